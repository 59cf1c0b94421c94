// Singular values against Takagi. The moments computed with the mixing that comes back from the mass matrix must be those of
// the model: they obey the Majorana condition whatever the phases of the columns are, and only CP sees the mistake.

import { expectSatisfies } from 'nuvertex/testing'
import { expect, test } from 'vitest'
import { massMatrix, mixingBySingularValues, mixingByTakagi } from '../src/majorana-masses.js'
import { right } from '../src/transition-moments.js'

const run = {
  seed: 20_260_101,
  numRuns: 60,
  nature: 'majorana',
  minimum: 2,
  maximum: 2,
  spectra: ['hierarchical'],
  tolerance: 1e-6,
}
const momentsWith = (mixingOf) => (model) => right({ ...model, mixing: mixingOf(massMatrix(model)) })

test('Takagi: parities and moments fit', () => expectSatisfies('cp', momentsWith(mixingByTakagi), run))

test('singular values: the parities are lost', () => {
  let report = ''
  try {
    expectSatisfies('cp', momentsWith(mixingBySingularValues), run)
  } catch (error) {
    report = error.message
  }
  expect(report).toContain('breaks cp')
  expect(report.match(/label: /g)).toHaveLength(2)
})
