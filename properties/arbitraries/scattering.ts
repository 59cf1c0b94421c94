// Arbitraries and shorthands of the laws of scattering.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expect } from 'vitest'
import { evaluate } from '../../src/observables/evaluate.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import { maximumRecoil } from '../../src/observables/scattering/recoil.js'
import { constants } from '../../src/physics/constants.js'
import type { Evaluation } from '../../src/physics/evaluation.js'

export type Inputs = Readonly<Record<string, string>>

export function evaluation(id: string, inputs: Inputs, model?: NumericModel): Evaluation {
  const result = evaluate(id, inputs, { model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

export const numberOf = (id: string, inputs: Inputs, model?: NumericModel): number =>
  Number(evaluation(id, inputs, model).value)

export const partsOf = (id: string, inputs: Inputs): readonly number[] =>
  Object.values(evaluation(id, inputs).parts ?? {})
    .filter(({ unit }) => unit === 'cm^2/keV')
    .map(({ value }) => Number(value))

export const expectClose = (found: number, wanted: number, within: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(within * Math.abs(wanted))

export const electronMass = constants.m_e.value * 1e3
/** A power of ten: sizes of every order are as frequent. */
export const sized = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((exponent) => 10 ** exponent)
export const signed = (low: number, high: number): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(-1, 1), sized(low, high)).map(([sign, size]) => sign * size)
export const shares = fc.oneof(sized(-9, 0), fc.double({ min: 1e-3, max: 1, noNaN: true }), fc.constant(1))

interface RecoilInputs extends Inputs {
  readonly E: string
  readonly T: string
}

/** Energies from 10^lowest MeV. */
export const recoils = (mass: number, lowest = -4): fc.Arbitrary<RecoilInputs> =>
  fc
    .record({ energy: sized(lowest, 6), share: shares })
    .map(({ energy, share }) => ({ E: `${energy} MeV`, T: `${share * maximumRecoil(energy, mass)} MeV` }))
interface BeamInputs extends RecoilInputs {
  readonly flavour: string
  readonly anti: string
}

const beamsFrom = (lowest: number): fc.Arbitrary<BeamInputs> =>
  fc
    .record({ recoil: recoils(electronMass, lowest), flavour: fc.constantFrom('e', 'mu', 'tau'), anti: fc.boolean() })
    .map(({ recoil, flavour, anti }) => ({ ...recoil, flavour, anti: String(anti) }))
export const beams: fc.Arbitrary<BeamInputs> = beamsFrom(-4)
/**
 * From 10 keV: for masses up to 1 eV, m²/2E ≤ 50 µeV lies four orders below the least momentum transfer, √(2 m_e T) = 0.6 eV at
 * 10⁻⁹ of the greatest recoil. At lower energies neutrino masses would have a say in the kinematics.
 */
export const fastBeams: fc.Arbitrary<BeamInputs> = beamsFrom(-2)
export const properties = fc
  .record({ mu: sized(-20, -8), q: signed(-20, -8), r2: signed(-35, -29) })
  .map(({ mu, q, r2 }) => ({ mu: `${mu} muB`, q: `${q} e0`, r2: `${r2} cm^2` }))
