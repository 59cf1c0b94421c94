// A document → the coefficients of a WCxf basis: { eft, basis, sectors: { sector: { name: { real?, tex? } } } }. A coefficient
// is real only where the file says `real: true`.

import { asFields, type DocumentContext, type Fields, kindOf, readWord, refuseOtherKeys } from './document-fields.js'
import type { WcxfBasis, WcxfCoefficient } from './wcxf-file.js'

/** `undefined`: issues are in the log. */
export function readBasis(fields: Fields, context: DocumentContext): WcxfBasis | undefined {
  const { document, log } = context
  refuseOtherKeys(fields, [], ['eft', 'basis', 'metadata', 'sectors', 'parent'], context)
  const eft = readWord(fields, 'eft', context)
  const basis = readWord(fields, 'basis', context)
  const sectors = asFields(fields['sectors'])
  if (sectors === undefined) {
    const received = kindOf(fields['sectors'])
    const offset = document.rank(['sectors'])
    log.trouble.add({ code: 'wrong-type', path: ['sectors'], offset, expected: 'a map of sectors', received })
  }
  const coefficients = new Map<string, WcxfCoefficient>()
  for (const [sector, given] of Object.entries(sectors ?? {})) readSector(sector, given, coefficients, context)
  return eft === undefined || basis === undefined || sectors === undefined ? undefined : { eft, basis, coefficients }
}

function readSector(
  sector: string,
  given: unknown,
  into: Map<string, WcxfCoefficient>,
  { document, log }: DocumentContext,
): void {
  const own = asFields(given)
  // A sector without coefficients may be `null`.
  if (own === undefined && given === null) return
  if (own === undefined) {
    const path = ['sectors', sector]
    const [offset, expected] = [document.rank(path), 'a map of coefficients']
    log.trouble.add({ code: 'wrong-type', path, offset, expected, received: kindOf(given) })
    return
  }
  for (const [name, record] of Object.entries(own)) {
    const path = ['sectors', sector, name]
    if (into.has(name)) {
      const [offset, expected] = [document.rankKey(path), 'each coefficient in one sector']
      log.trouble.add({ code: 'given-twice', path, offset, expected, received: name })
    }
    const real = asFields(record)?.['real']
    if (real !== undefined && typeof real !== 'boolean') {
      const offset = document.rank([...path, 'real'])
      const received = kindOf(real)
      log.trouble.add({ code: 'wrong-type', path: [...path, 'real'], offset, expected: 'true or false', received })
    }
    into.set(name, { isReal: real === true })
  }
}
