// What is wrong or open in the author's values: where, what was given, what is allowed, and what to do about it.

import type { EntryOrigin } from '../../physics/entry-origin.js'
import type { Conflict, Finding, FindingKind, Report } from '../../physics/report.js'
import { excerpt } from '../text/excerpt.js'
import { count, displayWidth, hang, list, padEnd, padStart } from '../text/layout.js'
import type { Role } from '../text/paint.js'
import { safeText } from '../text/safe-text.js'
import type { Page } from './options.js'

const mostFindings = 20
const largestSuggestion = 6
const indent = '  '

const looks: Readonly<Record<FindingKind, { readonly glyph: string; readonly role: Role; readonly word: string }>> = {
  violation: { glyph: '✗', role: 'bad', word: 'violation' },
  condition: { glyph: '?', role: 'open', word: 'condition' },
  'not-evaluable': { glyph: '?', role: 'open', word: 'not evaluable' },
  warning: { glyph: '!', role: 'warning', word: 'warning' },
}

/** Every finding, the gravest kind first, and the conflicts if they were asked for. */
export function findings(report: Report, page: Page): readonly string[] {
  const order = Object.keys(looks)
  const sorted = [...report.findings].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const shown = onceSuggested(sorted.slice(0, mostFindings)).flatMap((finding) => ['', ...findingLines(finding, page)])
  const more = sorted.length - mostFindings
  return [
    ...shown,
    ...(more > 0
      ? ['', `… and ${count(more, 'more finding', 'more findings')}: --format json lists all of them.`]
      : []),
    ...(report.conflicts ?? []).flatMap((conflict) => ['', ...conflictLines(conflict, page)]),
  ]
}

/** Findings on one matrix suggest the same one: it is shown with the first. */
function onceSuggested(found: readonly Finding[]): readonly Finding[] {
  const seen = new Set<Finding['formFactor']>()
  return found.map((finding) => {
    if (finding.suggestion === null) return finding
    if (seen.has(finding.formFactor)) return { ...finding, suggestion: null }
    seen.add(finding.formFactor)
    return finding
  })
}

/** `model.yaml:7:12`, without a file name `7:12`. */
export const locationText = (location: Finding['location']): string =>
  location === null
    ? ''
    : `${location.file === null ? '' : `${safeText(location.file)}:`}${location.line}:${location.column}`

/** One finding as a paragraph. */
export function findingLines(finding: Finding, page: Page): readonly string[] {
  const { glyph, role, word } = looks[finding.kind]
  const place = locationText(finding.location)
  const entry =
    finding.formFactor === null || finding.entry === null
      ? ''
      : `  ${finding.formFactor}[${finding.entry[0]},${finding.entry[1]}]`
  const head = `${page.paint(role, `${glyph} ${word}`)}  ${finding.code}${entry}`
  const at = place === '' ? '' : `  ${page.paint('faint', place)}`
  const source =
    page.source === undefined || finding.location === null
      ? []
      : excerpt(page.source, finding.location, { ...page, indent })
  return [
    head + at,
    ...source,
    ...hang(indent, safeText(finding.message), page.width),
    ...valueLines(finding, page),
    ...(finding.origin === undefined ? [] : originLines(finding.origin, page)),
    ...(finding.rules.length === 0 || isSaidByConflict(finding)
      ? []
      : field('because', finding.rules.join(' + '), page)),
    ...(finding.fix === null ? [] : field('fix', fixText(finding, finding.fix), page)),
    ...(finding.suggestion === null ? [] : suggestionLines(finding.suggestion, page)),
    ...(finding.conflict === null ? [] : conflictLines(finding.conflict, page)),
  ]
}

/** Given, allowed and residual: on one line where they fit. */
function valueLines({ given, allowed, residual, message }: Finding, page: Page): readonly string[] {
  const isSaid = allowed !== null && allowed.length > 8 && message.includes(allowed)
  const named = Object.entries({ given, allowed: isSaid ? null : allowed, residual }).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  )
  const [[first, value] = ['', ''], ...others] = named
  if (named.length === 0) return []
  const text = [value, ...others.map(([name, other]) => `${name} ${other}`)].join(' · ')
  if (displayWidth(safeText(text)) + 12 <= page.width) return field(first, text, page)
  return named.flatMap(([name, other]) => field(name, other, page))
}

/** Where the entry comes from: each vertex and coupling with its place, what the coupling says and is worth. */
function originLines({ vertices, couplings }: EntryOrigin, page: Page): readonly string[] {
  const at = ({ name, location }: { name: string; location: Finding['location'] }): string =>
    `${name} (${locationText(location)})`
  return [
    ...field('vertex', vertices.slice(0, mostNamed).map(at).join(', '), page),
    ...couplings
      .slice(0, mostNamed)
      .flatMap((coupling) => [
        ...field('coupling', at(coupling), page),
        ...field('', `${shortened(coupling.expression)} = ${coupling.value}`, page),
      ]),
  ]
}

const mostNamed = 4
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)

/** The rules of a finding are said again by its conflict, unless that names others. */
const isSaidByConflict = ({ rules, conflict }: Finding): boolean => conflict?.rules.join() === rules.join()

const field = (name: string, text: string, { width, paint }: Page): readonly string[] => {
  const [first = '', ...more] = hang(indent + padEnd(name, 10), safeText(text), width)
  return [paint('label', first.slice(0, 12)) + first.slice(12), ...more]
}

const fixText = ({ formFactor }: Finding, fix: NonNullable<Finding['fix']>): string =>
  `${formFactor ?? ''}[${fix.entry[0]},${fix.entry[1]}]: ${fix.value}`

function suggestionLines(suggestion: NonNullable<Finding['suggestion']>, page: Page): readonly string[] {
  const { matrix, distance } = suggestion
  const head = field('nearest', `allowed matrix, at distance ${rounded(distance)}`, page)
  if (matrix.length > largestSuggestion) return [...head, `${indent}${' '.repeat(10)}(--format json prints it)`]
  return [...head, ...matrixLines(matrix).map((row) => `${indent}${' '.repeat(10)}${row}`)]
}

const rounded = (distance: number): string =>
  distance > 0 && distance < 1e-3 ? distance.toExponential(2) : String(Number(distance.toPrecision(3)))

/** A matrix of texts with its columns aligned: `[ 0  i*x ]`. */
export function matrixLines(matrix: readonly (readonly string[])[]): readonly string[] {
  const cells = matrix.map((row) => row.map(safeText))
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => displayWidth(row[i] ?? ''))))
  return cells.map((row) => `[ ${row.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  ')} ]`)
}

const conflictLines = ({ rules, values }: Conflict, page: Page): readonly string[] => {
  const set = [...rules, ...values].map(safeText)
  const text = set.length > 1 ? `${list(set)} contradict; without any one of them the rest agree.` : list(set)
  return field('conflict', text, page)
}
