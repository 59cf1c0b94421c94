import { defineConfig } from 'vitest/config'

const { NUVERTEX_SECONDS } = process.env
/** Long enough for a law that runs for a given time (`properties/settings.ts`). */
const lawTimeout = 120_000 + 1000 * Number(NUVERTEX_SECONDS ?? 0)

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 30_000 } },
      // Laws share their modules: loading them for each file takes longer than many a law.
      { test: { name: 'laws', include: ['properties/**/*.test.ts'], testTimeout: lawTimeout, isolate: false } },
    ],
  },
})
