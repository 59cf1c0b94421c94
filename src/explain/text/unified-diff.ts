// Two texts of the same number of lines as a unified diff: what `diff -u` prints for lines that were replaced one by one.

import { type Paint, plain } from './paint.js'
import { safeText } from './safe-text.js'

const context = 3

/** The lines of the diff; none if the texts are equal. Control characters are shown, never passed on. */
export function unifiedDiff(
  file: string,
  before: string,
  after: string,
  { paint = plain }: { readonly paint?: Paint } = {},
): readonly string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const changed = old.flatMap((line, k) => (line === fresh[k] ? [] : [k]))
  if (changed.length === 0) return []
  const name = safeText(file)
  return [
    paint('heading', `--- ${name}`),
    paint('heading', `+++ ${name}`),
    ...hunks(changed, old.length).flatMap(([from, to]) => [
      paint('label', `@@ -${range(from, to)} +${range(from, to)} @@`),
      ...body(old.slice(from, to), fresh.slice(from, to), paint),
    ]),
  ]
}

/** A line feed at the end of the text ends its last line and begins no other. */
const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

/** Half-open ranges of lines around the changes, which do not touch one another. */
function hunks(changed: readonly number[], count: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const k of changed) {
    const [from, to] = [Math.max(0, k - context), Math.min(count, k + context + 1)]
    const last = found[found.length - 1]
    if (last !== undefined && from <= last[1]) last[1] = to
    else found.push([from, to])
  }
  return found
}

const range = (from: number, to: number): string => `${from + 1}${to - from === 1 ? '' : `,${to - from}`}`

/** Changed lines that follow one another: first all that go, then all that come. */
function body(old: readonly string[], fresh: readonly string[], paint: Paint): readonly string[] {
  const lines: string[] = []
  let pending: string[] = []
  const flush = (): void => {
    lines.push(...pending)
    pending = []
  }
  const shown = (line: string): string => safeText(line.replace(/\r$/, ''))
  for (const [k, line] of old.entries()) {
    const other = fresh[k] ?? ''
    if (line === other) {
      flush()
      lines.push(` ${shown(line)}`)
    } else {
      lines.push(paint('bad', `-${shown(line)}`))
      pending.push(paint('good', `+${shown(other)}`))
    }
  }
  flush()
  return lines
}
