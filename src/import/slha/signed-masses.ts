// Form factors of a spectrum with masses of either sign. A field of mass −m is γ5 times one of mass m (up to i), which between
// states of different sign exchanges the magnetic with the electric, the charge with the anapole structure. Hermiticity and
// the Majorana condition are the same for both, but what CP and its relatives demand is exchanged, too. The file
// does not say of which fields the form factors are: under such an assumption these entries are left open.

import { formFactorBlocks } from './mixing-blocks.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaStates } from './slha-states.js'

/** Whether an entry is left open, indices from 1; a finding if there may be such entries. */
export function findOpenPhases(
  { masses }: SlhaStates,
  assume: readonly string[],
  { blocks }: SlhaDocument,
  log: SlhaLog,
): (i: number, j: number) => boolean {
  const isNegative = masses.map((mass) => mass?.isNegative === true)
  const hasOpenPhase = (i: number, j: number): boolean =>
    assume.length > 0 && isNegative[i - 1] !== isNegative[j - 1] && i !== j
  const names: readonly string[] = Object.values(formFactorBlocks)
  const concerned = blocks
    .filter(({ name }) => names.includes(name))
    .find(({ rows }) => rows.some(([i, j]) => hasOpenPhase(Number(i?.text), Number(j?.text))))
  if (concerned === undefined) return () => false
  const negative = isNegative.flatMap((is, k) => (is ? [`nu${k + 1}`] : [])).join(', ')
  const message = `Nothing says whether ${concerned.name} is meant for the fields of negative mass (${negative}) or for those of positive mass, and what ${assume.join(', ')} demands between states of different sign depends on it: these entries are left open.`
  log.finding('not-evaluable', 'negative-mass', message, concerned.offset)
  return hasOpenPhase
}
