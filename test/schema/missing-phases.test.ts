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

it('is told whole: what is missing, what it may be, and which rules ask for it', () => {
  const all: readonly NeededPhase[] = [
    { phase: 'cpParity', rule: 'cp' },
    { phase: 'cPhase', rule: 'c' },
    { phase: 'pPhase', rule: 'p' },
    { phase: 'tPhase', rule: 't' },
    { phase: 'tPhase', rule: 'mine' },
    { phase: 'cPhase', rule: 'c' },
  ]
  const issues = missingPhases(modelOf(three), all, documentOf(three))
  expect(issues[1]).toEqual({
    code: 'missing-phase',
    path: '$.states[2]',
    location: { file: 'm.yaml', line: 5, column: 5 },
    expected: 'cpParity: i or -i; cPhase: 1 or -1; pPhase: i or -i; tPhase: 1 or -1',
    received: 'state c without cpParity, cPhase, pPhase, tPhase',
    hint: 'cp, c, p, t, mine need it: a Majorana phase has no default.',
  })
  expect(issues.map(({ path }) => path)).toEqual(['$.states[0]', '$.states[2]'])
})

it('also in a model of two states', () => {
  const two = 'nuvertex: 1\nstates: { count: 2, nature: majorana, cPhases: [1, -1] }'
  expect(missing(two, [{ phase: 'tPhase', rule: 't' }]).length).toBe(2)
  expect(missing(two, [{ phase: 'cPhase', rule: 'c' }])).toEqual([])
})

it('a rule needs it, several need it', () => {
  const hints = (...rules: readonly string[]) =>
    missingPhases(
      modelOf(three),
      rules.map((rule) => ({ phase: 'tPhase', rule }) as const),
      documentOf(three),
    ).map(({ hint }) => hint)
  expect(hints('t')[0]).toBe('t needs it: a Majorana phase has no default.')
  expect(hints('t', 'mine')[0]).toBe('t, mine need it: a Majorana phase has no default.')
})
