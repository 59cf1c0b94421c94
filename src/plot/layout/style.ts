// The look of all figures: sizes for print, and the colours of Okabe and Ito, which readers with any colour vision tell
// apart. Nothing is told by colour alone: lines differ in their dashes, areas carry letters.

import type { FigureWidth, Stroke } from '../figure.js'

export const ink = '#1a1a1a'
export const faintInk = '#666666'
export const paper = '#ffffff'

export const okabeIto = {
  black: '#000000',
  vermilion: '#d55e00',
  blue: '#0072b2',
  green: '#009e73',
  purple: '#cc79a7',
  orange: '#e69f00',
  sky: '#56b4e9',
  yellow: '#f0e442',
} as const

/** px: 86 mm and 178 mm. */
export const widths: Readonly<Record<FigureWidth, number>> = { column: 325, double: 673 }

/** Font sizes in px: 7 pt and 8 pt, what journals ask for at least. */
export const tickSize = 9.4
export const labelSize = 10.6

/** Room between a tick and its label, and between labels. */
export const gap = 4

export const thin: Stroke = { colour: ink, width: 0.8 }
export const hairline: Stroke = { colour: faintInk, width: 0.6 }

const colours = [
  okabeIto.black,
  okabeIto.vermilion,
  okabeIto.blue,
  okabeIto.green,
  okabeIto.purple,
  okabeIto.orange,
  okabeIto.sky,
]
const dashes = [undefined, '6 2.5', '2 2', '7 2 2 2', '10 3', '1.2 2.2', '4 1.5 1.2 1.5 1.2 1.5']

/** How curve number k is drawn; after seven colours the dashes go on alone. */
export function curveStroke(k: number): Stroke {
  const colour = colours[k % colours.length] ?? ink
  const dash = dashes[(k + Math.floor(k / colours.length)) % dashes.length]
  return dash === undefined ? { colour, width: 1.4 } : { colour, width: 1.4, dash }
}
