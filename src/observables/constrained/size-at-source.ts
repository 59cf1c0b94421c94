// How strongly a flavour couples at its source through a matrix A between mass states: (Σ_j |Σ_k A_jk φ_k|²)^½.
// States that lose their relative phase on the way, or that are produced in part, leave a range instead of a value:
// for each final state the amplitudes a of coherent groups add up to something between 2·max a − Σ a and Σ a.

import type { ComplexMatrix } from '../../physics/evaluation.js'
import { applied } from '../effective/dipole.js'
import type { Complex } from '../one-loop-moments.js'

export interface SourceRequest {
  readonly matrix: ComplexMatrix
  /** φ_k of the flavour, one for each state. */
  readonly state: readonly Complex[]
  /** In eV; `undefined` if not given. */
  readonly masses: readonly number[] | undefined
  readonly isLight: readonly boolean[]
  /** In eV². */
  readonly coherentBelow: number
}

/** The value, or the ends of the range. */
export function sizeAtSource({ matrix, state, masses, isLight, coherentBelow }: SourceRequest): readonly number[] {
  if (isOneBeam(masses, isLight, coherentBelow)) return [Math.hypot(...sizesOf(applied(matrix, state)))]
  const groups = coherentGroups(masses ?? isLight.map(() => 0), isLight, coherentBelow)
  const lightAmplitudes = groups.map((group) => sizesOf(applied(matrix, masked(state, group))))
  const partly = state.flatMap((_, k) => (isLight[k] === true ? [] : [sizesOf(applied(matrix, masked(state, [k])))]))
  const low: number[] = []
  const high: number[] = []
  for (const j of matrix.keys()) {
    const light = lightAmplitudes.map((list) => list[j] ?? 0)
    const sum = [...light, ...partly.map((list) => list[j] ?? 0)].reduce((a, b) => a + b, 0)
    high.push(sum)
    if (isLight[j] === true) low.push(Math.max(0, 2 * Math.max(0, ...light) - sum))
  }
  return [Math.hypot(...low), Math.hypot(...high)]
}

const none: Complex = { re: 0, im: 0 }

const masked = (state: readonly Complex[], kept: readonly number[]): readonly Complex[] =>
  state.map((z, k) => (kept.includes(k) ? z : none))

const sizesOf = (amplitudes: readonly Complex[]): readonly number[] =>
  amplitudes.map(({ re, im }) => Math.hypot(re, im))

/** Whether all states act as massless and keep their relative phases. */
export const isOneBeam = (
  masses: readonly number[] | undefined,
  isLight: readonly boolean[],
  coherentBelow: number,
): boolean =>
  isLight.every((one) => one) && coherentGroups(masses ?? isLight.map(() => 0), isLight, coherentBelow).length === 1

/** Light states whose squared masses differ by less than the limit from the lightest of their group. */
function coherentGroups(
  masses: readonly number[],
  isLight: readonly boolean[],
  coherentBelow: number,
): readonly (readonly number[])[] {
  const order = [...masses.keys()]
    .filter((k) => isLight[k] === true)
    .sort((a, b) => (masses[a] ?? 0) - (masses[b] ?? 0))
  const groups: number[][] = []
  for (const k of order) {
    const group = groups[groups.length - 1]
    const first = masses[group?.[0] ?? k] ?? 0
    const mass = masses[k] ?? 0
    if (group !== undefined && (mass - first) * (mass + first) <= coherentBelow) group.push(k)
    else groups.push([k])
  }
  return groups
}
