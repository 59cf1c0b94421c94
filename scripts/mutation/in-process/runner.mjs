// A test runner for Stryker that loads the tests once, by way of `@vitest/runner`, and every mutant into modules of its own:
// most of the time of a mutant would go into loading modules through a server. Tests that look at other processes see no mutant
// here, as anywhere.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import * as tests from '@vitest/runner'
import { getTestName } from '@vitest/runner/utils'
import { bundled, loadLate } from './bundle.mjs'
import { makeExpect } from './expect.mjs'
import { snapshotsOf } from './snapshots.mjs'

const configIn = (root) => ({
  root,
  name: undefined,
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: true,
  maxConcurrency: 1,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  retry: 0,
  tags: [],
  strictTags: false,
  includeTaskLocation: false,
  diffOptions: undefined,
  sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list' },
})

/** What the instrumented sources look at. */
globalThis.__stryker__ ??= {}
const instrumentation = globalThis.__stryker__

const nameOf = (task) => getTestName(task, ' > ')
const idOf = (task) => `${task.file.name}#${nameOf(task)}`

/** Modules are not replaced here: a test that asks for it is left out. */
const noMocks = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`there is no vi.${String(name)} in one process`)
    },
  },
)

export function createInProcessRunner() {
  // The copy of the project that Stryker works in; where this file is loaded it is not yet the working directory.
  const root = process.cwd()
  const requirePackage = createRequire(join(root, 'package.json'))
  const { expect, begin: beginExpecting } = makeExpect()
  const vitest = { ...tests, expect, vi: noMocks, TestRunner: { getCurrentTest: tests.getCurrentTest } }
  const load = Object.assign((name) => (name === 'vitest' ? vitest : requirePackage(name)), {
    resolve: requirePackage.resolve,
  })
  const brokenFile = join(root, '.mutation-broken.json')
  let script
  /** The names of the test files. */
  let allFiles = []
  /** Tests that fail without a mutant: they say nothing of one. */
  let broken = new Set()

  /** Functions that load test files into modules made anew, by the names of the files. */
  const freshModules = () => {
    const module = { exports: {} }
    script.runInThisContext()(load, module, module.exports)
    return module.exports
  }

  /** Runs tests of some files; `onLoaded` when all of them are loaded. */
  async function run({ files, chosen, isBail, onLoaded, isLoadedWhole = false }) {
    const modules = freshModules()
    if (isLoadedWhole) modules[loadLate]()
    const started = new Map()
    const spent = new Map()
    const snapshots = new Map()
    let hasFailed = false
    const runner = {
      config: configIn(root),
      importFile: (path) => modules[relative(root, path)](),
      onCollected: onLoaded,
      onBeforeRunTask(test) {
        const isWanted = chosen === undefined || chosen.has(idOf(test))
        if (!isWanted || broken.has(idOf(test)) || (isBail && hasFailed)) test.mode = 'skip'
      },
      onBeforeTryTask(test) {
        const file = test.file.filepath
        if (!snapshots.has(file)) snapshots.set(file, snapshotsOf(file))
        beginExpecting({ name: nameOf(test), file, snapshots: snapshots.get(file) })
        instrumentation.currentTestId = idOf(test)
        started.set(test, process.hrtime.bigint())
      },
      onTaskFinished(test) {
        instrumentation.currentTestId = undefined
        spent.set(test, Number(process.hrtime.bigint() - (started.get(test) ?? 0n)) / 1e6)
      },
      onAfterRunTask(test) {
        hasFailed ||= test.result?.state === 'fail'
      },
    }
    const loaded = await tests.startTests(
      files.map((file) => join(root, file)),
      runner,
    )
    return loaded.flatMap((file) => resultsOf(file, spent))
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      // Time limits in tests are for a machine that does nothing else, and sources as they are: here no time goes by. Stryker
      // ends a mutant that takes very much longer.
      performance.now = () => 0
      if (existsSync(brokenFile)) broken = new Set(JSON.parse(readFileSync(brokenFile, 'utf8')))
      script = await bundled(root, (process.env.NUVERTEX_MUTATION_TESTS ?? '').split(' '))
      allFiles = Object.keys(freshModules()).filter((name) => name !== loadLate)
    },
    async dryRun() {
      instrumentation.activeMutant = undefined
      // What a module does when it is loaded counts for every test, not for the first one that loads it by import().
      const results = await run({ files: allFiles, isBail: false, isLoadedWhole: true })
      const failed = results.filter(({ status }) => status === failure)
      for (const { id, failureMessage } of failed)
        console.error(`left out, fails without a mutant: ${id}: ${failureMessage}`)
      broken = new Set(failed.map(({ id }) => id))
      writeFileSync(brokenFile, JSON.stringify([...broken]))
      const { mutantCoverage } = instrumentation
      for (const id of broken) delete mutantCoverage?.perTest[id]
      return { status: 'complete', tests: results.filter(({ id }) => !broken.has(id)), mutantCoverage }
    },
    async mutantRun({ activeMutant: { id }, testFilter, mutantActivation, hitLimit, disableBail }) {
      const isStatic = mutantActivation === 'static'
      Object.assign(instrumentation, { hitCount: 0, hitLimit, activeMutant: isStatic ? id : undefined })
      const chosen = testFilter === undefined ? undefined : new Set(testFilter)
      const files = testFilter?.map((test) => test.slice(0, test.indexOf('#'))) ?? allFiles
      const onLoaded = () => {
        instrumentation.activeMutant = id
      }
      const results = await run({ files: [...new Set(files)], chosen, isBail: !disableBail, onLoaded })
      instrumentation.activeMutant = undefined
      return verdictOn(
        results.filter(({ id: test }) => !broken.has(test)),
        hitLimit,
      )
    },
  }
}

function verdictOn(results, hitLimit) {
  const { hitCount } = instrumentation
  if (hitCount > hitLimit) return { status: 'timeout', reason: `${hitCount} passes where ${hitLimit} are enough` }
  const failed = results.filter(({ status }) => status === failure)
  const nrOfTests = results.filter(({ status }) => status !== skip).length
  if (failed.length === 0) return { status: 'survived', nrOfTests }
  return { status: 'killed', killedBy: failed.map(({ id }) => id), failureMessage: failed[0].failureMessage, nrOfTests }
}

// As Stryker counts them.
const [success, failure, skip] = [0, 1, 2]

/** Of the tests below, and of what fails as a whole: a file that cannot be loaded, a group whose preparation fails. */
function resultsOf(task, spent) {
  const own = { id: idOf(task), name: nameOf(task), timeSpentMs: spent.get(task) ?? 0, fileName: task.file.filepath }
  const failureMessage = task.result?.errors?.map(({ message }) => message).join('\n') ?? ''
  if (task.type === 'suite') {
    const isBroken = (task.result?.errors ?? []).length > 0
    const broken = isBroken ? [{ ...own, status: failure, failureMessage }] : []
    return [...broken, ...task.tasks.flatMap((child) => resultsOf(child, spent))]
  }
  switch (task.result?.state) {
    case 'pass':
      return [{ ...own, status: success }]
    case 'fail':
      return [{ ...own, status: failure, failureMessage }]
    default:
      return [{ ...own, status: skip }]
  }
}
