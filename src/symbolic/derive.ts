// What a claim about an entry says of its value in symbols, step by step: the claim, the value put in, multiplied out, and
// in real symbols. For reading beside the finding; verdicts come from engine/symbolic/judge.ts.

import * as E from 'fp-ts/lib/Either.js'
import { print as printRoot } from '../exact/root-of-unity.js'
import type { Parameters } from '../physics/parameter.js'
import type { Locus, Tie } from '../physics/verdict.js'
import type { SymbolicBackend } from './backend.js'
import type { Expression } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { latex } from './latex.js'
import { parseExpression } from './parse.js'
import { print } from './print.js'
import { toValue } from './to-value.js'
import { printValue } from './value-text.js'

/** Something that must vanish, in the author's convention. */
export interface ClaimInSymbols {
  /** `magnetic[2,1]`. */
  readonly entry: string
  readonly value: Expression
  /** Where the entry must lie. */
  readonly locus: Locus
  /** The entry that it is tied to, with its value; `undefined`: judged alone. */
  readonly mirror?:
    | { readonly entry: string; readonly value: Expression; readonly tie: Pick<Tie, 'factor' | 'conjugate'> }
    | undefined
}

export interface DeriveOptions {
  readonly parameters: Parameters
  readonly q2: 'generic' | 0
  readonly backend: SymbolicBackend
}

export interface DerivationStep {
  /** What is done: `the claim`, `the values put in`, … */
  readonly title: string
  /** `-i*x+2*y = 0`: an equation. */
  readonly text: string
  /** Its left side as LaTeX; `null` for the claim itself, which speaks of entries. */
  readonly latex: string | null
}

/** The steps from a claim to an equation in the author's symbols; none for a claim that says nothing. */
export function derive(
  claim: ClaimInSymbols,
  { parameters, q2, backend }: DeriveOptions,
): E.Either<ExpressionIssue, readonly DerivationStep[]> {
  const said = equation(claim)
  if (said === undefined) return E.right([])
  const inserted = parseExpression(said.residual)
  if (E.isLeft(inserted)) return inserted
  const value = toValue(inserted.right, { parameters, q2 })
  if (E.isLeft(value)) return value
  const steps = [step('the values put in', inserted.right)]
  const expanded = backend.expand({ expression: inserted.right, parameters: withQ2(parameters) })
  if (E.isRight(expanded)) steps.push(step(`multiplied out by ${backend.name}`, expanded.right))
  const final = parseExpression(printValue(value.right, parameters))
  if (E.isLeft(final)) return final
  steps.push(step('collected', final.right))
  const distinct = steps.filter(({ text }, k) => text !== steps[k - 1]?.text)
  return E.right([{ title: 'the claim', text: said.claim, latex: null }, ...distinct])
}

const withQ2 = (parameters: Parameters): Parameters => new Map([['q2', 'real'], ...parameters])

const step = (title: string, left: Expression): DerivationStep => ({
  title,
  text: `${print(left)} = 0`,
  latex: latex(left),
})

interface Equation {
  readonly claim: string
  /** The expression that must vanish. */
  readonly residual: string
}

function equation({ entry, value, locus, mirror }: ClaimInSymbols): Equation | undefined {
  const given = print(value)
  if (mirror !== undefined) {
    const { factor, conjugate } = mirror.tie
    const image = (text: string): string => times(printRoot(factor), conjugate ? `conj(${text})` : `(${text})`)
    const named = times(printRoot(factor), conjugate ? `conj(${mirror.entry})` : mirror.entry)
    const text = image(print(mirror.value))
    return {
      claim: `${entry} = ${named}`,
      residual: text.startsWith('-') ? `${given}+${text.slice(1)}` : `${given}-${text}`,
    }
  }
  if (locus.kind === 'zero') return { claim: `${entry} = 0`, residual: given }
  if (locus.kind === 'complex') return undefined
  const { num, den } = locus.argPi
  if (num === 0) return { claim: `im(${entry}) = 0`, residual: `im(${given})` }
  if (num * 2 === den) return { claim: `re(${entry}) = 0`, residual: `re(${given})` }
  const turn = `exp(-i*pi*${num}/${den})`
  return { claim: `im(${turn}*${entry}) = 0`, residual: `im(${turn}*(${given}))` }
}

const times = (factor: string, text: string): string =>
  factor === '1' ? text : factor === '-1' ? `-${text}` : `${factor}*${text}`
