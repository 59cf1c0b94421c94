// The value in symbols that a given one and the rules determine together: what is tied to it, in the same way for every
// choice of the open parities. The companion of complete.ts for values that are no numbers.

import { fromRoot } from '../../exact/cyclotomic.js'
import * as T from '../../exact/phase-polynomial.js'
import { rootOfUnity } from '../../exact/root-of-unity.js'
import type { Unit } from '../../physics/convention.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { SymbolicValue } from '../../physics/model.js'
import type { Solution } from '../../physics/solution.js'
import { reversed } from './admit.js'
import { casesOn } from './compare.js'

/** The entry that has a value in symbols, in the author's convention (canonical = i^unit · given). */
export interface GivenSymbolic {
  readonly formFactor: FormFactor
  readonly final: number
  readonly initial: number
  readonly value: SymbolicValue
  readonly unit: Unit
}

/** The canonical value of the mirror image of an entry; `undefined` where the rules do not tie the two. */
export function mirrorValue(given: GivenSymbolic, solution: Solution): SymbolicValue | undefined {
  const { formFactor, final, initial, value, unit } = given
  const [f, i] = final < initial ? [final, initial] : [initial, final]
  const [first, ...others] = casesOn(solution, formFactor, f, i).map(({ constraint }) => constraint.tie)
  if (first === undefined) return undefined
  const isOne = others.every(
    (tie) =>
      tie !== undefined &&
      tie.conjugate === first.conjugate &&
      tie.factor.k === first.factor.k &&
      tie.factor.n === first.factor.n,
  )
  if (!isOne) return undefined
  const { factor, conjugate } = final < initial ? first : reversed(first)
  const canonical = T.scale(value.numerator, fromRoot(rootOfUnity(unit, 4)))
  const turned = T.scale(conjugate ? T.conjugate(canonical) : canonical, fromRoot(factor))
  // The denominator is real.
  return { numerator: turned, denominator: value.denominator }
}
