// A report as Markdown: tables that render on the usual forges. Everything that comes from the model is escaped.

import { formFactors, letter } from '../physics/form-factor.js'
import type { Finding, Report } from '../physics/report.js'
import { antineutrinoGroups } from './facts/antineutrino.js'
import { cases, forkGroups } from './facts/fork.js'
import { glyphOf, isTied, meanings, symbols } from './facts/glyph.js'
import { reasons } from './facts/reasons.js'
import { tieGroups } from './facts/tie.js'
import { locationText } from './pretty/findings.js'
import { modelTitle, stateGroups } from './pretty/header.js'
import type { PrettyOptions } from './pretty/options.js'
import { verdictWords } from './pretty/verdict-line.js'
import { escapeMarkdown } from './text/escape-markdown.js'

const widest = 24

/** The report as a Markdown document, without a line feed at the end. Quiet: title, verdict and findings; nothing if consistent. */
export function markdownReport(report: Report, { quiet = false }: Pick<PrettyOptions, 'quiet'> = {}): string {
  if (quiet && report.verdict === 'consistent') return ''
  const head = [`# ${escapeMarkdown(modelTitle(report))}`, '', `**${escapeMarkdown(verdictWords(report))}**`, '']
  const body = quiet ? [] : factLines(report)
  return [...head, ...body, ...findingTable(report.findings)].join('\n').trimEnd()
}

function factLines(report: Report): readonly string[] {
  const inCases = cases(report)
  return [
    ...stateGroups(report).map((group) => `- States: ${escapeMarkdown(group)}`),
    `- Convention: ${escapeMarkdown(report.convention)}`,
    `- Rules in force: ${report.rules.inForce.map((rule) => `\`${rule.id}\``).join(', ') || 'none'}`,
    ...report.rules.setAside.map(({ id, reason }) => `- Set aside: \`${id}\` (${escapeMarkdown(reason)})`),
    `- Free real parameters: ${report.freeParameters ?? 'as many as the open CP parities leave'}`,
    '',
    ...matrixTables(report),
    ...bullets('Open CP parities', forkLines(report, inCases)),
    ...bullets('Ties', tieLines(report, inCases)),
    ...bullets('Antineutrinos', antineutrinoLines(inCases)),
    ...bullets('Why', whyLines(report)),
  ]
}

function matrixTables(report: Report): readonly string[] {
  const size = report.model.states.length
  if (size > widest)
    return [`${size} × ${size} matrices are too large for a table; \`--format json\` has every entry.`, '']
  const columns = Array.from({ length: size }, (_, k) => String(k + 1))
  const tables = formFactors.flatMap((name) => {
    const { entries, freeParameters } = report.formFactors[name]
    return [
      `## ${name} f_${letter[name]}: ${freeParameters === null ? 'as many free as the open CP parities leave' : `${freeParameters} free`}`,
      '',
      `| f\\\\i | ${columns.join(' | ')} |`,
      `| --- |${' :-: |'.repeat(size)}`,
      ...entries.map((row, f) => `| **${f + 1}** | ${row.map((entry) => glyphOf(entry).symbol).join(' | ')} |`),
      '',
    ]
  })
  const used = new Set(
    formFactors.flatMap((name) => report.formFactors[name].entries.flat().map(({ status }) => status)),
  )
  const kinds = (Object.keys(symbols) as (keyof typeof symbols)[])
    .filter((kind) => used.has(kind))
    .map((kind) => `${symbols[kind]} ${meanings[kind]}`)
  const anyTied = formFactors.some((name) => report.formFactors[name].entries.flat().some(isTied))
  return [...tables, `${kinds.join(' · ')}${anyTied ? ' · small letter: tied to an earlier entry' : ''}`, '']
}

const bullets = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${line}`), '']

const forkLines = (report: Report, inCases: readonly Report[]): readonly string[] =>
  forkGroups(report, inCases).map(({ formFactors: names, entries, cases }) =>
    escapeMarkdown(`${names.join(', ')}: ${entries} ${cases.join('; ')}`),
  )

const tieLines = (report: Report, inCases: readonly Report[]): readonly string[] =>
  tieGroups(report, inCases).map(({ formFactors: names, statements, omitted }) => {
    const more = omitted > 0 ? [`… and ${omitted} more`] : []
    return escapeMarkdown(`${names.join(', ')}: ${[...statements, ...more].join(', ')}`)
  })

const antineutrinoLines = (inCases: readonly Report[]): readonly string[] =>
  antineutrinoGroups(inCases).map((group) => escapeMarkdown(`${group.formFactors.join(', ')}: ${group.statement}`))

const whyLines = (report: Report): readonly string[] =>
  reasons(report).map(({ because, facts }) => `${escapeMarkdown(facts.join('; '))}: \`${because.join('` + `')}\``)

function findingTable(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const cell = (text: string | null): string => escapeMarkdown(text ?? '')
  const rows = findings.map((finding) => {
    const entry = finding.entry === null ? '' : `${finding.formFactor ?? ''}[${finding.entry.join(',')}]`
    const cells = [
      finding.kind,
      finding.code,
      entry,
      finding.given,
      finding.allowed,
      finding.message,
      locationText(finding.location),
    ]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return [
    '## Findings',
    '',
    '| kind | code | entry | given | allowed | message | where |',
    `|${' --- |'.repeat(7)}`,
    ...rows,
    '',
  ]
}
