export * from '../../src/testing/arbitraries/models/states.js'
