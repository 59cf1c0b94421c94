// Runs a law over random cases and turns the smallest failure into a report: what is broken, for which model, and how to see
// it again. An Error, so that every test framework understands it.

import fc from 'fast-check'

export interface LawOptions {
  /** Number of cases; default 100, or what `fc.configureGlobal` says. */
  readonly numRuns?: number
  /** Seed of the cases; default a new one, which the report names. */
  readonly seed?: number
  /** Path to one case, from a report, together with its seed: that case alone is tried. */
  readonly path?: string
}

export interface Law<Case> {
  /** `expectInvariant(decayWidth, 'rephasing', …)`: the call, for the line that reproduces the failure. */
  readonly call: (reproduction: string) => string
  /** Of the function that is held. */
  readonly name: string
  /** `decayWidth depends on …`: what a failure means, and why the law holds. */
  readonly headline: (one: Case) => string
  readonly reason: string
  readonly cases: fc.Arbitrary<Case>
  /** The model file for a case, and what it is: `The smallest model`. */
  readonly modelOf: (one: Case) => { readonly title: string; readonly use: string; readonly text: string }
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
  const outcome = flawsOrError(law, smallest)
  const { title, use, text } = law.modelOf(smallest)
  const reproduction = `seed: ${seed}, path: '${counterexamplePath ?? ''}'`
  const effort = `after ${count(numRuns, 'case')} and ${count(numShrinks, 'step')} of shrinking`
  // A function that throws breaks no law yet, and its message is the best there is.
  const story =
    typeof outcome === 'string'
      ? [`${law.name} throws for a model that is in order.`, '', `  ${outcome}`]
      : [law.headline(smallest), '', ...outcome.map((line) => `  ${line}`), '', law.reason]
  return [
    ...story,
    '',
    `${title}, ${effort} (${use}):`,
    '',
    text.trimEnd(),
    '',
    'Reproduce with:',
    `  ${law.call(reproduction)}`,
    '',
  ].join('\n')
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function flawsOrError<Case>(law: Law<Case>, smallest: Case): readonly string[] | string {
  try {
    return law.flaws(smallest)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

/** The name of a function in a sentence. */
export const nameOf = (f: { readonly name: string }): string => (f.name === '' ? 'the function' : f.name)

/** Its name in code, where it has one that can stand there. */
export const codeName = (f: { readonly name: string }, otherwise: string): string =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(f.name) ? f.name : otherwise

/** The call with the options that were given and those that reproduce the failure: it can be pasted as it is. */
export const callText =
  (start: string, { numRuns: _, seed: _seed, path: _path, ...given }: LawOptions & { readonly models?: unknown }) =>
  (reproduction: string): string => {
    const options = Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : [key === 'models' ? 'models' : `${key}: ${optionText(value)}`],
    )
    return `${start}, { ${[...options, reproduction].join(', ')} })`
  }

function optionText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(optionText).join(', ')}]`
  return typeof value === 'string' ? `'${value}'` : String(value)
}
