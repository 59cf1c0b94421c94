// Random allowed matrices: what `nuvertex/testing` makes them of, and the arbitrary of one pair.

export { allowedMatrices } from '../../src/testing/arbitraries/matrices/allowed-matrices.js'
export * from '../../src/testing/solution-space.js'
