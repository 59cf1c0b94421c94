// The contract of the adapter to nerdamer: for every polynomial it is asked about, multiplied out and derived, its answer
// is what our own exact polynomials say. The adapter checks each answer itself and throws a defect when it is wrong.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parameters } from '../src/physics/parameter.js'
import { nativeBackend, type PolynomialInput, type SymbolicBackend } from '../src/symbolic/backend.js'
import { loadNerdamer } from '../src/symbolic/nerdamer.js'
import { parseExpression } from '../src/symbolic/parse.js'
import { toPolynomial } from '../src/symbolic/to-polynomial.js'
import { holds } from './settings.js'

// Names that nerdamer itself would split, shadow or misread.
const parameters: Parameters = new Map([
  ['x', 'real'],
  ['mu_12_re', 'real'],
  ['g1e3', 'real'],
  ['e', 'real'],
  ['m', 'positive'],
  ['z', 'complex'],
])

const leaves = fc.oneof(
  { arbitrary: fc.constantFrom(...parameters.keys()), weight: 4 },
  { arbitrary: fc.constantFrom('i', '3', '1/3', '0.1', '2.9e-11', '3.2e-19', '1e-30', '(2-3*i)'), weight: 3 },
  { arbitrary: fc.constantFrom('sqrt(2)', 'exp(i*pi/3)', 'cos(pi/5)', '0'), weight: 1 },
)

const combined = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    leaves,
    fc.tuple(inner, inner).map(([a, b]) => `(${a}+${b})`),
    fc.tuple(inner, inner).map(([a, b]) => `(${a}-${b})`),
    fc.tuple(inner, inner).map(([a, b]) => `(${a})*(${b})`),
    inner.map((a) => `(${a})^2`),
    inner.map((a) => `(${a})^3`),
    inner.map((a) => `(${a})/(1+i)`),
    inner.map((a) => `-(${a})`),
    fc.tuple(fc.constantFrom('conj', 're', 'im'), inner).map(([name, a]) => `${name}(${a})`),
  )

const polynomials = combined(combined(combined(leaves)))

function inputOf(text: string): PolynomialInput {
  const expression = parseExpression(text)
  if (E.isLeft(expression)) throw new Error(text)
  return { expression: expression.right, parameters }
}

type Ask = (backend: SymbolicBackend, input: PolynomialInput) => ReturnType<SymbolicBackend['expand']>

describe('nerdamer, asked through the adapter,', () => {
  let nerdamer: SymbolicBackend
  beforeAll(async () => {
    nerdamer = await loadNerdamer()
  })

  function agrees(text: string, ask: Ask): void {
    const input = inputOf(text)
    const answer = ask(nerdamer, input)
    // Too large a question is refused, never answered wrongly.
    if (E.isLeft(answer)) {
      expect(answer.left.code).toBe('limit')
      return
    }
    const own = ask(nativeBackend, input)
    if (E.isLeft(own)) throw new Error(`only nerdamer answers ${text}`)
    expect(toPolynomial(answer.right, parameters)).toEqual(toPolynomial(own.right, parameters))
  }

  it('multiplies out as our own polynomials do', () =>
    holds(fc.property(polynomials, (text) => agrees(text, (backend, input) => backend.expand(input)))))

  it('derives as our own polynomials do', () =>
    holds(
      fc.property(polynomials, fc.constantFrom('x', 'mu_12_re', 'g1e3', 'm'), (text, symbol) =>
        agrees(text, (backend, input) => backend.differentiate(input, symbol)),
      ),
    ))
})
