// YAML 1.2 with the core schema, on top of the syntax tree of `yaml`. One document, keys that are words, no directives,
// no tags beyond the core ones, no merge keys; aliases within bounds.

import { Composer, type YAMLError } from 'yaml'
import { maximumSyntaxErrors } from './limits.js'
import type { Places } from './places.js'
import { scanYaml } from './scan-yaml.js'
import type { Trouble } from './trouble.js'
import { convertYaml } from './yaml-values.js'

/** Reads a YAML text; the issues are in `trouble`, and the value is `undefined` if there is none to speak of. */
export function readYaml(text: string, places: Places, trouble: Trouble): { value: unknown; start: number } {
  const nothing = { value: undefined, start: 0 }
  const first = scanYaml(text, trouble)
  if (first === undefined) return nothing
  const bare = new Set(first.bare)
  // A bare sign is read as `~`, so that the rest of the text keeps its structure and its other issues are found too.
  const patched = bare.size === 0 ? text : withoutBareSigns(text, bare)
  const scan = bare.size === 0 ? first : scanYaml(patched, trouble)
  if (scan === undefined) return nothing
  refuseDirectives(scan.tokens, trouble)
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(scan.tokens, true, text.length)]
  const [document, second] = documents
  if (document === undefined) return nothing
  for (const error of document.errors.slice(0, maximumSyntaxErrors)) addSyntaxError(error, patched, trouble)
  if (second !== undefined) {
    const [offset] = second.range
    trouble.add({ code: 'unsupported', path: [], offset, expected: 'one document', received: 'a second one after ---' })
  }
  const value = convertYaml(document.contents, { text, bare, places, trouble })
  return { value, start: document.contents?.range[0] ?? 0 }
}

function withoutBareSigns(text: string, bare: ReadonlySet<number>): string {
  let patched = ''
  let from = 0
  for (const offset of bare) {
    patched += `${text.slice(from, offset)}~`
    from = offset + 1
  }
  return patched + text.slice(from)
}

function refuseDirectives(
  tokens: readonly { readonly type: string; readonly offset: number; readonly source?: unknown }[],
  trouble: Trouble,
): void {
  for (const { type, offset, source } of tokens) {
    if (type !== 'directive') continue
    const received = String(source)
    const hint = 'Remove the line: YAML 1.2 is understood without it.'
    if (!/^%YAML\s+1\.2\s*$/.test(received)) {
      trouble.add({ code: 'unsupported', path: [], offset, expected: 'YAML 1.2 without directives', received, hint })
    }
  }
}

function addSyntaxError(error: YAMLError, text: string, trouble: Trouble): void {
  // Tags are judged where they are used.
  if (error.code === 'TAG_RESOLVE_FAILED') return
  const [offset] = error.pos
  trouble.add({
    code: 'syntax',
    path: [],
    offset: Math.min(offset, text.length),
    expected: 'YAML 1.2',
    received: excerpt(text, offset),
    hint: hints[error.code] ?? `${error.message.replace(/\.?\s*$/, '')}.`,
  })
}

const excerpt = (text: string, offset: number): string => {
  const line = /^[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? ''
  return line === '' ? 'the end of the line' : line
}

const hints: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'Indent with blanks: YAML does not allow tabs there.',
  BAD_SCALAR_START: 'Put the text in quotes: a plain word cannot begin with this character.',
  MISSING_CHAR: 'Something is missing here: a comma, a colon, a closing bracket or a quote.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that contains a colon and a blank in quotes.',
  BAD_INDENT: 'Close every bracket, and indent the lines of one list or map equally far.',
}
