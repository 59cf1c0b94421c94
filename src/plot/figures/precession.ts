// Probability of spin precession along a path, in a magnetic field and matter (Giunti:2014ixa).

import type { Issue } from '../../physics/issue.js'
import type { Figure, FigureWidth, Point } from '../figure.js'
import { layOut } from '../layout/chart.js'
import { axisFromZero, type CountedAxis, plainAxis } from '../layout/linear-axis.js'
import { extent, linearTicks, logScale, logTicks, type Scale } from '../layout/scale.js'
import { curveStroke } from '../layout/style.js'
import { plainText, rich, richText } from '../text/rich-text.js'
import { curveNames, curveRows } from './cross-sections.js'
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

/** From 0 to 1; smaller probabilities are drawn as large as they can be. */
function probabilityAxis(values: readonly number[]): CountedAxis {
  const label = rich`spin-flip probability *P*`
  const [, largest] = extent(values)
  if (largest > 0 && largest <= 0.5) return axisFromZero(values, label, [])
  const scale: Scale = { kind: 'linear', domain: [0, 1] }
  return { axis: { label, scale, ...linearTicks(scale, 6) }, count: (value) => value }
}

function distanceAxis(values: readonly number[], unit: string, kind: 'linear' | 'log'): CountedAxis {
  if (kind === 'linear') return plainAxis(values, rich`distance`, richText(unit))
  const scale = logScale(values)
  return { axis: { label: rich`distance (${unit})`, scale, ...logTicks(scale, 7) }, count: (value) => value }
}

function draw({ curves, unit, distance = 'linear', width = 'column' }: PrecessionData): Figure {
  const points = curves.flatMap((curve) => curve.points)
  const x = distanceAxis(
    points.map(([at]) => at),
    unit,
    distance,
  )
  const y = probabilityAxis(points.map(([, probability]) => probability))
  const chart = layOut({
    width,
    x: x.axis,
    y: y.axis,
    curves: curves.map((curve, k) => ({
      label: richText(curve.label),
      points: curve.points.map(([at, probability]): Point => [x.count(at), y.count(probability)]),
      stroke: curveStroke(k),
    })),
  })
  const safeUnit = plainText(unit)
  return {
    kind: 'precession',
    title: 'Probability of spin precession along the path',
    description: `Probability that the spin has flipped against the distance in ${safeUnit}.${curveNames(curves)}`,
    ...chart,
    table: {
      caption: 'Probability of spin precession along the path',
      columns: ['curve', `distance (${safeUnit})`, 'P'],
      rows: curveRows(curves),
    },
  }
}
