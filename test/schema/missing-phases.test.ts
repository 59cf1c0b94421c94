import { expect, it } from 'vitest'
import { missingPhases, type NeededPhase } from '../../src/schema/missing-phases.js'
import { documentOf, modelOf } from './decoding.js'

const missing = (text: string, needed: readonly NeededPhase[]): readonly string[] =>
  missingPhases(modelOf(text), needed, documentOf(text)).map(
    ({ code, path, location, received }) => `${code} ${path} ${location?.line} ${received}`,
  )

const three = `nuvertex: 1
states:
  - { label: a, nature: majorana, cPhase: 1 }
  - { label: b, nature: dirac }
  - { label: c, nature: majorana }
`

it('one issue for each Majorana state that leaves a needed phase out', () => {
  expect(missing(three, [{ phase: 'cPhase', rule: 'c' }])).toEqual([
    'missing-phase $.states[2] 5 state c without cPhase',
  ])
  expect(
    missing(three, [
      { phase: 'cPhase', rule: 'c' },
      { phase: 'tPhase', rule: 't' },
    ]),
  ).toEqual([
    'missing-phase $.states[0] 3 state a without tPhase',
    'missing-phase $.states[2] 5 state c without cPhase, tPhase',
  ])
})

it('none where nothing is needed, or where a state is alone', () => {
  expect(missing(three, [])).toEqual([])
  expect(missing('nuvertex: 1\nstates: { count: 1, nature: majorana }', [{ phase: 'cPhase', rule: 'c' }])).toEqual([])
})
