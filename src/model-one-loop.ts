// Moments from one loop for a model that asks for them (`formFactors: { from: one-loop }`): masses and mixing of the model
// in, magnetic and electric matrices in µ_B out, as intervals that bound rounding and the digits of the mixing. The engine
// then checks them like any author's values.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { add, compare, fromInteger, type Rational, subtract } from './exact/rational.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { uncertainty } from './mixing/number/mixing-number.js'
import { fromDouble, oneLoopInput, textOf, turned } from './model-one-loop-input.js'
import { symbolicMoments } from './model-one-loop-symbols.js'
import { type Complex, oneLoopMoments } from './observables/one-loop-moments.js'
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
    const hint = 'The one-loop formulas hold for masses far below that of the W boson.'
    const [expected, received] = ['light states, of at most 1 GeV', `${heavy.label}, heavier`]
    return E.left([
      { code: 'unsupported', path: '$.formFactors.from', location: computed.location, expected, received, hint },
    ])
  }
  const [first] = states
  if (first === undefined || states.some(({ nature }) => nature !== first.nature)) {
    return issue(
      'states of one nature',
      'Dirac and Majorana states',
      'The one-loop formulas are for all-Dirac or all-Majorana models.',
    )
  }
  const symbolic = mixing.symbolicPhases ?? []
  const isOpen = mixing.openPhases.some((state) => !symbolic.some(({ column }) => column === state))
  if (isOpen && first.nature === 'majorana') {
    return issue(
      'every Majorana phase',
      'phases left open',
      'Give alpha21 and alpha31: Majorana moments depend on them.',
    )
  }
  const moments = oneLoopMoments({ ...oneLoopInput(model, mixing), nature: first.nature })
  // The rounding bound assumes entries good to one unit in the last place; larger radii scale it.
  const radius = Math.max(...mixing.entries.flat().map(uncertainty))
  const inSymbols = first.nature === 'majorana' ? symbolicMoments(model, mixing) : undefined
  const given = (kind: keyof Moments, unit: Unit): GivenMatrix => ({
    unit: 'muB',
    entries: moments[kind].map((row, j) =>
      row.map((z, i) => {
        const symbolic = inSymbols?.(kind, j, i, unit)
        if (symbolic !== undefined) return { ...symbolic, location: computed.location }
        const bound = (moments.rounding[j]?.[i] ?? 0) * (1 + radius / Number.EPSILON)
        return entry(turned(z, unit), bound, computed.location)
      }),
    ),
  })
  return E.right({
    magnetic: given('magnetic', convention.factor.magnetic),
    electric: given('electric', convention.factor.electric),
  })
}

/** A part that is zero is zero by construction: no rounding. */
function entry({ re, im }: Complex, bound: number, location: GivenEntry['location']): GivenEntry {
  const interval = (x: number): { readonly low: Rational; readonly high: Rational } => {
    const [centre, radius] = [fromDouble(x), x === 0 ? fromInteger(0) : fromDouble(bound)]
    return { low: subtract(centre, radius), high: add(centre, radius) }
  }
  return { text: textOf({ re, im }), value: { kind: 'interval', re: interval(re), im: interval(im) }, location }
}
