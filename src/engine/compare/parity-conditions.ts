// Conditions on the CP parities that a model leaves open: for each pair of states the choices that the values allow. Two
// choices for every state and two states in every condition: this is 2-satisfiability, decided by propagation. A parity that
// is an unknown sign up to its own joins as two more conditions, between the state and the unknown; products of several
// unknowns, of which the symbols of a mixing leave a handful, are tried one by one.

import { minusI, plusI } from '../../exact/root-of-unity.js'
import { type NeutrinoState, type SharedParity, sharedParityOf } from '../../physics/state.js'
import type { ForkOption } from '../../physics/verdict.js'
import { possibleParities } from '../solve/parities.js'

export interface ParityCondition {
  readonly f: number
  readonly i: number
  /** Allowed parities of (f, i); `undefined` for a state whose parity is not open. */
  readonly allowed: readonly ForkOption['parities'][]
}

/** "Not both": state and excluded parity, twice. */
interface Exclusion {
  readonly a: Assignment
  readonly b: Assignment
}

interface Assignment {
  readonly state: number
  /** Numerator k of the parity exp(2πik/4). */
  readonly parity: number
}

/** Is there a choice of all open parities of these states under which every condition holds? */
export function areSatisfiable(conditions: readonly ParityCondition[], states: readonly NeutrinoState[] = []): boolean {
  const shared = states.flatMap((state, index) => {
    const parity = sharedParityOf(state)
    return parity === undefined ? [] : [{ state: index, ...parity }]
  })
  const exclusions = [...conditions.flatMap(exclusionsOf), ...shared.flatMap(linkOf)]
  const products = shared.filter(({ unknowns }) => unknowns.length > 1)
  return signsOf([...new Set(products.flatMap(({ unknowns }) => unknowns))]).some((signs) => {
    const pinned = [...signs].map(([unknown, sign]) => ({ state: placeOf(unknown), parity: parityOf(sign) }))
    const chosen = products.map(({ state, sign, unknowns }) => ({
      state,
      parity: parityOf(unknowns.reduce((product, unknown) => product * (signs.get(unknown) ?? 1), sign)),
    }))
    return canBeSettled([...pinned, ...chosen], exclusions)
  })
}

// An unknown sign takes part like a state with a negative number: i for +1, −i for −1.
const placeOf = (unknown: number): number => -1 - unknown
const parityOf = (sign: number): number => (sign === 1 ? plusI.k : minusI.k)

/** A parity with one unknown is not other than it says. */
function linkOf({ state, sign, unknowns }: SharedParity & { readonly state: number }): readonly Exclusion[] {
  const [unknown, ...others] = unknowns
  if (unknown === undefined || others.length > 0) return []
  return [1, -1].map((value) => ({
    a: { state: placeOf(unknown), parity: parityOf(value) },
    b: { state, parity: parityOf(-value * sign) },
  }))
}

/** Every choice of the unknown signs; one, of none, if there are none. */
function signsOf(unknowns: readonly number[]): readonly ReadonlyMap<number, 1 | -1>[] {
  const [first, ...others] = unknowns
  if (first === undefined) return [new Map()]
  return signsOf(others).flatMap((signs) => [new Map(signs).set(first, 1), new Map(signs).set(first, -1)])
}

function canBeSettled(given: readonly Assignment[], exclusions: readonly Exclusion[]): boolean {
  let settled: ReadonlyMap<number, number> = new Map()
  for (const assignment of given) {
    const next = propagate(settled, assignment, exclusions)
    if (next === undefined) return false
    settled = next
  }
  const states = new Set(exclusions.flatMap(({ a, b }) => [a.state, b.state]))
  for (const state of states) {
    const next = possibleParities
      .map(({ k }) => propagate(settled, { state, parity: k }, exclusions))
      .find((found) => found !== undefined)
    // What a choice that propagates without contradiction leaves unsettled does not depend on it.
    if (next === undefined) return false
    settled = next
  }
  return true
}

function exclusionsOf({ f, i, allowed }: ParityCondition): readonly Exclusion[] {
  const isAllowed = (atF: number | undefined, atI: number | undefined): boolean =>
    allowed.some(([final, initial]) => final?.k === atF && initial?.k === atI)
  const choices = (index: 0 | 1): readonly (number | undefined)[] =>
    allowed.some((parities) => parities[index] !== undefined) ? possibleParities.map(({ k }) => k) : [undefined]
  const found: Exclusion[] = []
  for (const atF of choices(0)) {
    for (const atI of choices(1)) {
      if (isAllowed(atF, atI)) continue
      const [a, b] = [assignment(f, atF), assignment(i, atI)]
      const first = a ?? b
      if (first !== undefined) found.push({ a: first, b: b ?? first })
    }
  }
  return found
}

const assignment = (state: number, parity: number | undefined): Assignment | undefined =>
  parity === undefined ? undefined : { state, parity }

/** Everything that follows from one more choice; `undefined` if it contradicts itself. */
function propagate(
  settled: ReadonlyMap<number, number>,
  start: Assignment,
  exclusions: readonly Exclusion[],
): ReadonlyMap<number, number> | undefined {
  const chosen = new Map(settled)
  const queue: Assignment[] = [start]
  for (const { state, parity } of queue) {
    const known = chosen.get(state)
    if (known === parity) continue
    if (known !== undefined) return undefined
    chosen.set(state, parity)
    for (const { a, b } of exclusions) {
      const other = matches(a, state, parity) ? b : matches(b, state, parity) ? a : undefined
      if (other === undefined) continue
      queue.push({ state: other.state, parity: other.parity === plusI.k ? minusI.k : plusI.k })
    }
  }
  return chosen
}

const matches = (one: Assignment, state: number, parity: number): boolean =>
  one.state === state && one.parity === parity
