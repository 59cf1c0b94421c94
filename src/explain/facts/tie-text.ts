// A tie as one writes it: -conj(magnetic[1,2]).

import type { FormFactor } from '../../physics/form-factor.js'
import type { Term } from '../../physics/report.js'
import { factorPrefix } from './factor.js'

/** One side of a tie: `-conj(magnetic[1,2])`. */
export function termText(term: Term, formFactor: FormFactor): string {
  const species = term.species === undefined ? '' : `${term.species}.`
  const name = `${species}${formFactor}[${term.entry[0]},${term.entry[1]}]`
  return factorPrefix(term.factor) + (term.conjugate ? `conj(${name})` : name)
}

/** Right-hand side of a relation: its terms added. */
export const relationText = (relation: readonly Term[], formFactor: FormFactor): string =>
  relation.map((term) => termText(term, formFactor)).join(' + ')
