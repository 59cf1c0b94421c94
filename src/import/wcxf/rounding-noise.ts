// Parts of coefficients that are smaller than the rounding of doubles as large as the others. Programs that compute
// coefficients leave such noise, and small values look like it: they are taken at their word, which is said.

import * as Q from '../../exact/rational.js'
import type { ImportLog } from '../import-log.js'
import type { DipoleCoefficient } from './dipole-coefficients.js'

/** A few roundings of a double, as a fraction. */
const noise = 2 ** -50

/** A notice where a part, or what two coefficients lack of antisymmetry, is not zero and may be noise: the first by its indices. */
export function tellRoundingNoise(dipoles: readonly DipoleCoefficient[], log: ImportLog): void {
  const size = (value: Q.Rational): number => Math.abs(Q.toNumber(value))
  const largest = Math.max(0, ...dipoles.flatMap(({ re, im }) => [size(re), size(im)]))
  const inOrder = [...dipoles].sort((a, b) => a.row - b.row || a.column - b.column)
  for (const { name, row, column, re, im, offset } of inOrder) {
    const twin = dipoles.find((other) => row > column && other.row === column && other.column === row)
    const lacks = twin === undefined ? [] : [size(Q.add(re, twin.re)), size(Q.add(im, twin.im))]
    const tiny = [size(re), size(im), ...lacks].find((part) => part !== 0 && part <= noise * largest)
    if (tiny === undefined) continue
    const message = `${name} rests on ${tiny.toExponential(1)}, below the rounding of doubles beside ${largest.toExponential(1)}: it is taken at its word. If it is rounding noise, so is a violation that rests on it.`
    log.notice(message, offset)
    return
  }
}
