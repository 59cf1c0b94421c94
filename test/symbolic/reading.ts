// Expressions for the tests of this folder.

import * as E from 'fp-ts/lib/Either.js'
import type { Parameters } from '../../src/physics/parameter.js'
import type { Expression } from '../../src/symbolic/expression.js'
import { parseExpression } from '../../src/symbolic/parse.js'

export const parameters: Parameters = new Map([
  ['x', 'real'],
  ['y', 'real'],
  ['m', 'positive'],
  ['z', 'complex'],
  ['phi', 'real'],
])

export function read(text: string): Expression {
  const expression = parseExpression(text)
  if (E.isLeft(expression)) throw new Error(`${text}: ${JSON.stringify(expression.left)}`)
  return expression.right
}
