import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'laws', include: ['properties/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
