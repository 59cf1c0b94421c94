// How much room a label takes, without a font at hand: the widths of a wide sans serif, in em, so that the layout is the same
// on every machine and a narrower font leaves a little more room.

import { type Label, richText } from './rich-text.js'

const widths: readonly (readonly [characters: string, em: number])[] = [
  ["iljI|'⁝", 0.29],
  [' .,:;!()[]{}/ftr-·', 0.39],
  ['sJLcvxyzk?_"*', 0.56],
  ['mM@W%', 0.97],
  ['wGOQDNHUCKVAXYRT', 0.76],
  ['+−=×<>≤≥~±→≈∞', 0.84],
]

const widthOf: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([characters, em]) => [...characters].map((character) => [character, em] as const)),
)

/** Size of a subscript or superscript beside its base. */
export const scriptScale = 0.72

/** Width of a label in units of the font size. */
function emWidth(label: Label): number {
  let width = 0
  for (const { text, script } of richText(label)) {
    const scale = script === 'base' ? 1 : scriptScale
    for (const character of text) width += scale * characterWidth(character)
  }
  return width
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return widthOf.get(character) ?? (code >= 0x1100 ? 1.05 : 0.64)
}

/** Width of a label in px at a font size in px. */
export const textWidth = (label: Label, fontSize: number): number => emWidth(label) * fontSize

/** The label cut to a width in px, with an ellipsis where something is missing. */
export function fitText(label: string, width: number, fontSize: number): string {
  if (textWidth(label, fontSize) <= width) return label
  let kept = ''
  for (const character of label) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break
    kept += character
  }
  return `${kept}…`
}
