// Ends a process that hangs in one input, and writes that input down first: nothing inside the hanging thread can.

import { Worker } from 'node:worker_threads'

export interface Watchdog {
  /** From here on the program works on this input. */
  readonly watch: (input: string) => void
  readonly stop: () => Promise<number>
}

const largest = 1 << 20

// Plain JavaScript, as it runs in a thread without a loader. [0] counts inputs, [1] is the length of the present one.
const source = `
const { workerData } = require('node:worker_threads')
const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { shared, folder, milliseconds } = workerData
const head = new Int32Array(shared, 0, 2)
let seen = -1
let since = Date.now()
setInterval(() => {
  const now = Atomics.load(head, 0)
  if (now !== seen) { seen = now; since = Date.now(); return }
  if (now === 0 || Date.now() - since < milliseconds) return
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'hang-' + Date.now().toString(36) + '.txt')
  writeFileSync(file, Buffer.from(new Uint8Array(shared, 8, head[1])))
  process._rawDebug('an input takes more than ' + milliseconds / 1000 + ' s: ' + file)
  process.kill(process.pid, 'SIGKILL')
}, 500)
`

/** Watches this process; an input that takes longer is written into the folder. */
export function startWatchdog(folder: string, milliseconds: number): Watchdog {
  const shared = new SharedArrayBuffer(8 + largest)
  const head = new Int32Array(shared, 0, 2)
  const bytes = new Uint8Array(shared, 8)
  const worker = new Worker(source, { eval: true, execArgv: [], workerData: { shared, folder, milliseconds } })
  worker.unref()
  return {
    watch: (input) => {
      const encoded = Buffer.from(input).subarray(0, largest)
      bytes.set(encoded)
      head[1] = encoded.length
      Atomics.add(head, 0, 1)
    },
    stop: () => worker.terminate(),
  }
}
