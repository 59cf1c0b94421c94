// What is told of a value in symbols that is not allowed as it stands.

import type { Discrepancy } from '../engine/compare/discrepancy.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { Finding } from '../physics/report.js'
import { alternativesText, symbolicText } from './condition-text.js'
import { allowedText, demand } from './demand-text.js'
import { type Notation, outcomeReport } from './notation.js'

interface Context {
  readonly model: NeutrinoModel
  readonly notation: Notation
}

/** A condition on the symbols, a claim that no values of them fulfil, or one that is not decided; and what would be right. */
export function inSymbols(
  one: Discrepancy,
  name: string,
  circumstances: Context,
): Pick<Finding, 'allowed' | 'residual' | 'message' | 'fix'> {
  return { ...wordsOf(one, name, circumstances), fix: demandedFix(one, circumstances) }
}

function wordsOf(
  one: Discrepancy,
  name: string,
  { model, notation }: Context,
): Pick<Finding, 'allowed' | 'residual' | 'message'> {
  const { formFactor, final, initial, verdict, alternatives, reason } = one
  const { parameters } = model
  const report = outcomeReport({ species: 'neutrino', formFactor, final, initial }, verdict, notation)
  const residual = one.residual === undefined ? null : symbolicText(one.residual, formFactor, notation, parameters)
  const allowed = allowedText(report, formFactor)
  const demanded = report.status === 'zero' ? 'vanish' : `be ${demand(report, formFactor)}`
  if (alternatives !== undefined) {
    const pair = { final: Math.min(final, initial), initial: Math.max(final, initial) }
    const when = alternativesText(alternatives, pair, { states: model.states, parameters })
    return { allowed: `only if ${when}`, residual, message: `${name} is allowed only if ${when}.` }
  }
  if (one.kind === 'not-evaluable' && one.isForked === true) {
    const message = `What ${name} must be depends on open CP parities; ${reason ?? 'its value is not known'}.`
    return { allowed: null, residual, message }
  }
  if (one.kind === 'not-evaluable') {
    return { allowed, residual, message: `${name} must ${demanded}; ${reason ?? 'its value is not known'}.` }
  }
  const verb = report.status === 'zero' ? 'does' : 'is'
  return { allowed, residual, message: `${name} must ${demanded}, and ${verb} so for no values of the parameters.` }
}

/** What the mirror entry demands, where it demands one value. */
function demandedFix(
  { demanded, formFactor, final, initial }: Discrepancy,
  { model, notation }: Context,
): Finding['fix'] {
  if (demanded === undefined) return null
  const value = symbolicText(demanded, formFactor, notation, model.parameters)
  return { entry: [final + 1, initial + 1], value }
}
