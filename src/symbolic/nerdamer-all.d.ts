// What the adapter uses of nerdamer, whose own typings know nothing of `nerdamer/all.js`. Not part of the public types.

declare module 'nerdamer/all.js' {
  interface NerdamerExpression {
    text(form: 'fractions'): string
  }
  interface Nerdamer {
    (expression: string): NerdamerExpression
    getVars(): Readonly<Record<string, unknown>>
    flush(): void
  }
  const nerdamer: Nerdamer
  export default nerdamer
}
