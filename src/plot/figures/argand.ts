// One entry in the complex plane: what the rules allow for it (nothing but 0, a line through 0, everything), the value given
// for it with its uncertainty, the nearest allowed value, and the entry it is tied to.

import { safeText } from '../../physics/safe-text.js'
import type { Figure, Frame, Panel } from '../figure.js'
import { belowTicks, besideTicks, bottomRoom, leftRoom } from '../layout/chart.js'
import { inUnits, linearTicks, powerOf, type Scale } from '../layout/scale.js'
import { labelSize, widths } from '../layout/style.js'
import { numberText, rich, richText } from '../text/rich-text.js'
import type { ArgandData, PlanePoint } from './argand-data.js'
import { allowedMarks, type Plane, pointMarks } from './argand-marks.js'
import { dataIssue, type FigureResult, unless } from './curve.js'

/** The figure; an issue where a number is not finite or an uncertainty is negative. */
export function argandFigure(data: ArgandData): FigureResult {
  const { allowed, given, nearest, partner } = data
  const points = { given, uncertainty: given?.uncertainty, nearest, partner }
  const issues = Object.entries(points).flatMap(([name, point]) => {
    if (point === undefined) return []
    const isRight = [point.re, point.im].every((x) => Number.isFinite(x) && (name !== 'uncertainty' || x >= 0))
    return isRight ? [] : [dataIssue('invalid-number', `$.${name}`, 'finite numbers', `${point.re}, ${point.im}`)]
  })
  const isPhase = allowed.kind !== 'line' || Number.isFinite(allowed.phase)
  const phase = isPhase ? [] : [dataIssue('invalid-number', '$.allowed.phase', 'a finite phase', String(allowed.phase))]
  return unless([...issues, ...phase], () => draw(data))
}

function planeOf({ given, nearest, partner }: ArgandData): Plane {
  const reach = [given, nearest, partner].flatMap((point) => (point === undefined ? [] : [point.re, point.im]))
  const error = given?.uncertainty
  const power = powerOf([...reach, error?.re ?? 0, error?.im ?? 0])
  const count = (x: number): number => inUnits(x, power)
  const corners =
    given === undefined || error === undefined
      ? []
      : [Math.abs(count(given.re)) + count(error.re), Math.abs(count(given.im)) + count(error.im)]
  const largest = Math.max(...reach.map((x) => Math.abs(count(x))), ...corners, 0)
  return { radius: largest === 0 ? 1 : 1.3 * largest, count, power }
}

function draw(data: ArgandData): Figure {
  const { entry, unit, width = 'column' } = data
  const plane = planeOf(data)
  const scale: Scale = { kind: 'linear', domain: [-plane.radius, plane.radius] }
  const ticks = linearTicks(scale, 8)
  const name = safeText(entry)
  const suffix = unitText(unit, plane.power)
  const all = widths[width]
  const left = leftRoom(ticks.ticks)
  const side = Math.min(all - left - labelSize, 360)
  const frame: Frame = { left, right: left + side, top: labelSize, bottom: labelSize + side }
  const panel: Panel = {
    frame,
    x: scale,
    y: scale,
    axes: [
      { side: 'bottom', label: rich`Re ${name}${suffix}`, distance: belowTicks, ...ticks },
      { side: 'left', label: rich`Im ${name}${suffix}`, distance: besideTicks(ticks.ticks), ...ticks },
    ],
    marks: [...allowedMarks(data, plane), ...pointMarks(data, plane, frame, scale)],
  }
  return {
    kind: 'argand',
    title: `${name} in the complex plane`,
    description: describe(data),
    width: all,
    height: Math.ceil(frame.bottom + bottomRoom),
    panels: [panel],
    table: { caption: `${name} in the complex plane`, columns: ['what', 're', 'im'], rows: rowsOf(data) },
  }
}

const unitText = (unit: string | undefined, power: number) => {
  const factor = power === 0 ? [] : rich`10^{${power}}${unit === undefined ? '' : ' '}`
  return power === 0 && unit === undefined ? richText('') : rich` (${factor}${unitNames[unit ?? ''] ?? unit ?? ''})`
}

const unitNames: Readonly<Record<string, ReturnType<typeof rich>>> = {
  muB: rich`*µ*_{B}`,
  'GeV^-1': rich`GeV^{−1}`,
  'GeV^-2': rich`GeV^{−2}`,
  'cm^2': rich`cm^{2}`,
  'fm^2': rich`fm^{2}`,
  e0: rich`*e*_{0}`,
  'e0*cm': rich`*e*_{0} cm`,
}

function rowsOf({ given, nearest, partner }: ArgandData): readonly (readonly (string | number)[])[] {
  return [
    ...(given === undefined ? [] : [['given', given.re, given.im]]),
    ...(given?.uncertainty === undefined ? [] : [['uncertainty', given.uncertainty.re, given.uncertainty.im]]),
    ...(nearest === undefined ? [] : [['nearest allowed', nearest.re, nearest.im]]),
    ...(partner === undefined ? [] : [[safeText(partner.entry), partner.re, partner.im]]),
  ]
}

function describe({ entry, allowed, given, nearest, tiedTo }: ArgandData): string {
  const set = {
    zero: 'Only 0 is allowed',
    complex: 'Every complex value is allowed',
    line: 'A line through 0 is allowed',
  }[allowed.kind]
  const phase =
    allowed.kind === 'line' ? `, at ${numberText(Number(((allowed.phase * 180) / Math.PI).toFixed(2)))} degrees` : ''
  return [
    `${set} for ${safeText(entry)}${phase}.`,
    ...(tiedTo === undefined ? [] : [`It is tied to ${safeText(tiedTo)}.`]),
    ...(given === undefined ? ['No value is given.'] : [`The given value is ${complexText(given)}.`]),
    ...(nearest === undefined ? [] : [`The nearest allowed value is ${complexText(nearest)}.`]),
  ].join(' ')
}

/** `3 − 4i`, `3`, `−4i`. */
function complexText({ re, im }: PlanePoint): string {
  if (im === 0) return numberText(re)
  const imaginary = `${numberText(Math.abs(im))}i`
  if (re === 0) return im < 0 ? `−${imaginary}` : imaginary
  return `${numberText(re)} ${im < 0 ? '−' : '+'} ${imaginary}`
}
