// A place in a text that the user wrote. Line and column count from 1; a column counts UTF-16 units, as editors do.

export interface Location {
  /** The path as the user gave it, `-` for standard input, `null` for text handed to the library. */
  readonly file: string | null
  readonly line: number
  readonly column: number
}
