// An entry of a form-factor matrix: one complex unknown f_X^{fi} of the neutrino or of the antineutrino.
// Indices count from 0 inside the code and from 1 in everything a reader sees; order is [final][initial].

import { type FormFactor, formFactors } from './form-factor.js'

export const speciesList = ['neutrino', 'antineutrino'] as const

/** Whose matrix: ⟨ν_f|j|ν_i⟩ or ⟨ν̄_f|j|ν̄_i⟩. */
export type Species = (typeof speciesList)[number]

export interface Entry {
  readonly species: Species
  readonly formFactor: FormFactor
  /** Final state f, from 0. */
  readonly final: number
  /** Initial state i, from 0. */
  readonly initial: number
}

/** `magnetic[1,2]`, or `antineutrino.magnetic[1,2]`: the name under which an entry is printed and asked for. */
export const entryName = (entry: Entry): string =>
  `${entry.species === 'antineutrino' ? 'antineutrino.' : ''}${entry.formFactor}[${entry.final + 1},${entry.initial + 1}]`

/** Reads the name of an entry; `undefined` if it is not one. Range is for the caller to check. */
export function parseEntryName(text: string): Entry | undefined {
  const match = /^\s*(?:(antineutrino|neutrino)\.)?([a-z]+)\s*\[\s*(\d{1,9})\s*,\s*(\d{1,9})\s*\]\s*$/.exec(text)
  if (match === null) return undefined
  const formFactor = formFactors.find((name) => name === match[2])
  if (formFactor === undefined) return undefined
  return {
    species: match[1] === 'antineutrino' ? 'antineutrino' : 'neutrino',
    formFactor,
    final: Number(match[3]) - 1,
    initial: Number(match[4]) - 1,
  }
}

/** Position in the order in which claims are listed: species, form factor, final, initial. */
export const entryIndex = (entry: Entry, count: number): number =>
  ((speciesList.indexOf(entry.species) * formFactors.length + formFactors.indexOf(entry.formFactor)) * count +
    entry.final) *
    count +
  entry.initial
