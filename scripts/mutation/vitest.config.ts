// The tests that stand against the mutants of one part of the sources: scripts/mutation/parts.ts chooses them.

import { defineConfig } from 'vitest/config'

const include = (process.env['NUVERTEX_MUTATION_TESTS'] ?? '').split(' ')

export default defineConfig({ test: { include, testTimeout: 30_000 } })
