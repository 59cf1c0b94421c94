// Values that fast-check prints as a model file: what a failing property shows can be pasted into `nuvertex check`.
// The printing is inherited, since a model handed to `check` may have no keys but its own; its prototype has no other.

import fc from 'fast-check'

/** A copy of the record that prints itself so in counterexamples and in template strings. */
export function printedAs<A extends object>(value: A, print: (value: A) => string): A {
  const prototype: object = Object.create(null)
  const text = (): string => `\n${print(value)}`
  for (const key of [fc.toStringMethod, 'toString'] as const) {
    Object.defineProperty(prototype, key, { value: text, enumerable: false })
  }
  return Object.assign(Object.create(prototype) as A, value)
}
