// Codecs of the scalars that model files and rule records share.

import { didYouMean } from '../../physics/did-you-mean.js'
import { type Codec, isMap, leaf, type Problem } from './shape.js'
import { listing } from './wording.js'

/** Text that is not empty; a number is told to be quoted. */
export function text(expected: string): Codec<string> {
  const refuse = (value: unknown): Partial<Problem> =>
    typeof value === 'number' || typeof value === 'boolean' ? { hint: `Put it in quotes: "${value}".` } : {}
  const schema = { type: 'string', minLength: 1 }
  return leaf<string>((value) => typeof value === 'string' && value !== '', { expected, schema, refuse })
}

const identifierText = /^[a-z0-9]+(?:-[a-z0-9.]+)*$/

/** The id of a record. */
export const identifier: Codec<string> = leaf<string>(
  (value) => typeof value === 'string' && identifierText.test(value),
  {
    expected: 'an id of lower-case letters, digits and hyphens',
    schema: { type: 'string', pattern: identifierText.source },
    refuse: (value) => (typeof value === 'string' ? { code: 'invalid-value' } : {}),
  },
)

/** One of a few words. */
export function oneOf<A extends string>(words: readonly A[], code: Problem['code'] = 'invalid-value'): Codec<A> {
  const isWord = (value: unknown): boolean => typeof value === 'string' && (words as readonly string[]).includes(value)
  const expected = listing(words, 'or')
  return leaf<A>(isWord, {
    expected,
    schema: { enum: words },
    refuse: (value) => {
      if (typeof value !== 'string') return {}
      const nearest = didYouMean(value, words)
      return { code, hint: nearest === undefined ? undefined : `Did you mean ${nearest}?` }
    },
  })
}

/** One of a few words or numbers; a number may also be quoted. */
export function oneOfThese<A extends string | number>(values: readonly A[]): Codec<A> {
  const all: readonly unknown[] = [...new Set([...values, ...values.map(String)])]
  const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
  return leaf<A>((value) => all.includes(value), {
    expected: listing(values.map(String), 'or'),
    schema: { enum: all },
    refuse: (value) => (isScalar(value) ? { code: 'invalid-value' } : {}),
  })
}

/** A number, or text to be read as one or as an expression. */
export function numberOrText(expected: string): Codec<number | string> {
  return leaf<number | string>((value) => typeof value === 'string' || isNumber(value), {
    expected,
    schema: { type: ['number', 'string'] },
    refuse: (value) => {
      if (typeof value === 'number') return { code: 'invalid-number', expected: 'a finite number' }
      if (Array.isArray(value) && value.length === 2)
        return { hint: 'Write a complex number as { re: 1, im: 2 } or "1 + 2*i".' }
      return isMap(value) ? { hint: 'Only entries of form-factor matrices may be maps.' } : {}
    },
  })
}

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
