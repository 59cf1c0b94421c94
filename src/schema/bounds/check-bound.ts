// What makes a record of the right shape invalid all the same: a unit of another kind of quantity, numbers out of order,
// a quantity that a nature does not have, a status without what it needs, names that do not exist.

import type { BoundQuantity, BoundStatus, BoundValue } from '../../physics/bound.js'
import { unitOfKind } from '../../physics/bound.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import { checkReferences } from '../rules/check-names.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'
import type { BoundRecord } from './bound-record.js'
import { checkValue } from './check-value.js'

export interface BoundCheck {
  /** Ids of all bounds that may be named. */
  readonly known: ReadonlySet<string>
  /** Keys of the bibliography; not checked if left out. */
  readonly references: readonly string[] | undefined
  readonly reporter: Reporter
}

/** Reports what is wrong with a record of the right shape; gives back its number, if that is one. */
export function checkBound(record: BoundRecord, path: Path, check: BoundCheck): BoundValue | undefined {
  const { reporter } = check
  const complain = (key: string, expected: string, received: string, hint?: string): void =>
    reporter.add({ code: 'invalid-rule', path: [...path, key], expected, received, hint })
  checkUnit(record, [...path, 'unit'], reporter)
  const value = checkValue(record, [...path, 'value'], reporter)
  for (const trouble of quantityTroubles(record)) complain(...trouble)
  if (value !== undefined) for (const trouble of statusTroubles(record, value)) complain(...trouble)
  checkNamed(record, path, check)
  if (record.references !== undefined) checkReferences(record.references, [...path, 'references'], check)
  else if (record.attested !== 'recalled')
    reporter.add({
      code: 'missing-key',
      path,
      expected: 'references',
      received: `a bound attested by ${record.attested}`,
    })
  return value
}

function checkUnit({ quantity, unit }: BoundRecord, path: Path, reporter: Reporter): void {
  const expected = unitOfKind[quantity.kind]
  if (unit === expected) return
  const hint = `Numbers about ${quantity.kind} are in ${expected}.`
  reporter.add({ code: 'invalid-unit', path, expected, received: wordFor(unit), hint })
}

type Trouble = readonly [key: string, expected: string, received: string, hint?: string]

function quantityTroubles({ quantity, natures }: BoundRecord): readonly Trouble[] {
  const troubles: Trouble[] = []
  if (new Set(natures).size < natures.length) troubles.push(['natures', 'each nature once', natures.join(', ')])
  const expected = soleNature(quantity)
  if (expected !== undefined && natures.some((nature) => nature !== expected))
    troubles.push(['natures', `[${expected}]`, natures.join(', '), `Only ${expected} neutrinos have this quantity.`])
  if (quantity.kind === 'charge-radius-transition' && quantity.flavours[0] === quantity.flavours[1])
    troubles.push(['quantity', 'two different flavours', quantity.flavours.join(', ')])
  return troubles
}

/** The only nature that has a quantity: λ_ij = ε_ijk Λ_k needs λ antisymmetric, which in turn has no diagonal. */
function soleNature(quantity: BoundQuantity): 'dirac' | 'majorana' | undefined {
  if (quantity.kind === 'moment-component') return 'majorana'
  return quantity.kind === 'moment-element' && quantity.element[0] === quantity.element[1] ? 'dirac' : undefined
}

const valuesOfStatus: Readonly<Record<BoundStatus, readonly BoundValue['kind'][]>> = {
  limit: ['upper', 'interval', 'measured', 'few'],
  estimate: ['upper', 'interval', 'few'],
  sensitivity: ['upper', 'few'],
  'signal-claim': ['interval', 'measured'],
  dispute: ['allowed'],
}

function statusTroubles({ status, disputes }: BoundRecord, value: BoundValue): readonly Trouble[] {
  const troubles: Trouble[] = []
  const kinds = valuesOfStatus[status]
  if (!kinds.includes(value.kind))
    troubles.push(['value', `${listing(kinds, 'or')} beside status: ${status}`, value.kind])
  if (status === 'dispute' && disputes === undefined)
    troubles.push(['status', 'disputes, the ids of the bounds it speaks against', 'none'])
  if (status !== 'dispute' && disputes !== undefined)
    troubles.push(['disputes', 'status: dispute beside it', `status: ${status}`])
  return troubles
}

function checkNamed(record: BoundRecord, path: Path, { known, reporter }: BoundCheck): void {
  const named: readonly (readonly [string, Path])[] = [
    ...(record.supersededBy === undefined ? [] : [[record.supersededBy, [...path, 'supersededBy']] as const]),
    ...(record.disputes ?? []).map((id, k) => [id, [...path, 'disputes', k]] as const),
  ]
  for (const [id, at] of named) {
    if (id === record.id)
      reporter.add({ code: 'invalid-rule', path: at, expected: 'another bound', received: 'the bound itself' })
    else if (!known.has(id)) {
      const near = didYouMean(id, known)
      const hint = near === undefined ? undefined : `Did you mean ${near}?`
      reporter.add({ code: 'unknown-id', path: at, expected: 'the id of a bound', received: wordFor(id), hint })
    }
  }
}
