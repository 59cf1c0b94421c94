// The choices of open CP parities in words: `cpParity(nu1) = cpParity(nu2)`, or, where a symbol of the mixing decides them,
// the values of the symbol: `x = 0 mod 2*pi`.

import { addAngles, negateAngle } from '../exact/phase-polynomial.js'
import { fromInteger, subtract } from '../exact/rational.js'
import { print as printRoot } from '../exact/root-of-unity.js'
import { condition } from '../mixing/parities/phase-conditions.js'
import type { Entry } from '../physics/entry.js'
import type { NeutrinoState, ParityPhase } from '../physics/state.js'
import type { ForkOption } from '../physics/verdict.js'
import { angleText } from './angle-text.js'

/** The choices of the open parities of an entry's states, in words; each choice is [final, initial]. */
export function paritiesText(
  choices: readonly ForkOption['parities'][],
  { final, initial }: Pick<Entry, 'final' | 'initial'>,
  states: readonly NeutrinoState[],
): string {
  const name = (state: number): string => `cpParity(${states[state]?.label})`
  const [f, i] = final <= initial ? [final, initial] : [initial, final]
  // Listed in the order of the states, whichever entry is spoken of.
  const sorted = choices.map(([atFinal, atInitial]) => (final <= initial ? [atFinal, atInitial] : [atInitial, atFinal]))
  const relative = relativeOf(sorted, states[f], states[i])
  if (relative !== undefined) {
    const inSymbols = symbolsText(relative, states[f], states[i])
    if (inSymbols !== undefined) return inSymbols
    if (sorted.every(([a, b]) => a !== undefined && b !== undefined) && sorted.length === 2)
      return relative === 'equal' ? `${name(f)} = ${name(i)}` : `${name(f)} = -${name(i)}`
  }
  return sorted
    .map(([a, b]) =>
      [a === undefined ? [] : [`${name(f)} = ${printRoot(a)}`], b === undefined ? [] : [`${name(i)} = ${printRoot(b)}`]]
        .flat()
        .join(' and '),
    )
    .join(', or ')
}

type Choice = readonly (ForkOption['parities'][0] | undefined)[]

/** Whether all the choices make the two parities equal, or all opposite. */
function relativeOf(
  choices: readonly Choice[],
  f: NeutrinoState | undefined,
  i: NeutrinoState | undefined,
): 'equal' | 'opposite' | undefined {
  if (f === i) return undefined
  const kinds = choices.map(([a = f?.cpParity, b = i?.cpParity]) =>
    a === undefined || b === undefined ? undefined : a.k === b.k && a.n === b.n ? 'equal' : 'opposite',
  )
  const [first, ...others] = kinds
  return others.every((kind) => kind === first) ? first : undefined
}

/** Two states whose relative parity is a matter of symbols: the values that these must have. */
function symbolsText(
  relative: 'equal' | 'opposite',
  f: NeutrinoState | undefined,
  i: NeutrinoState | undefined,
): string | undefined {
  const [own, other] = [phaseOf(f), phaseOf(i)]
  const areBothKnown = f?.cpParity !== undefined && i?.cpParity !== undefined
  if (own === undefined || other === undefined || own.group !== other.group || areBothKnown) return undefined
  const angle = addAngles(own.angle, negateAngle(other.angle))
  if (angle.length === 0) return undefined
  const pi = subtract(subtract(own.pi, other.pi), fromInteger(relative === 'equal' ? 0 : 1))
  return angleText(condition({ angle, pi }, fromInteger(2)))
}

const phaseOf = (state: NeutrinoState | undefined): ParityPhase | undefined =>
  state?.nature === 'majorana' ? state.parityPhase : undefined
