// What stands in the complex plane of an entry: the allowed set, the points, and their names where they do not overlap.

import type { Frame, Mark, Point } from '../figure.js'
import { type Box, boxAround, placeLabels, pointRadius } from '../layout/place-labels.js'
import { position, type Scale } from '../layout/scale.js'
import { hairline, ink, okabeIto, tickSize } from '../layout/style.js'
import { type RichText, richText } from '../text/rich-text.js'
import type { ArgandData, PlanePoint } from './argand-data.js'

/** What is drawn, in the numbers of the axes; both axes reach from −radius to radius. */
export interface Plane {
  readonly radius: number
  readonly count: (x: number) => number
  readonly power: number
}

/** The axes through 0 and the allowed set. */
export function allowedMarks({ allowed }: ArgandData, { radius }: Plane): readonly Mark[] {
  const axes: readonly Mark[] = [
    {
      kind: 'line',
      points: [
        [-radius, 0],
        [radius, 0],
      ],
      stroke: hairline,
    },
    {
      kind: 'line',
      points: [
        [0, -radius],
        [0, radius],
      ],
      stroke: hairline,
    },
  ]
  if (allowed.kind === 'complex')
    return [{ kind: 'box', from: [-radius, -radius], to: [radius, radius], fill: '#e3f4ee' }, ...axes]
  if (allowed.kind === 'zero') return axes
  const [cos, sin] = [Math.cos(allowed.phase), Math.sin(allowed.phase)]
  const reach = radius / Math.max(Math.abs(cos), Math.abs(sin))
  const end = (sign: number): Point => [sign * reach * cos, sign * reach * sin]
  return [...axes, { kind: 'line', points: [end(-1), end(1)], stroke: { colour: okabeIto.green, width: 2.4 } }]
}

/** Points with their names. */
export function pointMarks(data: ArgandData, { radius, count }: Plane, frame: Frame, scale: Scale): readonly Mark[] {
  const { allowed, given, nearest, partner, tiedTo } = data
  const at = ({ re, im }: PlanePoint): Point => [count(re), count(im)]
  const px = ([x, y]: Point): readonly [number, number] => [
    position(scale, [frame.left, frame.right], x),
    position(scale, [frame.bottom, frame.top], y),
  ]
  const line = { colour: ink, width: 1 }
  const marks: Mark[] = []
  const named: { readonly point: Point; readonly text: RichText; readonly reach?: PlanePoint | undefined }[] = []
  if (given?.uncertainty !== undefined) marks.push(errorBox(given, given.uncertainty, count))
  if (given !== undefined && nearest !== undefined)
    marks.push({ kind: 'line', points: [at(given), at(nearest)], stroke: { ...hairline, dash: '2 2' } })
  if (allowed.kind === 'zero') {
    marks.push({ kind: 'dot', at: [0, 0], shape: 'circle', fill: okabeIto.green, stroke: line })
    named.push({ point: [0, 0], text: richText('allowed: 0') })
  }
  if (partner !== undefined) {
    marks.push({ kind: 'dot', at: at(partner), shape: 'square', fill: okabeIto.sky, stroke: line })
    named.push({ point: at(partner), text: richText(partner.entry) })
  }
  if (nearest !== undefined && allowed.kind !== 'zero' && !isSame(given, nearest, radius, count)) {
    marks.push({ kind: 'dot', at: at(nearest), shape: 'diamond', fill: '#ffffff', stroke: line })
    named.push({ point: at(nearest), text: richText('nearest allowed') })
  }
  if (given !== undefined) {
    marks.push({ kind: 'dot', at: at(given), shape: 'circle', fill: okabeIto.vermilion, stroke: line })
    named.push({ point: at(given), text: richText('given'), reach: given.uncertainty })
  }
  const corner: Point = [0.96 * radius, 0.96 * radius]
  if (allowed.kind === 'complex')
    named.push({
      point: corner,
      text: richText(tiedTo === undefined ? 'every value allowed' : `any value, but tied to ${tiedTo}`),
    })
  if (allowed.kind === 'line') named.push({ point: lineLabelPoint(allowed.phase, radius), text: richText('allowed') })
  const onLine = allowed.kind === 'line' ? boxesAlong(allowed.phase, radius, px) : []
  const boxOf = ({
    point,
    reach = { re: 0, im: 0 },
  }: {
    readonly point: Point
    readonly reach?: PlanePoint | undefined
  }): Box => {
    const [x, y] = px(point)
    const [right, top] = px([point[0] + count(reach.re), point[1] + count(reach.im)])
    const [halfWidth, halfHeight] = [Math.max(pointRadius, right - x), Math.max(pointRadius, y - top)]
    return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
  }
  const places = placeLabels(
    named.map((each) => ({ box: boxOf(each), text: each.text })),
    { frame, size: tickSize, obstacles: onLine },
  )
  return [
    ...marks,
    ...named.map(({ point, text }, k): Mark => {
      const place = places[k] ?? { anchor: 'start' as const, dx: 0, dy: 0 }
      return { kind: 'text', at: point, text, size: tickSize, colour: ink, ...place }
    }),
  ]
}

/** The line as a row of small boxes. */
function boxesAlong(phase: number, radius: number, px: (point: Point) => readonly [number, number]): readonly Box[] {
  const [cos, sin] = [Math.cos(phase), Math.sin(phase)]
  const most = radius / Math.max(Math.abs(cos), Math.abs(sin))
  const steps = 60
  return Array.from({ length: 2 * steps + 1 }, (_, k) => {
    const reach = ((k - steps) / steps) * most
    return boxAround(px([reach * cos, reach * sin]), 2)
  })
}

/** On the line, close to the frame, on the side where the phase points. */
function lineLabelPoint(phase: number, radius: number): Point {
  const [cos, sin] = [Math.cos(phase), Math.sin(phase)]
  const reach = (0.9 * radius) / Math.max(Math.abs(cos), Math.abs(sin))
  return [reach * cos, reach * sin]
}

/** A box; a bar where only one part is uncertain. */
function errorBox({ re, im }: PlanePoint, error: PlanePoint, count: Plane['count']): Mark {
  const from: Point = [count(re) - count(error.re), count(im) - count(error.im)]
  const to: Point = [count(re) + count(error.re), count(im) + count(error.im)]
  const stroke = { colour: okabeIto.vermilion, width: 0.8 }
  return error.re === 0 || error.im === 0
    ? { kind: 'line', points: [from, to], stroke: { ...stroke, width: 1.4 } }
    : { kind: 'box', from, to, fill: '#fbe3d1', stroke }
}

const isSame = (a: PlanePoint | undefined, b: PlanePoint, radius: number, count: Plane['count']): boolean =>
  a !== undefined && Math.hypot(count(a.re) - count(b.re), count(a.im) - count(b.im)) < 0.002 * radius
