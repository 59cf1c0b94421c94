// Drafts of models in numbers: what is drawn, and what is simpler.

import fc from 'fast-check'
import { type Nature, natures } from '../../../physics/state.js'
import { type Angles, anglesWithout, noAngles, simplerAngles } from '../matrices/angles.js'
import { anyAngles, orthogonalAngles } from '../matrices/unitary.js'
import { listOf } from '../numbers/uniform.js'
import type { Simpler } from '../shrinking/drafted.js'
import { areAll, member, simplerItems, simplerParts, without } from '../shrinking/simpler.js'
import {
  type Coefficients,
  coefficientsWithout,
  drawnCoefficients,
  isEmpty,
  mapCoefficients,
  noCoefficients,
  simplerCoefficients,
} from './coefficients.js'
import type { NatureChoice } from './model-states.js'
import {
  drawnSpectrum,
  plainSpectrum,
  type Spectrum,
  type SpectrumKind,
  sameSpectrum,
  simplerSpectrum,
  smallerSpectrum,
  spectrumKinds,
} from './spectra.js'

export interface CaseOptions {
  /** `any` (default): all states Dirac, or all Majorana. `mixed`: at least one of each. */
  readonly nature?: NatureChoice
  /** Smallest number of states; default 1. */
  readonly minimum?: number
  /** Largest number of states; default 3. */
  readonly maximum?: number
  /** `conserving`: such that CP with the parities of the states is conserved by the mixing. Default: `any` unitary matrix. */
  readonly mixing?: 'any' | 'conserving'
  /** Kinds of mass spectra; default: all of them. */
  readonly spectra?: readonly SpectrumKind[]
}

export interface CaseDraft {
  readonly natures: readonly Nature[]
  readonly spectrum: Spectrum
  /** Which states have the other one of two CP parities. */
  readonly odd: readonly boolean[]
  readonly angles: Angles
  readonly coefficients: Coefficients
}

export function caseDrafts(options: CaseOptions): fc.Arbitrary<CaseDraft> {
  const { mixing = 'any', spectra: kinds = spectrumKinds } = options
  return drawnNatures(options).chain((chosen) => {
    const count = chosen.length
    return fc.record({
      natures: fc.constant(chosen),
      spectrum: drawnSpectrum(count, kinds),
      odd: listOf(count, fc.boolean()),
      angles: mixing === 'any' ? anyAngles(count) : orthogonalAngles(count),
      coefficients: fc
        .tuple(drawnCoefficients(count), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }))
        .map(([all, [charge, magnetic, electric, anapole]]) => ({
          charge: charge === 0 ? noCoefficients(count) : all.charge,
          magnetic: magnetic === 0 ? noCoefficients(count) : all.magnetic,
          electric: electric === 0 ? noCoefficients(count) : all.electric,
          anapole: anapole === 0 ? noCoefficients(count) : all.anapole,
        })),
    })
  })
}

function drawnNatures({ nature = 'any', minimum = 1, maximum = 3 }: CaseOptions): fc.Arbitrary<readonly Nature[]> {
  if (nature === 'mixed') {
    const [least, most] = [Math.max(2, minimum), Math.max(2, maximum)]
    return fc
      .array(fc.constantFrom(...natures), { minLength: least - 2, maxLength: most - 2 })
      .chain((more) =>
        fc.constantFrom<readonly Nature[]>(['dirac', 'majorana', ...more], ['majorana', 'dirac', ...more]),
      )
  }
  const one = nature === 'any' ? fc.constantFrom(...natures) : fc.constant(nature)
  return fc
    .tuple(one, fc.integer({ min: minimum, max: maximum }))
    .map(([same, count]) => new Array<Nature>(count).fill(same))
}

const sameFlags = areAll<boolean>(Object.is)
const sameNatures = areAll<Nature>(Object.is)

/** Fewer states; then Dirac, masses read at a glance, equal parities, no mixing, no form factors. */
export function simplerCase({
  nature = 'any',
  minimum = 1,
  spectra: kinds = spectrumKinds,
}: CaseOptions): Simpler<CaseDraft> {
  const least = nature === 'mixed' ? Math.max(2, minimum) : minimum
  const isAllowed = ({ natures: chosen }: CaseDraft): boolean =>
    chosen.length >= least && (nature !== 'mixed' || new Set(chosen).size === 2)
  const parts = [
    member('natures', ({ natures: chosen }: CaseDraft) => simplestNatures(chosen, nature), { same: sameNatures }),
    member('spectrum', ({ natures: chosen }: CaseDraft) => plainSpectrum(kinds[0] ?? 'hierarchical', chosen.length), {
      simpler: simplerSpectrum(kinds),
      same: sameSpectrum,
    }),
    member('odd', ({ odd }: CaseDraft) => odd.map(() => false), { simpler: simplerItems(false), same: sameFlags }),
    member('angles', ({ natures: chosen }: CaseDraft) => noAngles(chosen.length), {
      simpler: simplerAngles,
      same: ({ thetas, deltas, phases }) => [thetas, deltas, phases].every((list) => list.every((x) => x === 0)),
    }),
    member(
      'coefficients',
      ({ coefficients }: CaseDraft) => mapCoefficients(coefficients, ({ length }) => noCoefficients(length)),
      {
        simpler: simplerCoefficients,
        same: ({ charge, magnetic, electric, anapole }) => [charge, magnetic, electric, anapole].every(isEmpty),
      },
    ),
  ]
  return function* (draft) {
    const count = draft.natures.length
    const smallest = [...fewer(draft, least)].filter(isAllowed)
    for (const small of smallest) yield* firstOf(simplerParts(small, parts))
    yield* smallest
    if (count - 1 > least)
      for (const state of draft.natures.keys()) {
        const less = caseWithout(draft, state)
        if (isAllowed(less)) yield less
      }
    yield* simplerParts(draft, parts)
  }
}

const simplestNatures = (chosen: readonly Nature[], choice: string): readonly Nature[] =>
  choice === 'any'
    ? chosen.map(() => 'dirac')
    : choice === 'mixed'
      ? chosen.map((_, k) => (k === 0 ? 'dirac' : 'majorana'))
      : chosen

function* firstOf<A>(items: Iterable<A>): Generator<A> {
  for (const item of items) {
    yield item
    return
  }
}

/** Down to so many states: the first ones, or one that is left out of them. */
function* fewer(draft: CaseDraft, least: number): Generator<CaseDraft> {
  if (draft.natures.length <= least) return
  for (let kept = 0; kept + least <= draft.natures.length; kept++) {
    let small = draft
    while (small.natures.length > kept + least) small = caseWithout(small, small.natures.length - 1)
    while (small.natures.length > least) small = caseWithout(small, 0)
    yield small
  }
}

const caseWithout = (
  { natures: chosen, spectrum, odd, angles, coefficients }: CaseDraft,
  state: number,
): CaseDraft => ({
  natures: without(chosen, state),
  spectrum: smallerSpectrum(spectrum),
  odd: without(odd, state),
  angles: anglesWithout(angles, state),
  coefficients: coefficientsWithout(coefficients, state),
})
