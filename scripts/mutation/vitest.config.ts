// The tests that stand against the mutants of one part of the sources: scripts/mutation/parts.ts chooses them.

import { defineConfig } from 'vitest/config'

const include = (process.env['NUVERTEX_MUTATION_TESTS'] ?? '').split(' ')

const setupFiles = ['scripts/mutation/no-clock.ts']

export default defineConfig({ test: { include, setupFiles, testTimeout: 300_000 } })
