// The fork of a Majorana pair: |µ_fi| and |ε_fi| against a Majorana phase of one of its states. Where CP is conserved one of
// them vanishes and the other is twice the Dirac value: µ^M = 0 and ε^M = 2ε^D for equal parities, µ^M = 2µ^D and ε^M = 0 for
// opposite ones (Giunti:2014ixa, as corrected in the rules: which of the two is a matter of the parities).

import type { Issue } from '../../physics/issue.js'
import type { Figure, FigureWidth, Point } from '../figure.js'
import { type ChartCurve, layOut } from '../layout/chart.js'
import { axisFromZero, phaseAxis } from '../layout/linear-axis.js'
import { curveStroke, hairline } from '../layout/style.js'
import { type RichText, rich } from '../text/rich-text.js'
import { dataIssue, type FigureResult, unless } from './curve.js'

export interface ForkPoint {
  /** Majorana phase in radians, in [0, 2π]. */
  readonly phase: number
  /** |µ_fi| in µ_B. */
  readonly magnetic: number
  /** |ε_fi| in µ_B. */
  readonly electric: number
}

export interface ForkData {
  /** [final, initial], from 1. */
  readonly entry: readonly [number, number]
  /** State whose Majorana phase varies, from 1: the phase is α_k1. */
  readonly phaseOf: number
  /** Whether the phase is added to what the mixing has; default false: it is the whole phase. */
  readonly isAdded?: boolean
  /** Two or more, with ascending phases. */
  readonly points: readonly ForkPoint[]
  /** |µ_fi| and |ε_fi| in µ_B if the neutrinos were Dirac. */
  readonly dirac: { readonly magnetic: number; readonly electric: number }
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** The figure; an issue for fewer than two points and for numbers that are negative, not finite or no phases. */
export const forkFigure = (data: ForkData): FigureResult => unless(issuesOf(data), () => draw(data))

function issuesOf({ points, dirac }: ForkData): readonly Issue[] {
  if (points.length < 2) return [dataIssue('wrong-size', '$.points', 'two points or more', String(points.length))]
  const isSize = (x: number): boolean => Number.isFinite(x) && x >= 0
  const bad = points.findIndex(
    ({ phase, magnetic, electric }) => !(isSize(phase) && phase <= 2 * Math.PI && isSize(magnetic) && isSize(electric)),
  )
  const expected = 'a phase in [0, 2π] and moments that are finite and not negative'
  if (bad >= 0) return [dataIssue('invalid-number', `$.points[${bad}]`, expected, JSON.stringify(points[bad]))]
  if (isSize(dirac.magnetic) && isSize(dirac.electric)) return []
  return [dataIssue('invalid-number', '$.dirac', 'moments that are finite and not negative', JSON.stringify(dirac))]
}

function draw({ entry: [f, i], phaseOf, isAdded = false, points, dirac, width = 'column' }: ForkData): Figure {
  const twice = { magnetic: 2 * dirac.magnetic, electric: 2 * dirac.electric }
  const values = [...points.flatMap((point) => [point.magnetic, point.electric]), twice.magnetic, twice.electric]
  const { axis, count } = axisFromZero(values, rich`|*µ*_{${f}${i}}|, |*ε*_{${f}${i}}|`, rich`*µ*_{B}`)
  const curve = (kind: 'magnetic' | 'electric', k: number, label: RichText): ChartCurve => ({
    label,
    points: points.map((point): Point => [point.phase, count(point[kind])]),
    stroke: curveStroke(k),
  })
  const guide = (value: number, label: RichText): ChartCurve => ({
    label,
    points: [0, 2 * Math.PI].map((phase): Point => [phase, count(value)]),
    stroke: { ...hairline, dash: '2 2' },
  })
  const chart = layOut({
    width,
    x: phaseAxis(rich`${isAdded ? 'phase added to ' : 'Majorana phase '}*α*_{${phaseOf}1}`),
    y: axis,
    curves: [
      guide(twice.magnetic, rich`2|*µ*^{D}_{${f}${i}}|`),
      guide(twice.electric, rich`2|*ε*^{D}_{${f}${i}}|`),
      curve('magnetic', 1, rich`|*µ*^{M}_{${f}${i}}|`),
      curve('electric', 2, rich`|*ε*^{M}_{${f}${i}}|`),
    ],
  })
  return {
    kind: 'fork',
    title: `Majorana transition moments [${f},${i}] against ${isAdded ? 'a phase added to' : 'the phase'} α_${phaseOf}1`,
    description: `Sizes of the magnetic and the electric transition moment [${f},${i}] in Bohr magnetons against ${isAdded ? 'a phase added to' : 'the Majorana phase'} α_${phaseOf}1 from 0 to 2π. ${ends(points, twice)}`,
    ...chart,
    table: {
      caption: `Moments [${f},${i}]; as Dirac neutrinos |µ| = ${dirac.magnetic} µ_B, |ε| = ${dirac.electric} µ_B`,
      columns: [isAdded ? 'added phase (rad)' : 'phase (rad)', '|µ| (µ_B)', '|ε| (µ_B)'],
      rows: points.map(({ phase, magnetic, electric }) => [phase, magnetic, electric]),
    },
  }
}

/** Share of the Dirac value below which a curve is said to come close to zero. */
const nearZero = 0.02

function ends(points: readonly ForkPoint[], twice: ForkData['dirac']): string {
  const told = (['magnetic', 'electric'] as const).map((kind) => {
    const sizes = points.map((point) => point[kind])
    const least = Math.min(...sizes)
    const most = Math.max(...sizes)
    const low = least <= nearZero * twice[kind] ? 'close to 0' : String(Number(least.toPrecision(3)))
    return `The ${kind} one lies between ${low} and ${Number(most.toPrecision(3))} µ_B; twice its Dirac value is ${Number(twice[kind].toPrecision(3))} µ_B.`
  })
  return told.join(' ')
}
