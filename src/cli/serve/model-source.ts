// The model of a request: a model file or object, the text of a file of another format, or the files of a UFO model by
// name. Everything comes with the request; no path in it is ever opened.

import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { importerFor, importModel } from '../../import/import-model.js'
import { looksNative } from '../../import/looks-native.js'
import { type UfoFiles, ufoFileNames } from '../../import/ufo/file-names.js'
import { importUfo } from '../../import/ufo/import-ufo.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import { hashOf } from '../model-input.js'
import { noStates } from '../no-states.js'
import { type ServeError, serveError } from './answer.js'
import { inputField } from './fields.js'
import { importOptionNames, importOptions, type ServeImportOptions } from './import-fields.js'
import type { Fields } from './read-request.js'

/** What the library takes: the input, and where it comes from. */
export interface ModelSource {
  readonly input: unknown
  readonly options: {
    readonly file?: string | undefined
    readonly sha256?: string | undefined
    readonly imported?: Imported | undefined
  }
}

/** Importing is work, done against the clock. */
export type ReadSource = () => E.Either<NonEmptyArray<Issue>, ModelSource>

/** The field `name` as a model, whatever its format. */
export function modelSource(fields: Fields, options: Fields, name = 'input'): E.Either<ServeError, ReadSource> {
  const given = inputField(fields, name)
  if (E.isLeft(given)) return given
  const told = importOptions(options)
  if (E.isLeft(told)) return told
  const { file, from } = told.right
  const input = given.right
  if (typeof input !== 'string') {
    const files = ufoFilesOf(input as Fields)
    if (files === undefined) return native(input, options, file)
    return typeof files === 'string' ? E.left(serveError('invalid-request', files)) : E.right(ufo(files, told.right))
  }
  const isNative = looksNative(input) || input.trim() === '' || importerFor(input, file ?? null) === undefined
  return from === undefined && isNative ? native(input, options, file) : E.right(foreign(input, told.right))
}

/** The same where a source without states is an issue. */
export function statesSource(fields: Fields, options: Fields, name = 'input'): E.Either<ServeError, ReadSource> {
  const read = modelSource(fields, options, name)
  if (E.isLeft(read)) return read
  return E.right(() => {
    const source = read.right()
    const imported = E.isRight(source) ? source.right.options.imported : undefined
    const issue = imported === undefined ? undefined : noStates(imported)
    return issue === undefined ? source : E.left([issue])
  })
}

/** A model file or object; an option that would have no effect is a mistake of somebody. */
function native(input: unknown, options: Fields, file: string | undefined): E.Either<ServeError, ReadSource> {
  const stray = importOptionNames.find((name) => name !== 'file' && options[name] !== undefined)
  if (stray !== undefined) {
    const what = 'is about a file of another format, and the input is a model'
    return E.left(serveError('invalid-request', `options.${stray} ${what}`))
  }
  return E.right(() => E.right({ input, options: file === undefined ? {} : { file } }))
}

/** The files of a UFO model; what is wrong with them; `undefined` if the map is something else. */
function ufoFilesOf(input: Fields): UfoFiles | string | undefined {
  const names = Object.keys(input)
  if (!names.some((name) => name.endsWith('.py'))) return undefined
  const stray = names.find((name) => !/^[^/\\]+\.[a-z]+$/i.test(name) || typeof input[name] !== 'string')
  if (stray !== undefined) return 'a UFO model is a map from names of files, such as "particles.py", to their texts'
  return Object.fromEntries(ufoFileNames.flatMap((name) => (name in input ? [[name, input[name]]] : [])))
}

function ufo(files: UfoFiles, { file, params, assume }: ServeImportOptions): ReadSource {
  return () => {
    const texts = [...ufoFileNames].sort().flatMap((name) => files[name] ?? [])
    const imported = importUfo(files, { folder: file, params, assume })
    return E.map((one: Imported) => sourceOf(one, texts.join(''), file))(imported)
  }
}

function foreign(text: string, { readMixing, params: _, ...told }: ServeImportOptions): ReadSource {
  return () => {
    const mixing = readMixing()
    if (E.isLeft(mixing)) return mixing
    const imported = importModel(text, { ...told, mixing: mixing.right })
    return E.map((one: Imported) => sourceOf(one, text, told.file))(imported)
  }
}

const sourceOf = (imported: Imported, source: string, file: string | undefined): ModelSource => ({
  input: imported.text ?? '',
  options: { file, sha256: hashOf({ bytes: utf8ToBytes(source) }) ?? undefined, imported },
})
