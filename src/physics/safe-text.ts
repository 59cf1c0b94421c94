// Text from the user's files is shown, never obeyed: control characters (ANSI escapes among them), bidirectional
// overrides, invisible format characters and lone surrogates are printed as \u{…}. Every output format goes through here.

// C0, DEL, C1, format characters (bidi, zero-width, tags), line and paragraph separators, surrogates, private use.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]/gu

// Most texts consist of these and need no table of Unicode properties.
const harmless = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2190-\u2BFF\u2026]*$/
const harmlessLines = /^[\n\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2190-\u2BFF\u2026]*$/

const codePoint = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** One line of text that a terminal cannot act upon. Idempotent on harmless text. */
export const safeText = (text: string): string => (harmless.test(text) ? text : text.replace(unsafe, codePoint))

/** Like `safeText`, for text of several lines: line feeds stay. */
export const safeLines = (text: string): string => text.split('\n').map(safeText).join('\n')

const jsonEscape = (character: string): string => {
  if (character === '\n') return character
  let escaped = ''
  for (let k = 0; k < character.length; k++) escaped += `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`
  return escaped
}

/** JSON text with the same characters escaped as \uXXXX; they can only occur inside strings, so the value is the same. */
export const safeJson = (json: string): string => (harmlessLines.test(json) ? json : json.replace(unsafe, jsonEscape))
