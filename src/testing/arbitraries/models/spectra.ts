// Neutrino masses in eV, ascending, of the kinds that break code in different ways. Short decimals, so that they print and
// read back to the same double. The splittings of `hierarchical` and `quasi-degenerate` are those of oscillations in order
// of magnitude; nothing is fitted. Shrinks to masses that are read at a glance, of the kind named first.

import fc from 'fast-check'
import { listOf, logUniform } from '../numbers/uniform.js'
import { drafted, type Simpler } from '../shrinking/drafted.js'

export const spectrumKinds = ['hierarchical', 'quasi-degenerate', 'massless', 'seesaw'] as const
export type SpectrumKind = (typeof spectrumKinds)[number]

export interface SpectrumOptions {
  /** Default: every kind, each as often as the others. */
  readonly kinds?: readonly SpectrumKind[]
}

export interface Spectrum {
  readonly kind: SpectrumKind
  /** In eV, ascending. */
  readonly masses: readonly number[]
}

const ascending = (masses: readonly number[]): readonly number[] => masses.toSorted((a, b) => a - b)

const rounded = (mass: number): number => Number(mass.toPrecision(12))

/** Each mass is a factor times the one before it. */
function ladder(first: number, factors: readonly number[]): readonly number[] {
  const masses = [first]
  for (const by of factors) masses.push(rounded((masses.at(-1) ?? first) * by))
  return masses
}

const ladders = (
  count: number,
  lightest: fc.Arbitrary<number>,
  factor: fc.Arbitrary<number>,
): fc.Arbitrary<readonly number[]> =>
  fc.tuple(lightest, listOf(Math.max(0, count - 1), factor)).map(([first, factors]) => ladder(first, factors))

const withoutLightest = (masses: readonly number[]): readonly number[] => masses.map((mass, k) => (k === 0 ? 0 : mass))

const massesOf: Readonly<Record<SpectrumKind, (count: number) => fc.Arbitrary<readonly number[]>>> = {
  // m₁ ≪ m₂ ≪ …: factors of 2 to 30 between neighbours.
  hierarchical: (count) => ladders(count, logUniform(1e-4, 1e-2), logUniform(2, 30)),
  // m_k = m_{k−1}(1 + small): relative splittings from 1e-9 to 1e-2.
  'quasi-degenerate': (count) =>
    ladders(
      count,
      logUniform(0.05, 1),
      logUniform(1e-9, 1e-2).map((splitting) => 1 + splitting),
    ),
  // The lightest state has no mass; of the others none has the same.
  massless: (count) => massesOf.hierarchical(count).map(withoutLightest),
  // Light states, and at least one of keV to 10¹⁴ GeV.
  seesaw: (count) =>
    fc
      .tuple(
        massesOf.hierarchical(count),
        fc.integer({ min: 1, max: Math.max(1, count - 1) }),
        listOf(count, logUniform(1e3, 1e23)),
      )
      .map(([light, heavy, masses]) =>
        ascending(light.map((mass, k) => (k < count - heavy ? mass : (masses[k] ?? 1e3)))),
      ),
}

const factorsOf = (count: number, factor: number): readonly number[] =>
  new Array<number>(Math.max(0, count - 1)).fill(factor)

/** Masses of each kind that are read at a glance, the simplest first. */
const plainMasses: Readonly<Record<SpectrumKind, (count: number) => readonly (readonly number[])[]>> = {
  hierarchical: (count) => [10, 2, 30].map((factor) => ladder(0.001, factorsOf(count, factor))),
  'quasi-degenerate': (count) => [1.01, 1.0001, 1.000001].map((factor) => ladder(0.1, factorsOf(count, factor))),
  massless: (count) => [10, 2].map((factor) => withoutLightest(ladder(0.001, factorsOf(count, factor)))),
  seesaw: (count) =>
    [1e3, 1e9, 1e18, 1e23].map((heavy) => [...ladder(0.001, factorsOf(count - 1, 10)).slice(0, count - 1), heavy]),
}

export const plainSpectrum = (kind: SpectrumKind, count: number): Spectrum => ({
  kind,
  masses: plainMasses[kind](count)[0] ?? [],
})

export const sameSpectrum = (a: Spectrum, b: Spectrum): boolean =>
  a.kind === b.kind && a.masses.length === b.masses.length && a.masses.every((mass, k) => mass === b.masses[k])

/** Plain masses of the kinds allowed, in their order, up to the kind of the spectrum. */
export const simplerSpectrum = (kinds: readonly SpectrumKind[]): Simpler<Spectrum> =>
  function* (spectrum) {
    for (const kind of kinds.slice(0, kinds.indexOf(spectrum.kind) + 1)) {
      for (const masses of plainMasses[kind](spectrum.masses.length)) {
        const plain = { kind, masses }
        if (sameSpectrum(plain, spectrum)) return
        yield plain
      }
    }
  }

/** One state less: of a seesaw the lightest goes, which leaves a heavy one; else the heaviest. */
export const smallerSpectrum = ({ kind, masses }: Spectrum): Spectrum => ({
  kind,
  masses: kind === 'seesaw' ? masses.slice(1) : masses.slice(0, -1),
})

export const drawnSpectrum = (count: number, kinds: readonly SpectrumKind[]): fc.Arbitrary<Spectrum> =>
  fc.oneof(...kinds.map((kind) => massesOf[kind](count).map((masses) => ({ kind, masses }))))

/** So many masses in eV, ascending. */
export const spectra = (
  count: number,
  { kinds = spectrumKinds }: SpectrumOptions = {},
): fc.Arbitrary<readonly number[]> =>
  drafted({
    drafts: drawnSpectrum(count, kinds),
    simpler: simplerSpectrum(kinds),
    build: ({ masses }) => masses,
  })
