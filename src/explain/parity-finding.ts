// Values that some choices of the open CP parities allow, in words.

import type { Discrepancy } from '../engine/compare/discrepancy.js'
import { hasFreePhase } from '../engine/solve/parities.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { Finding } from '../physics/report.js'
import { paritiesText } from './parities-text.js'

/** A condition; where other values exclude these choices, a violation, or for massless states no verdict. */
export function onlyIf(
  one: Discrepancy,
  name: string,
  { states }: NeutrinoModel,
): Pick<Finding, 'allowed' | 'message'> {
  const pair = { final: Math.min(one.final, one.initial), initial: Math.max(one.final, one.initial) }
  const when = paritiesText(one.parities ?? [], pair, states)
  const message = `${name} is allowed only if ${when}`
  if (one.kind === 'condition') return { allowed: `only if ${when}`, message: `${message}.` }
  const excluded = `${message}, which other given values exclude`
  if (one.kind === 'violation') return { allowed: null, message: `${excluded}.` }
  const massless = states.filter(hasFreePhase).map(({ label }) => label)
  const isOne = massless.length === 1
  const field = isOne
    ? `${massless.join()} is massless, and in another phase of its field`
    : `${massless.join(', ')} are massless, and in other phases of their fields`
  return { allowed: null, message: `${excluded}; ${field} all values may conserve CP. A cpParity fixes the phase.` }
}
