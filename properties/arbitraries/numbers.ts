export * from '../../src/testing/arbitraries/numbers/exact-numbers.js'
