// npm run bench: every benchmark, one after the other. Each file also runs alone: npx tsx bench/<name>.ts

import { markdown } from './figures.js'

const benchmarks = [
  async () => (await import('./start-up.js')).startUp(),
  async () => (await import('./hundred-states.js')).hundredStates(),
  async () => (await import('./monomial.js')).monomial(),
  async () => (await import('./checker.js')).checker(),
  async () => (await import('./whole-process.js')).wholeProcess(),
  async () => (await import('./tables.js')).tables(),
]

process.stdout.write(`# Figures\n\nNode ${process.version}. Only the ratios of one run are worth comparing.\n\n`)
for (const benchmark of benchmarks) process.stdout.write(`${markdown(await benchmark())}\n`)
