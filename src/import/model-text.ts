// A model file in YAML, written from plain parts: strings in double quotes with everything escaped that a terminal or an
// editor could act upon, matrices one row a line, lists and maps of scalars in flow style. What is written reads back.

/** A value of the file. `undefined` members of a map are left out. */
export type ModelValue = string | number | readonly ModelValue[] | { readonly [key: string]: ModelValue | undefined }

export type ModelMap = { readonly [key: string]: ModelValue | undefined }

/** The text of a model file; `comments` stand at its head, one a line. */
export function modelText(model: ModelMap, comments: readonly string[]): string {
  const head = comments.map((comment) => `# ${asciiOnly(comment)}\n`).join('')
  return head + blockMap(model, '')
}

function blockMap(map: ModelMap, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => (value === undefined ? '' : `${indent}${key}:${blockValue(value, indent)}`))
    .join('')
}

function blockValue(value: ModelValue, indent: string): string {
  if (!isNested(value)) return ` ${flow(value)}\n`
  const deeper = `${indent}  `
  if (isList(value)) return `\n${value.map((item) => `${deeper}- ${flow(item)}\n`).join('')}`
  return `\n${blockMap(value as ModelMap, deeper)}`
}

const isList = (value: ModelValue): value is readonly ModelValue[] => Array.isArray(value)

/** Lists and maps that hold lists or maps are written over several lines. */
const isNested = (value: ModelValue): boolean =>
  typeof value === 'object' && Object.values(value).some((member) => typeof member === 'object')

function flow(value: ModelValue): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return String(value)
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${key}: ${flow(member)}`],
  )
  return `{ ${members.join(', ')} }`
}

/** A word needs no quotes where YAML reads nothing else into it. */
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z0-9-]*$/i

const quoted = (text: string): string => (plain.test(text) ? text : asciiOnly(JSON.stringify(text)))

const beyondAscii = /[^\n\x20-\x7e]/gu

const asciiOnly = (text: string): string =>
  text.replace(beyondAscii, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)
