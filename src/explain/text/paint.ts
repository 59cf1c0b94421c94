// Colour as an option. Renderers name what a piece of text is (its role); who calls them decides how it looks.
// A role never carries meaning alone: the text reads the same without colour.

export const roles = [
  'heading',
  'label',
  'faint',
  'zero',
  'line',
  'complex',
  'tied',
  'good',
  'bad',
  'open',
  'warning',
  'caret',
] as const

/** What a piece of text is: `line` is a value of fixed phase, `open` something that stays undecided. */
export type Role = (typeof roles)[number]

/** Gives a piece of text its look. Must not change what is visible: width is measured before painting. */
export type Paint = (role: Role, text: string) => string

/** No colour. */
export const plain: Paint = (_role, text) => text
