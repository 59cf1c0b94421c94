// The numbers behind a figure, for those who cannot or do not want to look at it: as data, CSV or an HTML table.

import { csvCell } from '../physics/csv-cell.js'

export interface DataTable {
  readonly caption: string
  /** Heads with units: `T (keV)`. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** CSV as in RFC 4180, one line for the heads; a cell that a spreadsheet would take for a formula is quoted with '. */
export function csvTable({ columns, rows }: DataTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((one) => (typeof one === 'number' ? String(one) : csvCell(one))).join(',')
  return `${[columns, ...rows].map(line).join('\n')}\n`
}

/** A table element with caption and heads. */
export function htmlTable({ caption, columns, rows }: DataTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(String(cell))}</td>`).join('')}</tr>`)
  return `<table>\n<caption>${escapeMarkup(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML and HTML, inside elements and attribute values. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
