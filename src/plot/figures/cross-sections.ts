// Cross sections against the recoil energy, both logarithmic: how weak and magnetic scattering of (anti)neutrinos on electrons
// share the field, the second as 1/T for small T. After figure 2 of Giunti:2014ixa.

import type { FigureWidth, Point } from '../figure.js'
import { layOut } from '../layout/chart.js'
import { logScale, logTicks, withRoom } from '../layout/scale.js'
import { curveStroke } from '../layout/style.js'
import { plainText, rich, richText } from '../text/rich-text.js'
import { type Curve, curveIssues, type FigureResult, unless } from './curve.js'

export interface CrossSectionData {
  /** [T in keV, dσ/dT in cm²/keV], both positive. */
  readonly curves: readonly Curve[]
  /** Neutrino energy in MeV, for the title. */
  readonly energy?: number
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** The figure; an issue where a curve has fewer than two points, or a number is not positive and finite. */
export const crossSectionFigure = (data: CrossSectionData): FigureResult =>
  unless(curveIssues(data.curves, { x: 'positive', y: 'positive' }), () => draw(data))

function draw({ curves, energy, width = 'column' }: CrossSectionData) {
  const points = curves.flatMap((curve) => curve.points)
  const x = logScale(points.map(([recoil]) => recoil))
  const y = withRoom(logScale(points.map(([, section]) => section)), 0.04)
  const chart = layOut({
    width,
    x: { label: rich`*T* (keV)`, scale: x, ...logTicks(x, 7) },
    y: { label: rich`d*σ*/d*T* (cm^{2} keV^{−1})`, scale: y, ...logTicks(y, 8) },
    curves: curves.map((curve, k) => ({ label: richText(curve.label), points: curve.points, stroke: curveStroke(k) })),
  })
  const at = energy === undefined ? '' : ` at a neutrino energy of ${energy} MeV`
  return {
    kind: 'cross-sections' as const,
    title: `Neutrino–electron cross sections against the recoil energy${at}`,
    description: `Differential cross section dσ/dT in cm² per keV against the kinetic energy T of the recoil electron in keV, both axes logarithmic.${curveNames(curves)}`,
    ...chart,
    table: {
      caption: `Differential cross section${at}`,
      columns: ['curve', 'T (keV)', 'dσ/dT (cm²/keV)'],
      rows: curveRows(curves),
    },
  }
}

/** One row for each point: name of the curve, abscissa, ordinate. */
export const curveRows = (curves: readonly Curve[]): readonly (readonly (string | number)[])[] =>
  curves.flatMap(({ label, points }) => points.map(([a, b]: Point) => [plainText(label), a, b]))

/** ` Curves: weak; magnetic.`, of those that have a name. */
export function curveNames(curves: readonly Curve[]): string {
  const names = curves.map(({ label }) => plainText(label)).filter((name) => name !== '')
  return names.length === 0 ? '' : ` Curves: ${names.join('; ')}.`
}
