// What a static reader makes of Python: assignments of literals, and of calls with literal arguments. Nothing is run.

/** A literal, with its offset in the text. */
export type PythonValue = { readonly offset: number } & (
  | { readonly kind: 'string'; readonly text: string }
  /** As written: `2.`, `-1/3`; `value` is what Python 3 makes of it. */
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' }
  /** A list or a tuple. */
  | { readonly kind: 'list'; readonly items: readonly PythonValue[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [PythonValue, PythonValue])[] }
  /** `ve`, `P.ve`: only the last name counts. */
  | { readonly kind: 'reference'; readonly name: string }
  /** Anything else; `what` says what it is: `a lambda`. */
  | { readonly kind: 'opaque'; readonly what: string }
)

export interface PythonAssignment {
  readonly target: string
  readonly offset: number
  readonly value:
    | { readonly kind: 'literal'; readonly value: PythonValue }
    /** `Particle(name = 've', …)`: positional arguments have the names `0`, `1`, …. */
    | { readonly kind: 'call'; readonly callee: string; readonly arguments: ReadonlyMap<string, PythonValue> }
    /** `ve.anti()` */
    | { readonly kind: 'anti'; readonly of: string }
}
