// Expressions as LaTeX in mathematics mode. Products are set side by side, divisors as fractions; conj(z) is z^*, an
// integer power stands as a superscript, numbers keep their value exactly.

import type { Rational } from '../exact/rational.js'
import { q2Name } from '../physics/parameter.js'
import type { Expression, FunctionName } from './expression.js'
import { latexName } from './latex-name.js'
import { print } from './print.js'

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>

/** The expression as LaTeX. */
export function latex(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return latexNumber(expression.value)
    case 'constant':
      return expression.name === 'i' ? 'i' : '\\pi'
    case 'symbol':
      return latexName(expression.name)
    case 'negation':
      return `-${bracketed(expression.operand, ['sum', 'negation'])}`
    case 'sum':
      return latexSum(expression)
    case 'product':
      return latexProduct(expression)
    case 'power':
      return `${raised(expression.base)}^{${latex(expression.exponent)}}`
    case 'call':
      return latexCall(expression.name, expression.argument)
  }
}

/** In brackets if it is of one of the kinds as it is shown, or begins with a sign where a negation may not stand. */
function bracketed(part: Expression, kinds: readonly Expression['kind'][]): string {
  const text = latex(part)
  const isSigned = kinds.includes('negation') && text.startsWith('-')
  return isSigned || kinds.includes(shown(part).kind) ? `\\left(${text}\\right)` : text
}

/** What is left of a product without its ones: 1·(a + b) is shown as the sum. */
function shown(part: Expression): Expression {
  if (part.kind !== 'product' || part.factors.some(({ isDivisor }) => isDivisor)) return part
  const [only, ...others] = withoutOnes(part.factors.map(({ factor }) => factor))
  return only !== undefined && others.length === 0 ? shown(only) : part
}

const latexSum = ({ terms }: Kind<'sum'>): string =>
  terms
    .map(({ isSubtracted, term }, k) => {
      const sign = isSubtracted ? '-' : k === 0 ? '' : '+'
      return sign + bracketed(term, k === 0 && !isSubtracted ? [] : ['sum', 'negation'])
    })
    .join('')

function latexProduct({ factors }: Kind<'product'>): string {
  // a/b*c is (a·c)/b: one fraction says the same.
  const above = factors.filter(({ isDivisor }) => !isDivisor).map(({ factor }) => factor)
  const below = factors.filter(({ isDivisor }) => isDivisor).map(({ factor }) => factor)
  return below.length === 0 ? sideBySide(above) : `\\frac{${sideBySide(above)}}{${sideBySide(below)}}`
}

function sideBySide(all: readonly Expression[]): string {
  const factors = withoutOnes(all)
  const [only, ...others] = factors
  if (only === undefined) return '1'
  if (others.length === 0) return latex(only)
  return factors
    .map((factor, k) => {
      const text = bracketed(factor, k === 0 ? ['sum'] : ['sum', 'negation'])
      const before = k === 0 ? '' : /^\d|^\\frac\{\d/.test(text) ? ' \\cdot ' : ' '
      return before + text
    })
    .join('')
}

const withoutOnes = (factors: readonly Expression[]): readonly Expression[] =>
  factors.filter((factor) => !isOne(factor))

const isOne = (part: Expression): boolean => part.kind === 'number' && part.value.n === part.value.d

function raised(base: Expression): string {
  const isPlain = isLetter(base) || base.kind === 'constant' || isWholeNumber(base)
  return isPlain ? latex(base) : `\\left(${latex(base)}\\right)`
}

/** A symbol that takes a superscript; q² has one. */
const isLetter = (part: Expression): boolean => part.kind === 'symbol' && part.name !== q2Name

const isWholeNumber = (part: Expression): boolean => /^\d+$/.test(print(part))

function latexCall(name: FunctionName, argument: Expression): string {
  const inner = latex(argument)
  switch (name) {
    case 'sqrt':
      return `\\sqrt{${inner}}`
    case 'exp':
      return `e^{${inner}}`
    case 'conj':
      return isLetter(argument) ? `${inner}^{*}` : `\\left(${inner}\\right)^{*}`
    case 're':
      return `\\operatorname{Re}\\left(${inner}\\right)`
    case 'im':
      return `\\operatorname{Im}\\left(${inner}\\right)`
    case 'cos':
    case 'sin':
      return `\\${name}\\left(${inner}\\right)`
  }
}

function latexNumber(value: Rational): string {
  const literal = print({ kind: 'number', value, offset: 0, length: 0 })
  const power = /^([\d.]+)e(-?\d+)$/.exec(literal)
  if (power !== null) return `${power[1] === '1' ? '' : `${power[1]} \\times `}10^{${power[2]}}`
  const fraction = /^(-?)(\d+)\/(\d+)$/.exec(literal)
  return fraction === null ? literal : `${fraction[1]}\\frac{${fraction[2]}}{${fraction[3]}}`
}
