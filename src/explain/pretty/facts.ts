// Below the matrices: the ties, the antineutrino's matrices, and why everything is as it is.

import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Report } from '../../physics/report.js'
import { antineutrinoGroups } from '../facts/antineutrino.js'
import { cases, forkGroups } from '../facts/fork.js'
import { phaseText } from '../facts/glyph.js'
import { type Reason, reasons } from '../facts/reasons.js'
import { tieGroups } from '../facts/tie.js'
import { hang } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import type { Page } from './options.js'

const mostReasons = 12
const mostForks = 12

const namesOf = (names: readonly FormFactor[]): string =>
  names.length === formFactors.length ? 'all four' : names.join(', ')

const section = (title: string, lines: readonly string[], page: Page): readonly string[] =>
  lines.length === 0 ? [] : ['', page.paint('heading', title), ...lines]

/** Phases, ties, antineutrinos and reasons, each with its title. */
export function facts(report: Report, page: Page): readonly string[] {
  const inCases = cases(report)
  return [
    ...section('Fixed phases', phaseLines(report, page), page),
    ...section('Open CP parities', forkLines(report, inCases, page), page),
    ...section('Ties', tieLines(report, inCases, page), page),
    ...section('Antineutrinos', antineutrinoLines(inCases, page), page),
    ...section('Why', whyLines(report, page), page),
  ]
}

function phaseLines(report: Report, page: Page): readonly string[] {
  const byPhase = new Map<string, string[]>()
  for (const name of formFactors)
    for (const [f, row] of report.formFactors[name].entries.entries())
      for (const [i, { status, argPi }] of row.entries())
        if (status === 'phase' && argPi !== null)
          byPhase.set(argPi, [...(byPhase.get(argPi) ?? []), `${name}[${f + 1},${i + 1}]`])
  return [...byPhase].flatMap(([argPi, names]) => {
    const shown = names.slice(0, 8).join(' ') + (names.length > 8 ? ` … (${names.length} entries)` : '')
    return hang('  ', `real multiple of exp(i ${phaseText(argPi)}): ${shown}`, page.width)
  })
}

function forkLines(report: Report, inCases: readonly Report[], page: Page): readonly string[] {
  const groups = forkGroups(report, inCases)
  const lines = groups
    .slice(0, mostForks)
    .flatMap(({ formFactors: names, entries, cases }) =>
      hang('  ', `${namesOf(names)}: ${entries} ${safeText(cases.join('; '))}`, page.width),
    )
  const more = groups.length - mostForks
  return more <= 0 ? lines : [...lines, `  … and ${more} more (--format json)`]
}

const tieLines = (report: Report, inCases: readonly Report[], page: Page): readonly string[] =>
  tieGroups(report, inCases).flatMap(({ formFactors: names, statements, isLaw, omitted }) => {
    const more = omitted === 0 ? [] : [`… and ${omitted} more (--format json)`]
    if (isLaw) return hang('  ', `${namesOf(names)}: ${[...statements, ...more].join(', ')}`, page.width)
    return [...statements, ...more].flatMap((statement) => hang('  ', statement, page.width))
  })

const antineutrinoLines = (inCases: readonly Report[], page: Page): readonly string[] =>
  antineutrinoGroups(inCases).flatMap(({ formFactors: names, statement }) =>
    hang('  ', `${namesOf(names)}: ${statement}`, page.width),
  )

/** A rule's reason is told where the rule first appears; after that its id is enough. */
function whyLines(report: Report, page: Page): readonly string[] {
  const told = new Set<string>()
  const all = reasons(report)
  const lines = all.slice(0, mostReasons).flatMap((reason) => {
    const sentence = because(reason, told, page)
    return [...reason.facts.flatMap((fact) => hang('  ', fact, page.width)), ...hang('      ', sentence, page.width)]
  })
  const more = all.length - mostReasons
  return more <= 0 ? lines : [...lines, `  … and ${more} more sets of rules (--format json)`]
}

function because({ because: ids }: Reason, told: Set<string>, page: Page): string {
  const fresh = ids.flatMap((id) => {
    const rule = page.rules.get(id)
    if (rule === undefined || told.has(id)) return []
    told.add(id)
    return [sentence(safeText(rule.reason))]
  })
  return [`by ${ids.join(' + ')}.`, ...fresh].join(' ')
}

const sentence = (text: string): string => (/[.!?]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`)
