export * from '../../src/testing/arbitraries/states.js'
