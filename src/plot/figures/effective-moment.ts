// The effective magnetic moment of an experiment, µ_eff² = |λφ|², against a phase of the mixing or of the moments: only the
// relative phases of Majorana moments and mixing move it (Canas:2015yoa).

import type { Figure, FigureWidth, Point } from '../figure.js'
import { layOut } from '../layout/chart.js'
import { axisFromZero, phaseAxis } from '../layout/linear-axis.js'
import { curveStroke } from '../layout/style.js'
import { type Label, plainText, rich, richText } from '../text/rich-text.js'
import { curveNames, curveRows } from './cross-sections.js'
import { type Curve, curveIssues, type FigureResult, unless } from './curve.js'

export interface EffectiveMomentData {
  /** [phase in radians within [0, 2π], µ_eff in µ_B]. */
  readonly curves: readonly Curve[]
  /** What the phase is: `α_21`. Default: phase. */
  readonly phase?: Label
  /** What is kept and what is computed anew while the phase varies, in sentences; told with the figure. */
  readonly note?: string
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** The figure; an issue for curves with fewer than two points, negative moments, or numbers that are no phases. */
export function effectiveMomentFigure(data: EffectiveMomentData): FigureResult {
  const { curves } = data
  const outside = curves.flatMap(({ points }, k) =>
    points.flatMap(([phase], n) => (phase > 2 * Math.PI ? [{ path: `$.curves[${k}].points[${n}]`, phase }] : [])),
  )
  const issues = outside.slice(0, 1).map(({ path, phase }) => ({
    code: 'invalid-value' as const,
    path,
    location: null,
    expected: 'a phase in [0, 2π]',
    received: String(phase),
    hint: null,
  }))
  return unless([...curveIssues(curves, { x: 'not negative', y: 'not negative' }), ...issues], () => draw(data))
}

function draw({ curves, phase = 'phase', note, width = 'column' }: EffectiveMomentData): Figure {
  const values = curves.flatMap(({ points }) => points.map(([, moment]) => moment))
  const { axis, count } = axisFromZero(values, rich`*µ*_{eff}`, rich`*µ*_{B}`)
  const name = plainText(phase)
  const told = note === undefined ? '' : ` ${note}`
  const chart = layOut({
    width,
    x: phaseAxis(richText(phase)),
    y: axis,
    curves: curves.map(({ label, points }, k) => ({
      label: richText(label),
      points: points.map(([x, moment]): Point => [x, count(moment)]),
      stroke: curveStroke(k),
    })),
  })
  return {
    kind: 'effective-moment',
    title: `Effective magnetic moment against ${name}`,
    description: `Effective magnetic moment in Bohr magnetons against ${name} from 0 to 2π.${curveNames(curves)}${told}`,
    ...chart,
    table: {
      caption: `Effective magnetic moment against ${name}${told === '' ? '' : `.${told}`}`,
      columns: ['curve', `${name} (rad)`, 'µ_eff (µ_B)'],
      rows: curveRows(curves),
    },
  }
}
