// The pipeline, from a model to its report; the steps are those of ARCHITECTURE.md.
// Pure and synchronous; runs in a browser. Reading files and exit codes are the command's business.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { canonicalConvention, shipped } from './catalogue/catalogue.js'
import { compare } from './engine/compare/compare.js'
import { certify } from './engine/evidence/certificate.js'
import type { Selection } from './engine/select.js'
import { solve } from './engine/solve/solve.js'
import { verify } from './engine/verify/verify.js'
import { DegreeLimit } from './exact/degree-limit.js'
import { TermLimit } from './exact/polynomial.js'
import { conflictsOf } from './explain/conflicts.js'
import { emptyReport } from './explain/empty-report.js'
import { findingsOf } from './explain/finding.js'
import { withOrigins } from './explain/origins.js'
import { present } from './explain/present.js'
import { Defect } from './physics/defect.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import type { Report } from './physics/report.js'
import type { RuleSystem, Solution } from './physics/solution.js'
import { type ReadOptions, readModel } from './read-model.js'

export interface CheckOptions extends ReadOptions {
  /** Whether the report carries its certificate. `auto` (the default): up to 8 states. It is verified in every case. */
  readonly certificate?: 'auto' | 'inline' | 'none' | undefined
  /** Also list every minimal set of rules and values that contradict; default false. */
  readonly allConflicts?: boolean | undefined
}

/** Largest number of states for which `certificate: 'auto'` puts the certificate into the report. */
const inlineLimit = 8

/** A report with the model that it is about. */
export interface Examination {
  readonly report: Report
  readonly model: NeutrinoModel
}

/**
 * Checks a model: a string is the text of a model file, anything else a model object. With `imported` the input is its
 * text, and its findings join the report's.
 */
export function check(input: unknown, options: CheckOptions = {}): E.Either<NonEmptyArray<Issue>, Report> {
  const examined = examine(input, options)
  return E.isLeft(examined) ? examined : E.right(examined.right.report)
}

/** `check`, for presenters that want to show more of the model than the report carries. */
export function examine(input: unknown, options: CheckOptions = {}): E.Either<NonEmptyArray<Issue>, Examination> {
  return withinLimits(() => examineWithin(input, options))
}

/** Exact numbers of different fields may together need a larger field than is computed in: an issue, not a defect. */
export function withinLimits<A>(work: () => E.Either<NonEmptyArray<Issue>, A>): E.Either<NonEmptyArray<Issue>, A> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DegreeLimit || error instanceof TermLimit)) throw error
    const expected = 'numbers that are exact in fields of moderate degree'
    const hint = 'Write radicals and roots of unity of lower order, or decimals with an uncertainty.'
    return E.left([{ code: 'limit', path: '$', location: null, expected, received: error.message, hint }])
  }
}

function examineWithin(input: unknown, options: CheckOptions): E.Either<NonEmptyArray<Issue>, Examination> {
  const { imported } = options
  if (imported?.text === null) return E.right(emptyReport(imported, options, canonicalConvention(shipped).id))
  const read = readModel(input, options)
  if (E.isLeft(read)) return read
  const { model, notation, selection, mixing } = read.right
  const { system, solution } = decide(model, selection)
  const discrepancies = compare(model, solution, notation.author)
  const isCertified =
    options.certificate === 'inline' || (options.certificate !== 'none' && model.states.length <= inlineLimit)
  const circumstances = { model, system, solution, notation, mixing, hasCertificate: isCertified }
  const found = withOrigins(findingsOf(discrepancies, selection.setAside, circumstances), imported?.origins)
  const findings = [...(imported?.findings ?? []), ...found]
  const conflicts = options.allConflicts === true ? conflictsOf(circumstances) : undefined
  const certificate = isCertified
    ? certify(system, solution, { source: model.source, convention: notation.output.id })
    : null
  return E.right({
    report: present({ model, selection, solution, notation, findings, imported, conflicts, certificate }),
    model,
  })
}

export interface Decision {
  readonly system: RuleSystem
  readonly solution: Solution
}

/** Solves and verifies. A verdict whose evidence does not hold is a defect of ours, never a report. */
export function decide(model: NeutrinoModel, { inForce }: Selection): Decision {
  const system: RuleSystem = { states: model.states, rules: inForce, q2: model.q2 }
  const solution = solve(system)
  const flaw = verify(system, solution)
  if (flaw !== undefined) throw new Defect(`a verdict failed its own proof: ${flaw}`)
  return { system, solution }
}
