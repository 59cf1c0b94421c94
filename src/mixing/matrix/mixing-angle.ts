// Cosine and sine of a mixing angle, given as an angle (`33.68 deg`) or as its squared sine (`0.308`, `1/3`), as fits
// and models quote it. Angles lie in the first quadrant there, so both are taken ≥ 0.

import * as E from 'fp-ts/lib/Either.js'
import type { Path } from '../../physics/document.js'
import { type Checked, refuse } from '../mixing-issue.js'
import { phaseOf, readAngle } from '../number/angle.js'
import * as Z from '../number/mixing-number.js'
import { type Decimals, readNumber } from '../number/read-number.js'
import type { CosineAndSine } from './rotation.js'

/** cos θ and sin θ of an angle with its unit. */
export function fromAngle(text: string, path: Path, decimals: Decimals): Checked<CosineAndSine> {
  const angle = readAngle(text, path, decimals)
  if (E.isLeft(angle)) return angle
  const phase = phaseOf(angle.right)
  return E.right({ cosine: Z.realPart(phase), sine: Z.imaginaryPart(phase) })
}

/** cos θ = √(1 − s²) and sin θ = √s² of a squared sine s² in [0, 1]. */
export function fromSquaredSine(text: string, path: Path, decimals: Decimals): Checked<CosineAndSine> {
  const value = readNumber(text, path, decimals)
  if (E.isLeft(value)) return value
  const sine2 = value.right
  const cosine2 = Z.subtract(Z.one, sine2)
  const isReal = Z.isZero(Z.imaginaryPart(sine2))
  if (!isReal || Z.signOfReal(sine2) === -1 || Z.signOfReal(cosine2) === -1) {
    return refuse({ code: 'invalid-value', path, expected: 'a squared sine between 0 and 1', received: text })
  }
  return E.right({ cosine: Z.squareRoot(cosine2), sine: Z.squareRoot(sine2) })
}
