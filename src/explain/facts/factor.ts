// The factor of a tie: exact text such as `1`, `-i`, `exp(i*pi*3/4)`. Read as a root of unity where the text has one of
// the forms in which the report prints them; any other factor is only ever compared with itself.

import { minusI, minusOne, plusI, plusOne, type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'

const shortNames: Readonly<Record<string, RootOfUnity>> = { '1': plusOne, '-1': minusOne, i: plusI, '-i': minusI }

/** `undefined` if the text is not a root of unity in a form known here. */
export function parseFactor(text: string): RootOfUnity | undefined {
  const short = shortNames[text]
  if (short !== undefined) return short
  const match = /^exp\((-)?i\*pi(?:\*(\d{1,6}))?(?:\/([1-9]\d{0,5}))?\)$/.exec(text)
  if (match === null) return undefined
  const p = Number(match[2] ?? 1)
  return rootOfUnity(match[1] === undefined ? p : -p, 2 * Number(match[3] ?? 1))
}

/** exp(iπ·argPi) for an angle such as `3/4`. */
export function parseArgPi(text: string): RootOfUnity | undefined {
  const match = /^(-?\d{1,6})(?:\/([1-9]\d{0,5}))?$/.exec(text)
  return match === null ? undefined : rootOfUnity(Number(match[1]), 2 * Number(match[2] ?? 1))
}

/** A factor in front of a name: nothing for 1, `-` for −1, `-i*`, `exp(i*pi/4)*`. */
export function factorPrefix(text: string): string {
  if (text === '1') return ''
  return text === '-1' ? '-' : `${text}*`
}
