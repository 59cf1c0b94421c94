// What is told of a mixing, in sections of lines, fields and tables: one text for the terminal and for Markdown.

import type { Page } from '../pretty/options.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { displayWidth, hang, padEnd, padStart } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'

export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly text: string }
  /** The first column names the rows. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

export const text = (sentence: string): Line => ({ kind: 'text', text: sentence })
export const field = (name: string, value: string): Line => ({ kind: 'field', name, text: value })

const fieldWidth = 10

/** Sections for a terminal; those without lines are left out. */
export const prettySections = (sections: readonly Section[], page: Page): readonly string[] =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }) => [
      '',
      ...hang('', safeText(title), page.width).map((line) => page.paint('heading', line)),
      ...lines.flatMap((line) => prettyLine(line, page)),
    ])

function prettyLine(line: Line, page: Page): readonly string[] {
  switch (line.kind) {
    case 'text':
      return hang('  ', safeText(line.text), page.width)
    case 'field': {
      const first = `  ${padEnd(safeText(line.name), fieldWidth)}`
      return hang(first, safeText(line.text), page.width).map((each) => each.trimEnd())
    }
    case 'table':
      return prettyTable(line.head, line.rows, page)
    default:
      return never(line)
  }
}

/** Columns that do not fit beside each other continue below, with the names of the rows again. */
function prettyTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: Page,
): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map(safeText))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  const names = (widths[0] ?? 0) + 2
  const lines: string[] = []
  for (let from = 1; from < head.length; ) {
    let to = from
    for (let used = names; to < head.length && (to === from || used + 2 + (widths[to] ?? 0) <= width); to++)
      used += 2 + (widths[to] ?? 0)
    for (const [number, row] of cells.entries()) {
      const own = row.slice(from, to).map((cell, k) => padStart(cell, widths[from + k] ?? 0))
      const drawn = `  ${[padEnd(row[0] ?? '', widths[0] ?? 0), ...own].join('  ')}`.trimEnd()
      lines.push(number === 0 ? paint('faint', drawn) : drawn)
    }
    from = to
  }
  return lines
}

/** Sections as Markdown. */
export const markdownSections = (sections: readonly Section[]): readonly string[] =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }) => ['', `## ${escapeMarkdown(title)}`, '', ...withoutGaps(lines.flatMap(markdownLine))])

/** A table brings blank lines of its own; at the ends of a section they are one too many. */
const withoutGaps = (lines: readonly string[]): readonly string[] =>
  lines.slice(lines[0] === '' ? 1 : 0, lines[lines.length - 1] === '' ? -1 : undefined)

function markdownLine(line: Line): readonly string[] {
  switch (line.kind) {
    case 'text':
      return [`- ${escapeMarkdown(line.text)}`]
    case 'field':
      return [`- **${escapeMarkdown(line.name)}** ${escapeMarkdown(line.text)}`]
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
      return ['', row(line.head), `| --- |${' --: |'.repeat(line.head.length - 1)}`, ...line.rows.map(row), '']
    }
    default:
      return never(line)
  }
}

const never = (line: never): readonly string[] => line
