// A kind of hostile file: how its text is made, and what a reader must do with it.

export const hostileFormats = ['yaml', 'json', 'slha', 'wcxf', 'csv', 'ufo', 'certificate'] as const
export type HostileFormat = (typeof hostileFormats)[number]

/**
 * `refuse`: the text has no meaning, and must be answered with an error that says so. `survive`: it may have one (a byte order
 * mark, a Fortran exponent); it must be read for what it says or refused, without an exception, in linear time.
 * A certificate is refused if it is said not to hold.
 */
export type Answer = 'refuse' | 'survive'

export interface HostileKind {
  readonly format: HostileFormat
  readonly kind: string
  readonly must: Answer
  /** The text, for a size where something is repeated. */
  readonly text: (size: number) => string
  readonly isSized: boolean
  /** The folder in which it stands, of formats that are more than one file: texts by name, the hostile one among them. */
  readonly files?: (text: string) => Readonly<Record<string, string>>
  /** Bytes that are not the UTF-8 of the text. */
  readonly bytes?: (text: string) => Uint8Array
}

type Texts = Readonly<Record<string, string | ((size: number) => string)>>

/** The kinds of a table. */
export const kindsOf = (format: HostileFormat, must: Answer, texts: Texts): readonly HostileKind[] =>
  Object.entries(texts).map(([kind, text]) => ({
    format,
    kind,
    must,
    text: typeof text === 'string' ? () => text : text,
    isSized: typeof text !== 'string',
  }))

/** The kinds of a table of texts that are made when asked for, without a size. */
export const lazyKindsOf = (
  format: HostileFormat,
  must: Answer,
  texts: Readonly<Record<string, () => string>>,
): readonly HostileKind[] => Object.entries(texts).map(([kind, text]) => ({ format, kind, must, text, isSized: false }))

/** Every character a byte: what an editor of the last century saves. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) % 256)

/** Spellings of numbers that a reader may take for a number, or for nothing at all. */
export const notNumbers: Readonly<Record<string, string>> = {
  'no number': 'NaN',
  'an infinite number': 'Infinity',
  'a number beyond doubles': '1e400',
  'a number that no double holds': '1e-400',
  'a hexadecimal number': '0x10',
  'a decimal comma': '1,5',
  'full-width digits': '１',
  'stars for a number': '***',
  'two points': '1.2.3',
  'an exponent without digits': '1e',
}
