// What given entries and the rules determine together, by hand.

import { describe, expect, it } from 'vitest'
import { exactly, given } from '../../../properties/arbitraries/given.js'
import { givenPairAt } from '../../../src/engine/compare/compare.js'
import { type Completed, completePair } from '../../../src/engine/compare/complete.js'
import { print } from '../../../src/exact/cyclotomic.js'
import { rational } from '../../../src/exact/rational.js'
import type { FormFactor } from '../../../src/physics/form-factor.js'
import type { GivenEntry } from '../../../src/physics/model.js'
import type { RuleSystem } from '../../../src/physics/solution.js'
import { evaluated } from '../symbolic/values.js'
import { dirac, laws, majorana, solved, system } from '../systems.js'

const entry = (text: string): GivenEntry =>
  text === '?' ? given({ kind: 'unspecified' }) : text === 'box' ? box : exactly(evaluated(text))

/** 1 ≤ re z ≤ 2, 2 ≤ im z ≤ 4. */
const box = given({
  kind: 'interval',
  re: { low: rational(1), high: rational(2) },
  im: { low: rational(2), high: rational(4) },
})

const textOf = (one: Completed): string => (one.kind === 'determined' ? print(one.value) : one.kind)

/** The two mirror entries, completed; or the diagonal one, twice. */
function completed(one: RuleSystem, formFactor: FormFactor, texts: readonly [string] | readonly [string, string]) {
  const [upper, lower] = texts
  const entries =
    lower === undefined
      ? [[entry(upper)]]
      : [
          [entry('?'), entry(upper)],
          [entry(lower), entry('?')],
        ]
  const pair = givenPairAt({ unit: undefined, entries }, 0, 0, lower === undefined ? 0 : 1)
  const found = completePair(pair, formFactor, solved(one))
  return [textOf(found.upper), textOf(found.lower)]
}

const open = [...laws, 'cp']

describe('two mirror entries', () => {
  it.each([
    ['hermitian', system([dirac(), dirac()], laws), '2+i', '?', ['2+i', '2-i']],
    ['hermitian', system([dirac(), dirac()], laws), '?', '2+i', ['2-i', '2+i']],
    ['hermitian', system([dirac(), dirac()], laws), '?', '?', ['open', 'open']],
    ['hermitian', system([dirac(), dirac()], laws), 'box', '?', ['1.5+3*i', '1.5-3*i']],
    ['hermitian', system([dirac(), dirac()], laws), 'box', '2-2*i', ['1.75+2.5*i', '1.75-2.5*i']],
    ['free', system([dirac(), dirac()], ['cpt']), '2+i', '?', ['2+i', 'open']],
    ['free', system([dirac(), dirac()], ['cpt']), '?', '2+i', ['open', '2+i']],
    ['imaginary and antisymmetric', system([majorana(), majorana()], laws), '3*i', '?', ['3*i', '-3*i']],
    ['imaginary and antisymmetric', system([majorana(), majorana()], laws), '?', '3*i', ['-3*i', '3*i']],
    ['zero', system([dirac(), majorana()], [...laws, 'lepton-number']), '?', '?', ['0', '0']],
    ['zero', system([dirac(), majorana()], [...laws, 'lepton-number']), '0', '?', ['0', '0']],
    // Antisymmetric for opposite parities, else zero.
    ['open', system([majorana(), majorana()], open), '3*i', '?', ['3*i', '-3*i']],
    ['open', system([majorana(), majorana()], open), '?', '3*i', ['-3*i', '3*i']],
    ['open', system([majorana(), majorana()], open), '?', '?', ['fork', 'fork']],
    ['open', system([majorana(), majorana()], open), '0', '?', ['0', '0']],
    // f_21 = η f_12.
    ['open', system([dirac(), majorana()], ['cpt', 'cp']), '2', '?', ['2', 'fork']],
    ['open', system([dirac(), majorana()], ['cpt', 'cp']), '?', '2', ['fork', '2']],
    ['open', system([dirac(), majorana()], ['cpt', 'cp']), '2', '2*i', ['2', '2*i']],
    ['open', system([dirac(), majorana()], ['cpt', 'cp']), '?', '?', ['open', 'open']],
  ] as const)('that are %s', (_, one, upper, lower, expected) => {
    expect(completed(one, 'magnetic', [upper, lower])).toEqual(expected)
  })

  it('that are zero for the second choice of the parities only, and open for the first', () => {
    expect(completed(system([majorana(), majorana()], open), 'electric', ['?', '?'])).toEqual(['fork', 'fork'])
  })
})

describe('a diagonal entry', () => {
  it.each([
    ['electric', '?', '0'],
    ['electric', '0', '0'],
    ['magnetic', '?', 'open'],
    ['magnetic', '5', '5'],
  ] as const)('%s %s of a Dirac state with CP: %s', (formFactor, text, expected) => {
    const one = system([dirac()], [...laws, 'cp'])
    expect(completed(one, formFactor, [text])).toEqual([expected, expected])
  })
})
