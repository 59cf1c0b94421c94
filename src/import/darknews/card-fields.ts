// The parameters of a card that concern us: what the heavy neutrinos are, their masses in GeV, and the dipoles. Every other
// name is the user's own or another parameter's; one that is nearly ours is told.

import { didYouMean } from '../../physics/did-you-mean.js'
import { type Nature, natures } from '../../physics/state.js'
import type { ImportLog } from '../import-log.js'
import type { Assignment, CardNumber, CardValue } from './card.js'

const flavours = ['e', 'mu', 'tau'] as const
/** The heavy neutrinos that a card may have. */
export const heavyNames = ['4', '5', '6'] as const
export type HeavyName = (typeof heavyNames)[number]

const heavyPairs = ['44', '45', '46', '55', '56', '66']
const massKeys = heavyNames.map((name) => `m${name}`)
const heavyKeys = heavyPairs.map((pair) => `mu_tr_${pair}`)
const flavourKeys = flavours.flatMap((flavour) => heavyNames.map((name) => `mu_tr_${flavour}${name}`))
const ours: readonly string[] = ['HNLtype', 'D_or_M', ...massKeys, ...heavyKeys, ...flavourKeys]

export interface GivenNumber {
  readonly value: CardNumber
  readonly offset: number
}

export interface CardFields {
  readonly nature: { readonly value: Nature; readonly offset: number } | undefined
  readonly masses: ReadonlyMap<HeavyName, GivenNumber>
  /** `45` → mu_tr_45. */
  readonly dipoles: ReadonlyMap<string, GivenNumber>
  /** Names of the dipoles between a flavour and a heavy neutrino. */
  readonly flavoured: readonly Assignment[]
  /** Where the card begins to speak. */
  readonly start: number
}

/** Sorts the assignments; what is ours and cannot be read is an issue. */
export function cardFields(assignments: readonly Assignment[], log: ImportLog): CardFields {
  const seen = new Set<string>()
  const masses = new Map<HeavyName, GivenNumber>()
  const dipoles = new Map<string, GivenNumber>()
  const flavoured: Assignment[] = []
  let nature: CardFields['nature']
  for (const assignment of assignments) {
    const { name, value, offset } = assignment
    if (!ours.includes(name)) {
      tellNear(assignment, log)
      continue
    }
    if (seen.has(name)) refuseTwice(assignment, log)
    seen.add(name)
    if (name === 'HNLtype' || name === 'D_or_M') {
      const own = readNature(assignment, log)
      if (own !== undefined && nature !== undefined && own.value !== nature.value)
        refuseOther(assignment, own.value, log)
      nature = own ?? nature
    }
    const number = name === 'HNLtype' || name === 'D_or_M' ? undefined : readNumber(assignment, log)
    if (number === undefined) continue
    const own = heavyNames.find((heavy) => name === `m${heavy}`)
    if (own !== undefined) masses.set(own, { value: number, offset })
    else if (heavyKeys.includes(name)) dipoles.set(name.slice(-2), { value: number, offset })
    else flavoured.push({ ...assignment, value })
  }
  return { nature, masses, dipoles, flavoured, start: assignments[0]?.nameOffset ?? 0 }
}

function readNature({ name, value, offset }: Assignment, log: ImportLog): CardFields['nature'] {
  const text = value.kind === 'text' ? value.text : undefined
  const own = natures.find((nature) => nature === text)
  if (own !== undefined) return { value: own, offset }
  const [expected, received] = ['"dirac" or "majorana"', text ?? wordFor(value)]
  log.trouble.add({ code: 'invalid-value', path: [name], offset, expected, received })
  return undefined
}

function readNumber({ name, value, offset }: Assignment, log: ImportLog): CardNumber | undefined {
  if (value.kind === 'exact' || value.kind === 'ball') return value
  log.trouble.add({ code: 'wrong-type', path: [name], offset, expected: 'a number', received: wordFor(value) })
  return undefined
}

const wordFor = (value: CardValue): string =>
  value.kind === 'text'
    ? `"${value.text}"`
    : value.kind === 'truth'
      ? 'True or False'
      : value.kind === 'list'
        ? 'a list'
        : 'a number'

function refuseTwice({ name, nameOffset }: Assignment, log: ImportLog): void {
  const hint = 'The generator would take the last one.'
  const [expected, received] = ['each parameter once', `${name} twice`]
  log.trouble.add({ code: 'duplicate-key', path: [name], offset: nameOffset, expected, received, hint })
}

function refuseOther({ name, offset }: Assignment, own: Nature, log: ImportLog): void {
  const hint = 'HNLtype or D_or_M says what the neutrinos are; say it once.'
  const [expected, received] = ['one nature', `${own}, and the other further up`]
  log.trouble.add({ code: 'given-twice', path: [name], offset, expected, received, hint })
}

function tellNear({ name, nameOffset }: Assignment, log: ImportLog): void {
  // mu_tr alone is a parameter of the generator.
  const isMeant = name !== 'mu_tr' && /^(?:mu_?tr|hnl|d_or_m$)/i.test(name)
  if (!isMeant) return
  const turned = name.replace(/(\d)(\d)$/, '$2$1')
  const near = ours.includes(turned) ? turned : didYouMean(name, ours)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  log.finding(
    'warning',
    'unknown-name',
    `${name} is no parameter of the generator, and is not read.${hint}`,
    nameOffset,
  )
}
