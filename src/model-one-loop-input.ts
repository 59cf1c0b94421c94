// What the one-loop formulas need of a model, and their numbers as text in the convention of its author.

import { divide, fromInteger, print, type Rational, rational, subtract, toNumber } from './exact/rational.js'
import { columnCount, type MixingMatrix, rephase } from './mixing/matrix/mixing-matrix.js'
import * as Z from './mixing/number/mixing-number.js'
import { phaseOfTurns } from './mixing/number/phase.js'
import type { Complex, OneLoopInput } from './observables/one-loop-moments.js'
import type { Unit } from './physics/convention.js'
import type { NeutrinoModel } from './physics/model.js'

/** Masses and mixing of a model in which `modelMoments` finds no issue. */
export function oneLoopInput({ states, computed }: NeutrinoModel, mixing: MixingMatrix): Omit<OneLoopInput, 'nature'> {
  const masses = states.map(({ mass }) => mass?.value ?? fromInteger(0))
  return {
    masses: masses.map(toNumber),
    mixing: withConstantPhases(mixing).entries.map((row) => row.map(Z.toComplex)),
    loop: computed?.loop ?? 'exact',
    // Exact, so that nearly degenerate masses lose no digits.
    massDifference: (j, i) => toNumber(subtract(masses[j] ?? fromInteger(0), masses[i] ?? fromInteger(0))),
  }
}

/** The matrix with the numbers that stand beside symbols, e^{iπ·pi/2}, in its columns; the symbols are 0. */
export function withConstantPhases(mixing: MixingMatrix): MixingMatrix {
  const { symbolicPhases } = mixing
  if (symbolicPhases === undefined) return mixing
  const columns = Array.from({ length: columnCount(mixing) }, (_, k) => {
    const pi = symbolicPhases.find(({ column }) => column === k)?.pi
    return pi === undefined ? Z.one : phaseOfTurns(divide(pi, fromInteger(4)))
  })
  return rephase(mixing, { columns })
}

/** z/κ for κ a power of i. */
export function turned({ re, im }: Complex, unit: Unit): Complex {
  switch (unit) {
    case 0:
      return { re, im }
    case 1:
      return { re: im, im: -re }
    case 2:
      return { re: -re, im: -im }
    case 3:
      return { re: -im, im: re }
    default: {
      const never: never = unit
      return never
    }
  }
}

/** Six digits are for reading; the interval holds all. */
export function textOf({ re, im }: Complex): string {
  const digits = (x: number): string => print(fromDouble(Number(x.toPrecision(6))))
  if (im === 0) return re === 0 ? '0' : digits(re)
  const imaginary = `${digits(im)}*i`
  return re === 0 ? imaginary : `${digits(re)}${im < 0 ? '' : '+'}${imaginary}`
}

/** The rational with the shortest decimal form of a double. */
export function fromDouble(x: number): Rational {
  const [mantissa = '0', exponent = '0'] = x.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(`${whole}${fraction}`)
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift), 1n) : rational(digits, 10n ** BigInt(-shift))
}
