// The tests that stand against the mutants of one part of the sources: scripts/mutation/parts.ts chooses them.

import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'

const include = (process.env['NUVERTEX_MUTATION_TESTS'] ?? '').split(' ')

const setupFiles = ['scripts/mutation/no-clock.ts']

/** A test file that a mutant keeps from being loaded has no tests that could fail: Stryker is told of the error. */
function tellOfFilesThatFail(): Reporter {
  let vitest: Vitest | undefined
  return {
    onInit(context) {
      vitest = context
    },
    onTestModuleEnd(module) {
      for (const error of module.errors()) vitest?.state.catchError(error, 'Unhandled Error')
    },
  }
}

export default defineConfig({
  test: { include, setupFiles, testTimeout: 300_000, reporters: [tellOfFilesThatFail()] },
})
