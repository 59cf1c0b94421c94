import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { complexMatrix, daggerOf, productOf } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { diracSpectrum, majoranaMatrix, majoranaSpectrum } from '../../../src/mixing/mass-matrix/mass-spectrum.js'
import { cell, distance, modulus, tableOf } from './independent.js'

function right<A>(either: E.Either<unknown, A>): A {
  if (E.isLeft(either)) throw new Error(JSON.stringify(either.left))
  return either.right
}

const [c, s] = [Math.cos(0.6), Math.sin(0.6)]
const rotation = complexMatrix([
  [c, s, 0],
  [-s, c, 0],
  [0, 0, 1],
])

describe('spectra', () => {
  it('a Majorana spectrum has its masses ascending and its columns in their order', () => {
    const matrix = right(majoranaMatrix([3, 1, 2], rotation))
    const { nature, masses, mixing } = right(majoranaSpectrum(matrix))
    expect(nature).toBe('majorana')
    expect([...masses].map((m) => m.toFixed(13))).toEqual(['1.0000000000000', '2.0000000000000', '3.0000000000000'])
    const table = tableOf(mixing)
    for (const [row, column, value] of [
      [0, 0, s],
      [1, 0, c],
      [2, 1, 1],
      [0, 2, c],
      [1, 2, s],
    ] as const) {
      expect(modulus(cell(table, row, column))).toBeCloseTo(value, 14)
    }
  })

  it('a Dirac spectrum takes its mixing from the left-handed fields, which are the columns of ν̄_R M ν_L', () => {
    const rightHanded = complexMatrix([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ])
    const masses = complexMatrix([
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ])
    const matrix = productOf(productOf(rightHanded, masses), daggerOf(rotation))
    const found = right(diracSpectrum(matrix))
    for (const [at, value] of rotation.re.entries()) {
      expect(Math.abs(found.mixing.re[at] ?? 9)).toBeCloseTo(Math.abs(value), 14)
    }
  })

  it('the charged leptons rotate the rows: U = U_ℓ† U_ν', () => {
    const lepton = complexMatrix([
      [0.0005, 0, 0],
      [0, 0.1, 0],
      [0, 0, 1.8],
    ])
    // ℓ̄_R M_ℓ ℓ_L with M_ℓ = m_ℓ U_ℓ†, and neutrinos diagonal: U = U_ℓ†.
    const chargedLeptonMatrix = productOf(lepton, daggerOf(rotation))
    const neutrinos = complexMatrix([
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ])
    const { mixing, chargedLeptons, unitarityError } = right(majoranaSpectrum(neutrinos, { chargedLeptonMatrix }))
    expect(distance(tableOf(mixing), tableOf(daggerOf(rotation)))).toBeLessThan(1e-14)
    expect(chargedLeptons?.masses[0]).toBeCloseTo(0.0005, 16)
    expect(unitarityError).toBeLessThan(1e-14)
  })

  it('sterile rows are left as they are', () => {
    const chargedLeptonMatrix = complexMatrix([
      [0, 1],
      [2, 0],
    ])
    const neutrinos = complexMatrix([
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ])
    const { mixing } = right(majoranaSpectrum(neutrinos, { chargedLeptonMatrix }))
    // The lighter lepton, 1, couples to the second field.
    expect([...mixing.re]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 1])
  })

  it('sizes that do not fit are a problem, not a guess', () => {
    const one = complexMatrix([[1]])
    expect(majoranaSpectrum(one, { chargedLeptonMatrix: rotation })).toMatchObject(E.left({ kind: 'wrong-size' }))
    expect(majoranaMatrix([1, 2], rotation)).toMatchObject(E.left({ kind: 'wrong-size' }))
    expect(diracSpectrum(one, { chargedLeptonMatrix: complexMatrix([[Number.NaN]]) })).toMatchObject(
      E.left({ kind: 'not-finite' }),
    )
  })
})
