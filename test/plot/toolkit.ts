// Drawing in tests, and reading what was drawn: elements with their attributes, and where texts stand on the page.

import * as Plot from '@observablehq/plot'
import { isRight } from 'fp-ts/lib/Either.js'
import { DOMParser, parseHTML } from 'linkedom'
import { type Figure, type FigureResult, svgFigure } from '../../src/plot/index.js'

/** The SVG of a figure, with a document of its own. */
export const drawn = (figure: Figure): string =>
  svgFigure(figure, { plot: Plot, document: parseHTML('<html></html>').document })

/** The figure, or a failure that shows the issues. */
export function figureOf(result: FigureResult): Figure {
  if (isRight(result)) return result.right
  throw new Error(JSON.stringify(result.left))
}

export interface SvgElement {
  readonly localName: string
  readonly textContent: string
  readonly parentElement: SvgElement | null
  readonly children: readonly SvgElement[]
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<SvgElement>
}

/** The root of an SVG document. */
export const parsed = (svg: string): SvgElement =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as SvgElement

export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Boxes of all texts, at 0.6 font sizes a character, and half of that for the narrow ones: about what a sans serif takes. */
export const textBoxes = (root: SvgElement): readonly TextBox[] =>
  [...root.querySelectorAll('text')].filter(({ textContent }) => textContent !== '').map(textBox)

function textBox(element: SvgElement): TextBox {
  const size = Number(inherited(element, 'font-size'))
  const script = [...element.querySelectorAll('tspan')].filter((span) => span.getAttribute('font-size') !== null)
  const small = script.reduce((sum, span) => sum + [...span.textContent].length, 0)
  const narrow = element.textContent.match(/[iljtf.,:·' ]/g)?.length ?? 0
  const width = 0.6 * size * ([...element.textContent].length - 0.5 * narrow - 0.28 * small)
  const [x, y] = origin(element)
  const anchor = inherited(element, 'text-anchor')
  const start = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2
  const shift = Number.parseFloat(element.getAttribute('y') ?? '0') * size
  const box = { left: start, right: start + width, top: shift - 0.75 * size, bottom: shift + 0.2 * size }
  const isTurned = element.getAttribute('transform')?.includes('rotate(-90)') === true
  const turned = isTurned ? { left: box.top, right: box.bottom, top: -box.right, bottom: -box.left } : box
  return {
    text: element.textContent,
    left: x + turned.left,
    right: x + turned.right,
    top: y + turned.top,
    bottom: y + turned.bottom,
  }
}

function inherited(element: SvgElement | null, name: string): string {
  for (let each = element; each !== null; each = each.parentElement) {
    const value = each.getAttribute(name)
    if (value !== null) return value
  }
  return ''
}

/** Sum of the translations of an element and what it is in. */
export function origin(element: SvgElement): readonly [number, number] {
  let [x, y] = [0, 0]
  for (let each: SvgElement | null = element; each !== null; each = each.parentElement) {
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(each.getAttribute('transform') ?? '') ?? []
    x += Number(dx)
    y += Number(dy)
  }
  return [x, y]
}

/** Pairs of texts whose boxes overlap. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  )
}
