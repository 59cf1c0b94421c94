// What was decided in reading a UFO model, and which vertices and couplings each entry rests on.

import type { ImportNotice } from '../../../physics/report.js'
import type { ParameterValues } from '../model/parameter-values.js'
import type { GivenParameters } from '../model/read-params.js'
import type { UfoParameter } from '../model/ufo-model.js'
import type { Entries } from './entries.js'
import type { UfoState } from './neutrino-states.js'
import type { PhotonUnit } from './photon-unit.js'
import type { UfoEntry } from './ufo-entry.js'

const plain = (message: string): ImportNotice => ({ message, location: null })

/** Conventions that the values rest on. */
export function unitNotices(
  { sign, origin }: PhotonUnit,
  { unseen, entries }: Entries,
  states: readonly UfoState[],
  { divisions }: ParameterValues,
): readonly ImportNotice[] {
  const pairs = new Set(entries.map(({ final, initial }) => `${final} ${initial}`))
  const both = entries.filter(
    ({ final, initial }) =>
      final > initial &&
      pairs.has(`${initial} ${final}`) &&
      [final, initial].every((k) => states[k]?.nature === 'majorana'),
  )
  const others = states.filter(({ particle }) => ![12, 14, 16, 18].includes(Math.abs(particle.pdgCode)))
  return [
    plain(`The photon field has the sign ${sign === 1 ? '+' : '-'} of L = -j.A, by ${origin}.`),
    plain('Values are matrix elements: a Feynman rule of Majorana fields holds both contractions.'),
    ...(others.length === 0 ? [] : [plain(`Neutral leptons besides the neutrinos: ${names(others)}.`)]),
    ...both.map(({ vertices, location }) => ({
      message: `${namesOf(vertices)}: this pair of Majorana states is listed in both orders; programs may count it twice.`,
      location,
    })),
    ...(unseen.length === 0
      ? []
      : [plain(`Parts along q of ${unseen.join(', ')} are left out: no real photon sees them.`)]),
    ...divisions.slice(0, 10).map(({ location }) => ({
      message: 'A whole number is divided by one, which is rounded down in Python 2; it is read as in Python 3.',
      location,
    })),
  ]
}

/** The format does not fix the size of Sigma and the sign of Epsilon; programs that read it do. */
export const sigmaNotices = (structures: readonly string[]): readonly ImportNotice[] => [
  ...(structures.some((text) => text.includes('Sigma('))
    ? [plain('Sigma is read as (i/4)[gamma,gamma], half of the sigma of textbooks, as matrix-element generators do.')]
    : []),
  ...(structures.some((text) => text.includes('Epsilon('))
    ? [plain('Epsilon(0,1,2,3) is read as -1, as matrix-element generators do.')]
    : []),
]

const namesOf = (named: readonly { readonly name: string }[]): string => named.map(({ name }) => name).join(', ')

/** Parameters of the form factors that the file of values leaves at the default of the model. */
export function defaultNotices(used: readonly UfoParameter[], given: GivenParameters): readonly ImportNotice[] {
  const left = used.filter(({ name }) => !given.has(name)).map(({ name }) => name)
  if (given.size === 0 || left.length === 0) return []
  const more = left.length > 8 ? ` and ${left.length - 8} more` : ''
  return [
    plain(
      `The values given leave parameters of the form factors at their defaults: ${left.slice(0, 8).join(', ')}${more}.`,
    ),
  ]
}

const names = (states: readonly UfoState[]): string => states.map(({ label }) => label).join(', ')

/** More entries than this are summed up. */
const longest = 64

/** One notice an entry: its vertices and couplings. */
export function vertexNotices({ entries }: Entries, states: readonly UfoState[]): readonly ImportNotice[] {
  if (entries.length > longest) {
    const rest =
      'Their vertices and couplings stand in the report (--format json, imported.origins), and in each finding.'
    return [plain(`${entries.length} entries of form factors come from vertices. ${rest}`)]
  }
  const label = (k: number): string => states[k]?.label ?? '?'
  const line = ({ final, initial, vertices, couplings, location }: UfoEntry): ImportNotice => ({
    message: `[${final + 1},${initial + 1}] ${label(initial)} to ${label(final)}: ${namesOf(vertices)} with ${namesOf(couplings)}`,
    location,
  })
  return entries.map(line)
}
