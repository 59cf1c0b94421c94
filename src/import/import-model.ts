// A file of another format → model file, by the importer that knows the format.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { didYouMean } from '../physics/did-you-mean.js'
import type { Imported } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'
import { textIssues } from './check-text.js'
import type { Importer, ImportOptions } from './importer.js'
import { importers } from './importers.js'
import { optionFlag } from './option-flag.js'

export interface ImportModelOptions extends ImportOptions {
  /** The path as the user gave it, `null` for text handed to the library; default `null`. */
  readonly file?: string | null | undefined
  /** Id of the format; default: by the text and the extension of `file`. */
  readonly from?: string | undefined
}

/** Imports a text; the issue `unsupported` if no importer knows its format. A leading byte-order mark is dropped. */
export function importModel(text: string, options: ImportModelOptions = {}): E.Either<NonEmptyArray<Issue>, Imported> {
  const { file = null, from } = options
  const refused = textIssues(text, file)
  if (refused !== undefined) return E.left(refused)
  const own = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const importer = from === undefined ? importerFor(own, file) : importers.find(({ id }) => id === from)
  if (importer === undefined) return E.left([from === undefined ? unknownFormat(file) : unknownId(from)])
  const idle = readByOthers(importer).find((name) => options[name] !== undefined)
  return idle === undefined ? importer.read(own, file, options) : E.left([withoutEffect(idle, importer)])
}

/** The options of other formats; a scale may also be that of what is written later. */
const readByOthers = (importer: Importer): readonly (keyof ImportOptions)[] =>
  importers.flatMap(({ options }) => options).filter((name) => name !== 'scale' && !importer.options.includes(name))

function withoutEffect(option: keyof ImportOptions, { id }: Importer): Issue {
  const readers = importers.filter(({ options }) => options.includes(option)).map((one) => one.id)
  return {
    code: 'unsupported',
    path: optionFlag(option),
    location: null,
    expected: `a file of ${readers.join(' or ')}, which this option is about`,
    received: `a file of ${id}`,
    hint: null,
  }
}

/** The importer of a text: one that knows its content, by preference with the file's extension; else by extension. */
export function importerFor(text: string, file: string | null): Importer | undefined {
  const hasExtension = ({ extensions }: Importer): boolean =>
    extensions.some((extension) => file?.toLowerCase().endsWith(extension) === true)
  const byContent = importers.filter(({ detect }) => detect(text))
  return byContent.find(hasExtension) ?? byContent[0] ?? importers.find(hasExtension)
}

const formats = (): string => importers.map(({ id, title }) => `${id} (${title})`).join(', ')

const unknownFormat = (file: string | null): Issue => ({
  code: 'unsupported',
  path: '$',
  location: { file, line: 1, column: 1 },
  expected: `a file of a format that is imported: ${formats()}`,
  received: 'something else',
  hint: 'Name the format with --from, if it is one of these.',
})

function unknownId(from: string): Issue {
  const ids = importers.map(({ id }) => id)
  const near = didYouMean(from, ids)
  return {
    code: 'unknown-id',
    path: '--from',
    location: null,
    expected: ids.join(', '),
    received: from,
    hint: near === undefined ? null : `Did you mean ${near}?`,
  }
}
