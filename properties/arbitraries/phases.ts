export * from '../../src/testing/arbitraries/phases.js'
