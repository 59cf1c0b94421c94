// The verdicts on a pair of entries as tests on the numbers of a row. The verdicts are those of the exact engine, proved
// once for the whole table; here they are only turned into the author's convention, where a rectangle of uncertainty has
// its sides along the axes. One test for each choice of the CP parities that the model leaves open.

import type { Constraint } from '../../engine/compare/admit.js'
import { casesOn } from '../../engine/compare/compare.js'
import { inverse, type RootOfUnity } from '../../exact/root-of-unity.js'
import type { EntryCells, TableLayout } from '../../import/table/table-layout.js'
import type { Convention } from '../../physics/convention.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Solution } from '../../physics/solution.js'
import { translateLocus, translateTie } from '../../physics/translate.js'
import type { Locus } from '../../physics/verdict.js'

/** Where the two parts of a value are; the cell behind the last is zero. */
export interface Place {
  readonly re: number
  readonly im: number
}

/** A locus by its direction: complex and zero have none. `axis`: the line is that of the real or imaginary numbers. */
export interface LocusTest {
  readonly kind: 'complex' | 'zero' | 'real' | 'imaginary' | 'line'
  readonly cos: number
  readonly sin: number
}

/**
 * lower = factor · upper, or factor · conj(upper). Seen from the upper entry the lower value is at angle `back`, mirrored
 * if `conjugate`; for a power of i its parts are those of `re` and `im`.
 */
export interface TieTest {
  readonly conjugate: boolean
  /** cos and sin of the factor. */
  readonly cos: number
  readonly sin: number
  /** For a power of i: which cell has the real and which the imaginary part, and their signs. */
  readonly turned:
    | { readonly re: number; readonly reSign: 1 | -1; readonly im: number; readonly imSign: 1 | -1 }
    | undefined
}

export interface CaseTest {
  readonly upper: LocusTest
  readonly lower: LocusTest
  readonly tie: TieTest | undefined
  /** The same exactly, in the author's convention. */
  readonly constraint: Constraint
}

/** Everything that is demanded of entries (f,i) and (i,f), f ≤ i. */
export interface Claim {
  readonly formFactor: FormFactor
  readonly f: number
  readonly i: number
  /** `undefined`: the table has no such columns. */
  readonly upper: Place | undefined
  readonly lower: Place | undefined
  readonly cases: readonly CaseTest[]
}

/** The claims on the entries that a table gives; those that demand nothing are left out. */
export function claimsOn(
  layout: TableLayout,
  solution: Solution,
  convention: Convention,
  count: number,
): readonly Claim[] {
  const zeroCell = layout.cellNames.length
  const place = (entry: EntryCells | undefined): Place | undefined =>
    entry === undefined ? undefined : { re: entry.re, im: entry.im ?? zeroCell }
  const entries = new Map(layout.entries.map((entry) => [`${entry.formFactor} ${entry.final} ${entry.initial}`, entry]))
  const claims: Claim[] = []
  for (const formFactor of formFactors) {
    for (let f = 0; f < count; f++) {
      for (let i = f; i < count; i++) {
        const upper = place(entries.get(`${formFactor} ${f} ${i}`))
        const lower = f === i ? undefined : place(entries.get(`${formFactor} ${i} ${f}`))
        if (upper === undefined && lower === undefined) continue
        const unit = convention.factor[formFactor]
        const cases = casesOn(solution, formFactor, f, i).map(({ constraint }): CaseTest => {
          const tie = constraint.tie === undefined ? undefined : translateTie(constraint.tie, unit)
          const own: Constraint = {
            upper: translateLocus(constraint.upper, unit),
            lower: translateLocus(constraint.lower, unit),
            tie,
          }
          return {
            upper: locusTest(own.upper),
            lower: locusTest(own.lower),
            tie: tie === undefined || upper === undefined || lower === undefined ? undefined : tieTest(tie, lower),
            constraint: own,
          }
        })
        const isFree = cases.every(
          (one) => one.upper.kind === 'complex' && one.lower.kind === 'complex' && one.tie === undefined,
        )
        if (!isFree) claims.push({ formFactor, f, i, upper, lower, cases })
      }
    }
  }
  return claims
}

function locusTest(locus: Locus): LocusTest {
  if (locus.kind !== 'line') return { kind: locus.kind, cos: 0, sin: 0 }
  const { num, den } = locus.argPi
  if (num === 0) return { kind: 'real', cos: 1, sin: 0 }
  if (2 * num === den) return { kind: 'imaginary', cos: 0, sin: 1 }
  const angle = (Math.PI * num) / den
  return { kind: 'line', cos: Math.cos(angle), sin: Math.sin(angle) }
}

function tieTest({ factor, conjugate }: { factor: RootOfUnity; conjugate: boolean }, lower: Place): TieTest {
  const { k, n } = inverse(factor)
  // factor⁻¹ · (x + iy), then perhaps conjugated.
  const quarters = (4 * k) / n
  const mirror = conjugate ? -1 : 1
  const turned = [
    { re: lower.re, reSign: 1, im: lower.im, imSign: mirror },
    { re: lower.im, reSign: -1, im: lower.re, imSign: mirror },
    { re: lower.re, reSign: -1, im: lower.im, imSign: -mirror },
    { re: lower.im, reSign: 1, im: lower.re, imSign: -mirror },
  ] as const
  return {
    conjugate,
    ...direction(factor),
    turned: Number.isInteger(quarters) ? (turned[((quarters % 4) + 4) % 4] as TieTest['turned']) : undefined,
  }
}

/** Exact for powers of i, so that what obeys is off by nothing. */
function direction({ k, n }: RootOfUnity): { readonly cos: number; readonly sin: number } {
  const angle = (2 * Math.PI * k) / n
  const isQuarter = (4 * k) % n === 0
  const of = (x: number): number => (isQuarter ? Math.round(x) : x)
  return { cos: of(Math.cos(angle)), sin: of(Math.sin(angle)) }
}
