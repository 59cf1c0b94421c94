// Row 10: twice the length takes about twice the time. Best of several runs, tried again when the machine was busy, and a
// quadratic reader still fails: it takes four times as long at twice the length, and thousands of times too long here.

import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { type Growth, growths } from './growth.js'

async function processorTime(argv: readonly string[], stdin: string): Promise<number> {
  const terminal = memoryTerminal({ cwd: '/', stdin })
  const start = process.cpuUsage()
  const exit = await run(argv, terminal)
  const { user, system } = process.cpuUsage(start)
  expect([1, 2, 3, 4]).toContain(exit)
  return (user + system) / 1000
}

/** time(2n)/time(n), after a first run that warms up; the smallest of a few tries. */
async function ratioOf({ argv, length, text }: Growth): Promise<number> {
  const [once, twice] = [text(length), text(2 * length)]
  await processorTime(argv, once)
  let least = Number.POSITIVE_INFINITY
  for (let k = 0; k < 4 && least > 2.5; k++) {
    const short = await processorTime(argv, once)
    // A few milliseconds are noise.
    least = Math.min(least, (await processorTime(argv, twice)) / Math.max(short, 5))
  }
  return least
}

describe('time grows with the length of', () => {
  it.each(growths.map((growth) => [growth.what, growth] as const))(
    '%s',
    async (_, growth) => {
      expect(await ratioOf(growth)).toBeLessThan(3.5)
    },
    60_000,
  )
})
