// Entries whose verdict depends on a CP parity that the model leaves open: the cases in words, and the report as it reads
// in each case. Two entries of the same pair of states list their cases in the same order.

import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { EntryOption, EntryReport, Report } from '../../physics/report.js'
import { describeEntries, type IndexPair } from './entry-set.js'
import { isTied, statusWords } from './glyph.js'
import { isTiedByLaw } from './tie.js'
import { relationText } from './tie-text.js'

export interface ForkGroup {
  readonly formFactors: readonly FormFactor[]
  /** `upper triangle`, `[1,2] [1,3]`. */
  readonly entries: string
  /** `imaginary if cpParity(f) = cpParity(i)`, f and i being the states of the entry. */
  readonly cases: readonly string[]
}

/** Forks, entries with the same cases together; those below the diagonal are left out where one law ties them. */
export function forkGroups(report: Report, inCases: readonly Report[]): readonly ForkGroup[] {
  if (inCases.length === 1) return []
  const byCases = new Map<string, { cases: readonly string[]; places: Map<FormFactor, IndexPair[]> }>()
  for (const formFactor of formFactors) {
    const withoutLower = isTiedByLaw(inCases, formFactor)
    for (const [f, row] of report.formFactors[formFactor].entries.entries())
      for (const [i, { options }] of row.entries()) {
        if (options === undefined || (withoutLower && f > i)) continue
        const cases = options.map((option) => caseText(option, { formFactor, report, f, i }))
        const key = cases.join('\n').replaceAll(`${formFactor}[`, 'f[')
        const known = byCases.get(key) ?? { cases, places: new Map<FormFactor, IndexPair[]>() }
        byCases.set(key, known)
        known.places.set(formFactor, [...(known.places.get(formFactor) ?? []), [f + 1, i + 1]])
      }
  }
  return [...byCases.values()].flatMap(({ cases, places }) => groupPlaces(places, cases, report.model.states.length))
}

function groupPlaces(
  places: ReadonlyMap<FormFactor, readonly IndexPair[]>,
  cases: readonly string[],
  count: number,
): readonly ForkGroup[] {
  const bySet = new Map<string, FormFactor[]>()
  for (const [formFactor, pairs] of places) {
    const entries = describeEntries(pairs, count)
    bySet.set(entries, [...(bySet.get(entries) ?? []), formFactor])
  }
  return [...bySet].map(([entries, names]) => ({ formFactors: names, entries, cases }))
}

interface Place {
  readonly formFactor: FormFactor
  readonly report: Report
  readonly f: number
  readonly i: number
}

function caseText({ when, entry }: EntryOption, { formFactor, report, f, i }: Place): string {
  const tie = isTied(entry) ? relationText(entry.relation ?? [], formFactor) : undefined
  const status = entry.status === 'complex' && tie !== undefined ? 'tied' : statusWords(entry)
  const { states } = report.model
  const condition = when
    .replaceAll(`cpParity(${states[f]?.label})`, 'cpParity(f)')
    .replaceAll(`cpParity(${states[i]?.label})`, 'cpParity(i)')
  return `${status}${tie === undefined ? '' : `, = ${tie},`} if ${condition}`
}

/** The report in each case of its forks; without forks, the report alone. */
export function cases(report: Report): readonly Report[] {
  let number = 1
  for (const part of [...Object.values(report.formFactors), ...Object.values(report.antineutrino)])
    for (const row of part.entries) for (const { options } of row) number = Math.max(number, options?.length ?? 0)
  return number === 1 ? [report] : Array.from({ length: number }, (_, k) => caseOf(report, k))
}

function caseOf(report: Report, k: number): Report {
  const decide = (entry: EntryReport): EntryReport =>
    entry.options?.[Math.min(k, entry.options.length - 1)]?.entry ?? entry
  const decideAll = <P extends { readonly entries: readonly (readonly EntryReport[])[] }>(part: P): P => ({
    ...part,
    entries: part.entries.map((row) => row.map(decide)),
  })
  const { charge, magnetic, electric, anapole } = report.formFactors
  const anti = report.antineutrino
  return {
    ...report,
    formFactors: {
      charge: decideAll(charge),
      magnetic: decideAll(magnetic),
      electric: decideAll(electric),
      anapole: decideAll(anapole),
    },
    antineutrino: {
      charge: decideAll(anti.charge),
      magnetic: decideAll(anti.magnetic),
      electric: decideAll(anti.electric),
      anapole: decideAll(anti.anapole),
    },
  }
}
