// nuvertex explain FILE ENTRY: the proof of one verdict; or, with --factor-two, how its Dirac and Majorana values differ.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { markdownExplanation } from '../../explain/markdown-explanation.js'
import { markdownFactorTwo } from '../../explain/markdown-factor-two.js'
import { prettyExplanation } from '../../explain/pretty/explanation.js'
import { prettyFactorTwo } from '../../explain/pretty/factor-two.js'
import type { PrettyOptions } from '../../explain/pretty/options.js'
import { safeText } from '../../explain/text/safe-text.js'
import { explain } from '../../explain-entry.js'
import { factorTwo } from '../../factor-two.js'
import { parseEntryName } from '../../physics/entry.js'
import type { Issue } from '../../physics/issue.js'
import { loadNerdamer } from '../../symbolic/nerdamer.js'
import { withDeadline } from '../deadline.js'
import { Failure } from '../failure.js'
import { statesOf } from '../imported-model.js'
import { checkOptionsFor, readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues, troubled } from '../output.js'
import { readModelInput } from '../read-model-input.js'
import type { Action } from './action.js'

export const explainCommand: Action = async ([file = '-', entry = ''], call) => {
  const { options, terminal } = call
  if (parseEntryName(entry) === undefined)
    throw new Failure(
      'usage',
      `'${safeText(entry)}' is not an entry`,
      "Write charge, magnetic, electric or anapole with [final,initial], such as 'magnetic[1,2]'.",
    )
  if (options.factorTwo === true && options.derive === true)
    throw new Failure('usage', '--derive belongs to the proof, which --factor-two does not tell', 'Give one of them.')
  const input = readModelInput(file, terminal)
  const rules = readRuleFiles(options, terminal)
  const stopped = [...rules.issues, ...(input.kind === 'issue' ? [input.issue] : [])]
  if (input.kind === 'issue' || stopped.length > 0) return reportIssues(troubled(input, stopped), call)
  const model = await statesOf(input, call)
  if (model.kind === 'issues') return reportIssues(troubled(input, model.issues), call)
  const derive = options.derive === true ? await loadNerdamer() : undefined
  const own = { ...checkOptionsFor(input, rules, options), imported: model.imported, derive }
  const result = withDeadline(model.text, () =>
    options.factorTwo === true
      ? told(factorTwo(model.text, entry, own), { pretty: prettyFactorTwo, markdown: markdownFactorTwo })
      : told(explain(model.text, entry, own), { pretty: prettyExplanation, markdown: markdownExplanation }),
  )
  if (E.isLeft(result)) return reportIssues(troubled(input, result.left), call)
  const { value, pretty, markdown } = result.right
  if (isData(call)) terminal.stdout.write(jsonText(value, call))
  else if (options.format === 'markdown') terminal.stdout.write(`${markdown()}\n`)
  else {
    const source = input.kind === 'text' ? input.text : undefined
    terminal.stdout.write(`${pretty({ ...prettyFor(terminal.stdout, call), source })}\n`)
  }
  return 0
}

interface Renderers<A> {
  readonly pretty: (value: A, options: PrettyOptions) => string
  readonly markdown: (value: A) => string
}

/** A result with the ways to print it. */
interface Told {
  readonly value: unknown
  readonly pretty: (options: PrettyOptions) => string
  readonly markdown: () => string
}

const told = <A>(
  result: E.Either<NonEmptyArray<Issue>, A>,
  { pretty, markdown }: Renderers<A>,
): E.Either<NonEmptyArray<Issue>, Told> =>
  E.map(
    (value: A): Told => ({
      value,
      pretty: (options) => pretty(value, options),
      markdown: () => markdown(value),
    }),
  )(result)
