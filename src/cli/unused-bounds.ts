// A file of --rules may hold bounds beside rules. Commands that judge by rules alone say that they leave the bounds out.

import * as E from 'fp-ts/lib/Either.js'
import { safeText } from '../explain/text/safe-text.js'
import { readDocument } from '../import/read-document.js'
import { recordsOf } from '../schema/rules/records.js'
import type { Call } from './commands/action.js'
import type { RuleFiles } from './model-input.js'

/** A line on standard error for each rule file with bounds in it. */
export function tellUnusedBounds({ texts }: RuleFiles, { options, terminal }: Call): void {
  if (options.quiet === true) return
  for (const { file, text } of texts) {
    const count = boundsIn(file, text)
    const what = count === 1 ? '1 bound is' : `${count} bounds are`
    const instead = 'nuvertex bounds MODEL --rules FILE holds a model against bounds'
    if (count > 0) terminal.stderr.write(`${safeText(file)}: ${what} not used here; ${instead}.\n`)
  }
}

function boundsIn(file: string, text: string): number {
  const document = readDocument(text, { file })
  // Whatever is wrong with the text is told by those who read the rules in it.
  if (E.isLeft(document)) return 0
  const { value } = document.right
  return recordsOf(value).length - recordsOf(value, 'rule').length
}
