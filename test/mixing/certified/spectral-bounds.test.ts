// The bounds must hold for any columns, not only for good ones: they are fed wrong ones on purpose.

import { describe, expect, it } from 'vitest'
import { eigensystem } from '../../../src/mixing/certified/hermitian-jacobi.js'
import { spectralBounds } from '../../../src/mixing/certified/spectral-bounds.js'

const bits = 64
const unit = 1n << 64n
// Eigenvalues 1 and 3.
const matrix = { size: 2, bits, re: [2n, 1n, 1n, 2n].map((x) => x * unit), im: [0n, 0n, 0n, 0n] }

describe('bounds on an eigensystem', () => {
  it('are a few units in the last place for a computed one', () => {
    const system = eigensystem(matrix)
    expect(system.values.map((x) => Number(x) / 2 ** 64)).toEqual([1, 3])
    expect(spectralBounds(matrix, system)?.value).toBeLessThan(1000n)
  })

  it('are as large as the error of a wrong value', () => {
    const { columns, values } = eigensystem(matrix)
    const wrong = { columns, values: values.map((x) => x + unit / 8n) }
    expect(spectralBounds(matrix, wrong)?.value).toBeGreaterThan(unit / 8n)
  })

  it('are large for columns that are no eigenvectors', () => {
    const columns = [
      { re: [unit, 0n], im: [0n, 0n] },
      { re: [0n, unit], im: [0n, 0n] },
    ]
    const bounds = spectralBounds(matrix, { columns, values: [2n * unit, 2n * unit] })
    expect(bounds?.value).toBeGreaterThan(unit)
    expect(bounds?.residuals.every((x) => x >= unit)).toBe(true)
  })

  it('are refused for columns that are the same twice', () => {
    const { columns, values } = eigensystem(matrix)
    const [first] = columns
    expect(first && spectralBounds(matrix, { columns: [first, first], values })).toBe(undefined)
  })
})
