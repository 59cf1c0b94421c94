// A panel whose units are the px of the page, for figures that are no charts; lines of text on it.

import type { Mark, Panel, TextMark } from '../figure.js'
import { type Label, richText } from '../text/rich-text.js'
import { fitText, textWidth } from '../text/text-width.js'
import { ink } from './style.js'

/** The whole page as one panel. */
export const pagePanel = (width: number, height: number, marks: readonly Mark[]): Panel => ({
  frame: { left: 0, right: width, top: 0, bottom: height },
  x: { kind: 'linear', domain: [0, width] },
  y: { kind: 'linear', domain: [height, 0] },
  axes: [],
  marks,
})

/** A text mark, upright in ink unless said otherwise; `y` is the middle of the line. */
export const textAt = (
  at: TextMark['at'],
  text: Label,
  size: number,
  options: Partial<Omit<TextMark, 'kind' | 'at' | 'text' | 'size'>> = {},
): TextMark => ({
  kind: 'text',
  at,
  text: richText(text),
  size,
  anchor: 'start',
  dx: 0,
  dy: 0,
  colour: ink,
  ...options,
})

/** Breaks a list at its dots (` · `), an item within itself only if it is too long for a line. */
export function wrapList(text: string, width: number, size: number): readonly string[] {
  const items = text
    .split(' · ')
    .map((item) => (textWidth(`${item} ·`, size) > width ? item : item.replaceAll(' ', '\u00A0')))
  return wrapText(items.join('\u00A0· '), width, size).map((line) => line.replaceAll('\u00A0', ' '))
}

/** Breaks at blanks so that no line is wider than `width` px; a longer word is cut. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => fitText(each, width, size))
}
