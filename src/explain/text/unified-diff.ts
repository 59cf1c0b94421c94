// Two texts of the same number of lines as a unified diff: what `diff -u` prints for lines that were replaced one by one.

import { type Paint, plain } from './paint.js'
import { safeText } from './safe-text.js'

const context = 3

/**
 * The lines of the diff; none if the texts are equal. Control characters are shown, never passed on, but for those that the
 * diff cannot be applied without and that move nothing on a screen: tabs, a return before the end of a line, a byte-order mark.
 */
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
      ...body(old.slice(from, to), fresh.slice(from, to), {
        paint,
        open: to === old.length && !before.endsWith('\n') ? to - from - 1 : undefined,
      }),
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

interface BodyOptions {
  readonly paint: Paint
  /** The line that no line feed ends, if it is among these. */
  readonly open: number | undefined
}

/** Changed lines that follow one another: first all that go, then all that come. */
function body(old: readonly string[], fresh: readonly string[], { paint, open }: BodyOptions): readonly string[] {
  const lines: string[] = []
  let pending: string[] = []
  const flush = (): void => {
    lines.push(...pending)
    pending = []
  }
  for (const [k, line] of old.entries()) {
    const other = fresh[k] ?? ''
    const note = k === open ? ['\\ No newline at end of file'] : []
    if (line === other) {
      flush()
      lines.push(` ${shown(line)}`, ...note)
    } else {
      lines.push(paint('bad', `-${shown(line)}`), ...note)
      pending.push(paint('good', `+${shown(other)}`), ...note)
    }
  }
  flush()
  return lines
}

function shown(line: string): string {
  const [, mark = '', text = '', end = ''] = /^(\uFEFF?)(.*?)(\r?)$/su.exec(line) ?? []
  return mark + text.split('\t').map(safeText).join('\t') + end
}
