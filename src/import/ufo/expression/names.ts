// The names that an expression uses and functions do not define: parameters. And divisions of whole numbers, which
// Python 2 and Python 3 do differently.

import { constantOf } from './constants.js'
import type { UfoExpression } from './expression.js'

/** The parameters in an expression, each once, in order. */
export function parameterNames(expression: UfoExpression): readonly string[] {
  const names = new Set<string>()
  walk(expression, (node) => {
    if (node.kind === 'name' && constantOf(node.name) === undefined) names.add(node.name)
  })
  return [...names]
}

/** Whether a whole number is divided by one: `1/2` is 0 in Python 2, and ½ in Python 3. */
export function hasIntegerDivision(expression: UfoExpression): boolean {
  let found = false
  walk(expression, (node) => {
    if (node.kind !== 'product') return
    node.factors.forEach(({ isDivisor, factor }, k) => {
      const before = node.factors.slice(0, k).every((other) => isWhole(other.factor))
      if (isDivisor && isWhole(factor) && before) found = true
    })
  })
  return found
}

const isWhole = (node: UfoExpression): boolean =>
  node.kind === 'number'
    ? /^\d+$/.test(node.text) && !node.isImaginary
    : node.kind === 'sum' && node.terms.every(({ term }) => isWhole(term))

function walk(node: UfoExpression, visit: (node: UfoExpression) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walk(child, visit)
}

function childrenOf(node: UfoExpression): readonly UfoExpression[] {
  switch (node.kind) {
    case 'sum':
      return node.terms.map(({ term }) => term)
    case 'product':
      return node.factors.map(({ factor }) => factor)
    case 'power':
      return [node.base, node.exponent]
    case 'call':
      return node.arguments
    case 'number':
    case 'text':
    case 'name':
      return []
  }
}
