// Probability of spin precession along a path, in a magnetic field and matter (Giunti:2014ixa).

import type { Issue } from '../../physics/issue.js'
import type { Figure, FigureWidth } from '../figure.js'
import { layOut } from '../layout/chart.js'
import { plainAxis } from '../layout/linear-axis.js'
import { extent, linearTicks, logScale, logTicks, type Scale } from '../layout/scale.js'
import { curveStroke } from '../layout/style.js'
import { plainText, rich, richText } from '../text/rich-text.js'
import { curveRows } from './cross-sections.js'
import { type Curve, curveIssues, dataIssue, type FigureResult, unless } from './curve.js'

export interface PrecessionData {
  /** [distance, probability in [0, 1]]. */
  readonly curves: readonly Curve[]
  /** Unit of the distance: `km`, `R_☉`. */
  readonly unit: string
  /** Axis of the distance, default `linear`. */
  readonly distance?: 'linear' | 'log'
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** The figure; an issue for curves with fewer than two points, distances that the axis lacks, or probabilities above 1. */
export function precessionFigure(data: PrecessionData): FigureResult {
  const { curves, distance = 'linear' } = data
  const shape = curveIssues(curves, { x: distance === 'log' ? 'positive' : 'any', y: 'not negative' })
  return unless([...shape, ...tooProbable(curves)], () => draw(data))
}

/** Rounding may carry a probability this far above 1. */
const tolerance = 1e-9

const tooProbable = (curves: readonly Curve[]): readonly Issue[] =>
  curves.flatMap(({ points }, k) => {
    const bad = points.findIndex(([, probability]) => probability > 1 + tolerance)
    const path = `$.curves[${k}].points[${bad}]`
    return bad < 0 ? [] : [dataIssue('invalid-value', path, 'a probability', String(points[bad]?.[1]))]
  })

/** The least top of the axis: smaller probabilities are drawn as large as they can be. */
function probabilityScale(values: readonly number[]): Scale {
  const [, largest] = extent(values)
  return { kind: 'linear', domain: [0, largest > 0.5 ? 1 : largest === 0 ? 1 : 1.08 * largest] }
}

function draw({ curves, unit, distance = 'linear', width = 'column' }: PrecessionData): Figure {
  const points = curves.flatMap((curve) => curve.points)
  const distances = points.map(([x]) => x)
  const label = rich`distance (${unit})`
  const scale = logScale(distances)
  const y = probabilityScale(points.map(([, probability]) => probability))
  const chart = layOut({
    width,
    x: distance === 'log' ? { label, scale, ...logTicks(scale, 7) } : plainAxis(distances, label),
    y: { label: rich`spin-flip probability *P*`, scale: y, ...linearTicks(y, 6) },
    curves: curves.map((curve, k) => ({ label: richText(curve.label), points: curve.points, stroke: curveStroke(k) })),
  })
  const names = curves.map((curve) => plainText(curve.label)).join('; ')
  const safeUnit = plainText(unit)
  return {
    kind: 'precession',
    title: 'Probability of spin precession along the path',
    description: `Probability that the spin has flipped against the distance in ${safeUnit}. Curves: ${names}.`,
    ...chart,
    table: {
      caption: 'Probability of spin precession along the path',
      columns: ['curve', `distance (${safeUnit})`, 'P'],
      rows: curveRows(curves),
    },
  }
}
