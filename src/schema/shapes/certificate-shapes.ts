// The small shapes of a certificate. They are strict: what another reader of the document might refuse, or read otherwise,
// is refused here, so that a certificate is one for everybody or for nobody.

import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { gcdOfNumbers } from '../../exact/integer.js'
import { isMap } from './shape.js'

export const literal = <A extends string>(first: A, ...more: readonly A[]): t.Type<A> =>
  check(first, (u): u is A => u === first || more.some((one) => one === u))

const check = <A>(name: string, is: (u: unknown) => u is A): t.Type<A> =>
  new t.Type<A>(name, is, (u, context) => (is(u) ? t.success(u) : t.failure(u, context)), t.identity)

export const whole = (least: number): t.Type<number> =>
  check('whole number', (u): u is number => Number.isInteger(u) && (u as number) >= least && (u as number) < 2 ** 31)

export const hash: t.Type<string> = check(
  'SHA-256',
  (u): u is string => typeof u === 'string' && /^[0-9a-f]{64}$/.test(u),
)

/** A phase in units of π: `p` or `p/q` in lowest terms, in [0,2). Its digits are counted before they are read. */
export const fraction: t.Type<string> = check('fraction of pi', (u): u is string => {
  const parts = typeof u === 'string' ? /^(0|[1-9]\d{0,7})(?:\/([1-9]\d{0,7}))?$/.exec(u) : null
  if (parts === null) return false
  const [num, den] = [Number(parts[1]), Number(parts[2] ?? 1)]
  return num < 2 * den && gcdOfNumbers(num, den) === 1 && (den > 1 || parts[2] === undefined)
})

type Read<P extends t.Props> = { readonly [key in keyof P]: t.TypeOf<P[key]> }

/** A record with these fields and no others; those of `optional` may be left out. */
export function only<P extends t.Props, Q extends t.Props = Record<never, never>>(
  required: P,
  optional?: Q,
): t.Type<Read<P> & Partial<Read<Q>>> {
  const inner = optional === undefined ? t.type(required) : t.intersection([t.type(required), t.partial(optional)])
  const isKnown = (key: string): boolean =>
    Object.hasOwn(required, key) || (optional !== undefined && Object.hasOwn(optional, key))
  type A = Read<P> & Partial<Read<Q>>
  return new t.Type<A>(
    'record',
    (u): u is A => inner.is(u) && Object.keys(u as object).every(isKnown),
    (u, context) => {
      const unknown = isMap(u) ? Object.keys(u).find((key) => !isKnown(key)) : undefined
      if (unknown !== undefined)
        return t.failure(u, t.appendContext(context, unknown, t.undefined, undefined), 'unknown key')
      const read = inner.validate(u, context)
      return E.isLeft(read) ? read : t.success(u as A)
    },
    t.identity,
  )
}
