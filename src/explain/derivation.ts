// What the claims on an entry say of the value given for it, worked out in the author's symbols and convention: the line or
// zero that the entry must lie on, and the tie to its mirror image. For reading; verdicts do not depend on it.

import * as E from 'fp-ts/lib/Either.js'
import { type Entry, entryName } from '../physics/entry.js'
import type { ExplanationDerivationStep } from '../physics/explanation.js'
import type { NeutrinoModel } from '../physics/model.js'
import { translateLocus, translateTie } from '../physics/translate.js'
import type { Verdict } from '../physics/verdict.js'
import type { SymbolicBackend } from '../symbolic/backend.js'
import { type ClaimInSymbols, derive } from '../symbolic/derive.js'
import type { Expression } from '../symbolic/expression.js'
import { parseExpression } from '../symbolic/parse.js'
import type { Notation } from './notation.js'

export interface DerivationInput {
  readonly model: NeutrinoModel
  readonly notation: Notation
  /** Multiplies out: nerdamer, or our own polynomials. */
  readonly backend: SymbolicBackend
}

/** One list of steps for each claim; none where nothing is claimed or given, or a CP parity is open. */
export function derivationsOf(
  entry: Entry,
  verdict: Verdict,
  { model, notation, backend }: DerivationInput,
): readonly (readonly ExplanationDerivationStep[])[] {
  const value = expressionAt(entry, model)
  if ('options' in verdict || value === undefined) return []
  const factor = notation.author.factor[entry.formFactor]
  const own = { entry: entryName(entry), value, locus: translateLocus(verdict.locus, factor) }
  const { tie } = verdict
  const place: Entry = tie?.place.transposed === true ? { ...entry, final: entry.initial, initial: entry.final } : entry
  const mirror = tie?.place.species === 'neutrino' ? expressionAt(place, model) : undefined
  const claims: readonly ClaimInSymbols[] =
    tie === undefined || mirror === undefined
      ? [own]
      : [own, { ...own, mirror: { entry: entryName(place), value: mirror, tie: translateTie(tie, factor) } }]
  const { parameters, q2 } = model
  return claims
    .map((claim) => derive(claim, { parameters, q2, backend }))
    .flatMap((steps) => (E.isRight(steps) && steps.right.length > 0 ? [steps.right] : []))
}

/** The value as the author wrote it; `undefined` for what is not given or is no single number. */
function expressionAt({ species, formFactor, final, initial }: Entry, model: NeutrinoModel): Expression | undefined {
  const given = model.formFactors[formFactor]?.entries[final]?.[initial]
  if (species !== 'neutrino' || (given?.value.kind !== 'exact' && given?.value.kind !== 'symbolic')) return undefined
  const parsed = parseExpression(given.text)
  return E.isRight(parsed) ? parsed.right : undefined
}
