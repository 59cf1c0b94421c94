// Lepton mixing by the angles and phases of a model file's `pdg`, as texts that are read exactly and as a matrix of doubles:
//   U = R23 · U13(δ) · R12 · diag(1, e^{iα21/2}, e^{iα31/2}),   rows e, µ, τ, columns the mass states.

import fc from 'fast-check'
import { type ComplexMatrix, product } from '../../complex-matrix.js'
import { rotation } from './angles.js'
import { withColumnPhases } from './unitary.js'

export interface PmnsOptions {
  /** `conserved`: every phase a multiple of 180°. `violated`: δ is not, and no angle is 0° or 90°. Default: any phases. */
  readonly cp?: 'conserved' | 'violated' | 'any'
}

/** What a model file takes as `mixing.pdg`. */
export interface PmnsParameters {
  readonly theta12: string
  readonly theta13: string
  readonly theta23: string
  readonly delta: string
  readonly alpha21: string
  readonly alpha31: string
}

/** Hundredths of a degree; shrinks to the lower end. */
const hundredths = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: 100 * low, max: 100 * high }).map((n) => `${n / 100} deg`)

/** Angles in the first quadrant, phases in full turns. */
export function pmnsParameters({ cp = 'any' }: PmnsOptions = {}): fc.Arbitrary<PmnsParameters> {
  const theta = cp === 'violated' ? hundredths(1, 89) : hundredths(0, 90)
  const real = fc.constantFrom('0 deg', '180 deg')
  const majorana = cp === 'conserved' ? real : hundredths(0, 360)
  // Not a multiple of 180°, by at least a degree.
  const violating = fc.oneof(hundredths(1, 179), hundredths(181, 359))
  const delta = cp === 'conserved' ? real : cp === 'violated' ? violating : hundredths(0, 360)
  return fc.record({ theta12: theta, theta13: theta, theta23: theta, delta, alpha21: majorana, alpha31: majorana })
}

/** The matrix of the parameters, in doubles. */
export function pmnsMatrix(parameters: PmnsParameters): ComplexMatrix {
  const radians = (text: string): number => (Number(text.replace(' deg', '')) * Math.PI) / 180
  const { theta12, theta13, theta23, delta, alpha21, alpha31 } = parameters
  const [r23, r13, r12] = [
    rotation(3, [1, 2], radians(theta23), 0),
    rotation(3, [0, 2], radians(theta13), radians(delta)),
    rotation(3, [0, 1], radians(theta12), 0),
  ]
  return withColumnPhases(product(product(r23, r13), r12), [0, radians(alpha21) / 2, radians(alpha31) / 2])
}

/** PMNS matrices of doubles. */
export const pmns = (options: PmnsOptions = {}): fc.Arbitrary<ComplexMatrix> => pmnsParameters(options).map(pmnsMatrix)
