// nuvertex completion SHELL: a static script made from the command table; ids of rules and conventions are written in.

import { shipped } from '../../catalogue/catalogue.js'
import { bounds } from '../../catalogue/embedded-bounds.js'
import { safeText } from '../../explain/text/safe-text.js'
import { filterWords } from '../bound-filter.js'
import { bashScript } from '../completion/bash.js'
import { fishScript } from '../completion/fish.js'
import type { Vocabulary } from '../completion/vocabulary.js'
import { zshScript } from '../completion/zsh.js'
import { Failure } from '../failure.js'
import { importers } from '../import-formats.js'
import type { Action } from './action.js'

const scripts: Readonly<Record<string, (vocabulary: Vocabulary) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

export const completionCommand: Action = ([shell = ''], { terminal }) => {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (script === undefined)
    throw new Failure('usage', `no completion for '${safeText(shell)}'`, 'bash, zsh and fish are known.')
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)
  const { rules, conventions, mixings } = shipped
  const assumptions = ids(rules.filter(({ status }) => status === 'assumption'))
  terminal.stdout.write(
    script({
      ...{ rules: ids(rules), conventions: ids(conventions), mixings: ids(mixings) },
      ...{ importers: ids(importers), assumptions, bounds: ids(bounds), boundWords: filterWords },
    }),
  )
  return 0
}
