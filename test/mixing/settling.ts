// Mixings with real angles and phases that may be symbols, and what settled parities tell, in short.

import { printAngle } from '../../src/exact/phase-polynomial.js'
import * as Q from '../../src/exact/rational.js'
import type { MixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { fromParameters } from '../../src/mixing/matrix/parametrisation.js'
import type { MixingVerdict } from '../../src/mixing/parities/settle-parities.js'
import type { NeutrinoState } from '../../src/physics/state.js'
import { majorana } from '../engine/systems.js'
import { right } from './records.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '180 deg' }
export const real = { ...angles, alpha21: '0 deg', alpha31: '0 deg' }

/** PDG, with phases of the form x + π·pi where a number is given, and y where it says so. */
export function mixing(parameters: Readonly<Record<string, string | number>>): MixingMatrix {
  const texts = Object.entries(parameters).map(([name, value]) => [name, String(value)])
  const symbolic = Object.entries(parameters).flatMap(([name, pi]) =>
    typeof pi === 'string' && pi !== 'y'
      ? []
      : [
          [
            name,
            {
              angle: [{ symbol: pi === 'y' ? 'y' : 'x', multiple: Q.one }],
              pi: pi === 'y' ? Q.zero : Q.rational(Number(pi)),
              text: 'x',
            },
          ],
        ],
  )
  return right(fromParameters(Object.fromEntries(texts), { symbolic: Object.fromEntries(symbolic) }))
}

/** With another multiple of π in the phase of the third state. */
export const turned =
  (numerator: number, denominator: number) =>
  (matrix: MixingMatrix): MixingMatrix => ({
    ...matrix,
    symbolicPhases: (matrix.symbolicPhases ?? []).map((one) =>
      one.column === 2 ? { ...one, pi: Q.rational(numerator, denominator) } : one,
    ),
  })

/** `i`, `-i`, `?`, or `+0 1` for a sign times unknown signs; with `x + 1` for a phase relative to its group. */
export const told = (states: readonly NeutrinoState[]): readonly string[] =>
  states.map((state) => {
    if (state.nature === 'dirac') return 'dirac'
    const { cpParity, sharedParity, parityPhase } = state
    const parity = cpParity === undefined ? '?' : cpParity.k === 1 ? 'i' : '-i'
    const shared =
      sharedParity === undefined ? parity : `${sharedParity.sign > 0 ? '+' : '-'}${sharedParity.unknowns.join(' ')}`
    if (parityPhase === undefined) return shared
    return `${shared} of ${parityPhase.group}: ${[printAngle(parityPhase.angle) || '0', Q.print(parityPhase.pi)].join(' + ')}`
  })

export const conditions = (verdict: MixingVerdict): unknown =>
  verdict.kind === 'conditional'
    ? [
        verdict.conditions.map((one) => `${printAngle(one.angle)} = ${Q.print(one.value)} mod ${Q.print(one.modulo)}`),
        verdict.isDeclared,
      ]
    : verdict.kind

export const states = (...parities: readonly (string | undefined)[]): readonly NeutrinoState[] =>
  parities.map((cpParity, k) => majorana({ mass: `${k + 1} eV`, ...(cpParity === undefined ? {} : { cpParity }) }))

export const withMasses = (...masses: readonly string[]): readonly NeutrinoState[] =>
  masses.map((mass) => majorana({ mass }))

export const open = states(undefined, undefined, undefined)
