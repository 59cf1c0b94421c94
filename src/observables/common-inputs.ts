// The inputs that many observables share, by their standard names.

import type { Dimension } from '../physics/unit.js'
import {
  anyNumber,
  type ChoiceInput,
  type Domain,
  type FlagInput,
  type NumberInput,
  nonNegative,
  positive,
  type QuantityInput,
} from './input.js'

interface QuantityOptions {
  readonly domain?: Domain
  readonly default?: string
}

/** A quantity of a dimension; the formula receives it in `unit`. */
export const quantity = (
  dimension: Dimension,
  unit: string,
  meaning: string,
  { domain = anyNumber, default: fallback }: QuantityOptions = {},
): QuantityInput => ({
  kind: 'quantity',
  dimension,
  unit,
  meaning,
  domain,
  ...(fallback === undefined ? {} : { default: fallback }),
})

export const number = (
  meaning: string,
  { domain = anyNumber, default: fallback, isWhole = false }: QuantityOptions & { readonly isWhole?: boolean } = {},
): NumberInput => ({
  kind: 'number',
  meaning,
  domain,
  isWhole,
  ...(fallback === undefined ? {} : { default: fallback }),
})

/** One of a few words; the words with their meanings, and the default. */
export const choice = <const Word extends string>(
  meaning: string,
  choices: Readonly<Record<Word, string>>,
  fallback?: NoInfer<Word>,
): ChoiceInput<Word> => ({ kind: 'choice', meaning, choices, ...(fallback === undefined ? {} : { default: fallback }) })

/** The forms of a formula: the first words are exact or recommended, the others named approximations. */
export const variant = <const Word extends string>(
  choices: Readonly<Record<Word, string>>,
  fallback: NoInfer<Word>,
): ChoiceInput<Word> => choice('form of the formula', choices, fallback)

export const flag = (meaning: string, fallback?: boolean): FlagInput => ({
  kind: 'flag',
  meaning,
  ...(fallback === undefined ? {} : { default: fallback }),
})

/** E > 0. */
export const neutrinoEnergy = (unit = 'MeV'): QuantityInput =>
  quantity('energy', unit, 'neutrino energy', { domain: positive })

/** m ≥ 0, in eV. */
export const neutrinoMass: QuantityInput = quantity('energy', 'eV', 'neutrino mass', { domain: nonNegative })

/** T > 0; the formula checks the kinematic maximum. */
export const recoilEnergy = (of: string, unit = 'MeV'): QuantityInput =>
  quantity('energy', unit, `kinetic energy of the recoiling ${of}`, { domain: positive })

/** In Bohr magnetons. */
export const magneticMoment = (meaning: string, domain: Domain = nonNegative): QuantityInput =>
  quantity('magnetic moment', 'muB', meaning, { domain })

/** In units of the elementary charge; both signs. */
export const millicharge = (meaning = 'neutrino charge'): QuantityInput => quantity('charge', 'e0', meaning)

export const flavour: ChoiceInput<'e' | 'mu' | 'tau'> = choice('neutrino flavour', {
  e: 'electron',
  mu: 'muon',
  tau: 'tau',
})

/** Neutrino unless told otherwise. */
export const anti: FlagInput = flag('antineutrino instead of neutrino', false)
