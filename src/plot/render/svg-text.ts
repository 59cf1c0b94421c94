// A label as the content of an SVG <text>: italics and raised or lowered runs become <tspan>. Shifts are relative to the font
// size (`dy` in em), which every renderer understands, unlike `baseline-shift`.

import { escapeMarkup } from '../data-table.js'
import type { Run, Script } from '../text/rich-text.js'
import { scriptScale } from '../text/text-width.js'
import { decode } from './style-marks.js'

/** Distance from the base line in font sizes of the base, downwards. */
const shifts: Readonly<Record<Script, number>> = { base: 0, sub: 0.2, super: -0.38 }

/** Escaped markup for a text that went through Plot. */
export function contentOf(text: string): string {
  let markup = ''
  let height = 0
  for (const run of decode(text)) {
    markup += spanOf(run, shifts[run.script] - height)
    height = shifts[run.script]
  }
  return markup
}

function spanOf({ text, slant, script }: Run, shift: number): string {
  const scale = script === 'base' ? 1 : scriptScale
  const attributes = [
    ...(shift === 0 ? [] : [` dy="${Number((shift / scale).toFixed(3))}em"`]),
    ...(script === 'base' ? [] : [` font-size="${scriptScale}em"`]),
    ...(slant === 'italic' ? [' font-style="italic"'] : []),
  ]
  const escaped = escapeMarkup(text)
  return attributes.length === 0 ? escaped : `<tspan${attributes.join('')}>${escaped}</tspan>`
}
