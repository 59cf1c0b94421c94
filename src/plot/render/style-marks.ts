// Plot knows text of one style only. On the way through it, a run of a label starts with a character of private use that
// names its style; `svg-text.ts` makes elements of them. A user's text cannot hold such characters (`safeText`).

import type { RichText, Run } from '../text/rich-text.js'

const firstMark = 0xe000
const slants = ['upright', 'italic'] as const
const scripts = ['base', 'sub', 'super'] as const

const markOf = ({ slant, script }: Run): string =>
  String.fromCharCode(firstMark + slants.indexOf(slant) * scripts.length + scripts.indexOf(script))

/** The label as one string. */
export const encode = (text: RichText): string => text.map((run) => markOf(run) + run.text).join('')

/** The runs again; text without marks is one plain run. */
export function decode(text: string): RichText {
  const runs: Run[] = []
  for (const [, mark = '', piece = ''] of text.matchAll(/([\uE000-\uE005]?)([^\uE000-\uE005]+)/gu)) {
    const code = mark === '' ? 0 : mark.charCodeAt(0) - firstMark
    const slant = slants[Math.floor(code / scripts.length)] ?? 'upright'
    runs.push({ text: piece, slant, script: scripts[code % scripts.length] ?? 'base' })
  }
  return runs
}
