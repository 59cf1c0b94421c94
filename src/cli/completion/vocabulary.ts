// The words a shell may offer at a place, read off the command table.

import { type ArgumentSpec, type CommandSpec, commandTable } from '../command-table.js'
import { type BoundWord, type OptionName, type OptionSpec, optionSpecs } from '../options.js'

/** Ids that are not in the command table. */
export interface Vocabulary {
  readonly rules: readonly string[]
  readonly conventions: readonly string[]
  readonly mixings: readonly string[]
  /** Formats that are imported. */
  readonly importers: readonly string[]
  readonly assumptions: readonly string[]
  readonly bounds: readonly string[]
  /** Words of the options that filter bounds. */
  readonly boundWords: Readonly<Record<BoundWord, readonly string[]>>
}

/** What stands at a place: one of these words, any file, either, or anything. */
export type Offer =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'words-or-file'; readonly words: readonly string[] }
  | { readonly kind: 'nothing' }

export interface OptionWords {
  /** `--format`. */
  readonly flag: string
  readonly description: string
  /** What its value may be; `undefined` for a switch. */
  readonly value: Offer | undefined
}

const words = (list: readonly string[]): Offer => ({ kind: 'words', words: list })

/** The options of a command, `--help` among them. */
export function optionsOf(command: CommandSpec, vocabulary: Vocabulary): readonly OptionWords[] {
  const names: readonly OptionName[] = [
    ...(command.formats.length > 0 ? (['format'] as const) : []),
    ...command.options,
  ]
  const help: OptionWords = { flag: '--help', description: 'explain the command', value: undefined }
  return [...names.map((name) => optionWords(optionSpecs[name], command, vocabulary)), help]
}

function optionWords(spec: OptionSpec, command: CommandSpec, vocabulary: Vocabulary): OptionWords {
  const [flag = '', value] = spec.flags.split(' ')
  const offer = spec.choices === undefined ? offerOf(spec.completes, command, vocabulary) : words(spec.choices)
  return { flag, description: spec.description, value: value === undefined ? undefined : offer }
}

function offerOf(completes: OptionSpec['completes'], command: CommandSpec, vocabulary: Vocabulary): Offer {
  switch (completes) {
    case 'format':
      return words(command.formats)
    case 'convention':
      return words(vocabulary.conventions)
    case 'importer':
      return words(vocabulary.importers)
    case 'assumption':
      return words(vocabulary.assumptions)
    case 'bound':
      return words(vocabulary.bounds)
    case 'quantity':
    case 'flavour':
    case 'method':
    case 'status':
      return words(vocabulary.boundWords[completes])
    case 'nothing':
      return { kind: 'nothing' }
    default:
      return { kind: 'file' }
  }
}

/** What a command takes: its first argument, and those behind it. */
export function argumentsOf(
  { arguments: [first, second] }: CommandSpec,
  vocabulary: Vocabulary,
): { readonly first: Offer; readonly rest: Offer } {
  const isMany = first?.name.includes('...') === true
  return { first: argumentOffer(first, vocabulary), rest: argumentOffer(isMany ? first : second, vocabulary) }
}

function argumentOffer(argument: ArgumentSpec | undefined, vocabulary: Vocabulary): Offer {
  if (argument === undefined) return { kind: 'nothing' }
  const offers: Readonly<Record<ArgumentSpec['completes'], Offer>> = {
    file: { kind: 'file' },
    rule: words(vocabulary.rules),
    convention: words(vocabulary.conventions),
    mixing: { kind: 'words-or-file', words: vocabulary.mixings },
    shell: words(['bash', 'zsh', 'fish']),
    figure: words(['verdicts', 'fork', 'argand', 'bounds', 'cross-sections', 'effective-moment', 'precession']),
    nothing: { kind: 'nothing' },
  }
  return offers[argument.completes]
}

/** `help` stands beside the commands of the table. */
export const commandNames: readonly string[] = [...commandTable.map((command) => command.name), 'help']
