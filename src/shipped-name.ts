// A mixing that is named instead of a model: { ref: 'tribimaximal' }.

/** The id of `{ ref: id }`, which is no model; `undefined` of anything else. */
export function shippedName(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Object.keys(input).join() !== 'ref') return undefined
  const id: unknown = Object.getOwnPropertyDescriptor(input, 'ref')?.value
  return typeof id === 'string' ? id : undefined
}
