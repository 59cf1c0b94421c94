// Given values against verdicts: exact numbers, uncertainties, phases off the axes, other conventions.

import { describe, expect, it } from 'vitest'
import { exactly, given, modelWith } from '../../properties/arbitraries/given.js'
import { shipped } from '../../src/catalogue/catalogue.js'
import { compare, nearestMatrix, residualOf } from '../../src/engine/compare/compare.js'
import {
  add,
  type Cyclotomic,
  fromInteger,
  fromRational,
  fromRoot,
  imaginaryUnit,
  multiply,
  print,
  squareRoot,
  zero,
} from '../../src/exact/cyclotomic.js'
import { parseDecimal, rational, subtract } from '../../src/exact/rational.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'
import type { FormFactor } from '../../src/physics/form-factor.js'
import type { GivenEntry, GivenValue } from '../../src/physics/model.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { dirac, laws, majorana, solved, system } from './systems.js'

const i = imaginaryUnit
const integer = fromInteger
const unknown = given({ kind: 'unspecified' })

/** value ± uncertainty, both decimals; of the real or of the imaginary part. */
function interval(value: string, uncertainty: string, part: 're' | 'im' = 're'): GivenEntry {
  const [middle, half] = [parseDecimal(value), parseDecimal(uncertainty)]
  if (middle === undefined || half === undefined) throw new RangeError('not decimals')
  const own = { low: subtract(middle, half), high: subtract(middle, { n: -half.n, d: half.d }) }
  const none = { low: rational(0), high: rational(0) }
  const both: GivenValue = { kind: 'interval', re: part === 're' ? own : none, im: part === 'im' ? own : none }
  return given(both)
}

function findings(
  one: RuleSystem,
  formFactor: FormFactor,
  entries: readonly (readonly GivenEntry[])[],
  convention = 'giunti-studenikin-2015',
) {
  const used = shipped.conventions.find(({ id }) => id === convention)
  if (used === undefined) throw new RangeError(convention)
  const model = modelWith(one, formFactor, { unit: undefined, entries }, convention)
  return compare(model, solved(one), used).map(({ kind, code, final, initial, given: entry, target }) => ({
    what: `${kind} ${code} [${final + 1},${initial + 1}]`,
    residual: target === undefined ? undefined : print(residualOf(entry, target, used.factor[formFactor]) ?? zero),
  }))
}

const twoMajorana = system([majorana(), majorana()], laws)
const twoDirac = system([dirac(), dirac()], laws)
const square = (a: Cyclotomic, b: Cyclotomic, c: Cyclotomic, d: Cyclotomic) => [
  [exactly(a), exactly(b)],
  [exactly(c), exactly(d)],
]

describe('exact values', () => {
  it('that are allowed raise nothing', () => {
    expect(findings(twoMajorana, 'magnetic', square(zero, i, multiply(integer(-1), i), zero))).toEqual([])
    expect(findings(twoMajorana, 'anapole', square(integer(3), integer(2), integer(2), zero))).toEqual([])
  })

  it('on a Majorana diagonal must vanish, however small', () => {
    const tiny = fromRational(rational(1, 10n ** 40n))
    expect(findings(twoMajorana, 'magnetic', square(tiny, zero, zero, zero))).toEqual([
      { what: 'violation must-vanish [1,1]', residual: '1e-40' },
    ])
  })

  it('of the wrong phase have the part across the line as residual', () => {
    expect(
      findings(twoMajorana, 'magnetic', [
        [unknown, exactly(add(integer(2), i))],
        [unknown, unknown],
      ]),
    ).toEqual([{ what: 'violation wrong-phase [1,2]', residual: '2' }])
  })

  it('that break a tie are blamed at the later entry', () => {
    expect(findings(twoMajorana, 'magnetic', square(zero, i, i, zero))).toEqual([
      { what: 'violation wrong-relation [2,1]', residual: '2*i' },
    ])
    expect(findings(twoDirac, 'charge', square(zero, add(integer(1), i), add(integer(1), i), zero))).toEqual([
      { what: 'violation wrong-relation [2,1]', residual: '2*i' },
    ])
  })

  it('are one violation where the earlier value is wrong by itself and the later stands', () => {
    expect(findings(twoMajorana, 'magnetic', square(zero, integer(1), i, zero))).toEqual([
      { what: 'violation wrong-phase [1,2]', residual: '1+i' },
    ])
  })

  it('are not judged where the mirror image is not given', () => {
    expect(
      findings(twoDirac, 'magnetic', [
        [unknown, exactly(add(integer(7), i))],
        [unknown, unknown],
      ]),
    ).toEqual([])
  })
})

describe('a phase off the axes', () => {
  const one = system([dirac({ cpParity: 'exp(i*pi/3)' }), dirac()], [...laws, 'cp'])
  const direction = fromRoot(rootOfUnity(1, 12))

  it('is met exactly: exp(iπ/6) times a radical', () => {
    const value = multiply(squareRoot(rational(3)), direction)
    // f_21 = conj f_12
    const mirror = multiply(squareRoot(rational(3)), fromRoot(rootOfUnity(-1, 12)))
    expect(findings(one, 'magnetic', square(zero, value, mirror, integer(1)))).toEqual([])
  })

  it('is missed by a rational approximation', () => {
    const near = add(fromRational(rational(17320508, 10 ** 7)), i)
    const [found, ...others] = findings(one, 'magnetic', [
      [unknown, exactly(near)],
      [unknown, unknown],
    ])
    expect(found?.what).toBe('violation wrong-phase [1,2]')
    expect(others).toEqual([])
  })

  it('is exp(2πi/3) for the electric form factor', () => {
    const value = multiply(integer(5), fromRoot(rootOfUnity(1, 3)))
    const entries = [
      [unknown, exactly(value)],
      [unknown, unknown],
    ]
    expect(findings(one, 'electric', entries)).toEqual([])
    expect(findings(one, 'magnetic', entries).map(({ what }) => what)).toEqual(['violation wrong-phase [1,2]'])
  })
})

describe('values with an uncertainty', () => {
  const diagonal = (entry: GivenEntry) => [
    [entry, unknown],
    [unknown, unknown],
  ]

  it('are allowed if something in the interval is', () => {
    expect(findings(twoMajorana, 'magnetic', diagonal(interval('1.0e-11', '1.0e-11')))).toEqual([])
    expect(findings(twoMajorana, 'magnetic', diagonal(interval('1.0e-11', '2.5e-11')))).toEqual([])
  })

  it('are violations if nothing in it is, with the middle as given value', () => {
    expect(findings(twoMajorana, 'magnetic', diagonal(interval('3e-11', '1e-11')))).toEqual([
      { what: 'violation must-vanish [1,1]', residual: '3e-11' },
    ])
    expect(findings(twoMajorana, 'magnetic', diagonal(interval('3e-11', '2.999999e-11')))).toHaveLength(1)
    expect(findings(twoMajorana, 'magnetic', diagonal(interval('3e-11', '3e-11')))).toEqual([])
  })

  it('agree with each other if the intervals meet through the tie', () => {
    const pair = (upper: GivenEntry, lower: GivenEntry) => [
      [unknown, upper],
      [lower, unknown],
    ]
    const hermitian = system([dirac(), dirac()], ['hermiticity'])
    expect(findings(hermitian, 'magnetic', pair(interval('1', '0.1'), interval('1.15', '0.1')))).toEqual([])
    expect(findings(hermitian, 'magnetic', pair(interval('1', '0.1'), interval('1.2', '0.1')))).toEqual([])
    expect(findings(hermitian, 'magnetic', pair(interval('1', '0.1'), interval('1.21', '0.1')))).toEqual([
      { what: 'violation wrong-relation [2,1]', residual: '0.21' },
    ])
    expect(findings(hermitian, 'magnetic', pair(interval('1', '0.1', 'im'), interval('-1', '0.1', 'im')))).toEqual([])
    expect(findings(hermitian, 'magnetic', pair(interval('1', '0.1', 'im'), interval('1', '0.1', 'im')))).toHaveLength(
      1,
    )
  })

  it('may meet a line only in a corner', () => {
    // A line at 45°: re in [1,2] and im in [2,3] touch it at 2 + 2i.
    const one = system([dirac({ cpParity: 'i' }), dirac()], [...laws, 'cp'])
    const box = (reHigh: number, imLow: number): GivenEntry =>
      given({
        kind: 'interval',
        re: { low: rational(1), high: rational(reHigh, 10) },
        im: { low: rational(imLow, 10), high: rational(3) },
      })
    const entries = (entry: GivenEntry) => [
      [unknown, entry],
      [unknown, unknown],
    ]
    expect(findings(one, 'magnetic', entries(box(20, 20)))).toEqual([])
    expect(findings(one, 'magnetic', entries(box(20, 21)))).toHaveLength(1)
    expect(findings(one, 'electric', entries(box(20, 20)))).toHaveLength(1)
  })
})

describe('other conventions', () => {
  it('a factor i makes imaginary moments real, and hermitian ones antihermitian', () => {
    const real = square(zero, integer(2), integer(-2), zero)
    expect(findings(twoMajorana, 'electric', real, 'epsilon-without-i')).toEqual([])
    expect(findings(twoMajorana, 'electric', real)).toHaveLength(2)
    expect(findings(twoMajorana, 'magnetic', real, 'epsilon-without-i')).toHaveLength(2)
  })

  it('residuals are in the author’s numbers', () => {
    const wrong = square(zero, add(integer(2), i), integer(-2), zero)
    expect(findings(twoMajorana, 'electric', wrong, 'epsilon-without-i')).toEqual([
      { what: 'violation wrong-phase [1,2]', residual: 'i' },
    ])
  })

  it('a sign changes nothing', () => {
    const values = square(zero, i, multiply(integer(-1), i), zero)
    expect(findings(twoMajorana, 'magnetic', values, 'review-2014-eq3')).toEqual([])
  })
})

describe('the nearest allowed matrix', () => {
  const nearest = (one: RuleSystem, formFactor: FormFactor, entries: readonly (readonly GivenEntry[])[]) =>
    nearestMatrix({ unit: undefined, entries }, formFactor, solved(one), 0).map((row) =>
      row.map((z) => (z === undefined ? '?' : print(z))),
    )

  it('averages the two tied entries', () => {
    expect(nearest(twoMajorana, 'magnetic', square(integer(1), multiply(integer(3), i), i, zero))).toEqual([
      ['0', 'i'],
      ['-i', '0'],
    ])
  })

  it('fills in what a given entry or the rules determine, and nothing else', () => {
    const entries = [
      [unknown, exactly(i)],
      [unknown, unknown],
    ]
    expect(nearest(twoMajorana, 'magnetic', entries)).toEqual([
      ['0', 'i'],
      ['-i', '0'],
    ])
    expect(nearest(twoDirac, 'magnetic', entries)).toEqual([
      ['?', 'i'],
      ['-i', '?'],
    ])
  })
})
