// Why the entries are as they are: entries forced by the same set of rules are told together, in one sentence.

import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { EntryReport, Report } from '../../physics/report.js'
import { describeEntries, type IndexPair } from './entry-set.js'
import { isTied, statusWords } from './glyph.js'

export interface Reason {
  /** Ids of the rules that together force what `facts` says. */
  readonly because: readonly string[]
  /** `charge, magnetic: diagonal must vanish`. */
  readonly facts: readonly string[]
}

type Places = Map<FormFactor, IndexPair[]>

const outcome = (entry: EntryReport): string => {
  if (!isTied(entry)) return statusWords(entry)
  return entry.status === 'complex' ? 'tied' : `${statusWords(entry)} and tied`
}

/** What is forced on an entry and by which rules; of a fork, in each of its cases. */
function forced(entry: EntryReport): readonly (readonly [because: readonly string[], word: string])[] {
  const outcomes = entry.options?.map((option) => option.entry) ?? [entry]
  const suffix = entry.options === undefined ? '' : ', in one case'
  return outcomes.flatMap((one) => (one.because.length === 0 ? [] : [[one.because, outcome(one) + suffix] as const]))
}

/** The distinct sets of rules that force something, in the order in which the matrices show them. */
export function reasons(report: Report): readonly Reason[] {
  const bySet = new Map<string, Map<string, Places>>()
  for (const formFactor of formFactors)
    for (const [f, row] of report.formFactors[formFactor].entries.entries())
      for (const [i, entry] of row.entries())
        for (const [because, word] of forced(entry)) {
          const outcomes = entryOf(bySet, because.join(' '), () => new Map<string, Places>())
          const places = entryOf(outcomes, word, (): Places => new Map())
          entryOf(places, formFactor, (): IndexPair[] => []).push([f + 1, i + 1])
        }
  const count = report.model.states.length
  return [...bySet].map(([key, outcomes]) => ({
    because: key.split(' '),
    facts: [...outcomes].flatMap(([word, places]) => factLines(word, places, count)),
  }))
}

function factLines(word: string, places: ReadonlyMap<FormFactor, readonly IndexPair[]>, count: number): string[] {
  const bySet = new Map<string, FormFactor[]>()
  for (const [formFactor, entries] of places)
    entryOf(bySet, describeEntries(entries, count), (): FormFactor[] => []).push(formFactor)
  return [...bySet].map(
    ([entries, of]) => `${of.length === formFactors.length ? 'all four' : of.join(', ')}: ${entries} ${word}`,
  )
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
