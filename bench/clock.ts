// Times in milliseconds. The machine may be busy: a figure is a median of many short runs, what is compared takes turns,
// and the minimum is kept beside the median.

import { spawnSync } from 'node:child_process'

export interface Time {
  readonly median: number
  readonly minimum: number
}

export const timeOf = (samples: readonly number[]): Time => {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, minimum: sorted[0] ?? Number.NaN }
}

/** The time of `work` once the compiler has seen it often: samples of at least 1 ms each, for about a second in all. */
export function warm(work: () => unknown, milliseconds = 1000): Time {
  const once = elapsed(work, 1)
  const until = performance.now() + milliseconds / 2
  let rough = once
  while (performance.now() < until) rough = Math.min(rough, elapsed(work, 1))
  const repeats = Math.max(1, Math.ceil(1 / rough))
  const samples: number[] = []
  const end = performance.now() + milliseconds
  do samples.push(elapsed(work, repeats))
  while (performance.now() < end || samples.length < 5)
  return timeOf(samples)
}

function elapsed(work: () => unknown, repeats: number): number {
  const start = performance.now()
  for (let k = 0; k < repeats; k++) work()
  return (performance.now() - start) / repeats
}

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  /** Default: that of this process, without what it tells Node. */
  readonly env?: NodeJS.ProcessEnv
  /** Exit codes beside 0 that are no failure. */
  readonly allowed?: readonly number[]
}

const { NODE_OPTIONS: _, ...inherited } = process.env

/** `node -e 0`: the yardstick of start-up. */
export const bareNode: Command = { file: process.execPath, args: ['-e', '0'] }

/** The command without any variable of the environment; some, such as NODE_EXTRA_CA_CERTS, double the start of Node. */
export const clean = (command: Command): Command => ({ ...command, env: {} })

/** Runs a command to its end; throws unless it succeeds. */
export function run(command: Command): { readonly milliseconds: number; readonly output: string } {
  const { file, args, cwd, env = inherited, allowed = [] } = command
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, OMP_NUM_THREADS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const milliseconds = performance.now() - start
  if (error !== undefined) throw error
  if (status !== 0 && !allowed.includes(status ?? -1))
    throw new Error(`${file} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return { milliseconds, output: stdout }
}

/** Whole processes, taking turns; one unmeasured round first. Several values a round are several times of one process. */
export function takingTurns<Name extends string>(
  contestants: Readonly<Record<Name, () => number>>,
  rounds: number,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(contestants) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as unknown as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const sample = contestants[name]()
      if (round > 0) samples[name].push(sample)
    }
  }
  return samples
}

/** Median of the ratios round by round. */
export const pairedRatio = (a: readonly number[], b: readonly number[]): number =>
  timeOf(a.map((one, round) => one / (b[round] ?? Number.NaN))).median
