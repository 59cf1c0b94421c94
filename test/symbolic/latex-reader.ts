// LaTeX read as a physicist reads it, knowing nothing of how it was written: what stands side by side is multiplied and binds
// more closely than + and −, a superscript belongs to what stands before it, `e` with a superscript is the exponential.

import { parseDecimal, zero } from '../../src/exact/rational.js'
import type { Expression, FunctionName } from '../../src/symbolic/expression.js'

const nowhere = { offset: 0, length: 0 }

const tokenPattern =
  /\s+|\\left\(|\\right\)|\\operatorname\{(?:Re|Im)\}|\\[A-Za-z]+|\d+(?:\.\d+)?|[A-Za-z]|[-+^_{}*/,]/y

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const from = tokenPattern.lastIndex
    const [token] = tokenPattern.exec(text) ?? []
    if (token === undefined) throw new Error(`no LaTeX at ${from}: ${text}`)
    if (token.trim() !== '') tokens.push(token)
  }
  return tokens
}

const functions: Readonly<Record<string, FunctionName>> = {
  '\\operatorname{Re}': 're',
  '\\operatorname{Im}': 'im',
  '\\cos': 'cos',
  '\\sin': 'sin',
}

/** The tree of the text; `names` are the symbols by their LaTeX, without blanks. */
export function readLatex(text: string, names: Readonly<Record<string, string>>): Expression {
  const tokens = tokensOf(text)
  let at = 0
  const isNext = (...some: readonly string[]): boolean => some.includes(tokens[at] ?? '')
  const take = (expected?: string): string => {
    const token = tokens[at]
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`${expected ?? 'more'} instead of ${token ?? 'the end'} at token ${at}: ${text}`)
    at += 1
    return token
  }
  const between = (open: string, close: string): Expression => {
    take(open)
    const inner = sum()
    take(close)
    return inner
  }
  const group = (): Expression => between('{', '}')
  const bracket = (): Expression => between('\\left(', '\\right)')

  function sum(): Expression {
    const terms: { isSubtracted: boolean; term: Expression }[] = []
    do {
      const isSubtracted = isNext('-')
      if (isSubtracted) take()
      else if (terms.length > 0) take('+')
      terms.push({ isSubtracted, term: product() })
    } while (isNext('+', '-'))
    return { kind: 'sum', terms, ...nowhere }
  }
  function product(): Expression {
    const factors = [factor()]
    while (at < tokens.length && !isNext('+', '-', '}', '\\right)')) {
      if (isNext('\\cdot', '\\times')) take()
      else if (/^\d/.test(tokens[at] ?? '')) throw new Error(`a digit stands side by side with a factor: ${text}`)
      factors.push(factor())
    }
    return { kind: 'product', factors: factors.map((each) => ({ isDivisor: false, factor: each })), ...nowhere }
  }
  function factor(): Expression {
    if (isNext('e')) {
      take()
      take('^')
      return single({ kind: 'call', name: 'exp', argument: group(), ...nowhere })
    }
    const base = atom()
    if (!isNext('^')) return base
    take()
    if (tokens[at + 1] !== '*') return single({ kind: 'power', base, exponent: group(), ...nowhere })
    for (const token of ['{', '*', '}']) take(token)
    return single({ kind: 'call', name: 'conj', argument: base, ...nowhere })
  }
  /** Two superscripts on one base are an error of LaTeX. */
  function single(raised: Expression): Expression {
    if (isNext('^')) throw new Error(`a double superscript: ${text}`)
    return raised
  }
  function atom(): Expression {
    if (isNext('\\left(')) return bracket()
    const token = take()
    if (/^\d/.test(token)) return { kind: 'number', value: parseDecimal(token) ?? zero, ...nowhere }
    if (token === '\\frac') {
      const factors = [false, true].map((isDivisor) => ({ isDivisor, factor: group() }))
      return { kind: 'product', factors, ...nowhere }
    }
    if (token === '\\sqrt') return { kind: 'call', name: 'sqrt', argument: group(), ...nowhere }
    const name = functions[token]
    if (name !== undefined) return { kind: 'call', name, argument: bracket(), ...nowhere }
    if (token === 'i') return { kind: 'constant', name: 'i', ...nowhere }
    if (token === '\\pi') return { kind: 'constant', name: 'pi', ...nowhere }
    return { kind: 'symbol', name: symbol(token), ...nowhere }
  }
  function symbol(head: string): string {
    let name = head
    if (isNext('_') || (head === '\\mathrm' && isNext('{'))) {
      let depth = 0
      do {
        const token = take()
        depth += token === '{' ? 1 : token === '}' ? -1 : 0
        name += token
      } while (depth > 0 || name.endsWith('_') || (head === '\\mathrm' && isNext('_')))
    }
    const known = names[name]
    if (known === undefined) throw new Error(`${name} is no symbol: ${text}`)
    return known
  }

  const whole = sum()
  if (at < tokens.length) throw new Error(`${tokens[at]} is too much: ${text}`)
  return whole
}
