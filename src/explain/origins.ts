// Findings on entries that were worked out from vertices and couplings of a source: they name these.

import type { EntryOrigin } from '../physics/entry-origin.js'
import type { Finding } from '../physics/report.js'

/** Findings with what their entries rest on, in words and as data. */
export function withOrigins(
  findings: readonly Finding[],
  origins: readonly EntryOrigin[] | undefined,
): readonly Finding[] {
  if (origins === undefined) return findings
  const byEntry = new Map(origins.map((origin) => [origin.entry.join(), origin]))
  return findings.map((finding) => {
    const { entry, formFactor, message } = finding
    if (entry === null || formFactor === null) return finding
    const [final, initial] = entry
    const origin = byEntry.get(entry.join())
    if (origin === undefined || !origin.formFactors.includes(formFactor)) return finding
    const mirror = final === initial ? undefined : byEntry.get(`${initial},${final}`)
    const tied =
      mirror?.formFactors.includes(formFactor) === true
        ? `; ${formFactor}[${initial},${final}] from ${originText(mirror)}`
        : ''
    return { ...finding, origin, message: `${message} It comes from ${originText(origin)}${tied}.` }
  })
}

/** `V_7 with GC_12` */
export const originText = ({ vertices, couplings }: Pick<EntryOrigin, 'vertices' | 'couplings'>): string =>
  `${namesOf(vertices)} with ${namesOf(couplings)}`

const longest = 6

const namesOf = (named: readonly { readonly name: string }[]): string => {
  const names = named.slice(0, longest).map(({ name }) => name.slice(0, 80))
  return named.length > longest ? `${names.join(', ')} and ${named.length - longest} more` : names.join(', ')
}
