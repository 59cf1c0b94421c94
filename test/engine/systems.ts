// States and rule systems for examples.

import { shipped } from '../../src/catalogue/catalogue.js'
import { solve } from '../../src/engine/solve/solve.js'
import { verify } from '../../src/engine/verify/verify.js'
import { parseDecimal } from '../../src/exact/rational.js'
import { minusI, minusOne, plusI, plusOne, type RootOfUnity, rootOfUnity } from '../../src/exact/root-of-unity.js'
import { entryName, parseEntryName } from '../../src/physics/entry.js'
import type { RuleSystem, Solution } from '../../src/physics/solution.js'
import type { ImaginaryUnit, NeutrinoState, PhaseName, Sign } from '../../src/physics/state.js'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { statusWord } from '../../src/physics/translate.js'
import type { ClosedVerdict } from '../../src/physics/verdict.js'

type Phases = { readonly [name in PhaseName]?: string } & { readonly mass?: string }

/** `1`, `i`, `-1`, `-i`, or `exp(i*pi*p/q)`. */
export function phase(text: string): RootOfUnity {
  const named = { '1': plusOne, i: plusI, '-1': minusOne, '-i': minusI }[text]
  const match = /^exp\((-?)i\*pi(?:\*(\d+))?(?:\/(\d+))?\)$/.exec(text)
  if (named !== undefined) return named
  if (match === null) throw new RangeError(`no phase: ${text}`)
  return rootOfUnity(Number(`${match[1]}${match[2] ?? 1}`), 2 * Number(match[3] ?? 1))
}

/** A mass in eV, written `0.05 eV` or `50 meV`. */
function massOf(text: string | undefined): NeutrinoState['mass'] {
  if (text === undefined) return undefined
  const [number = '', unit] = text.split(' ')
  const value = parseDecimal(unit === 'meV' ? `${number}e-3` : number)
  return value === undefined ? undefined : { value, unit: 'eV' }
}

export const dirac = ({ mass, ...phases }: Phases = {}): NeutrinoState => ({
  nature: 'dirac',
  label: 'nu',
  mass: massOf(mass),
  cpParity: phase(phases.cpParity ?? '1'),
  cPhase: phase(phases.cPhase ?? '1'),
  pPhase: phase(phases.pPhase ?? '1'),
  tPhase: phase(phases.tPhase ?? '1'),
})

export function majorana({ mass, ...phases }: Phases = {}): NeutrinoState {
  const given = (name: PhaseName): RootOfUnity | undefined => {
    const text = phases[name]
    return text === undefined ? undefined : phase(text)
  }
  return {
    nature: 'majorana',
    label: 'nu',
    mass: massOf(mass),
    cpParity: given('cpParity') as ImaginaryUnit | undefined,
    cPhase: given('cPhase') as Sign | undefined,
    pPhase: given('pPhase') as ImaginaryUnit | undefined,
    tPhase: given('tPhase') as Sign | undefined,
  }
}

/** The laws of a model that lifts nothing, at generic q². */
export const laws = ['hermiticity', 'cpt', 'majorana-condition']

export function ruleNamed(id: string): SymmetryRule {
  const rule = shipped.rules.find((one) => one.id === id)
  if (rule === undefined) throw new RangeError(`no rule ${id}`)
  return rule
}

export const system = (
  states: readonly NeutrinoState[],
  ids: readonly string[],
  q2: 'generic' | 0 = 'generic',
): RuleSystem => ({ states, rules: shipped.rules.filter(({ id }) => ids.includes(id)), q2 })

/** A solution whose evidence holds. */
export function solved(one: RuleSystem): Solution {
  const solution = solve(one)
  const flaw = verify(one, solution)
  if (flaw !== undefined) throw new Error(flaw)
  return solution
}

/** Free real parameters, as Q, M, E, A. */
export function parameters(one: RuleSystem): readonly (number | null)[] {
  const { charge, magnetic, electric, anapole } = solved(one).freeParameters
  return [charge, magnetic, electric, anapole]
}

/** The verdict on the entry of this name. */
export function verdictOn(one: RuleSystem, name: string): ClosedVerdict {
  const entry = parseEntryName(name)
  if (entry === undefined) throw new RangeError(`no entry ${name}`)
  const verdict = solved(one).verdict(entry.species, entry.formFactor, entry.final, entry.initial)
  if ('options' in verdict) throw new RangeError(`${name} is a fork`)
  return verdict
}

/** `zero`, `real`, `imaginary`, `complex`, or `phase 1/4`. */
export function statusOf(one: RuleSystem, name: string): string {
  const { locus } = verdictOn(one, name)
  const word = statusWord(locus)
  return word === 'phase' && locus.kind === 'line' ? `phase ${locus.argPi.num}/${locus.argPi.den}` : word
}

const factorWords: Readonly<Record<string, string>> = { '0/1': '', '1/4': 'i*', '1/2': '-', '3/4': '-i*' }

/** `-magnetic[1,2]`, `i*conj(charge[1,2])`; `none` for an entry without a tie. */
export function tieOf(one: RuleSystem, name: string): string {
  const { tie } = verdictOn(one, name)
  const entry = parseEntryName(name)
  if (tie === undefined || entry === undefined) return 'none'
  const { species, transposed } = tie.place
  const [final, initial] = transposed ? [entry.initial, entry.final] : [entry.final, entry.initial]
  const other = entryName({ ...entry, species, final, initial })
  const factor = factorWords[`${tie.factor.k}/${tie.factor.n}`] ?? `exp(2*i*pi*${tie.factor.k}/${tie.factor.n})*`
  return `${factor}${tie.conjugate ? `conj(${other})` : other}`
}
