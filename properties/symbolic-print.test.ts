// Expressions printed and read again are the same tree, places in the text aside.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Rational, rational } from '../src/exact/rational.js'
import { q2Name } from '../src/physics/parameter.js'
import type { Expression } from '../src/symbolic/expression.js'
import { latex } from '../src/symbolic/latex.js'
import { latexName } from '../src/symbolic/latex-name.js'
import { parseExpression } from '../src/symbolic/parse.js'
import { print } from '../src/symbolic/print.js'
import { readLatex } from '../test/symbolic/latex-reader.js'
import { meaning } from '../test/symbolic/same-meaning.js'
import { holds } from './settings.js'

const nowhere = { offset: 0, length: 0 }

const decimals = fc
  .tuple(fc.bigInt(0n, 10n ** 25n), fc.integer({ min: -30, max: 60 }))
  .map(([n, places]) => (places < 0 ? rational(n * 10n ** BigInt(-places)) : rational(n, 10n ** BigInt(places))))

const symbols = ['x', 'mu_12', 'θ', 'E5', 'm_nu_1', 'delta_CP', 'mass_a']

const expressionsWith = (numbers: fc.Arbitrary<Rational>, names: readonly string[]): fc.Arbitrary<Expression> =>
  fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      numbers.map((value): Expression => ({ kind: 'number', value, ...nowhere })),
      fc.constantFrom('i', 'pi').map((name): Expression => ({ kind: 'constant', name: name as 'i', ...nowhere })),
      fc.constantFrom(...names).map((name): Expression => ({ kind: 'symbol', name, ...nowhere })),
      tie('expression').map((operand): Expression => ({ kind: 'negation', operand, ...nowhere })),
      fc.array(fc.tuple(fc.boolean(), tie('expression')), { minLength: 2, maxLength: 4 }).map((all): Expression => {
        const terms = all.map(([isSubtracted, term], k) => ({ isSubtracted: isSubtracted && k > 0, term }))
        return { kind: 'sum', terms, ...nowhere }
      }),
      fc.array(fc.tuple(fc.boolean(), tie('expression')), { minLength: 2, maxLength: 4 }).map((all): Expression => {
        const factors = all.map(([isDivisor, factor], k) => ({ isDivisor: isDivisor && k > 0, factor }))
        return { kind: 'product', factors, ...nowhere }
      }),
      fc
        .tuple(tie('expression'), tie('expression'))
        .map(([base, exponent]): Expression => ({ kind: 'power', base, exponent, ...nowhere })),
      fc
        .tuple(fc.constantFrom('sqrt', 'exp', 'cos', 'sin', 'conj', 're', 'im'), tie('expression'))
        .map(([name, argument]): Expression => ({ kind: 'call', name: name as 'exp', argument, ...nowhere })),
    ),
  })).expression

const expressions = expressionsWith(decimals, symbols)

/** Also with numbers that are no decimals, and with q², whose LaTeX is a power. */
const shownExpressions = expressionsWith(
  fc.oneof(
    decimals,
    fc.tuple(fc.nat(9), fc.constantFrom(3, 7, 21)).map(([n, d]) => rational(n, d)),
  ),
  [...symbols, q2Name],
)

/** Symbols by their LaTeX. */
const namesOfLatex = {
  ...Object.fromEntries(symbols.map((name) => [latexName(name).replaceAll(' ', ''), name])),
  q: 'q',
}

/** The tree without places. */
const bare = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'offset' || key === 'length' ? undefined : typeof value === 'bigint' ? `${value}` : value,
    ),
  )

describe('an expression', () => {
  it('printed and read again is the same', () =>
    holds(
      fc.property(expressions, (expression) => {
        const back = parseExpression(print(expression))
        if (E.isLeft(back)) throw new Error(`${print(expression)}: ${JSON.stringify(back.left)}`)
        expect(bare(back.right)).toEqual(bare(expression))
      }),
      3,
    ))

  it('as LaTeX, read as it looks, says the same', () =>
    holds(
      fc.property(shownExpressions, (expression) => {
        expect(meaning(readLatex(latex(expression), namesOfLatex))).toBe(meaning(expression))
      }),
      3,
    ))

  it('is LaTeX with balanced braces and brackets', () =>
    holds(
      fc.property(expressions, (expression) => {
        const text = latex(expression)
        let depth = 0
        for (const character of text) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        expect(text.split('\\left(').length).toBe(text.split('\\right)').length)
        expect(text).not.toMatch(/\+\+|--|\+-|\^\{[^{}]*\}\^|undefined/)
      }),
    ))
})
