// The names that every UFO expression knows.

const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['cmath.pi', Math.PI],
  ['math.pi', Math.PI],
  ['cmath.e', Math.E],
  ['math.e', Math.E],
])

/** The double nearest to a constant; `undefined` if the name is none. */
export const constantOf = (name: string): number | undefined => constants.get(name)
