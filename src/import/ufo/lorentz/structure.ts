// The text of a Lorentz structure → sum of terms: exact number times a product of tensors with indices. Positive indices
// are places in the vertex, counted from 1; all others are summed over.

import * as E from 'fp-ts/lib/Either.js'
import { readDecimal } from '../../../exact/rational.js'
import type { UfoExpression } from '../expression/expression.js'
import { parseUfoExpression } from '../expression/parse.js'
import * as G from './gaussian.js'

/** An index: a place in the vertex, or the name of a sum. */
export type Index = number | string

export interface Tensor {
  readonly name: TensorName
  readonly indices: readonly Index[]
}

/** How many indices each tensor has. */
const tensors = {
  Gamma: 3,
  Gamma5: 2,
  ProjM: 2,
  ProjP: 2,
  Sigma: 4,
  Identity: 2,
  P: 2,
  Metric: 2,
  Epsilon: 4,
} as const
export type TensorName = keyof typeof tensors

export interface StructureTerm {
  readonly factor: G.Gaussian
  readonly tensors: readonly Tensor[]
}

/** Terms of a structure when multiplied out, and tensors in a term. */
const maximumTerms = 2000
const maximumTensors = 16

type Terms = E.Either<string, readonly StructureTerm[]>

/** Reads a structure, or says why it is not understood. */
export function parseStructure(text: string): Terms {
  const parsed = parseUfoExpression(text)
  if (E.isLeft(parsed)) return E.left(`${parsed.left.expected} is expected, ${parsed.left.received} found`)
  return expand(parsed.right)
}

function expand(node: UfoExpression): Terms {
  switch (node.kind) {
    case 'number': {
      const reading = readDecimal(node.text)
      if (reading.kind !== 'number') return E.left(`the number ${node.text.slice(0, 40)}`)
      const value = { re: reading.value, im: G.zero.im }
      return constant(node.isImaginary ? G.multiply(value, G.imaginaryUnit) : value)
    }
    case 'sum':
      return expandSum(node.terms.map(({ isMinus, term }) => ({ isMinus, terms: expand(term) })))
    case 'product':
      return node.factors.reduce<Terms>((product, { isDivisor, factor }) => {
        const terms = expand(factor)
        if (E.isLeft(product) || E.isLeft(terms)) return E.isLeft(product) ? product : terms
        return isDivisor ? quotient(product.right, terms.right) : times(product.right, terms.right)
      }, constant(G.one))
    case 'power':
      return expandPower(node.base, node.exponent)
    case 'call':
      return expandCall(node.name, node.arguments)
    case 'name':
      return E.left(`the name ${node.name.slice(0, 40)}`)
    case 'text':
      return E.left('a text among the factors')
  }
}

const constant = (factor: G.Gaussian): Terms => E.right(G.isZero(factor) ? [] : [{ factor, tensors: [] }])

function expandSum(parts: readonly { readonly isMinus: boolean; readonly terms: Terms }[]): Terms {
  const all: StructureTerm[] = []
  for (const { isMinus, terms } of parts) {
    if (E.isLeft(terms)) return terms
    for (const term of terms.right) all.push(isMinus ? { ...term, factor: G.negate(term.factor) } : term)
  }
  return all.length > maximumTerms ? E.left(`more than ${maximumTerms} terms`) : E.right(all)
}

function times(a: readonly StructureTerm[], b: readonly StructureTerm[]): Terms {
  if (a.length * b.length > maximumTerms) return E.left(`more than ${maximumTerms} terms`)
  const product = a.flatMap((left) =>
    b.map((right) => ({
      factor: G.multiply(left.factor, right.factor),
      tensors: [...left.tensors, ...right.tensors],
    })),
  )
  const isTooLong = product.some(({ tensors }) => tensors.length > maximumTensors)
  return isTooLong ? E.left(`more than ${maximumTensors} factors`) : E.right(product)
}

function quotient(a: readonly StructureTerm[], b: readonly StructureTerm[]): Terms {
  if (b.some(({ tensors }) => tensors.length > 0)) return E.left('a division by something that is no number')
  const divisor = b.reduce((sum, { factor }) => G.add(sum, factor), G.zero)
  if (G.isZero(divisor)) return E.left('a division by zero')
  const inverse = G.inverse(divisor)
  return E.right(a.map((term) => ({ ...term, factor: G.multiply(term.factor, inverse) })))
}

function expandPower(base: UfoExpression, exponent: UfoExpression): Terms {
  const count = exponent.kind === 'number' && /^\d\.?$/.test(exponent.text) ? Number(exponent.text) : undefined
  const terms = expand(base)
  if (E.isLeft(terms)) return terms
  if (count === undefined) return E.left('a power that is no small whole number')
  let product: Terms = constant(G.one)
  for (let k = 0; k < count && E.isRight(product); k++) product = times(product.right, terms.right)
  return product
}

function expandCall(name: string, given: readonly UfoExpression[]): Terms {
  if (name === 'complex' && given.length === 2) {
    const [re, im] = given.map(expand)
    if (re === undefined || im === undefined || E.isLeft(re)) return re ?? E.left('complex()')
    if (E.isLeft(im)) return im
    const turned = times(im.right, [{ factor: G.imaginaryUnit, tensors: [] }])
    return expandSum([
      { isMinus: false, terms: re },
      { isMinus: false, terms: turned },
    ])
  }
  if (!isTensorName(name)) return E.left(`${name.slice(0, 40)}()`)
  const indices = given.map(indexOf)
  const known = indices.filter((index) => index !== undefined)
  if (known.length !== indices.length || known.length !== tensors[name]) return E.left(`the indices of ${name}`)
  // Old models write γ5 as Gamma(5, i, j).
  const isGamma5 = name === 'Gamma' && known[0] === 5
  const tensor: Tensor = isGamma5 ? { name: 'Gamma5', indices: known.slice(1) } : { name, indices: known }
  return E.right([{ factor: G.one, tensors: [tensor] }])
}

const isTensorName = (name: string): name is TensorName => Object.hasOwn(tensors, name)

function indexOf(node: UfoExpression): Index | undefined {
  if (node.kind === 'text' || node.kind === 'name') return node.kind === 'text' ? node.text : node.name
  if (node.kind === 'number') return /^\d{1,3}$/.test(node.text) && !node.isImaginary ? Number(node.text) : undefined
  const [only] = node.kind === 'sum' && node.terms.length === 1 ? node.terms : []
  const inner = only?.isMinus === true ? indexOf(only.term) : undefined
  return typeof inner === 'number' ? `-${inner}` : undefined
}
