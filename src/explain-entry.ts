// The proof of one verdict in words, or the witness: the same steps as check.ts, told for one entry.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type CheckOptions, decide, withinLimits } from './check.js'
import { compare } from './engine/compare/compare.js'
import { derivationsOf } from './explain/derivation.js'
import { explanationOf } from './explain/explanation.js'
import { findingsOf } from './explain/finding.js'
import { withOrigins } from './explain/origins.js'
import { type Entry, parseEntryName } from './physics/entry.js'
import type { Explanation } from './physics/explanation.js'
import type { Issue } from './physics/issue.js'
import { readModel } from './read-model.js'
import type { SymbolicBackend } from './symbolic/backend.js'

export interface ExplainOptions extends CheckOptions {
  /** Work out in the author's symbols what the claims say of the value given, multiplied out by this; default: do not. */
  readonly derive?: SymbolicBackend | undefined
}

/** Explains the verdict on the entry named `magnetic[1,2]` or `antineutrino.magnetic[1,2]`, indices from 1. */
export function explain(
  input: unknown,
  entry: string,
  options: ExplainOptions = {},
): E.Either<NonEmptyArray<Issue>, Explanation> {
  return withinLimits(() => explainWithin(input, entry, options))
}

function explainWithin(
  input: unknown,
  entry: string,
  options: ExplainOptions,
): E.Either<NonEmptyArray<Issue>, Explanation> {
  const read = readModel(input, options)
  if (E.isLeft(read)) return read
  const { model, notation, selection, mixing } = read.right
  const asked = askedEntry(entry, model.states.length)
  if (E.isLeft(asked)) return asked
  const { system, solution } = decide(model, selection)
  const circumstances = { model, system, solution, notation, mixing, hasCertificate: false }
  const found = findingsOf(compare(model, solution, notation.author), [], circumstances)
  const findings = withOrigins(found, options.imported?.origins)
  const explanation = explanationOf(asked.right, { system, solution, notation, findings })
  if (options.derive === undefined) return E.right(explanation)
  const { species, formFactor, final, initial } = asked.right
  const verdict = solution.verdict(species, formFactor, final, initial)
  const derivations = derivationsOf(asked.right, verdict, { model, notation, backend: options.derive })
  return E.right({ ...explanation, derivations })
}

/** The entry of this name in a model of so many states. */
export function askedEntry(name: string, count: number): E.Either<NonEmptyArray<Issue>, Entry> {
  const asked = parseEntryName(name)
  return asked === undefined || !isWithin(asked, count) ? E.left([noSuchEntry(name, asked, count)]) : E.right(asked)
}

const isWithin = ({ final, initial }: Entry, count: number): boolean =>
  final >= 0 && initial >= 0 && final < count && initial < count

function noSuchEntry(text: string, asked: Entry | undefined, count: number): Issue {
  const hint =
    asked === undefined
      ? "Write the form factor and two indices in brackets, in quotes: 'magnetic[1,2]' or 'antineutrino.charge[1,1]'."
      : `The model has ${count} ${count === 1 ? 'state' : 'states'}; indices count from 1.`
  return {
    code: 'invalid-value',
    path: 'entry',
    location: null,
    expected: asked === undefined ? 'the name of an entry' : `indices from 1 to ${count}`,
    received: text,
    hint,
  }
}
