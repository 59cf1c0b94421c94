// Given values against what is allowed. The values of a block that an author can give are two: the entry (f,i) and its
// mirror image (i,f). `admits` asks whether they can all hold, `nearest` for the allowed pair closest to them.

import {
  add,
  type Cyclotomic,
  conjugate,
  equals,
  fromRational,
  fromRoot,
  isZero,
  multiply,
  zero,
} from '../../exact/cyclotomic.js'
import { inverse, rootOfUnity } from '../../exact/root-of-unity.js'
import type { Locus, Tie } from '../../physics/verdict.js'
import { isFeasible, lineEdges, originEdges, preimage, type Region } from './region.js'

/** What is allowed for the neutrino entries of a block: where each lies, and lower = tie(upper) if they are tied. */
export interface Constraint {
  readonly upper: Locus
  readonly lower: Locus
  readonly tie: Pick<Tie, 'factor' | 'conjugate'> | undefined
}

export interface RegionPair {
  readonly upper: Region | undefined
  readonly lower: Region | undefined
}

/** Can the given values hold together? */
export function admits(constraint: Constraint, given: RegionPair): boolean {
  const { upper, lower } = given
  if (upper !== undefined && !meets(upper, constraint.upper)) return false
  if (lower !== undefined && !meets(lower, constraint.lower)) return false
  if (upper === undefined || lower === undefined || constraint.tie === undefined) return true
  const { factor, conjugate: isConjugate } = constraint.tie
  const pulled = preimage(lower, factor, isConjugate)
  if (upper.isPoint && pulled.isPoint) return equals(upper.centre, pulled.centre)
  return isFeasible([...upper.edges, ...pulled.edges, ...edgesOf(constraint.upper)])
}

const edgesOf = (locus: Locus): Region['edges'] =>
  locus.kind === 'complex' ? [] : locus.kind === 'zero' ? originEdges : lineEdges(locus.argPi)

/** Is something in the region on the locus? */
export function meets(region: Region, locus: Locus): boolean {
  if (locus.kind === 'complex') return true
  if (!region.isPoint) return isFeasible([...region.edges, ...edgesOf(locus)])
  return equals(project(region.centre, locus), region.centre)
}

const half = fromRational({ n: 1n, d: 2n })

/** The point of the locus closest to z. On the line of phase φ: (z + e^{2iφ} z̄)/2. */
export function project(z: Cyclotomic, locus: Locus): Cyclotomic {
  if (locus.kind === 'complex') return z
  if (locus.kind === 'zero') return zero
  const { num, den } = locus.argPi
  const reflected = isZero(z) ? z : multiply(fromRoot(rootOfUnity(num, den)), conjugate(z))
  return multiply(half, add(z, reflected))
}

/** factor · z, or factor · z̄. */
export function apply(
  { factor, conjugate: isConjugate }: Pick<Tie, 'factor' | 'conjugate'>,
  z: Cyclotomic,
): Cyclotomic {
  return multiply(fromRoot(factor), isConjugate ? conjugate(z) : z)
}

/** The tie read from the other end. */
export const reversed = ({
  factor,
  conjugate: isConjugate,
}: Pick<Tie, 'factor' | 'conjugate'>): Pick<Tie, 'factor' | 'conjugate'> => ({
  factor: isConjugate ? factor : inverse(factor),
  conjugate: isConjugate,
})

/** The allowed values closest to given ones (sum of squared distances); what is not given follows where it is tied. */
export function nearest(
  constraint: Constraint,
  upper: Cyclotomic | undefined,
  lower: Cyclotomic | undefined,
): { readonly upper: Cyclotomic | undefined; readonly lower: Cyclotomic | undefined } {
  const { tie } = constraint
  if (tie === undefined) {
    return {
      upper: upper === undefined ? onlyValue(constraint.upper) : project(upper, constraint.upper),
      lower: lower === undefined ? onlyValue(constraint.lower) : project(lower, constraint.lower),
    }
  }
  const pulled = lower === undefined ? undefined : apply(reversed(tie), lower)
  const mean = upper === undefined ? pulled : pulled === undefined ? upper : multiply(half, add(upper, pulled))
  if (mean === undefined) return { upper: undefined, lower: undefined }
  const root = project(mean, constraint.upper)
  return { upper: root, lower: apply(tie, root) }
}

/** An entry that must vanish has its value even where the author gave none. */
const onlyValue = (locus: Locus): Cyclotomic | undefined => (locus.kind === 'zero' ? zero : undefined)
