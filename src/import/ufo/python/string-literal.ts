// A Python string literal → its text. Byte strings and format strings are none of ours.

const escapes: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
}

const literal = /^([rRuU]?)('''|"""|'|")([\s\S]*)\2$/

/** The text of a literal with its quotes; `undefined` if it is of a kind that is not read. */
export function stringLiteral(source: string): string | undefined {
  const parts = literal.exec(source)
  if (parts === null) return undefined
  const [, prefix = '', , body = ''] = parts
  if (prefix.toLowerCase() === 'r') return body
  let isReadable = true
  const text = body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|\r?(\n)|([\s\S]))/g,
    (_whole: string, hex?: string, unicode?: string, newline?: string, other?: string) => {
      const code = hex ?? unicode
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      const replacement = newline === undefined ? escapes[other ?? ''] : ''
      if (replacement === undefined) isReadable = false
      return replacement ?? ''
    },
  )
  return isReadable ? text : undefined
}
