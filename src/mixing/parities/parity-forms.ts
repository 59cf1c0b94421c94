// CP parities as unknown signs. A parity is i·(−1)^p, and p a sum modulo 2 of a constant and of unknown bits: one for each
// group of states (to change all parities of a group is another CP transformation of the same model), and those that
// symbols leave (phase-conditions.ts). Parities that the author declares are equations for the bits.

import { minusI, plusI } from '../../exact/root-of-unity.js'
import type { ImaginaryUnit, NeutrinoState } from '../../physics/state.js'

/** p = constant + Σ bits, modulo 2. */
export interface ParityForm {
  readonly state: number
  readonly group: number
  readonly constant: 0 | 1
  readonly bits: readonly number[]
}

export type SettledForms =
  | { readonly kind: 'settled'; readonly states: readonly NeutrinoState[]; readonly forms: readonly ParityForm[] }
  /** The declared parity of `state` is excluded by those declared before. */
  | { readonly kind: 'contradiction'; readonly state: number; readonly against: number }

interface Equation {
  /** Solved for this bit. */
  readonly bit: number
  readonly constant: 0 | 1
  readonly bits: readonly number[]
}

/**
 * The states with the parities that follow. Without any declared parity the first state of the first group has i. The
 * bits of the forms that come back are those that remain unknown.
 */
export function settleForms(states: readonly NeutrinoState[], given: readonly ParityForm[]): SettledForms {
  const largest = Math.max(-1, ...given.flatMap(({ bits }) => bits))
  const groups = [...new Set(given.map(({ group }) => group))]
  const forms = given.map((form) => ({ ...form, bits: [...form.bits, largest + 1 + groups.indexOf(form.group)] }))
  const declared = forms.flatMap((form) => {
    const parity = declaredParity(states[form.state])
    return parity === undefined ? [] : [{ form, value: bitOf(parity) }]
  })
  const [first] = forms
  const isAnyDeclared = states.some((state) => declaredParity(state) !== undefined)
  const demands = isAnyDeclared || first === undefined ? declared : [{ form: first, value: 0 as const }]
  const equations: Equation[] = []
  for (const { form, value } of demands) {
    const rest = reduce(form, equations)
    const [bit, ...others] = rest.bits
    if (bit === undefined) {
      if (rest.constant === value) continue
      const against = declared.find(({ form: other }) => other.group === form.group)?.form.state ?? form.state
      return { kind: 'contradiction', state: form.state, against }
    }
    equations.push({ bit, constant: plus(rest.constant, value), bits: others })
  }
  const reduced = forms.map((form) => ({ ...form, ...reduce(form, equations) }))
  return { kind: 'settled', states: fill(states, reduced), forms: reduced }
}

const declaredParity = (state: NeutrinoState | undefined): ImaginaryUnit | undefined =>
  state?.nature === 'majorana' ? state.cpParity : undefined

const bitOf = (parity: ImaginaryUnit): 0 | 1 => (parity.k === plusI.k ? 0 : 1)
const plus = (a: 0 | 1, b: 0 | 1): 0 | 1 => (a === b ? 0 : 1)

type Sum = Pick<ParityForm, 'constant' | 'bits'>

/** The sum without the bits that equations give. An equation may bring in the bit of a later one, never of an earlier. */
function reduce(form: Sum, equations: readonly Equation[]): Sum {
  let { constant, bits } = form
  for (const equation of equations) {
    if (!bits.includes(equation.bit)) continue
    constant = plus(constant, equation.constant)
    const added = equation.bits.filter((bit) => !bits.includes(bit))
    bits = [...bits.filter((bit) => bit !== equation.bit && !equation.bits.includes(bit)), ...added]
  }
  return { constant, bits: [...bits].sort((a, b) => a - b) }
}

function fill(states: readonly NeutrinoState[], forms: readonly ParityForm[]): readonly NeutrinoState[] {
  return states.map((state, index) => {
    const form = forms.find((one) => one.state === index)
    if (state.nature === 'dirac' || state.cpParity !== undefined || form === undefined) return state
    const { constant, bits } = form
    if (bits.length === 0) return { ...state, cpParity: constant === 0 ? plusI : minusI }
    const isShared = forms.some((other) => other !== form && bits.some((bit) => other.bits.includes(bit)))
    return isShared ? { ...state, sharedParity: { sign: constant === 0 ? 1 : -1, unknowns: bits } } : state
  })
}
