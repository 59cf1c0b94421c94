// One figure of each kind, or more, made of numbers that anybody can check.

import { argandFigure } from '../../src/plot/figures/argand.js'
import { boundsFigure } from '../../src/plot/figures/bounds.js'
import { crossSectionFigure } from '../../src/plot/figures/cross-sections.js'
import { effectiveMomentFigure } from '../../src/plot/figures/effective-moment.js'
import { forkFigure } from '../../src/plot/figures/fork.js'
import { precessionFigure } from '../../src/plot/figures/precession.js'
import { type VerdictCell, type VerdictsData, verdictsFigure } from '../../src/plot/figures/verdicts.js'
import type { Figure, FigureResult } from '../../src/plot/index.js'
import { rich, scientific } from '../../src/plot/index.js'
import { figureOf } from './toolkit.js'

const phases = Array.from({ length: 49 }, (_, k) => (2 * Math.PI * k) / 48)
const energies = Array.from({ length: 31 }, (_, k) => 10 ** (k / 10 - 1))

/** 1e-47 for the weak one, (µ/1e-11)² 1e-46/T for the magnetic ones: straight lines in the logarithms. */
const crossSections = [
  { label: 'weak', points: energies.map((T) => [T, 1e-47] as const) },
  ...[3e-11, 4e-11, 5e-11].map((mu) => ({
    label: rich`*µ* = ${scientific(mu)} *µ*_{B}`,
    points: energies.map((T) => [T, ((mu / 1e-11) ** 2 * 1e-46) / T] as const),
  })),
]

/** A pair whose CP parities are equal at phase 0 and opposite at π. */
const fork = {
  entry: [2, 1] as const,
  phaseOf: 2,
  dirac: { magnetic: 2.3e-24, electric: 1.9e-24 },
  points: phases.map((phase) => ({
    phase,
    magnetic: 4.6e-24 * Math.abs(Math.sin(phase / 2)),
    electric: 3.8e-24 * Math.abs(Math.cos(phase / 2)),
  })),
}

const bounds = {
  groups: [
    {
      quantity: rich`*µ*_{ν}`,
      unit: rich`*µ*_{B}`,
      prediction: { label: 'this model', value: 3.2e-20 },
      rows: [
        { label: 'GEMMA, reactor, 90 % CL', upper: 2.9e-11 },
        { label: 'a range', lower: 1.4e-11, upper: 2.9e-11, isDoubtful: true },
        { label: 'globular clusters', upper: 3e-12 },
      ],
    },
    {
      quantity: rich`⟨*r*^{2}⟩`,
      unit: rich`cm^{2}`,
      rows: [{ label: 'two-sided', lower: -2.1e-32, upper: 3.3e-32 }],
    },
  ],
}

const line = {
  entry: 'magnetic[1,2]',
  unit: 'muB',
  allowed: { kind: 'line', phase: Math.PI / 4 },
  given: { re: 3e-12, im: 5e-12, uncertainty: { re: 1e-12, im: 0 } },
  nearest: { re: 4e-12, im: 4e-12 },
  partner: { entry: 'magnetic[2,1]', re: 3e-12, im: -5e-12 },
} as const

const cell = (symbol: string, kind: VerdictCell['kind'], mark?: VerdictCell['mark']): VerdictCell => ({
  symbol,
  kind,
  isTied: symbol !== '0' && symbol === symbol.toLowerCase(),
  words: symbol,
  ...(mark === undefined ? {} : { mark }),
})

/** A grid of verdicts for N states in four matrices, with one wrong value. */
export const verdicts = (count: number): VerdictsData => ({
  name: 'three states',
  states: Array.from({ length: count }, (_, k) => `nu${k + 1}`),
  grids: ['charge', 'magnetic', 'electric', 'anapole'].map((name) => ({
    name,
    heading: rich`${name} *f*_{${name.slice(0, 1).toUpperCase()}}`,
    cells: Array.from({ length: count }, (_, f) =>
      Array.from({ length: count }, (_, i) =>
        f === i
          ? cell('0', 'zero', f === 0 ? 'violation' : undefined)
          : f < i
            ? cell('I', 'line')
            : cell('i', 'line', i === 1 ? 'undecided' : undefined),
      ),
    ),
  })),
  legend: '0 must vanish · I imaginary · small letter: tied to an earlier entry',
})

const results: Readonly<Record<string, FigureResult>> = {
  'cross sections': crossSectionFigure({ curves: crossSections, energy: 1 }),
  'cross sections at double width': crossSectionFigure({ curves: crossSections, width: 'double' }),
  'the verdicts': verdictsFigure(verdicts(3)),
  'the verdicts at double width': verdictsFigure({ ...verdicts(12), width: 'double' }),
  'a fork': forkFigure(fork),
  'an effective moment': effectiveMomentFigure({
    phase: rich`phase *ζ*_{21}`,
    curves: [
      { label: 'reactor', points: phases.map((phase) => [phase, 1e-11 * Math.sqrt(2 + Math.cos(phase))] as const) },
      { label: 'solar', points: phases.map((phase) => [phase, 1.2e-11] as const) },
    ],
  }),
  bounds: boundsFigure(bounds),
  'bounds at double width': boundsFigure({ ...bounds, width: 'double' }),
  'an entry on a line': argandFigure(line),
  'an entry that must vanish': argandFigure({
    entry: 'magnetic[1,1]',
    allowed: { kind: 'zero' },
    given: { re: 1e-12, im: 0 },
  }),
  'a free entry': argandFigure({ ...line, allowed: { kind: 'complex' } }),
  precession: precessionFigure({
    unit: 'km',
    curves: [{ label: 'vacuum', points: phases.map((x) => [100 * x, Math.sin(x) ** 2] as const) }],
  }),
}

/** The figures by what they show. */
export const samples: readonly (readonly [string, Figure])[] = Object.entries(results).map(
  ([name, result]) => [name, figureOf(result)] as const,
)
