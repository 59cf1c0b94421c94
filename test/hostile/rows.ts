// The kinds of hostility, and how long one case of a kind may take on a quiet machine; tests allow ten times that.

export interface Row {
  readonly number: number
  readonly title: string
  readonly milliseconds: number
}

export const rows: readonly Row[] = [
  { number: 1, title: 'YAML that grows, or makes objects of another language', milliseconds: 100 },
  { number: 2, title: 'nesting, long sums and rows of signs', milliseconds: 500 },
  { number: 3, title: 'names of parts of Object.prototype', milliseconds: 100 },
  { number: 4, title: 'what is given twice', milliseconds: 100 },
  { number: 5, title: 'numbers that are none, or that no double holds', milliseconds: 100 },
  { number: 6, title: 'sizes and indices', milliseconds: 500 },
  { number: 7, title: 'real and imaginary blocks that do not fit', milliseconds: 100 },
  { number: 8, title: 'Python that would do something', milliseconds: 500 },
  { number: 9, title: 'characters', milliseconds: 100 },
  { number: 10, title: 'texts on which a search might never end', milliseconds: 1000 },
  { number: 11, title: 'names of files to read', milliseconds: 100 },
  { number: 12, title: 'names of files to write', milliseconds: 500 },
  { number: 13, title: 'writes that fail', milliseconds: 1000 },
  { number: 14, title: 'signals and closed streams', milliseconds: 1000 },
  { number: 16, title: 'tables of models', milliseconds: 1000 },
  { number: 18, title: 'archives', milliseconds: 100 },
  { number: 19, title: 'certificates that are none', milliseconds: 1000 },
  { number: 20, title: 'kinematics outside of the domain', milliseconds: 100 },
]
