// A limit of memory for work that cannot be interrupted otherwise: a thread watches the resident set of the process and
// interrupts the script by the signal that V8 stops it on. Not on Windows, where that signal ends the process.

/** Resident set of the command, in bytes. */
export const largestMemory: number = 512 * 1024 * 1024

// A process that is large already, as one that uses the command as a part, gets this much more.
const leastGrowth = 256 * 1024 * 1024

const [working, done, interrupting, resting] = [0, 1, 2, 3] as const

export interface MemoryGuard {
  /** The same work; where the limit is hit, it never returns and is interrupted. Between two works nothing is watched. */
  readonly guarded: <A>(work: () => A) => () => A
  /** Whether the guard interrupted the work, and not the user. To be asked once, after the work. */
  readonly hasInterrupted: () => boolean
  /** Ends the watch. */
  readonly end: () => void
}

// Plain JavaScript: the thread starts without the bundles. Where no work is done at the moment, it does nothing.
const watcher = `
const { workerData: { state, limit } } = require('node:worker_threads')
const timer = setInterval(() => {
  const now = Atomics.load(state, 0)
  if (now === ${resting}) return
  if (now !== ${working}) return clearInterval(timer)
  if (process.memoryUsage.rss() < limit) return
  clearInterval(timer)
  if (Atomics.compareExchange(state, 0, ${working}, ${interrupting}) === ${working}) process.kill(process.pid, 'SIGINT')
}, 20)
`

/** Begins to watch; `undefined` where memory cannot be watched. */
export function guardMemory(limit: number = largestMemory): MemoryGuard | undefined {
  // Asked for only here: loading it would delay the start of every command.
  const { isMainThread, Worker } = process.getBuiltinModule('node:worker_threads')
  if (process.platform === 'win32' || !isMainThread) return undefined
  const state = new Int32Array(new SharedArrayBuffer(4)).fill(resting)
  const own = Math.max(limit, process.memoryUsage.rss() + leastGrowth)
  new Worker(watcher, { eval: true, execArgv: [], workerData: { state, limit: own } }).unref()
  return {
    guarded: (work) => () => {
      Atomics.store(state, 0, working)
      try {
        return work()
      } finally {
        // The signal is on its way: it has to arrive in here. An interrupted script runs no `finally`.
        if (Atomics.compareExchange(state, 0, working, resting) === interrupting) for (;;);
      }
    },
    hasInterrupted: () => Atomics.compareExchange(state, 0, working, done) === interrupting,
    end: () => void Atomics.compareExchange(state, 0, resting, done),
  }
}
