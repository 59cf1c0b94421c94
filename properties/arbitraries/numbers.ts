export * from '../../src/testing/arbitraries/exact-numbers.js'
