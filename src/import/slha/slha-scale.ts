// Blocks of one name at several scales: `BLOCK UPMNS Q= 9.11876E+01`. Those at the same scale are one block in pieces.

import * as Q from '../../exact/rational.js'
import type { Trouble } from '../trouble.js'
import type { SlhaBlock, SlhaDocument } from './slha-document.js'

export type ScaleName = 'Q' | 'Q2'

export interface SlhaScale {
  readonly name: ScaleName
  /** As the author wrote it; GeV for Q, GeV² for Q2. */
  readonly text: string
  readonly value: Q.Rational
}

/** All blocks of one name at one scale; at least one. */
export interface SlhaVersion {
  readonly name: string
  /** `undefined`: the header names none. */
  readonly scale: SlhaScale | undefined
  readonly blocks: readonly SlhaBlock[]
  /** Of the first of them. */
  readonly offset: number
}

/** The blocks of one name by scale, in the order of the text. */
export function versionsOf({ blocks }: SlhaDocument, name: string, trouble: Trouble): readonly SlhaVersion[] {
  const found: { scale: SlhaScale | undefined; blocks: SlhaBlock[] }[] = []
  for (const block of blocks) {
    if (block.name !== name) continue
    const scale = scaleOf(block, trouble)
    const same = found.find((version) => isSameScale(version.scale, scale))
    if (same === undefined) found.push({ scale, blocks: [block] })
    else same.blocks.push(block)
  }
  return found.map((version) => ({ name, ...version, offset: version.blocks[0]?.offset ?? 0 }))
}

export const isSameScale = (a: SlhaScale | undefined, b: SlhaScale | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.name === b.name && Q.equals(a.value, b.value)

function scaleOf({ name, header }: SlhaBlock, trouble: Trouble): SlhaScale | undefined {
  const [first] = header
  if (first === undefined) return undefined
  const written = header.map(({ text }) => text).join('')
  const [, key = '', text = ''] = /^(Q2?)=(.*)$/i.exec(written) ?? []
  const value = Q.parseDecimal(text)
  if (value !== undefined) return { name: key.toUpperCase() as ScaleName, text, value }
  const expected = 'Q= or Q2= and a number after the name of the block'
  const code = key === '' ? 'syntax' : 'invalid-number'
  trouble.add({ code, path: [name], offset: first.offset, expected, received: written })
  return undefined
}

/** ` at Q = 9.11876E+01`, or nothing. */
export const scaleText = ({ scale }: SlhaVersion): string =>
  scale === undefined ? '' : ` at ${scale.name} = ${scale.text}`

/**
 * The version at the scale that is wanted. If none is: the one without a scale, else the one at the lowest, since
 * neutrinos are seen at low energy. `undefined` if there is none (at that scale).
 */
export function chooseVersion(
  versions: readonly SlhaVersion[],
  wanted: Q.Rational | undefined,
): SlhaVersion | undefined {
  if (wanted !== undefined && versions.some(({ scale }) => scale !== undefined)) {
    return versions.find(({ scale }) => scale !== undefined && Q.equals(scale.value, wanted))
  }
  return [...versions].sort(
    (a, b) =>
      Number(a.scale !== undefined) - Number(b.scale !== undefined) ||
      (a.scale === undefined || b.scale === undefined ? 0 : Q.compare(a.scale.value, b.scale.value)),
  )[0]
}

/** The scales `Q=` in GeV that headers of blocks name, each once, ascending; as they are written. */
export function scalesOf({ blocks }: SlhaDocument): readonly string[] {
  const found: { text: string; value: Q.Rational }[] = []
  for (const { header } of blocks) {
    const [, text = ''] = /^Q=(.*)$/i.exec(header.map((token) => token.text).join('')) ?? []
    const value = Q.parseDecimal(text)
    if (value === undefined || found.some((one) => Q.equals(one.value, value))) continue
    found.push({ text, value })
  }
  return found.sort((a, b) => Q.compare(a.value, b.value)).map(({ text }) => text)
}
