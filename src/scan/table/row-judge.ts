// Judges one row after the other. A row that passes every test is consistent; for another the answers to the tests are the
// key under which its outcome is known already, or is asked of the exact engine now.

import { toNumber } from '../../exact/rational.js'
import { cellState, type RowCells } from '../../import/table/row-cells.js'
import type { TableLayout } from '../../import/table/table-layout.js'
import type { RowTexts } from '../../import/table/table-reader.js'
import type { Convention } from '../../physics/convention.js'
import type { NeutrinoModel } from '../../physics/model.js'
import type { Solution } from '../../physics/solution.js'
import { type Claim, claimsOn, type Place } from './claims.js'
import { type Answer, isLarger, unsure, yes } from './close-call.js'
import { type ExactNumbers, exactly, rowModel } from './exact-row.js'
import { residual } from './residual.js'
import { type Outcome, type OutcomeFinding, outcomeOf } from './row-outcome.js'
import { areTied, isOn } from './tests.js'
import { cellGroups, exactNumbers, setRadii, type Tolerance } from './tolerance.js'

/** What every row of a table is held against. */
export interface TableQuestion {
  readonly model: NeutrinoModel
  readonly solution: Solution
  readonly author: Convention
  readonly layout: TableLayout
  readonly tolerance: Tolerance
}

/** A violation and how far it is off. */
export interface RowWorst {
  readonly finding: OutcomeFinding
  /** Distance to the nearest value that is allowed, in the unit of the table. */
  readonly residual: number
  /** The same over the largest number of the matrix. */
  readonly badness: number
}

export interface RowJudge {
  /** The outcome of the row in the cells; one object for all rows of one kind. */
  readonly judge: (texts: RowTexts) => Outcome
  /** The violation of that row that is off by most; the first of equal ones, `undefined` without any. */
  readonly worst: (outcome: Outcome) => RowWorst | undefined
  /** The numbers of the row, exactly. */
  readonly numbers: (texts: RowTexts) => ExactNumbers
}

/** Outcomes that are kept; tables have few, and one that has more is only slower. */
const mostOutcomes = 20_000

const consistent: Outcome = { isKept: true, verdict: 'consistent', findings: [] }

/** The judge of the rows in these cells. */
export function rowJudge(question: TableQuestion, cells: RowCells): RowJudge {
  const { model, solution, author, layout, tolerance } = question
  const claims = claimsOn(layout, solution, author, model.states.length)
  const groups = cellGroups(layout)
  const groupOf = new Map(
    layout.entries.map(({ formFactor, re }) => [formFactor, groups.find((group) => group.includes(re))]),
  )
  const claimAt = new Map(claims.map((claim) => [`${claim.formFactor} ${claim.f} ${claim.i}`, claim]))
  const bits = new Uint8Array(3 * claims.reduce((sum, { cases }) => sum + cases.length, 0))
  const known = new Map<string, Outcome>()
  const relative = tolerance.kind === 'relative' ? toNumber(tolerance.value) : undefined
  const onDigits = relative === undefined || relative === 0
  let exact: ExactNumbers | undefined

  const numbers = (texts: RowTexts): ExactNumbers => {
    const printed = Array.from({ length: cells.count }, (_, cell) =>
      cells.state[cell] === cellState.number ? texts.number(cell) : undefined,
    )
    return exactNumbers(printed, groups, tolerance)
  }

  const given = (place: Place | undefined): Place | undefined =>
    place !== undefined && cells.state[place.re] === cellState.number && cells.state[place.im] === cellState.number
      ? place
      : undefined

  function decide(
    answer: Answer,
    which: Parameters<typeof exactly>[0],
    claim: Claim,
    one: Claim['cases'][number],
    texts: RowTexts,
  ): boolean {
    if (answer !== unsure) return answer === yes
    exact ??= numbers(texts)
    return exactly(which, claim, one, exact)
  }

  /** Answers every test of the row into `bits`; are all of them yes? */
  function answer(texts: RowTexts): boolean {
    let isFine = true
    let bit = 0
    for (let k = 0; k < claims.length; k++) {
      const claim = claims[k] as Claim
      const { cases } = claim
      const upper = given(claim.upper)
      const lower = given(claim.lower)
      for (let j = 0; j < cases.length; j++) {
        const one = cases[j] as Claim['cases'][number]
        const above = upper === undefined || decide(isOn(one.upper, upper, cells), 'upper', claim, one, texts)
        const below = lower === undefined || decide(isOn(one.lower, lower, cells), 'lower', claim, one, texts)
        const isTied =
          upper === undefined ||
          lower === undefined ||
          !(above && below) ||
          decide(areTied(one, upper, lower, cells, onDigits), 'tied', claim, one, texts)
        bits[bit++] = above ? 1 : 0
        bits[bit++] = below ? 1 : 0
        bits[bit++] = isTied ? 1 : 0
        isFine = isFine && above && below && isTied
      }
    }
    return isFine
  }

  function hasGap(): boolean {
    for (let cell = 0; cell < cells.count; cell++) if (cells.state[cell] !== cellState.number) return true
    return false
  }

  function keyOf(isGapped: boolean): string {
    let key = ''
    let word = 0
    for (let k = 0; k < bits.length; k++) {
      word = 2 * word + (bits[k] as number)
      if (k % 15 === 14) {
        key += String.fromCharCode(word)
        word = 0
      }
    }
    key += String.fromCharCode(word)
    if (isGapped) for (let cell = 0; cell < cells.count; cell++) key += cells.state[cell] === 0 ? '1' : '0'
    return key
  }

  return {
    numbers,
    judge(texts) {
      exact = undefined
      setRadii(cells, groups, relative)
      const isGapped = hasGap()
      if (answer(texts) && !isGapped) return consistent
      const key = keyOf(isGapped)
      const before = known.get(key)
      if (before !== undefined) return before
      const source = { numbers: exact ?? numbers(texts), texts: [], placeOf: () => null }
      const isKept = known.size < mostOutcomes
      const row = rowModel(model, layout, source)
      const outcome = outcomeOf(row, solution, author, { isWhole: !isGapped, isKept })
      if (isKept) known.set(key, outcome)
      return outcome
    },
    worst({ findings }) {
      let worst: RowWorst | undefined
      for (const finding of findings) {
        const { kind, formFactor, final, initial } = finding
        const claim = claimAt.get(`${formFactor} ${Math.min(final, initial)} ${Math.max(final, initial)}`)
        if (kind !== 'violation' || claim === undefined) continue
        let largest = 0
        for (const cell of groupOf.get(formFactor) ?? [])
          largest = Math.max(largest, Math.abs(cells.value[cell] as number))
        const distance = largest === 0 ? 0 : residual(claim, final <= initial, cells)
        const badness = largest === 0 ? 0 : distance / largest
        if (worst === undefined || isLarger(badness, worst.badness)) worst = { finding, residual: distance, badness }
      }
      return worst
    },
  }
}
