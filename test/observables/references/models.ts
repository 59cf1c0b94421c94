// The models that reference values are given for.

import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { ComplexMatrix } from '../../../src/physics/evaluation.js'
import { type Pairs, referenceModels } from './references.js'

const complex = (matrix: Pairs): ComplexMatrix =>
  matrix.map((row) => row.map(([re = Number.NaN, im = Number.NaN]) => ({ re, im })))

/** A model with every part that there is: three or four states of one nature, with mixing and moments of no symmetry. */
export function modelNamed(name: string): NumericModel {
  const found = referenceModels.find((model) => model.name === name)
  if (found === undefined) throw new RangeError(`no model ${name}`)
  const { nature, masses, charge, magnetic, electric, anapole } = found
  return {
    natures: masses.map(() => nature),
    labels: masses.map((_, k) => `nu${k + 1}`),
    masses,
    mixing: complex(found.mixing),
    formFactors: {
      charge: complex(charge),
      magnetic: complex(magnetic),
      electric: complex(electric),
      anapole: complex(anapole),
    },
    chargeRadius: complex(found.chargeRadius),
    missing: {},
  }
}
