// The tests on doubles against the exact engine, which shares no code with them: where they answer, they answer the same,
// and they answer wherever the exact answer does not hang on the last millionth of the uncertainties.

import { describe, expect, it } from 'vitest'
import type { Constraint } from '../../../src/engine/compare/admit.js'
import { add, multiply, type Rational, rational } from '../../../src/exact/rational.js'
import { rootOfUnity } from '../../../src/exact/root-of-unity.js'
import type { PrintedNumber } from '../../../src/import/table/printed-number.js'
import type { RowCells } from '../../../src/import/table/row-cells.js'
import type { Locus } from '../../../src/physics/verdict.js'
import type { Claim } from '../../../src/scan/table/claims.js'
import { type Answer, unsure, yes } from '../../../src/scan/table/close-call.js'
import { exactly } from '../../../src/scan/table/exact-row.js'
import { areTied, isOn } from '../../../src/scan/table/tests.js'
import { numbersOf, pairClaim } from './claims.js'

const line = (num: number, den: number): Locus => ({ kind: 'line', argPi: { num, den } })
const [complex, zero]: Locus[] = [{ kind: 'complex' }, { kind: 'zero' }]
const loci: readonly Locus[] = [complex, zero, line(0, 1), line(1, 2), line(1, 3), line(3, 4), line(1, 5)].map(
  (locus) => locus ?? { kind: 'complex' },
)

/** Rows of numbers: µ₁₂ and µ₂₁, some of which obey a tie, nearly obey it, or do not. */
const rows: readonly (readonly string[])[] = [
  '0 0 0 0',
  '0.0 0.00 0 0.000',
  '1 2 1 2',
  '1 2 1 -2',
  '1 2 -1 2',
  '1 2 -1 -2',
  '1 2 2 1',
  '1 2 -2 1',
  '1 2 2 -1',
  '1 2 -2 -1',
  '1.0 2.0 2.1 -1.1',
  '1.0 2.0 2.1 1.2',
  '1.0 2.0 -0.9 -2.1',
  '-1.0 2.0 1.1 2.1',
  '-1.0 2.0 1.1 -1.9',
  '0 1.5 0 -1.4',
  '0 1.5 0 1.3',
  '1.5 0 -1.4 0',
  '1.5 0 1.4 0',
  '0.0 1.5 0.00 -1.5',
  '0.00 1.5 1.5 0.01',
  '1.00 1.73 1.00 -1.73',
  '0.50 0.87 0.50 0.87',
  '0.5 0.9 -1.0 0.0',
  '0.5 0.8 1.0 0.00',
  '2.00 0.00 1.00 1.73',
  '2.0 0.0 -1.0 1.8',
  '0.71 -0.71 -1.00 0.00',
  '-0.7 0.7 0.0 1.0',
  '0.81 0.59 -0.81 -0.59',
  '0.81 0.59 0.309 0.951',
  '0.8 0.6 0.3 1.0',
  '3e-20 1e-3 -1e-3 3e-20',
  '4.0e-24 -1.0e-25 -4.1e-24 1e-30',
].map((row) => row.split(' '))

/** Numbers for a tolerance: rectangles of half sides 0.26 and more, which may hold 0 and meet off a line too. */
const wide = ['0', '0.1', '-0.1', '0.2', '-0.2', '0.3', '0.5', '-0.4', '0.7', '-1']
/** Some of their ten thousand rows, spread evenly: 7919 is a prime. The first one twice, for it is long and high. */
const wideRows = [0, ...Array(60).keys()].map((k) =>
  [1, 10, 100, 1000].map((place) => wide[Math.floor((k * 7919) / place) % 10] ?? '0'),
)
/** Of rows in turn, by hundredths. */
const halfSides = [
  [26n, 43n, 31n, 37n],
  [43n, 26n, 37n, 31n],
]

const ties = [0, 1, 2, 3].flatMap((k) => [false, true].map((conjugate) => ({ factor: rootOfUnity(k, 4), conjugate })))
const angles = [rootOfUnity(1, 3), rootOfUnity(5, 8)].flatMap((factor) =>
  [false, true].map((conjugate) => ({ factor, conjugate })),
)

const stretched = (numbers: readonly PrintedNumber[], by: Rational): readonly PrintedNumber[] =>
  numbers.map(({ value, radius }) => ({ value, radius: multiply(radius, by) }))
const [shorter, longer] = [rational(999_999n, 1_000_000n), add(rational(1n), rational(1n, 1_000_000n))]

type Question = Parameters<typeof exactly>[0]

/** What is wrong with an answer; a row whose exact answer changes with a hair of its uncertainty may be left open. */
function flaw(claim: Claim, question: Question, answer: Answer, exact: readonly PrintedNumber[]): string | undefined {
  const [one] = claim.cases
  if (one === undefined) return 'no case'
  const truth = exactly(question, claim, one, exact)
  if (answer !== unsure) return (answer === yes) === truth ? undefined : `${question}: ${answer}, but ${truth}`
  const isPoint = exact.every(({ radius }) => radius.n === 0n)
  const others = [shorter, longer].map((by) => exactly(question, claim, one, stretched(exact, by)))
  return isPoint || others.some((other) => other !== truth) ? undefined : `${question}: left open, but ${truth}`
}

/** The same numbers with the half sides of a tolerance. */
const widened = (numbers: readonly PrintedNumber[], { radius }: RowCells, row: number): readonly PrintedNumber[] =>
  numbers.map(({ value }, cell) => {
    const half = halfSides[row % 2]?.[cell] ?? 0n
    radius[cell] = Number(half) / 100
    return { value, radius: rational(half, 100n) }
  })

/** `mostOpen`: so many ties of rows may be left to the exact engine. */
function flawsOf(constraint: Constraint, mostOpen = 0, isWide = false): readonly string[] {
  const claim = pairClaim(constraint)
  const [one] = claim.cases
  const { upper, lower } = claim
  if (one === undefined || upper === undefined || lower === undefined) return ['nothing to test']
  let open = 0
  return (isWide ? wideRows : rows).flatMap((texts, row) => {
    const { cells, exact: printed } = numbersOf(texts)
    const exact = isWide ? widened(printed, cells, row) : printed
    const [above, below] = [isOn(one.upper, upper, cells), isOn(one.lower, lower, cells)]
    const flaws = [flaw(claim, 'upper', above, exact), flaw(claim, 'lower', below, exact)]
    // Ties are only asked for where both entries are on their loci.
    const asked = exactly('upper', claim, one, exact) && exactly('lower', claim, one, exact)
    if (asked) {
      const tied = areTied(one, upper, lower, cells, !isWide)
      if (tied !== unsure || ++open > mostOpen) flaws.push(flaw(claim, 'tied', tied, exact))
    }
    return flaws.flatMap((text) => (text === undefined ? [] : [`${texts.join(' ')}: ${text}`]))
  })
}

/** A tie carries the locus of the upper entry to the lower one; here the lower one is free, so that the tie alone decides. */
describe('the tests on doubles say what the exact engine says', () => {
  const words = (locus: Locus): string =>
    locus.kind === 'line' ? `phase ${locus.argPi.num}π/${locus.argPi.den}` : locus.kind
  const cases = loci.map((locus) => [words(locus), locus] as const)

  it.each(cases)('without a tie: %s', (_, locus) => {
    if (locus.kind === 'complex') return
    expect(flawsOf({ upper: locus, lower: { kind: 'complex' }, tie: undefined })).toEqual([])
    expect(flawsOf({ upper: { kind: 'complex' }, lower: locus, tie: undefined })).toEqual([])
  })

  it.each(cases)('with a tie by a power of i: %s', (_, locus) => {
    const isAxis = locus.kind !== 'line' || locus.argPi.den < 3
    for (const tie of ties)
      expect(flawsOf({ upper: locus, lower: { kind: 'complex' }, tie }, isAxis ? 0 : 2)).toEqual([])
  })

  it.each(cases)('with a tie at another angle: %s', (_, locus) => {
    // On a line exact zeros are left to the exact engine.
    const mostOpen = locus.kind === 'line' ? 5 : 0
    for (const tie of angles) expect(flawsOf({ upper: locus, lower: { kind: 'complex' }, tie }, mostOpen)).toEqual([])
  })

  it.each(cases)('with a tolerance: %s', (_, locus) => {
    for (const tie of [...(locus.kind === 'complex' ? [] : [undefined]), ...ties, ...angles])
      expect(flawsOf({ upper: locus, lower: { kind: 'complex' }, tie }, 0, true)).toEqual([])
  })
})

describe('a tie at an angle that is kept exactly by what is printed', () => {
  it('is left open where a rounding could decide, and no further', () => {
    // lower = e^{2πi/3} upper: for upper = 2 it is −1 + √3 i.
    const claim = pairClaim({
      upper: { kind: 'complex' },
      lower: { kind: 'complex' },
      tie: { factor: rootOfUnity(1, 3), conjugate: false },
    })
    const answers = [
      '2 0 -1 1.7320508075688772',
      '2.0 0.00 -1.00 1.732',
      '2.0 0.00 -1.00 1.92',
      '2.0 0.00 -1.00 -1.732',
    ].map((row) => {
      const { cells } = numbersOf(row.split(' '))
      const [one] = claim.cases
      if (one === undefined || claim.upper === undefined || claim.lower === undefined) return undefined
      return areTied(one, claim.upper, claim.lower, cells, true)
    })
    // ± 5e-17 is less than the margin; 2 ± 0.05 turned holds −1 + 1.732i, and not −1 + 1.92i, which is 0.16 too far out.
    expect(answers).toEqual([unsure, yes, 0, 0])
  })
})
