// Figures of few points, so many that every way of drawing one is there: signs, one value and several, narrow and wide data,
// names that are long, missing or many.

import { argandFigure } from '../../src/plot/figures/argand.js'
import { boundsFigure } from '../../src/plot/figures/bounds.js'
import { crossSectionFigure } from '../../src/plot/figures/cross-sections.js'
import { effectiveMomentFigure } from '../../src/plot/figures/effective-moment.js'
import { forkFigure } from '../../src/plot/figures/fork.js'
import { precessionFigure } from '../../src/plot/figures/precession.js'
import { verdictsFigure } from '../../src/plot/figures/verdicts.js'
import { type FigureResult, rich } from '../../src/plot/index.js'
import { verdicts } from './samples.js'

/** dσ/dT = a/T at the ends of a range. */
const falling = (a: number, from: number, to: number) =>
  [
    [from, a / from],
    [to, a / to],
  ] as const

const turn = [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2, 2 * Math.PI]

/** |µ| = m sin(φ/2), |ε| = e |cos(φ/2)|: at the quarters of a turn, where the sines are 0, √½ and 1. */
const forkPoints = (m: number, e: number) =>
  turn.map((phase) => ({
    phase,
    magnetic: m * Math.sin(phase / 2),
    electric: e * Math.abs(Math.cos(phase / 2)),
  }))

const opposite = { allowed: { kind: 'line', phase: -Math.PI / 3 }, entry: 'electric[2,3]' } as const

export const smallFigures: Readonly<Record<string, FigureResult>> = {
  'cross-sections-nine': crossSectionFigure({
    energy: 0.5,
    curves: Array.from({ length: 9 }, (_, k) => ({ label: `curve ${k + 1}`, points: falling(10 ** -k, 2, 2000) })),
  }),
  'cross-sections-one-decade': crossSectionFigure({
    curves: [{ label: rich`*µ*_{${'νe'}}^{2}`, points: falling(1, 3, 7) }],
  }),
  'cross-sections-many-decades': crossSectionFigure({
    width: 'double',
    curves: [
      { label: '', points: falling(1e-40, 1e-12, 1e12) },
      { label: 'named', points: falling(1e-30, 1e-12, 1e12) },
    ],
  }),
  'fork-added': forkFigure({
    entry: [3, 1],
    phaseOf: 3,
    isAdded: true,
    points: forkPoints(4.6e-24, 3.8e-24),
    dirac: { magnetic: 2.3e-24, electric: 1.9e-24 },
  }),
  'fork-double': forkFigure({
    entry: [2, 1],
    phaseOf: 2,
    points: forkPoints(2, 30).map((point) => ({ ...point, magnetic: point.magnetic + 1 })),
    dirac: { magnetic: 1.5, electric: 15 },
    width: 'double',
  }),
  'effective-moment': effectiveMomentFigure({
    curves: [
      { label: 'even', points: turn.map((phase) => [phase, 5e-11] as const) },
      { label: 'odd', points: turn.map((phase) => [phase, 5e-11 * Math.sin(phase / 2)] as const) },
    ],
    note: 'All else is kept.',
  }),
  'effective-moment-of-zero': effectiveMomentFigure({
    phase: rich`*α*_{21}`,
    curves: [{ label: 'none', points: turn.map((phase) => [phase, 0] as const) }],
  }),
  'precession-certain': precessionFigure({
    unit: 'R_☉',
    curves: [{ label: 'to 1', points: [-1, 0, 3].map((x, k) => [x, k / 2] as const) }],
  }),
  'precession-small': precessionFigure({
    unit: 'km',
    distance: 'log',
    width: 'double',
    curves: [
      {
        label: 'weak field',
        points: [
          [20, 1e-7],
          [50_000, 5e-7],
        ],
      },
    ],
  }),
  'precession-far': precessionFigure({
    unit: 'cm',
    curves: [
      {
        label: 'short',
        points: [
          [4e15, 0.6],
          [4e15, 0.7],
        ],
      },
    ],
  }),
  'bounds-two-sided': boundsFigure({
    groups: [
      {
        quantity: rich`⟨*r*^{2}⟩`,
        unit: '',
        prediction: { label: 'a model', value: 0.02 },
        rows: [
          { label: 'both signs', lower: -2.5, upper: 3 },
          { label: 'a range', lower: 0.5, upper: 40 },
          { label: 'a name so long that it has to be cut somewhere, as there is no room for it', upper: 1e-9 },
        ],
      },
      {
        quantity: 'q',
        unit: 'e',
        prediction: { label: 'far above', value: 5e-12 },
        rows: [{ label: 'estimate', lower: -2e-21, upper: 1e-21, isDoubtful: true }],
      },
    ],
  }),
  'argand-zero': argandFigure({
    entry: 'magnetic[2,2]',
    unit: 'muB',
    allowed: { kind: 'zero' },
    given: { re: -3e-12, im: -1e-12, uncertainty: { re: 0, im: 2e-12 } },
    nearest: { re: 0, im: 0 },
  }),
  'argand-line': argandFigure({
    ...opposite,
    unit: 'e0*cm',
    given: { re: 2, im: 1, uncertainty: { re: 0.5, im: 0.25 } },
    nearest: { re: -0.183, im: 0.317 },
    partner: { entry: 'electric[3,2]', re: 0, im: -2.5 },
  }),
  'argand-nearest-is-given': argandFigure({
    ...opposite,
    given: { re: 1, im: -1.7320508 },
    nearest: { re: 1, im: -1.7320508 },
    width: 'double',
  }),
  'argand-not-given': argandFigure({ ...opposite, unit: 'furlong' }),
  'argand-tied': argandFigure({
    entry: 'anapole[2,1]',
    unit: 'cm^2',
    allowed: { kind: 'complex' },
    tiedTo: 'anapole[1,2]',
    given: { re: 0, im: -4e-33 },
    nearest: { re: 2e-33, im: 0 },
  }),
  'verdicts-named': verdictsFigure({
    ...verdicts(2),
    states: ['light', 'N'],
    name: null,
    grids: [
      ...verdicts(2).grids.slice(1, 3),
      {
        name: 'anapole',
        heading: rich`anapole *f*_{A}`,
        cells: [
          [
            { symbol: 'C', kind: 'complex', isTied: false, words: 'any' },
            { symbol: 'F', kind: 'open', isTied: false, words: 'open', mark: 'undecided' },
          ],
          [
            { symbol: 'c', kind: 'complex', isTied: true, words: 'tied' },
            { symbol: 'R', kind: 'line', isTied: false, words: 'real' },
          ],
        ],
      },
    ],
    legend: 'C complex, which means that there is no rule that says anything at all of it · F open · R real',
  }),
  'verdicts-double': verdictsFigure({ ...verdicts(2), width: 'double' }),
}
