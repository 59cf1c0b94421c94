// The tables that the benchmarks print: Markdown, one row a case. A ratio with a goal says whether it is met.

import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Section {
  readonly title: string
  /** What is included in the figures, and what is not. */
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const milliseconds = (value: number): string => `${significant(value)} ms`

export const significant = (value: number): string =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))

interface Goal {
  readonly atLeast?: number
  readonly atMost?: number
}

/** `187× (goal ≥ 100: met)`. */
export function ratio(value: number, { atLeast, atMost }: Goal = {}): string {
  const text = `${significant(value)}×`
  if (atLeast !== undefined) return `${text} (goal ≥ ${atLeast}: ${value >= atLeast ? 'met' : 'MISSED'})`
  if (atMost !== undefined) return `${text} (goal ≤ ${atMost}: ${value <= atMost ? 'met' : 'MISSED'})`
  return text
}

export const absent = '–'

export const markdown = ({ title, notes, columns, rows }: Section): string =>
  [
    `## ${title}`,
    '',
    ...notes,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' --- ').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')

/** Prints the section if the file of the given URL is the one that was started. */
export async function printIfStarted(url: string, measure: () => Section | Promise<Section>): Promise<void> {
  const started = process.argv[1]
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return
  process.stdout.write(`${markdown(await measure())}\n`)
}
