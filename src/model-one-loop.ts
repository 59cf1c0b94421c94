// Moments from one loop for a model that asks for them (`formFactors: { from: one-loop }`): masses and mixing of the model
// in, magnetic and electric matrices in µ_B out, as intervals that bound rounding and the digits of the mixing. The engine
// then checks them like any author's values.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { add, compare, fromInteger, print, type Rational, rational, subtract, toNumber } from './exact/rational.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { toComplex, uncertainty } from './mixing/number/mixing-number.js'
import { type Complex, type ComplexMatrix, type OneLoopInput, oneLoopMoments } from './observables/one-loop-moments.js'
import type { Convention, Unit } from './physics/convention.js'
import type { Issue } from './physics/issue.js'
import type { GivenEntry, GivenMatrix, NeutrinoModel } from './physics/model.js'

/** In eV: the relative error of the formulas for light neutrinos is of the order of (m/m_W)², here 2e-4. */
const heaviest = fromInteger(1_000_000_000)

type Moments = Pick<NeutrinoModel['formFactors'], 'magnetic' | 'electric'>

/** The computed moments of a model, in its author's convention; issues where something needed is not given. */
export function modelMoments(
  model: NeutrinoModel,
  mixing: MixingMatrix | undefined,
  convention: Convention,
): E.Either<NonEmptyArray<Issue>, Moments> {
  const { computed, states } = model
  if (computed === undefined) return E.right({})
  const issue = (expected: string, received: string, hint: string): E.Either<NonEmptyArray<Issue>, never> =>
    E.left([{ code: 'missing-key', path: '$.formFactors.from', location: computed.location, expected, received, hint }])
  const unweighed = states.find(({ mass }) => mass === undefined)
  if (unweighed !== undefined)
    return issue(
      'the mass of every state',
      `${unweighed.label} without mass`,
      'One-loop moments are proportional to masses.',
    )
  if (mixing === undefined)
    return issue('a mixing matrix', 'none', 'Give `mixing` or `massMatrix`: one-loop moments need it.')
  const heavy = states.find(({ mass }) => mass !== undefined && compare(mass.value, heaviest) > 0)
  if (heavy !== undefined) {
    return issue(
      'light states, of at most 1 GeV',
      `${heavy.label}, heavier`,
      'The one-loop formulas hold for masses far below that of the W boson.',
    )
  }
  const [first] = states
  if (first === undefined || states.some(({ nature }) => nature !== first.nature)) {
    return issue(
      'states of one nature',
      'Dirac and Majorana states',
      'The one-loop formulas are for all-Dirac or all-Majorana models.',
    )
  }
  if (mixing.openPhases.length > 0 && first.nature === 'majorana') {
    return issue(
      'every Majorana phase',
      'phases left open',
      'Give alpha21 and alpha31: Majorana moments depend on them.',
    )
  }
  const moments = oneLoopMoments({ ...oneLoopInput(model, mixing), nature: first.nature })
  const radius = Math.max(...mixing.entries.flat().map(uncertainty))
  const given = (matrix: ComplexMatrix, unit: Unit): GivenMatrix => ({
    unit: 'muB',
    entries: matrix.map((row, j) =>
      row.map((z, i) => {
        const bound = (moments.rounding[j]?.[i] ?? 0) * (1 + (radius / Number.EPSILON) * relativeWeight)
        return entry(turned(z, unit), bound, computed.location)
      }),
    ),
  })
  return E.right({
    magnetic: given(moments.magnetic, convention.factor.magnetic),
    electric: given(moments.electric, convention.factor.electric),
  })
}

/** Masses and mixing of a model in which `modelMoments` finds no issue. */
export function oneLoopInput({ states, computed }: NeutrinoModel, mixing: MixingMatrix): Omit<OneLoopInput, 'nature'> {
  const masses = states.map(({ mass }) => mass?.value ?? fromInteger(0))
  return {
    masses: masses.map(toNumber),
    mixing: mixing.entries.map((row) => row.map(toComplex)),
    loop: computed?.loop ?? 'exact',
    // Exact, so that nearly degenerate masses lose no digits.
    massDifference: (j, i) => toNumber(subtract(masses[j] ?? fromInteger(0), masses[i] ?? fromInteger(0))),
  }
}

// The rounding bound assumes entries good to one unit in the last place; larger radii scale it.
const relativeWeight = 1

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

/** A part that is zero is zero by construction: no rounding. */
function entry({ re, im }: Complex, bound: number, location: GivenEntry['location']): GivenEntry {
  const interval = (x: number): { readonly low: Rational; readonly high: Rational } => {
    const [centre, radius] = [fromDouble(x), x === 0 ? fromInteger(0) : fromDouble(bound)]
    return { low: subtract(centre, radius), high: add(centre, radius) }
  }
  return { text: textOf({ re, im }), value: { kind: 'interval', re: interval(re), im: interval(im) }, location }
}

/** Six digits are for reading; the interval holds all. */
export function textOf({ re, im }: Complex): string {
  const digits = (x: number): string => print(fromDouble(Number(x.toPrecision(6))))
  if (im === 0) return re === 0 ? '0' : digits(re)
  const imaginary = `${digits(im)}*i`
  return re === 0 ? imaginary : `${digits(re)}${im < 0 ? '' : '+'}${imaginary}`
}

/** The rational with the shortest decimal form of a double. */
function fromDouble(x: number): Rational {
  const [mantissa = '0', exponent = '0'] = x.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(`${whole}${fraction}`)
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift), 1n) : rational(digits, 10n ** BigInt(-shift))
}
