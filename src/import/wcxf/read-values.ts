// A document → WCxf values. A value is a number or { Re, Im }, of which one may be left out: the format reads it as zero.
// Numbers in quotes are read too, since YAML 1.1 takes 1e-8 for a text; NaN, infinities and numbers beyond doubles are issues.

import * as Q from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import { asFields, type DocumentContext, type Fields, kindOf, readWord, refuseOtherKeys } from './document-fields.js'
import type { WcxfFile, WcxfValue } from './wcxf-file.js'

/** `undefined`: issues are in the log. */
export function readValues(fields: Fields, context: DocumentContext): WcxfFile | undefined {
  const { document, log } = context
  refuseOtherKeys(fields, [], ['eft', 'basis', 'scale', 'values', 'metadata'], context)
  const eft = readWord(fields, 'eft', context)
  const basis = readWord(fields, 'basis', context)
  const scale = readScale(fields, context)
  const given = asFields(fields['values'])
  if (given === undefined) {
    const [expected, received] = ['a map of coefficients', kindOf(fields['values'])]
    log.trouble.add({ code: 'wrong-type', path: ['values'], offset: document.rank(['values']), expected, received })
  }
  const values = Object.keys(given ?? {}).flatMap((name) => readValue(name, given?.[name], context) ?? [])
  if (eft === undefined || basis === undefined || scale === undefined || given === undefined) return undefined
  return { eft, basis, scale, values, offset: { eft: document.rank(['eft']), basis: document.rank(['basis']) } }
}

function readScale(fields: Fields, context: DocumentContext): Q.Rational | undefined {
  const { document, log } = context
  if (!Object.hasOwn(fields, 'scale')) {
    const expected = 'the key scale, in GeV'
    log.trouble.add({ code: 'missing-key', path: [], offset: document.rank([]), expected, received: 'none' })
    return undefined
  }
  const scale = readNumber(fields['scale'], ['scale'], context)
  if (scale === undefined || Q.sign(scale) > 0) return scale
  const [offset, received] = [document.rank(['scale']), kindOf(fields['scale'])]
  log.trouble.add({ code: 'invalid-value', path: ['scale'], offset, expected: 'a positive scale in GeV', received })
  return undefined
}

function readValue(name: string, value: unknown, context: DocumentContext): WcxfValue | undefined {
  const { document, log } = context
  const path: Path = ['values', name]
  const offset = document.rank(path)
  const place = { name, offset, keyOffset: document.rankKey(path) }
  const parts = asFields(value)
  if (parts === undefined) {
    const re = readNumber(value, path, context)
    return re === undefined ? undefined : { ...place, re, im: Q.zero, imOffset: offset }
  }
  refuseOtherKeys(parts, path, ['Re', 'Im'], context)
  const [hasRe, hasIm] = [Object.hasOwn(parts, 'Re'), Object.hasOwn(parts, 'Im')]
  if (!hasRe && !hasIm) {
    const [expected, received] = ['Re, Im or both', 'neither']
    log.trouble.add({ code: 'missing-key', path, offset, expected, received })
    return undefined
  }
  const re = hasRe ? readNumber(parts['Re'], [...path, 'Re'], context) : Q.zero
  const im = hasIm ? readNumber(parts['Im'], [...path, 'Im'], context) : Q.zero
  if (re === undefined || im === undefined) return undefined
  return { ...place, re, im, imOffset: hasIm ? document.rank([...path, 'Im']) : offset }
}

/** The number that a value says, from the author's digits. */
function readNumber(value: unknown, path: Path, { document, log }: DocumentContext): Q.Rational | undefined {
  const offset = document.rank(path)
  if (typeof value !== 'number' && typeof value !== 'string') {
    const expected = 'a number, or a map of Re and Im'
    log.trouble.add({ code: 'wrong-type', path, offset, expected, received: kindOf(value) })
    return undefined
  }
  const text = typeof value === 'string' ? value : (document.written(path) ?? String(value))
  const reading = Q.readDecimal(text)
  if (reading.kind === 'number') return reading.value
  const expected =
    reading.kind === 'not-a-number'
      ? 'a finite decimal number'
      : 'zero, or a size between 4.95e-324 and 1.79e308, in at most 1000 digits'
  log.trouble.add({ code: 'invalid-number', path, offset, expected, received: text })
  return undefined
}
