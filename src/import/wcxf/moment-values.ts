// µ = (λ + λ†)/2 and ε = (i/2)(λ − λ†) as values of the model file, from λ that is exact or known to its digits. What
// hermiticity of µ and ε makes real or imaginary is so exactly: it does not depend on the digits of the mixing.
//   Majorana, λ antisymmetric: µ = i Im λ, ε = i Re λ. Dirac, diagonal: µ = Re λ, ε = −Im λ.

import * as C from '../../exact/cyclotomic.js'
import * as Z from '../../mixing/number/mixing-number.js'
import type { Nature } from '../../physics/state.js'
import { ballValue } from '../ball-value.js'
import type { ModelValue } from '../model-text.js'
import type { LambdaMatrix } from './flavour-lambda.js'

export interface MomentValues {
  readonly magnetic: readonly (readonly ModelValue[])[]
  readonly electric: readonly (readonly ModelValue[])[]
}

/** A complex number by its parts, each a real number. */
interface Parts {
  readonly re: Z.MixingNumber
  readonly im: Z.MixingNumber
}

const half = Z.exact(C.divide(C.one, C.fromInteger(2)))
const halved = (z: Z.MixingNumber): Z.MixingNumber => Z.multiply(half, z)

/** The moments of λ, [final][initial]. */
export function momentValues(lambda: LambdaMatrix, nature: Nature): MomentValues {
  const matrix = (part: 'magnetic' | 'electric') =>
    lambda.map((row, f) =>
      row.map((z, i): ModelValue => {
        const w = lambda[i]?.[f]
        if (z === undefined || w === undefined) return '?'
        return modelValue(nature === 'majorana' ? majorana(z)[part] : f === i ? diagonal(z)[part] : dirac(z, w)[part])
      }),
    )
  return { magnetic: matrix('magnetic'), electric: matrix('electric') }
}

type Moment = Readonly<Record<'magnetic' | 'electric', Parts>>

const majorana = (z: Z.MixingNumber): Moment => ({
  magnetic: { re: Z.zero, im: Z.imaginaryPart(z) },
  electric: { re: Z.zero, im: Z.realPart(z) },
})

const diagonal = (z: Z.MixingNumber): Moment => ({
  magnetic: { re: Z.realPart(z), im: Z.zero },
  electric: { re: Z.negate(Z.imaginaryPart(z)), im: Z.zero },
})

/** z = λ_fi, w = λ_if. */
function dirac(z: Z.MixingNumber, w: Z.MixingNumber): Moment {
  const [x, y, a, b] = [Z.realPart(z), Z.imaginaryPart(z), Z.realPart(w), Z.imaginaryPart(w)]
  return {
    magnetic: { re: halved(Z.add(x, a)), im: halved(Z.subtract(y, b)) },
    electric: { re: Z.negate(halved(Z.add(y, b))), im: halved(Z.subtract(x, a)) },
  }
}

function modelValue({ re, im }: Parts): ModelValue {
  if (re.kind === 'exact' && im.kind === 'exact') return C.print(C.add(re.value, C.multiply(C.imaginaryUnit, im.value)))
  return { re: partOf(re), im: partOf(im) }
}

function partOf(x: Z.MixingNumber): ModelValue {
  // A part that is zero beyond doubt stays exactly zero; any other is as uncertain as the one beside it.
  if (Z.isZero(x)) return 0
  const { centre, radius } = Z.toRectangle(x).re
  return ballValue(centre, radius)
}
