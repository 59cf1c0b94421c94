// A model file with the rule files it is judged by, as the library takes them; or the issues that stop it before that.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CheckOptions } from '../check.js'
import type { Issue } from '../physics/issue.js'
import type { CommandOptions } from './options.js'
import { type InputFile, readInput } from './read-file.js'
import type { Terminal } from './terminal.js'

export interface RuleFiles {
  readonly texts: readonly { readonly file: string; readonly text: string }[]
  /** Trouble with reading them. */
  readonly issues: readonly Issue[]
}

/** Reads the files named with `--rules`. */
export function readRuleFiles({ rules = [] }: CommandOptions, terminal: Terminal): RuleFiles {
  const read = rules.map((file) => readInput(file, terminal))
  return {
    texts: read.flatMap((input) => (input.kind === 'text' ? [{ file: input.file, text: input.text }] : [])),
    issues: read.flatMap((input) => (input.kind === 'issue' ? [aboutRuleFile(input)] : [])),
  }
}

function aboutRuleFile({ file, issue }: Extract<InputFile, { kind: 'issue' }>): Issue {
  return issue.location === null ? { ...issue, received: `${issue.received} (rule file ${file})` } : issue
}

/** SHA-256 of the bytes of an input; `null` if there are none. */
export const hashOf = ({ bytes }: Pick<InputFile, 'bytes'>): string | null =>
  bytes === undefined ? null : bytesToHex(sha256(bytes))

/** The options of the library for one input; without a hash where nobody will see it. */
export function checkOptionsFor(
  input: Pick<InputFile, 'bytes' | 'file'>,
  rules: RuleFiles,
  options: CommandOptions,
  isHashed = true,
): CheckOptions {
  return {
    file: input.file,
    sha256: isHashed ? (hashOf(input) ?? undefined) : '',
    rules: rules.texts,
    convention: options.convention,
    allConflicts: options.allConflicts,
  }
}
