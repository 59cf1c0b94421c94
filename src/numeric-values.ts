// The entries of a form-factor matrix at q² = 0: symbols replaced by their values, powers of q² that a convention takes out
// put back, derivatives in q² taken where they are asked for.

import * as E from 'fp-ts/lib/Either.js'
import { zero } from './exact/cyclotomic.js'
import { zero as zeroRational } from './exact/rational.js'
import { entryName } from './physics/entry.js'
import type { FormFactor } from './physics/form-factor.js'
import type { GivenEntry, GivenMatrix, GivenValue, SymbolicValue } from './physics/model.js'
import { q2Name } from './physics/parameter.js'
import { derivativeOfValue, isInPhase, type SymbolValues, timesPower, valueAt } from './symbolic/value-at.js'

export interface ValuesRequest {
  readonly formFactor: FormFactor
  /** Values of symbols, without q2. */
  readonly values: SymbolValues
  /** f at q² = 0, or its derivative there. */
  readonly order: 'value' | 'slope'
  /** The power of q² by which the author's convention divides f. */
  readonly q2Power: number
}

type Result<A> = E.Either<string, A>

/** The matrix with numbers for its symbols, in the author's convention but for the power of q²; or why there is none. */
export function givenNumbers(
  given: GivenMatrix,
  { formFactor, values, order, q2Power }: ValuesRequest,
): Result<GivenMatrix> {
  const at: SymbolValues = new Map([...values, [q2Name, zeroRational]])
  const rows: GivenEntry[][] = []
  for (const [final, row] of given.entries.entries()) {
    const entries: GivenEntry[] = []
    for (const [initial, entry] of row.entries()) {
      const value = order === 'value' ? atZero(entry.value, q2Power, at) : slopeAtZero(entry.value, at)
      if (E.isLeft(value))
        return E.left(`${entryName({ species: 'neutrino', formFactor, final, initial })} ${value.left}`)
      entries.push({ ...entry, value: value.right })
    }
    rows.push(entries)
  }
  return E.right({ unit: given.unit, entries: rows })
}

/** (q²)^power · value at q² = 0. */
function atZero(value: GivenValue, power: number, at: SymbolValues): Result<GivenValue> {
  if (value.kind === 'opaque') return E.left(`has no number: ${value.reason}`)
  if (value.kind === 'symbolic') return asGiven(timesPower(value.value, q2Name, power), at)
  return E.right(power > 0 && value.kind !== 'unspecified' ? { kind: 'exact', value: zero } : value)
}

function slopeAtZero(value: GivenValue, at: SymbolValues): Result<GivenValue> {
  if (value.kind === 'opaque') return E.left(`has no number: ${value.reason}`)
  if (value.kind === 'unspecified') return E.right(value)
  if (value.kind !== 'symbolic') return E.right({ kind: 'exact', value: zero })
  if (isInPhase(value.value.numerator, q2Name)) return E.left('has q2 in a phase, which is not differentiated')
  return asGiven(derivativeOfValue(value.value, q2Name), at)
}

function asGiven(value: SymbolicValue, at: SymbolValues): Result<GivenValue> {
  const found = valueAt(value, at)
  if (found.kind === 'infinite') return E.left('has no finite value at q2 = 0')
  if (found.kind !== 'open') return E.right(found)
  const symbols = [...new Set(found.symbols.map((symbol) => symbol.replace(/^(?:re|im)\((.*)\)$/, '$1')))]
  return E.left(`depends on the symbol${symbols.length === 1 ? '' : 's'} ${symbols.join(', ')}`)
}
