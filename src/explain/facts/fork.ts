// Entries whose verdict depends on a CP parity that the model leaves open: the cases in words, and the report as it reads
// in each case. Two entries of the same pair of states list their cases in the same order.

import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { EntryOption, EntryReport, Report } from '../../physics/report.js'
import { isTied, statusWords } from './glyph.js'
import { relationText } from './tie-text.js'

export interface ForkGroup {
  readonly formFactors: readonly FormFactor[]
  /** `[1,2]`. */
  readonly entry: string
  /** `imaginary if cpParity(nu1) = cpParity(nu2)`. */
  readonly cases: readonly string[]
}

/** Forks, form factors with the same cases at the same entry together. */
export function forkGroups(report: Report): readonly ForkGroup[] {
  const groups = new Map<string, { formFactors: FormFactor[]; entry: string; cases: readonly string[] }>()
  for (const formFactor of formFactors)
    for (const [f, row] of report.formFactors[formFactor].entries.entries())
      for (const [i, { options }] of row.entries()) {
        if (options === undefined) continue
        const entry = `[${f + 1},${i + 1}]`
        const cases = options.map((option) => caseText(option, formFactor))
        const key = [entry, ...cases.map((text) => text.replaceAll(`${formFactor}[`, 'f['))].join('\n')
        const group = groups.get(key)
        if (group === undefined) groups.set(key, { formFactors: [formFactor], entry, cases })
        else group.formFactors.push(formFactor)
      }
  return [...groups.values()]
}

function caseText({ when, entry }: EntryOption, formFactor: FormFactor): string {
  const tie = isTied(entry) ? relationText(entry.relation ?? [], formFactor) : undefined
  const status = entry.status === 'complex' && tie !== undefined ? 'tied' : statusWords(entry)
  return `${status}${tie === undefined ? '' : `, = ${tie},`} if ${when}`
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
