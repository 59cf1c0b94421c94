// First stage of decoding: does the document have the shape of a codec? Its failures become issues.

import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import type { Path } from '../../physics/document.js'
import type { Reporter } from './reporter.js'
import type { AnyShape, ShapeError } from './shape.js'
import { wordFor } from './wording.js'

/** Reports everything in `value`, at `path` of the document, that does not have the shape. */
export function reportShape(shape: AnyShape, value: unknown, path: Path, reporter: Reporter): void {
  const result = shape.decode(value)
  if (E.isRight(result)) return
  for (const error of result.left) {
    const { problem, context } = error as ShapeError
    const { code, at, expected, hint } = problem
    const isNull = error.value === null && hint === undefined && context.length > 1
    reporter.add({
      code,
      at,
      path: [...path, ...pathOf(context)],
      expected,
      received: problem.received ?? wordFor(error.value),
      hint: isNull ? 'Write a value, or leave the field out.' : hint,
    })
  }
}

/** The first entry of a context is the root; a member of a list has its index as key. */
function pathOf(context: t.Context): Path {
  return context.slice(1).map(({ key }, k) => (Array.isArray(context[k]?.actual) ? Number(key) : key))
}
