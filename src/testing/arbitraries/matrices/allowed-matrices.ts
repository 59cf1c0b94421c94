// Random allowed matrices of one form factor: combinations of the basis of the solution space, so that nothing is filtered.
// Every coefficient shrinks to zero, which leaves the one entry that tells.

import fc from 'fast-check'
import type { FormFactor } from '../../../physics/form-factor.js'
import type { Solution } from '../../../physics/solution.js'
import { basisOf, combination, type ExactMatrices } from '../../solution-space.js'
import { rationals } from '../numbers/exact-numbers.js'

/** Allowed matrices of one form factor, canonical convention. */
export function allowedMatrices(
  solution: Solution,
  formFactor: FormFactor,
  count: number,
): fc.Arbitrary<ExactMatrices> {
  const basis = basisOf(solution, formFactor, count)
  return fc
    .array(rationals, { minLength: basis.length, maxLength: basis.length })
    .map((coefficients) => combination(basis, coefficients, count))
}
