// The records of rules/mixings/ as plain data, and the matrices they mean. A record has one of three forms:
//   parameters   angles and phases by name, parametrisation.ts; decimals and angles are taken at their word
//   matrix       entries written out, explicit-matrix.ts
//   fit          an oscillation fit, oscillation-fit.ts; its matrix is that of the best fit, Majorana phases open
// The records themselves say at their top how they look in YAML.

import type { NamedMixing } from '../../physics/named-mixing.js'
import type { Checked } from '../mixing-issue.js'
import { fromEntries } from './explicit-matrix.js'
import type { MixingMatrix } from './mixing-matrix.js'
import { bestFitParameters } from './oscillation-fit.js'
import { fromParameters } from './parametrisation.js'

export type { NamedMixing } from '../../physics/named-mixing.js'

/** The mixing matrix of a named record. */
export function fromNamed(named: NamedMixing): Checked<MixingMatrix> {
  if ('matrix' in named) return fromEntries(named.matrix, { path: ['matrix'] })
  if ('fit' in named) return fromParameters(bestFitParameters(named.fit), { path: ['fit'] })
  return fromParameters(named.parameters, { decimals: 'exact', path: ['parameters'] })
}
