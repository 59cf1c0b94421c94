// The four matrices of verdicts, one letter an entry: side by side where the terminal is wide enough, else one below the
// other, else summed up with the way to every entry. Rows are final states, columns initial ones.

import { type FormFactor, formFactors, letter } from '../../physics/form-factor.js'
import type { EntryReport, Report } from '../../physics/report.js'
import { glyphOf, isTied, meanings, statusWords, symbols } from '../facts/glyph.js'
import { count, displayWidth, hang, padEnd, padStart, shorten } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import type { Page } from './options.js'

const cellWidth = 3
const longestLabel = 8

const titleOf = (formFactor: FormFactor): string => `${formFactor} f_${letter[formFactor]}`

/** Matrices, free parameters and the legend. */
export function matrices(report: Report, page: Page): readonly string[] {
  const marks = findingMarks(report)
  const labels = rowLabels(report)
  const grid = report.model.states.length * cellWidth
  const labelWidth = displayWidth(labels[0] ?? '') + 2
  const block = Math.max(grid, ...formFactors.map((name) => titleOf(name).length)) + 2
  const drawing: Drawing = { page, marks, labels, block }
  if (labelWidth + grid - 1 > page.width) return summary(report, page)
  const isWide = labelWidth + block * formFactors.length - 2 <= page.width
  const lines = isWide ? sideBySide(report, drawing) : stacked(report, drawing)
  return [...lines, ...legend(report, marks, page)]
}

interface Drawing {
  readonly page: Page
  readonly marks: ReadonlyMap<string, string>
  /** One for each state, all of the same width. */
  readonly labels: readonly string[]
  /** Columns for a matrix with its title. */
  readonly block: number
}

function rowLabels(report: Report): readonly string[] {
  const { states } = report.model
  const indexWidth = String(states.length).length
  const names = states.map((state, k) => {
    const index = padStart(String(k + 1), indexWidth)
    const label = safeText(state.label)
    return states.length > 12 ? index : `${index} ${shorten(label, longestLabel)}`
  })
  const width = Math.max('f\\i'.length, ...names.map(displayWidth))
  return names.map((name) => padEnd(name, width))
}

const columnNumbers = (size: number): string =>
  Array.from({ length: size }, (_, k) => padEnd(String(k + 1), cellWidth)).join('')

function rowOfCells(row: readonly EntryReport[], place: string, { page, marks }: Drawing): string {
  return row
    .map((entry, i) => {
      const { symbol, role } = glyphOf(entry)
      const mark = marks.get(`${place},${i + 1}`)
      const painted = page.paint(role, symbol)
      return mark === undefined ? `${painted}  ` : `${painted}${page.paint(mark === '!' ? 'bad' : 'open', mark)} `
    })
    .join('')
}

function sideBySide(report: Report, drawing: Drawing): readonly string[] {
  const { page, labels, block } = drawing
  const size = report.model.states.length
  const labelWidth = displayWidth(labels[0] ?? '') + 2
  const blank = ' '.repeat(block - size * cellWidth)
  const titles = formFactors.map((name) => padEnd(titleOf(name), block)).join('')
  const free = formFactors.map((name) => padEnd(String(report.formFactors[name].freeParameters ?? '?'), block)).join('')
  const sum = report.freeParameters === null ? '? depends on the open CP parities' : `${report.freeParameters} in all`
  const fits = labelWidth + displayWidth(free.trimEnd()) + 2 + sum.length <= page.width
  const body = labels.map((label, f) => {
    const cells = formFactors.map((name) =>
      rowOfCells(report.formFactors[name].entries[f] ?? [], `${name}[${f + 1}`, drawing),
    )
    return `${page.paint('faint', label)}  ${cells.join(blank)}`.trimEnd()
  })
  return [
    ' '.repeat(labelWidth) + page.paint('heading', titles.trimEnd()),
    page.paint(
      'faint',
      `${padEnd('f\\i', labelWidth)}${formFactors.map(() => columnNumbers(size)).join(blank)}`.trimEnd(),
    ),
    ...body,
    page.paint('label', padEnd('free', labelWidth)) + (fits ? `${free.trimEnd()}  (${sum})` : free.trimEnd()),
    ...(fits ? [] : [`${padEnd('', labelWidth)}${sum}`]),
    '',
  ]
}

/** Matrices that look alike are drawn once. */
function stacked(report: Report, drawing: Drawing): readonly string[] {
  const drawn = new Map<string, FormFactor[]>()
  for (const name of formFactors) {
    const picture = single(report, name, drawing).join('\n')
    drawn.set(picture, [...(drawn.get(picture) ?? []), name])
  }
  const { page } = drawing
  const pictures = [...drawn].flatMap(([picture, names]) => {
    const free = freeText(report.formFactors[names[0] ?? 'charge'].freeParameters)
    const title = `${names.map(titleOf).join(', ')}: ${free}${names.length > 1 && report.formFactors[names[0] ?? 'charge'].freeParameters !== null ? ' each' : ''}`
    return [...hang('', title, page.width).map((line) => page.paint('heading', line)), picture, '']
  })
  return [...pictures, total(report, page), '']
}

const freeText = (n: number | null): string =>
  n === null ? 'a number of free parameters that depends on the open CP parities' : count(n, 'free real parameter')

const total = (report: Report, page: Page): string => page.paint('label', `${freeText(report.freeParameters)} in all`)

function single(report: Report, formFactor: FormFactor, drawing: Drawing): readonly string[] {
  const { page, labels } = drawing
  const { entries } = report.formFactors[formFactor]
  const labelWidth = displayWidth(labels[0] ?? '') + 2
  return [
    page.paint('faint', `${padEnd('f\\i', labelWidth)}${columnNumbers(entries.length)}`.trimEnd()),
    ...entries.map((row, f) =>
      `${page.paint('faint', labels[f] ?? '')}  ${rowOfCells(row, `${formFactor}[${f + 1}`, drawing)}`.trimEnd(),
    ),
  ]
}

/** Too many states for the terminal: how many entries of each kind, and where to see them. */
function summary(report: Report, page: Page): readonly string[] {
  const size = report.model.states.length
  const lines = formFactors.flatMap((name) => {
    const kinds = new Map<string, number>()
    for (const entry of report.formFactors[name].entries.flat()) {
      const kind = statusWords(entry) + (isTied(entry) ? ' and tied to an earlier entry' : '')
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    const text = [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')
    const free = freeText(report.formFactors[name].freeParameters)
    return [page.paint('heading', `${titleOf(name)}: ${free}`), ...hang('  ', text, page.width)]
  })
  const where = `${size} × ${size} matrices do not fit into ${page.width} columns. Every entry: --format json; one entry with its proof: nuvertex explain.`
  return [...lines, total(report, page), '', ...hang('', where, page.width)]
}

/** `magnetic[1,1` + `,1` → `!` for a violation, `?` for something open. */
function findingMarks(report: Report): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  for (const { kind, formFactor, entry } of report.findings) {
    if (formFactor === null || entry === null || kind === 'warning') continue
    const place = `${formFactor}[${entry[0]},${entry[1]}`
    if (kind === 'violation' || marks.get(place) === undefined) marks.set(place, kind === 'violation' ? '!' : '?')
  }
  return marks
}

function legend(report: Report, marks: ReadonlyMap<string, string>, page: Page): readonly string[] {
  const entries = formFactors.flatMap((name) => report.formFactors[name].entries.flat())
  const used = new Set(entries.map((entry) => entry.status))
  const kinds = (Object.keys(symbols) as (keyof typeof symbols)[]).filter((kind) => used.has(kind))
  const shown = new Set(marks.values())
  const parts = [
    ...kinds.map((kind) => `${symbols[kind]} ${meanings[kind]}`),
    ...(entries.some(isTied) ? ['small letter: tied to an earlier entry'] : []),
    ...(shown.has('!') ? ['! given value not allowed'] : []),
    ...(shown.has('?') ? ['? given value undecided'] : []),
  ]
  const indented = hang('', `${parts.join(' · ')} · f final (row), i initial (column)`, page.width)
  return indented.map((line) => page.paint('faint', line))
}
