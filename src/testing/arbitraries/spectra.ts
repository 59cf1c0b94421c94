// Neutrino masses in eV, ascending, of the kinds that break code in different ways. Short decimals, so that they print and
// read back to the same double. The splittings of `hierarchical` and `quasi-degenerate` are those of oscillations in order
// of magnitude; nothing is fitted.

import fc from 'fast-check'
import { listOf, logUniform } from './uniform.js'

export const spectrumKinds = ['hierarchical', 'quasi-degenerate', 'massless', 'seesaw'] as const
export type SpectrumKind = (typeof spectrumKinds)[number]

export interface SpectrumOptions {
  /** Default: every kind. */
  readonly kinds?: readonly SpectrumKind[]
}

const ascending = (masses: readonly number[]): readonly number[] => masses.toSorted((a, b) => a - b)

const rounded = (mass: number): number => Number(mass.toPrecision(12))

/** Each mass is a factor times the one before it. */
const ladders = (
  count: number,
  lightest: fc.Arbitrary<number>,
  factor: fc.Arbitrary<number>,
): fc.Arbitrary<readonly number[]> =>
  fc
    .tuple(lightest, listOf(Math.max(0, count - 1), factor))
    .map(([first, factors]) =>
      factors.reduce<readonly number[]>((masses, by) => [...masses, rounded((masses.at(-1) ?? first) * by)], [first]),
    )

const spectrumOf: Readonly<Record<SpectrumKind, (count: number) => fc.Arbitrary<readonly number[]>>> = {
  // m₁ ≪ m₂ ≪ …: factors of 2 to 30 between neighbours.
  hierarchical: (count) => ladders(count, logUniform(1e-4, 1e-2), logUniform(2, 30)),
  // m_k = m_{k−1}(1 + small): relative splittings down to 1e-9.
  'quasi-degenerate': (count) =>
    ladders(
      count,
      logUniform(0.05, 1),
      logUniform(1e-9, 1e-2).map((splitting) => 1 + splitting),
    ),
  // The lightest state has no mass; of the others none has the same.
  massless: (count) => spectrumOf.hierarchical(count).map((masses) => masses.map((mass, k) => (k === 0 ? 0 : mass))),
  // Light states, and at least one of keV to 10¹⁴ GeV.
  seesaw: (count) =>
    fc
      .tuple(
        spectrumOf.hierarchical(count),
        fc.integer({ min: 1, max: Math.max(1, count - 1) }),
        listOf(count, logUniform(1e3, 1e23)),
      )
      .map(([light, heavy, masses]) =>
        ascending(light.map((mass, k) => (k < count - heavy ? mass : (masses[k] ?? 1e3)))),
      ),
}

/** Masses in eV, ascending. */
export const spectra = (
  count: number,
  { kinds = spectrumKinds }: SpectrumOptions = {},
): fc.Arbitrary<readonly number[]> =>
  fc.oneof({ withCrossShrink: true }, ...kinds.map((kind) => spectrumOf[kind](count)))
