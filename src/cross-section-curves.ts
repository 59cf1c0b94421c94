// Weak and magnetic cross sections of (anti)neutrinos on electrons against the recoil energy, as curves: figure 2 of
// Studenikin:2014ichep with whatever energy, flavour, range and moments.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { evaluate } from './observables/evaluate.js'
import { crossSectionMagnetic } from './observables/scattering/electron/cross-section-magnetic.js'
import { crossSectionSm } from './observables/scattering/electron/cross-section-sm.js'
import type { Evaluation } from './physics/evaluation.js'
import type { Issue } from './physics/issue.js'
import type { CrossSectionData } from './plot/figures/cross-sections.js'
import type { Curve } from './plot/figures/curve.js'
import { type Label, rich, scientific } from './plot/text/rich-text.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** As a user writes them: `3 MeV`, `2.9e-11 muB`. */
export interface CrossSectionInputs {
  /** Neutrino energy; default 3 MeV. */
  readonly E?: string
  /** Range of the recoil energy, `low..high`; default 0.1keV..100keV. */
  readonly T?: string
  /** Magnetic moments, separated by commas; default those of the review, 3, 4 and 5 × 10⁻¹¹ µ_B. */
  readonly mu?: string
  /** `e` (default), `mu` or `tau`. */
  readonly flavour?: string
  /** `true` (default, as at a reactor) or `false`. */
  readonly anti?: string
}

/** The names of the inputs. */
export const crossSectionKeys: readonly (keyof CrossSectionInputs)[] = ['E', 'T', 'mu', 'flavour', 'anti']

const intervals = 120

/** What `crossSectionFigure` draws; issues where an input cannot be read or an energy is out of reach. */
export function crossSectionCurves(inputs: CrossSectionInputs = {}): Result<CrossSectionData> {
  const {
    E: energy = '3MeV',
    T = '0.1keV..100keV',
    mu = '3e-11muB,4e-11muB,5e-11muB',
    flavour = 'e',
    anti = 'true',
  } = inputs
  const range = T.split('..').map((end) => end.trim())
  const [low, high] = range
  if (low === undefined || high === undefined || range.length !== 2) return E.left([wrongRange(T)])
  const beam = { E: energy, flavour, anti }
  // The ends are evaluated first: what is wrong with an input is said once, in the words of the formula.
  const first = evaluate(crossSectionSm, { ...beam, T: low })
  if (E.isLeft(first)) return first
  const last = evaluate(crossSectionSm, { ...beam, T: high })
  if (E.isLeft(last)) return last
  const ends = [first.right, last.right].map((evaluation) => quantityOf(evaluation, 'T'))
  const [start = 0, end = 0] = ends
  if (!(start < end)) return E.left([wrongRange(T)])
  const recoils = Array.from({ length: intervals + 1 }, (_, k) =>
    k === intervals ? end : start * (end / start) ** (k / intervals),
  )
  const weak = curve(recoils, 'weak', (recoil) => evaluate(crossSectionSm, { ...beam, T: recoil }))
  if (E.isLeft(weak)) return weak
  const curves: Curve[] = [weak.right]
  for (const moment of mu.split(',').map((text) => text.trim())) {
    const at = (recoil: string): Result<Evaluation> =>
      evaluate(crossSectionMagnetic, { E: energy, T: recoil, mu: moment })
    const read = at(low)
    if (E.isLeft(read)) return read
    if (quantityOf(read.right, 'mu') === 0) return E.left([noMoment(moment)])
    const made = curve(recoils, rich`*µ* = ${scientific(quantityOf(read.right, 'mu'))} *µ*_{B}`, at)
    if (E.isLeft(made)) return made
    curves.push(made.right)
  }
  return E.right({ curves, energy: quantityOf(first.right, 'E') })
}

const wrongRange = (received: string): Issue => ({
  code: 'invalid-value',
  path: '$.T',
  location: null,
  expected: 'two recoil energies, the lower one first',
  received,
  hint: 'Write T=0.1keV..100keV.',
})

const noMoment = (received: string): Issue => ({
  code: 'invalid-value',
  path: '$.mu',
  location: null,
  expected: 'moments above 0, which a logarithmic axis has a place for',
  received,
  hint: null,
})

/** An input in the unit of the formula: E and T in MeV, µ in µ_B. */
function quantityOf({ inputs }: Evaluation, name: string): number {
  const used = inputs[name]
  return typeof used === 'object' ? used.value : Number(used)
}

function curve(recoils: readonly number[], label: Label, at: (recoil: string) => Result<Evaluation>): Result<Curve> {
  const points: [number, number][] = []
  for (const recoil of recoils) {
    const found = at(`${recoil} MeV`)
    if (E.isLeft(found)) return found
    points.push([recoil * 1e3, Number(found.right.value)])
  }
  return E.right({ label, points })
}
