// For Stryker. A checker that lets only chosen mutants be run: a random sample, those that an earlier stage left alive, or
// those that an earlier run did not kill; the choice is the JSON file named by NUVERTEX_MUTATION_CHOICE:
// { sample: { seed, size } | null, only: keys | null, known: keys }. And a reporter that writes each result down at once,
// as a line of the file named by NUVERTEX_MUTATION_LOG, so that a run that is interrupted is not lost.

import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { createInProcessRunner } from './in-process/runner.mjs'

const {
  NUVERTEX_MUTATION_CHOICE: choice = '',
  NUVERTEX_MUTATION_LOG: log = '',
  NUVERTEX_MUTATION_ROOT: root = '',
} = process.env

/** As `keyOf` in run-stryker.ts, but lines and columns are counted from 0 here. */
function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const place = [start, end].map(({ line, column }) => `${line + 1}:${column + 1}`).join('-')
  return `${relative(root, fileName)}:${place} ${mutatorName} ${replacement}`
}

/** The N mutants whose keys have the smallest hashes: the same for the same seed, whatever their order. */
function sampled(keys, { seed, size }) {
  const rank = new Map(keys.map((key) => [key, createHash('sha256').update(`${seed} ${key}`).digest('hex')]))
  return keys.toSorted((a, b) => (rank.get(a) < rank.get(b) ? -1 : 1)).slice(0, size)
}

function chosenOf(keys) {
  const { sample, only, known } = JSON.parse(readFileSync(choice, 'utf8'))
  const drawn = new Set(sample === null ? keys : sampled(keys, sample))
  const wanted = only === null ? undefined : new Set(only)
  const settled = new Set(known)
  return new Map(
    keys.map((key) => [
      key,
      !drawn.has(key) || wanted?.has(key) === false ? 'not chosen' : settled.has(key) ? 'known' : 'chosen',
    ]),
  )
}

const createChecker = () => ({
  init: async () => {},
  // All in one group, so that a sample is drawn from all.
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) => {
    const chosen = chosenOf(mutants.map(keyOf))
    const verdict = (mutant) => {
      const reason = chosen.get(keyOf(mutant))
      return reason === 'chosen' ? { status: 'passed' } : { status: 'compileError', reason }
    }
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]))
  },
})

class Log {
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status === 'CompileError') return
    const digest = createHash('sha256').update(readFileSync(fileName)).digest('hex').slice(0, 16)
    appendFileSync(log, `${JSON.stringify({ fileName, location, mutatorName, replacement, status, digest })}\n`)
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'chosen', factory: createChecker },
  { kind: 'TestRunner', name: 'in-process', factory: createInProcessRunner },
  { kind: 'Reporter', name: 'log', injectableClass: Log },
]
