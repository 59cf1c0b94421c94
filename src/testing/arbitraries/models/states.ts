// Random mass eigenstates. Phases come from a small pool and masses from a short list, so that equal ones are common.

import fc from 'fast-check'
import { rational } from '../../../exact/rational.js'
import { plusOne, type RootOfUnity } from '../../../exact/root-of-unity.js'
import type { Quantity } from '../../../physics/quantity.js'
import type { DiracState, MajoranaState, NeutrinoState } from '../../../physics/state.js'
import { imaginaryUnits, rootsOfUnity, signs } from '../numbers/phases.js'

/** A mass in eV, or none. */
export const masses: fc.Arbitrary<Quantity | undefined> = fc.constantFrom(
  undefined,
  { value: rational(0), unit: 'eV' },
  { value: rational(1, 20), unit: 'eV' },
  { value: rational(5, 100), unit: 'eV' },
  { value: rational(1, 10), unit: 'eV' },
)

/** A Dirac state whose phases are drawn from `phases`. */
export const diracStates = (phases: fc.Arbitrary<RootOfUnity>): fc.Arbitrary<DiracState> =>
  fc.record({
    nature: fc.constant('dirac'),
    label: fc.constant('nu'),
    mass: masses,
    cpParity: phases,
    cPhase: phases,
    pPhase: phases,
    tPhase: phases,
  })

/** A Majorana state with all its phases. */
export const majoranaStates: fc.Arbitrary<MajoranaState> = fc.record({
  nature: fc.constant('majorana'),
  label: fc.constant('nu'),
  mass: masses,
  cpParity: imaginaryUnits,
  cPhase: signs,
  pPhase: imaginaryUnits,
  tPhase: signs,
})

export interface StateOptions {
  /** Smallest number of states; default 1. */
  readonly minimum?: number
  /** Largest number of states; default 5. */
  readonly maximum?: number
  /** Phases of Dirac states; default any root of unity of moderate order. */
  readonly phases?: fc.Arbitrary<RootOfUnity>
}

/** Mass eigenstates of any natures, labelled nu1, nu2, …. */
export function statesOf(options: StateOptions = {}): fc.Arbitrary<readonly NeutrinoState[]> {
  const { minimum = 1, maximum = 5, phases = rootsOfUnity } = options
  return fc
    .array(phases, { minLength: 1, maxLength: 2 })
    .chain((pool) => {
      const dirac = diracStates(fc.constantFrom(plusOne, ...pool))
      return fc.array(fc.oneof(dirac, majoranaStates), { minLength: minimum, maxLength: maximum })
    })
    .map((states) => states.map((state, index) => ({ ...state, label: `nu${index + 1}` })))
}
