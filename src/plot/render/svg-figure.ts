// A figure as SVG, drawn by Observable Plot and then written by ourselves: the same input gives the same bytes, in Node as in
// a browser. To a screen reader it is one image with title and description; its table travels in <metadata> as CSV.

import { csvTable, type DataTable, escapeMarkup } from '../data-table.js'
import type { Figure } from '../figure.js'
import { ink, paper, tickSize } from '../layout/style.js'
import { plotOptions } from './plot-panel.js'
import { contentOf } from './svg-text.js'
import { type DrawnElement, type DrawnNode, isElement, type Toolkit } from './toolkit.js'

/** Without quotes, which not every renderer understands. */
const fontFamily = 'Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif'
const pxPerMillimetre = 96 / 25.4

/** The SVG document of a figure. Sizes are in mm, so that it is as wide as a column (or two) of a journal. */
export function svgFigure(figure: Figure, { plot, document }: Toolkit): string {
  const { width, height, title, description, panels, table } = figure
  const millimetres = (px: number): string => `${Number((px / pxPerMillimetre).toFixed(2))}mm`
  const drawn = panels.map((panel) => plot.plot({ ...plotOptions(panel, figure, plot), document }) as DrawnElement)
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${millimetres(width)}" height="${millimetres(height)}" viewBox="0 0 ${short(width)} ${short(height)}" font-family="${fontFamily}" font-size="${tickSize}" fill="${ink}" text-anchor="middle">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    `<metadata>${escapeMarkup(csvTable(shortened(table)))}</metadata>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...drawn.flatMap((root) => [...root.childNodes].filter(isMark).map((node) => markup(node))),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

/** Six digits are more than a figure shows. */
const shortened = (table: DataTable): DataTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell))),
})

const isMark = (node: DrawnNode): boolean => isElement(node) && node.localName !== 'style'

/** Plot labels its groups, which an image has no use for. */
const unwanted = new Set(['aria-label', 'aria-hidden', 'aria-description', 'class', 'font-variant'])

function markup(node: DrawnNode): string {
  if (!isElement(node)) return contentOf((node as { readonly nodeValue: string | null }).nodeValue ?? '')
  const { localName } = node
  const attributes = [...node.attributes]
    .filter(({ name }) => !unwanted.has(name))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(isGeometry.test(name) ? rounded(value) : value)}"`)
  const inside = [...node.childNodes].map(markup).join('')
  const start = `<${localName}${attributes.join('')}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</${localName}>`
}

const isGeometry = /^(?:d|transform|points|[cd]?[xy][12]?|r|width|height)$/

const short = (x: number): string => String(Number(x.toFixed(2)))

/** Hundredths of a px are enough, and hide the last digits in which machines may differ. */
const rounded = (value: string): string =>
  value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) => short(Number(number)).replace(/^-0$/, '0'))
