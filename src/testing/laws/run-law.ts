// Runs a law over random cases and turns the smallest failure into a report: what is broken, for which model, and how to see
// it again. An Error, so that every test framework understands it.

import fc from 'fast-check'
import { toModelFile } from '../model-file.js'
import type { NeutrinoCase } from '../neutrino-case.js'

export interface LawOptions {
  /** Number of cases; default 100, or what `fc.configureGlobal` says. */
  readonly numRuns?: number
  /** Seed of the cases; default a new one, which the report names. */
  readonly seed?: number
  /** Path to one case, from a report, together with its seed. */
  readonly path?: string
}

export interface Law<Case> {
  /** `expectInvariant(decayWidth, 'rephasing', …)`: the call, for the line that reproduces the failure. */
  readonly call: (reproduction: string) => string
  /** `decayWidth depends on …`: what a failure means, and why the law holds. */
  readonly headline: string
  readonly reason: string
  readonly cases: fc.Arbitrary<Case>
  readonly modelOf: (one: Case) => NeutrinoCase
  /** What is wrong for the case, one line each; none if the law holds. */
  readonly flaws: (one: Case) => readonly string[]
}

/** Throws an Error with the report if the law fails for some case. */
export function runLaw<Case>(law: Law<Case>, { numRuns, seed, path }: LawOptions): void {
  const property = fc.property(law.cases, (one) => law.flaws(one).length === 0)
  const details = fc.check(property, {
    ...(numRuns === undefined ? {} : { numRuns }),
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path, endOnFailure: true }),
  })
  if (!details.failed) return
  const [smallest] = details.counterexample ?? []
  if (smallest === undefined) throw new Error(fc.defaultReportMessage(details))
  throw new Error(reportOf(law, smallest, details))
}

function reportOf<Case>(law: Law<Case>, smallest: Case, details: fc.RunDetails<[Case]>): string {
  const { seed, counterexamplePath, numRuns, numShrinks } = details
  // A function that throws is a flaw of its own, and its message the best there is.
  const flaws = flawsOrError(law, smallest)
  const reproduction = `seed: ${seed}, path: '${counterexamplePath ?? ''}'`
  return [
    law.headline,
    '',
    ...flaws.map((line) => `  ${line}`),
    '',
    law.reason,
    '',
    `The smallest model, after ${count(numRuns, 'case')} and ${count(numShrinks, 'step')} of shrinking (paste it into nuvertex check -):`,
    '',
    toModelFile(law.modelOf(smallest)).trimEnd(),
    '',
    'Reproduce with:',
    `  ${law.call(reproduction)}`,
    '',
  ].join('\n')
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function flawsOrError<Case>(law: Law<Case>, smallest: Case): readonly string[] {
  try {
    return law.flaws(smallest)
  } catch (error) {
    return [`it throws: ${error instanceof Error ? error.message : String(error)}`]
  }
}
