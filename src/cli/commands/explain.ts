// nuvertex explain FILE ENTRY: the proof of one verdict.

import * as E from 'fp-ts/lib/Either.js'
import { prettyExplanation } from '../../explain/pretty/explanation.js'
import { safeText } from '../../explain/text/safe-text.js'
import { explain } from '../../explain-entry.js'
import { parseEntryName } from '../../physics/entry.js'
import { withDeadline } from '../deadline.js'
import { Failure } from '../failure.js'
import { libraryOptions, readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues, troubled } from '../output.js'
import { readInput } from '../read-file.js'
import type { Action } from './action.js'

export const explainCommand: Action = ([file = '-', entry = ''], call) => {
  const { options, terminal } = call
  if (parseEntryName(entry) === undefined)
    throw new Failure(
      'usage',
      `'${safeText(entry)}' is not an entry`,
      "Write charge, magnetic, electric or anapole with [final,initial], such as 'magnetic[1,2]'.",
    )
  const input = readInput(file, terminal)
  const rules = readRuleFiles(options, terminal)
  const stopped = [...rules.issues, ...(input.kind === 'issue' ? [input.issue] : [])]
  if (input.kind === 'issue' || stopped.length > 0) return reportIssues(troubled(input, stopped), call)
  const result = withDeadline(input.text, () => explain(input.text, entry, libraryOptions(input, rules, options)))
  if (E.isLeft(result)) return reportIssues(troubled(input, result.left), call)
  const page = { ...prettyFor(terminal.stdout, call), source: input.text }
  terminal.stdout.write(isData(call) ? jsonText(result.right, call) : `${prettyExplanation(result.right, page)}\n`)
  return 0
}
