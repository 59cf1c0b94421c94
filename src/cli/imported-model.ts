// An input as the text of a model: its own, or what an importer makes of it. The importers are loaded only for a text
// that is no model file.

import * as E from 'fp-ts/lib/Either.js'
import { looksNative } from '../import/looks-native.js'
import { optionFlag } from '../import/option-flag.js'
import type { Imported } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'
import { importing } from './command-table.js'
import type { Call } from './commands/action.js'
import { withDeadline } from './deadline.js'
import { type ImportResult, importFolder } from './import-folder.js'
import { importOptionsOf } from './import-options.js'
import { noStates } from './no-states.js'
import type { CommandOptions } from './options.js'
import type { ModelInput } from './read-model-input.js'

/** `imported` is `undefined` for a model file, which may turn out to be none. */
export type ModelText =
  | { readonly kind: 'model'; readonly text: string; readonly imported: Imported | undefined }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }

/** The model that an input is, or holds in another format. */
export async function modelOf(input: Exclude<ModelInput, { kind: 'issue' }>, call: Call): Promise<ModelText> {
  if (input.kind === 'folder') {
    const { importFormats } = await import('./late-importers.js')
    return modelText(importFolder(input, call, (await importFormats()).importUfo))
  }
  const { options } = call
  const native: ModelText = { kind: 'model', text: input.text, imported: undefined }
  // An empty text is of no format.
  const isNative = looksNative(input.text) || input.text.trim() === ''
  if (options.from === undefined && isNative) return withoutImportOptions(native, options)
  const { importFormats } = await import('./late-importers.js')
  const { importerFor, importModel, readMixingOption } = await importFormats()
  if (options.from === undefined && importerFor(input.text, input.file) === undefined)
    return withoutImportOptions(native, options)
  const told = importOptionsOf(input.file, options, call.terminal)
  if ('code' in told) return { kind: 'issues', issues: [told] }
  if (options.mixing === undefined) return modelText(withDeadline(input.text, () => importModel(input.text, told)))
  const mixing = readMixingOption(options.mixing, told, call.terminal)
  if (E.isLeft(mixing)) return { kind: 'issues', issues: mixing.left }
  return modelText(withDeadline(input.text, () => importModel(input.text, { ...told, mixing: mixing.right })))
}

/** The same for a command that needs states: a file that says nothing about neutrinos is an issue. */
export async function statesOf(input: Exclude<ModelInput, { kind: 'issue' }>, call: Call): Promise<ModelText> {
  const model = await modelOf(input, call)
  if (model.kind === 'issues' || model.imported === undefined) return model
  const issue = noStates(model.imported)
  return issue === undefined ? model : { kind: 'issues', issues: [issue] }
}

const modelText = (result: ImportResult): ModelText =>
  E.isLeft(result)
    ? { kind: 'issues', issues: result.left }
    : { kind: 'model', text: result.right.text ?? '', imported: result.right }

/** An option that would have no effect is a mistake of somebody. */
function withoutImportOptions(native: ModelText, options: CommandOptions): ModelText {
  // Of a text that is written, the scale is the user's to say.
  const given = importing.find((name) => options[name] !== undefined && !(name === 'scale' && options.to === 'wcxf'))
  if (given === undefined) return native
  const issue: Issue = {
    code: 'unsupported',
    path: optionFlag(given),
    location: null,
    expected: 'a file of another format, which this option is about',
    received: 'a model file',
    hint: 'Say it in the model file.',
  }
  return { kind: 'issues', issues: [issue] }
}
