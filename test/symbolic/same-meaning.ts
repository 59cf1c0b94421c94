// Expressions that say the same in other brackets: numbers in a product are one number, signs come out of products, sums in
// sums and products in products are written out. No law of algebra beyond these is used, so that little can hide behind it.

import * as Q from '../../src/exact/rational.js'
import { q2Name } from '../../src/physics/parameter.js'
import type { Expression } from '../../src/symbolic/expression.js'

/** coefficient · ∏ above / ∏ below. */
interface Product {
  readonly coefficient: Q.Rational
  readonly above: readonly Atom[]
  readonly below: readonly Atom[]
}

interface Atom {
  readonly text: string
  /** Of a sum. */
  readonly terms?: readonly Product[]
}

/** Equal for two expressions that say the same. */
export const meaning = (expression: Expression): string => productText(productOf(expression))

const numberOf = (coefficient: Q.Rational): Product => ({ coefficient, above: [], below: [] })
const atomOf = (text: string): Product => ({ coefficient: Q.one, above: [{ text }], below: [] })

function productOf(expression: Expression): Product {
  switch (expression.kind) {
    case 'number':
      return numberOf(expression.value)
    case 'constant':
      return atomOf(expression.name)
    case 'symbol':
      return expression.name === q2Name ? powerOf(atomOf('q'), numberOf(Q.fromInteger(2))) : atomOf(expression.name)
    case 'negation':
      return scaled(productOf(expression.operand), -1)
    case 'sum':
      return sumOf(
        expression.terms.map(({ isSubtracted, term }) =>
          isSubtracted ? scaled(productOf(term), -1) : productOf(term),
        ),
      )
    case 'product':
      return expression.factors
        .map(({ isDivisor, factor }) => (isDivisor ? inverse(productOf(factor)) : productOf(factor)))
        .reduce(times, numberOf(Q.one))
    case 'power':
      return powerOf(productOf(expression.base), productOf(expression.exponent))
    case 'call':
      return atomOf(`${expression.name}(${meaning(expression.argument)})`)
  }
}

const scaled = (product: Product, by: number): Product => times(numberOf(Q.fromInteger(by)), product)

const times = (a: Product, b: Product): Product => ({
  coefficient: Q.multiply(a.coefficient, b.coefficient),
  above: [...a.above, ...b.above],
  below: [...a.below, ...b.below],
})

/** What is divided by zero has no value, whatever else stands there. */
const inverse = ({ coefficient, above, below }: Product): Product =>
  Q.isZero(coefficient)
    ? { coefficient: Q.one, above: [], below: [nothing] }
    : { coefficient: Q.inverse(coefficient), above: below, below: above }

const nothing: Atom = { text: 'no value' }

function sumOf(products: readonly Product[]): Product {
  const [single, ...more] = products
  if (single !== undefined && more.length === 0) return single
  const terms = products.flatMap((product) => {
    const { coefficient, above, below } = product
    const [only, ...others] = above
    const isSum = only?.terms !== undefined && others.length === 0 && below.length === 0
    if (!isSum || !Q.equals(Q.multiply(coefficient, coefficient), Q.one)) return [product]
    return only.terms.map((term) => times(numberOf(coefficient), term))
  })
  return { coefficient: Q.one, above: [{ text: `(${terms.map(productText).join(' + ')})`, terms }], below: [] }
}

function powerOf(base: Product, exponent: Product): Product {
  const [x, n] = [numberIn(base), numberIn(exponent)]
  if (x === undefined || n === undefined || n.d !== 1n || n.n > 400n || n.n < -400n || Q.isZero(x))
    return atomOf(`(${productText(base)})^(${productText(exponent)})`)
  const size = n.n < 0n ? -n.n : n.n
  const raised = { n: x.n ** size, d: x.d ** size }
  return numberOf(n.n < 0n ? Q.inverse(raised) : raised)
}

const numberIn = ({ coefficient, above, below }: Product): Q.Rational | undefined =>
  above.length === 0 && below.length === 0 ? coefficient : undefined

function productText({ coefficient, above, below }: Product): string {
  if ([...above, ...below].includes(nothing)) return nothing.text
  const sorted = (atoms: readonly Atom[]): string =>
    atoms
      .map(({ text }) => text)
      .toSorted()
      .join(' ')
  return `${coefficient.n}/${coefficient.d} ${sorted(above)} : ${sorted(below)}`
}
