// The text of a coupling, a parameter or a Lorentz structure, as a tree. The grammar is that of Python's arithmetic:
//   sum     = product { ("+" | "-") product }
//   product = signed { ("*" | "/") signed }
//   signed  = ("-" | "+") signed | power              so −x**2 is −(x**2)
//   power   = primary [ "**" signed ]                 right-associative
//   primary = number | name | name "(" [ sum { "," sum } ] ")" | string | "(" sum ")"

export type UfoExpression =
  /** `2.`, `1e-5`, `3`; with `j` a multiple of i. */
  | { readonly kind: 'number'; readonly text: string; readonly isImaginary: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** `sw2`, `cmath.pi` */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly UfoExpression[] }
  | { readonly kind: 'sum'; readonly terms: readonly SignedTerm[] }
  | { readonly kind: 'product'; readonly factors: readonly ProductFactor[] }
  | { readonly kind: 'power'; readonly base: UfoExpression; readonly exponent: UfoExpression }

export interface SignedTerm {
  readonly isMinus: boolean
  readonly term: UfoExpression
}

export interface ProductFactor {
  readonly isDivisor: boolean
  readonly factor: UfoExpression
}

/** What is wrong with a text, at `offset` in it. */
export interface UfoExpressionFault {
  readonly code: 'invalid-expression' | 'limit'
  readonly offset: number
  readonly expected: string
  readonly received: string
}
