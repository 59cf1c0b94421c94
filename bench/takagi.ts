// Takagi factorisations a second, beside numpy's batched singular value decomposition of the same matrices, in turns.
// One core each; ours is bundled first, as it is shipped, because tsx adds a quarter to the time of such small loops.
// Run: npx tsx bench/takagi.ts [seconds to spend, default 20]. The goals are 2 × numpy for 3 × 3 and
// 0.7 × for 6 × 6; for the seesaw matrices numpy is a time only, its light masses are rounding.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import type * as takagiModule from '../src/mixing/mass-matrix/takagi-batch.js'
import type { MatrixBatch, TakagiBatch } from '../src/mixing/mass-matrix/takagi-batch.js'

const python = process.env['NUVERTEX_PYTHON'] ?? '/usr/bin/python3'
const script = new URL('./takagi-numpy.py', import.meta.url).pathname
const count = 2000
const repeats = 20

/** Uniform in −½ … ½, the same numbers every time. */
function createNoise(): () => number {
  let state = 12_345
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32 - 0.5
  }
}

/** Random symmetric matrices; entry (i, j) has the size that `scale` says. */
function randomBatch(size: number, scale: (i: number, j: number) => number): MatrixBatch {
  const noise = createNoise()
  const re = new Float64Array(size * size * count)
  const im = new Float64Array(size * size * count)
  for (let b = 0; b < count; b++) {
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        const [x, y] = [noise() * scale(i, j), noise() * scale(i, j)]
        for (const at of [i * size + j, j * size + i]) {
          re[b * size * size + at] = x
          im[b * size * size + at] = y
        }
      }
    }
  }
  return { size, count, re, im }
}

const seesawScale = (i: number, j: number): number => (j < 3 ? 0 : i < 3 ? 100 : 1e14)

const cases = [
  { name: '3 × 3, entries of order one', batch: randomBatch(3, () => 1), goal: 2 },
  { name: '6 × 6, entries of order one', batch: randomBatch(6, () => 1), goal: 0.7 },
  { name: '6 × 6, seesaw over 1e26', batch: randomBatch(6, seesawScale), goal: undefined },
]

type Subject = typeof takagiModule

async function bundledSubject(folder: string): Promise<Subject> {
  const source = new URL('../src/mixing/mass-matrix/takagi-batch.ts', import.meta.url).pathname
  const outfile = join(folder, 'takagi-batch.mjs')
  buildSync({ entryPoints: [source], bundle: true, format: 'esm', platform: 'node', outfile })
  return import(pathToFileURL(outfile).href) as Promise<Subject>
}

/** Seconds for one pass over the batch: the best of the repeats. */
function ours({ takagiBatch }: Subject, batch: MatrixBatch, results: TakagiBatch): number {
  let best = Number.POSITIVE_INFINITY
  for (let k = 0; k < repeats; k++) {
    const start = performance.now()
    takagiBatch(batch, results)
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

/** The same for numpy; undefined when there is none. */
function numpy(path: string, size: number): number | undefined {
  const { status, stdout } = spawnSync(python, [script, path, String(size), String(repeats)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  })
  return status === 0 ? Number(stdout) : undefined
}

function interleaved({ re, im }: MatrixBatch): Float64Array {
  const all = new Float64Array(2 * re.length)
  for (const [at, x] of re.entries()) {
    all[2 * at] = x
    all[2 * at + 1] = im[at] ?? 0
  }
  return all
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const perSecond = (seconds: number): string => `${Math.round(count / seconds / 1000)} k/s`

type Case = (typeof cases)[number]

function compare(subject: Subject, folder: string, { name, batch, goal }: Case, rounds: number): string {
  const path = join(folder, 'matrices.f64')
  writeFileSync(path, interleaved(batch))
  const results = subject.createTakagiBatch(batch.size, count)
  for (let k = 0; k < 10; k++) ours(subject, batch, results)
  const own: number[] = []
  const peer: number[] = []
  for (let round = 0; round < rounds; round++) {
    own.push(ours(subject, batch, results))
    const seconds = numpy(path, batch.size)
    if (seconds !== undefined) peer.push(seconds)
  }
  if (peer.length < own.length) return `| ${name} | ${perSecond(median(own))} | numpy not available | | |`
  const ratio = median(own.map((seconds, round) => (peer[round] ?? Number.NaN) / seconds))
  const verdict = goal === undefined ? '' : `≥ ${goal}: ${ratio >= goal ? 'met' : 'not met'}`
  return `| ${name} | ${perSecond(median(own))} | ${perSecond(median(peer))} | ${ratio.toFixed(2)} | ${verdict} |`
}

const rounds = Math.max(3, Math.round(Number(process.argv[2] ?? 20) / cases.length / 0.7))
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-takagi-'))
try {
  console.log('| matrices | Takagi | numpy svd | ratio, median of rounds | goal |')
  console.log('| --- | --- | --- | --- | --- |')
  const subject = await bundledSubject(folder)
  for (const each of cases) console.log(compare(subject, folder, each, rounds))
} finally {
  rmSync(folder, { recursive: true })
}
