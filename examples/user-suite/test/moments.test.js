// The suite of the user: each law takes three lines.

import { expectInvariant, expectSatisfies } from 'nuvertex/testing'
import { expect, test } from 'vitest'
import { realMoments, right, symmetricMajorana, widths, widthsOfSquares } from '../src/transition-moments.js'

const run = { seed: 20_260_101, numRuns: 60, spectra: ['hierarchical'] }

test('moments are hermitian', () => expectSatisfies('hermiticity', right, run))
test('Majorana moments are antisymmetric', () => expectSatisfies('majorana-condition', right, run))
test('moments conserve CP where the mixing does', () => expectSatisfies('cp', right, run))
test('moments turn with the phases of the fields', () =>
  expectInvariant(right, 'rephasing', { ...run, gives: 'form-factors' }))
test('widths do not', () => expectInvariant(widths, 'rephasing', { ...run, gives: 'per-state' }))

// The mistakes: each report names what is broken, with the smallest model that shows it.
const report = (run) => {
  try {
    run()
  } catch (error) {
    return error.message
  }
  return 'nothing is found'
}
const states = (text) => text.match(/label: /g)?.length

test('moments without their imaginary part depend on phases', () => {
  const text = report(() =>
    expectInvariant(realMoments, 'rephasing', { ...run, nature: 'dirac', gives: 'form-factors' }),
  )
  expect(text).toContain('realMoments depends on phases that mean nothing')
  expect(text).toContain('magnetic[1,2]')
  expect(states(text)).toBe(2)
})

test('a symmetric Majorana moment breaks the Majorana condition', () => {
  const text = report(() => expectSatisfies('majorana-condition', symmetricMajorana, run))
  expect(text).toContain('symmetricMajorana breaks majorana-condition')
  expect(text).toMatch(/magnetic\[1,1\] = .*, must be 0/)
  expect(states(text)).toBe(1)
})

test('a square where a modulus squared belongs depends on phases', () => {
  const options = { ...run, nature: 'dirac', gives: 'per-state' }
  const text = report(() => expectInvariant(widthsOfSquares, 'rephasing', options))
  expect(text).toContain('widthsOfSquares depends on phases that mean nothing')
  expect(states(text)).toBe(2)
})
