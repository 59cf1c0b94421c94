// Matchers for the `expect` of any framework that takes objects of functions with { pass, message }: vitest, jest, bun.
// They hold one value against a law; `expectSatisfies` holds a function against it for all models.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../check.js'
import { plusI, plusOne, type RootOfUnity } from '../exact/root-of-unity.js'
import { type Complex, type ComplexMatrix, conjugate, distance, modulus, real } from './complex-matrix.js'
import { shown } from './laws/difference.js'
import { producedModel } from './laws/produced-model.js'
import {
  brokenText,
  type FormFactorNumbers,
  flawLines,
  type NumberMatrix,
  type RuleChoice,
  ruleFlaws,
  ruleOf,
  rulesFor,
} from './laws/rule-flaws.js'
import { type NeutrinoCase, statesOfCase } from './neutrino-case.js'

export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

export interface RuleMatcherOptions {
  /** Natures of the states; default: all Majorana. */
  readonly natures?: readonly ('dirac' | 'majorana')[]
  /** In eV; default 1, 2, 3 …: all different. */
  readonly masses?: readonly number[]
  /** ξ_k; default i for Majorana and 1 for Dirac states. */
  readonly cpParities?: readonly RootOfUnity[]
  /** Default 0. */
  readonly q2?: 'generic' | 0
  /** Relative to the largest entry; default 1e-9. */
  readonly tolerance?: number
}

/** Do matrices of form factors, by name, obey a rule? */
function toSatisfyRule(received: unknown, choice: RuleChoice, options: RuleMatcherOptions = {}): MatcherResult {
  const rule = ruleOf(choice)
  const values = received as FormFactorNumbers
  const count = Object.values(values).find(Array.isArray)?.length ?? 0
  const given = caseFor(count, options)
  const states = statesOfCase(given)
  const { tolerance = 1e-9, q2 = 0 } = options
  const { flaws } = ruleFlaws({ rule, states, values, tolerance, q2 })
  return {
    pass: flaws.length === 0,
    message: () =>
      flaws.length === 0
        ? `the form factors satisfy ${rule.id}, and should not`
        : [
            brokenText('the received value', rule, flaws),
            '',
            ...flawLines(flaws).map((line) => `  ${line}`),
            '',
            `${rule.title}: ${rule.reason}`,
            '',
            'As a model file (nuvertex check - says the same):',
            '',
            producedModel({ given, values, rules: rulesFor(rule, true), q2 }),
          ].join('\n'),
  }
}

/** States as the options say, and nothing else. */
function caseFor(count: number, { natures = [], masses = [], cpParities = [] }: RuleMatcherOptions): NeutrinoCase {
  const indices = Array.from({ length: count }, (_, k) => k)
  const chosen = indices.map((k) => natures[k] ?? 'majorana')
  const none: ComplexMatrix = []
  return {
    natures: chosen,
    labels: indices.map((k) => `nu${k + 1}`),
    masses: indices.map((k) => masses[k] ?? k + 1),
    cpParities: chosen.map((nature, k) => cpParities[k] ?? (nature === 'majorana' ? plusI : plusOne)),
    mixing: [],
    formFactors: { charge: none, magnetic: none, electric: none, anapole: none },
    missing: {},
  }
}

/** Is a matrix its own conjugate transpose, to 1e-12 of its largest entry? */
function toBeHermitian(received: unknown, tolerance = 1e-12): MatcherResult {
  const matrix = (received as NumberMatrix).map((row) => row.map((z): Complex => (typeof z === 'number' ? real(z) : z)))
  const largest = Math.max(0, ...matrix.flat().map(modulus))
  for (const [r, row] of matrix.entries()) {
    for (const [c, z] of row.entries()) {
      const mirror = matrix[c]?.[r]
      // Not the other way round: NaN must fail.
      const isKept = mirror !== undefined && distance(z, conjugate(mirror)) <= tolerance * largest
      if (isKept) continue
      const text = `entry [${r + 1},${c + 1}] is ${shown(z)}, and the conjugate of [${c + 1},${r + 1}] is ${mirror === undefined ? 'missing' : shown(conjugate(mirror))}`
      return { pass: false, message: () => `the matrix is not hermitian, A[f,i] = conj(A[i,f]): ${text}` }
    }
  }
  return { pass: true, message: () => 'the matrix is hermitian, and should not be' }
}

/** Has a model, as text or record, so many free real parameters? */
function toHaveFreeParameters(received: unknown, expected: number): MatcherResult {
  const report = check(received, { certificate: 'none' })
  if (E.isLeft(report)) {
    const [{ path, expected: wanted, received: got }] = report.left
    return { pass: false, message: () => `the model cannot be read: at ${path}, ${wanted} expected, ${got} received` }
  }
  const { freeParameters, formFactors } = report.right
  const each = Object.entries(formFactors).map(([name, one]) => `${name} ${one.freeParameters ?? 'open'}`)
  const text = `the model has ${freeParameters ?? 'an open number of'} free parameters (${each.join(', ')})`
  return {
    pass: freeParameters === expected,
    message: () => (freeParameters === expected ? `${text}, and should not` : `${text}, not ${expected}`),
  }
}

/** For `expect.extend(matchers)`. */
export const matchers: {
  readonly toSatisfyRule: typeof toSatisfyRule
  readonly toBeHermitian: typeof toBeHermitian
  readonly toHaveFreeParameters: typeof toHaveFreeParameters
} = { toSatisfyRule, toBeHermitian, toHaveFreeParameters }
