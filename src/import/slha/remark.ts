// Comment lines that we write and read back: `# nuvertex: unit = muB; convention = giunti-studenikin-2015`. They carry
// what SLHA has no entries for. Other programs see a comment.

import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import type { Trouble } from '../trouble.js'
import type { SlhaRemark } from './slha-document.js'

export interface RemarkField {
  readonly value: string
  readonly offset: number
}

/** The fields of remarks by key; a key that is not known, or twice with two values, is an issue. */
export function fieldsOf(
  remarks: readonly SlhaRemark[],
  known: readonly string[],
  path: Path,
  trouble: Trouble,
): ReadonlyMap<string, RemarkField> {
  const fields = new Map<string, RemarkField>()
  for (const { text, offset } of remarks) {
    let at = offset
    for (const part of text.split(';')) {
      const equals = part.indexOf('=')
      const [key, value] = [part.slice(0, equals).trim(), part.slice(equals + 1).trim()]
      const place = at + (part.length - part.trimStart().length)
      at += part.length + 1
      if (part.trim() === '') continue
      if (equals < 0 || !known.includes(key)) {
        const near = didYouMean(key, known)
        const hint =
          near === undefined ? 'A comment for people must not begin with "nuvertex:".' : `Did you mean ${near}?`
        const expected = known.map((one) => `${one} = …`).join('; ')
        trouble.add({ code: 'unknown-key', path, offset: place, expected, received: part.trim(), hint })
      } else if (fields.has(key) && fields.get(key)?.value !== value) {
        const [expected, received] = [`${key} once`, `${key} twice`]
        trouble.add({ code: 'given-twice', path, offset: place, expected, received })
      } else fields.set(key, { value, offset: place })
    }
  }
  return fields
}

/** A list: `majorana, majorana, dirac`. */
export const itemsOf = ({ value }: RemarkField): readonly string[] => value.split(',').map((item) => item.trim())

/** The line of a remark. */
export const remarkLine = (fields: Readonly<Record<string, string | undefined>>): string => {
  const parts = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}`]))
  return `# nuvertex: ${parts.join('; ')}`
}
