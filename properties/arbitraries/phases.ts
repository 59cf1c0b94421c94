export * from '../../src/testing/arbitraries/numbers/phases.js'
