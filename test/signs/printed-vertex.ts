// Evaluates a vertex written in LaTeX, as the records of rules/conventions quote it, at a given q: a sum of products of
// γ_μ, γ₅, q̸, q_μ, q², σ_μν q^ν, i and the form factors, in the order written. One form factor is set to 1, the others to 0.
// A value is a matrix over a power of q², so that division by q² stays exact.

import { type Basis, dot, gamma5, type Index, lower, metric, slash, type Vector } from './dirac-algebra.js'
import { add, i, identity, integer, type Matrix, product, scale } from './gaussian.js'
import { type FormFactorName, sigmaQ } from './vertex.js'

/** matrix / (q²)^power. */
export interface Value {
  readonly matrix: Matrix
  readonly power: number
}

export interface Point {
  readonly basis: Basis
  readonly mu: Index
  readonly q: Vector
}

const symbols: readonly (readonly [RegExp, (point: Point) => Matrix])[] = [
  [/^\\sigma_\{\\mu\\nu\}\s*q\^\\nu/, ({ basis, mu, q }) => sigmaQ(basis, mu, q)],
  [/^\\gamma_\\mu/, ({ basis, mu }) => lower(basis, mu)],
  [/^\\gamma_5/, ({ basis }) => gamma5(basis)],
  [/^\\slashed\{q\}/, ({ basis, q }) => slash(basis, q)],
  [/^q_\\mu/, ({ mu, q }) => scale(integer(metric(mu) * q[mu]), identity(4))],
  [/^q\^2/, ({ q }) => scale(integer(dot(q, q)), identity(4))],
  [/^i/, () => scale(i, identity(4))],
]
const formFactor = /^f_([QMEA])(?:\^\{fi\})?(?:\(q\^2\))?(?:_\{ij\})?/
const letters: Readonly<Record<string, FormFactorName>> = { Q: 'charge', M: 'magnetic', E: 'electric', A: 'anapole' }

const squared = (q: Vector, power: number): number => dot(q, q) ** power

function sum(a: Value, b: Value, q: Vector): Value {
  const power = Math.max(a.power, b.power)
  const lift = (v: Value): Matrix => scale(integer(squared(q, power - v.power)), v.matrix)
  return { matrix: add(lift(a), lift(b)), power }
}

/** The value of the vertex with `kept` = 1 and the other form factors 0. */
export function evaluate(vertex: string, kept: FormFactorName, point: Point): Value {
  let rest = vertex.slice(vertex.indexOf('=') + 1).trim()
  const eat = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest)
    if (match === null) return undefined
    rest = rest.slice(match[0].length).trimStart()
    return match
  }
  const scalar = (n: number): Value => ({ matrix: scale(integer(n), identity(4)), power: 0 })

  const factor = (): Value | undefined => {
    if (eat(/^[([]/)) {
      const inside = expression()
      if (!eat(/^[)\]]/)) throw new Error(`bracket not closed before "${rest}"`)
      return inside
    }
    const named = eat(formFactor)
    if (named) return scalar(letters[named[1] as string] === kept ? 1 : 0)
    for (const [pattern, value] of symbols) if (eat(pattern)) return { matrix: value(point), power: 0 }
    return undefined
  }
  const term = (): Value => {
    let value = scalar(1)
    for (let next = factor(); next !== undefined; next = factor()) {
      value = { matrix: product(value.matrix, next.matrix), power: value.power + next.power }
      if (eat(/^\/q\^2/)) value = { ...value, power: value.power + 1 }
    }
    return value
  }
  const expression = (): Value => {
    let total = scalar(0)
    let sign = eat(/^-/) ? -1 : 1
    for (;;) {
      const next = term()
      total = sum(total, { ...next, matrix: scale(integer(sign), next.matrix) }, point.q)
      const operator = eat(/^[+-]/)
      if (!operator) return total
      sign = operator[0] === '+' ? 1 : -1
    }
  }

  const value = expression()
  if (rest !== '') throw new Error(`not understood: "${rest}"`)
  return value
}
