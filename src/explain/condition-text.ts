// Conditions on symbols, and values in symbols, as text in the author's symbols.

import type { Alternative } from '../engine/compare/discrepancy.js'
import type { Atom, Clause, Condition } from '../engine/symbolic/condition.js'
import { fromRoot } from '../exact/cyclotomic.js'
import { named, scale } from '../exact/phase-polynomial.js'
import { rootOfUnity } from '../exact/root-of-unity.js'
import type { Entry } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { SymbolicValue } from '../physics/model.js'
import type { Parameters } from '../physics/parameter.js'
import type { NeutrinoState } from '../physics/state.js'
import { printPolynomial, printValue } from '../symbolic/value-text.js'
import { angleText } from './angle-text.js'
import { type Notation, withPower } from './notation.js'
import { paritiesText } from './parities-text.js'

/** Longer conditions are told by their residual. */
const maximumLength = 600

/** `x = 0`, `(x = 0 or y = 0) and phi = pi/2 mod pi`. */
export function conditionText(condition: Condition, parameters: Parameters): string {
  const isAlone = condition.length === 1
  return condition.map((clause) => clauseText(clause, isAlone, parameters)).join(' and ')
}

function clauseText(clause: Clause, isAlone: boolean, parameters: Parameters): string {
  const text = clause.map((atom) => atomText(atom, parameters)).join(' or ')
  return isAlone || clause.length === 1 ? text : `(${text})`
}

function atomText(atom: Atom, parameters: Parameters): string {
  switch (atom.kind) {
    case 'equals':
      return `${atom.symbol} = ${printPolynomial(atom.value, parameters)}`
    case 'angle':
      return angleText(atom)
    case 'vanishes':
      return `${printPolynomial(named(atom.value), parameters)} = 0`
  }
}

/** When one of the alternatives holds, in words. */
export function alternativesText(
  alternatives: readonly Alternative[],
  entry: Pick<Entry, 'final' | 'initial'>,
  { states, parameters }: { readonly states: readonly NeutrinoState[]; readonly parameters: Parameters },
): string {
  const texts = alternatives.map(({ parities, condition }) => {
    const when = parities === undefined ? [] : [paritiesText(parities, entry, states)]
    const isAlone = when.length === 0
    const then = condition.length === 0 ? [] : [conditionText(condition, parameters)]
    const needsBrackets = !isAlone && condition.length === 1 && (condition[0]?.length ?? 0) > 1
    return [...when, ...then.map((text) => (needsBrackets ? `(${text})` : text))].join(' and ')
  })
  const text = texts.join(texts.length > 1 && texts.some((one) => one.includes(' and ')) ? ', or ' : ' or ')
  return text.length > maximumLength ? 'the residual is zero' : text
}

/** A canonical value in symbols, in the convention of the output. */
export function symbolicText(
  value: SymbolicValue,
  formFactor: FormFactor,
  { author, output }: Notation,
  parameters: Parameters,
): string {
  const back = fromRoot(rootOfUnity(4 - output.factor[formFactor], 4))
  const text = printValue({ ...value, numerator: scale(value.numerator, back) }, parameters)
  return withPower(text, author.q2Power[formFactor] - output.q2Power[formFactor])
}
