// The table of hostile inputs, case by case.

import { describe, expect, it } from 'vitest'
import { brokenPromise, isPolluted } from '../fuzz/promises.js'
import { cases } from './cases/index.js'
import { processCases } from './cases/processes.js'
import { growths } from './growth.js'
import { everythingIn } from './hostile-case.js'
import { rows } from './rows.js'
import { runCase } from './run-case.js'

describe('the table', () => {
  it('has at least three cases of every row and no row twice', () => {
    const count = (row: number) => [...cases, ...processCases, ...growths].filter((one) => one.row === row).length
    expect(rows.filter(({ number }) => count(number) < 3)).toEqual([])
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
    expect(cases.length + processCases.length + growths.length).toBeGreaterThanOrEqual(60)
    expect(new Set(cases.map(({ row, what }) => `${row} ${what}`)).size).toBe(cases.length)
  })
})

describe.each(rows.filter(({ number }) => cases.some(({ row }) => row === number)))(
  'row $number: $title',
  ({ number, milliseconds }) => {
    const own = cases.filter(({ row }) => row === number)
    it.each(own.map((one) => [one.what, one] as const))('%s', async (_, hostile) => {
      await runCase(hostile, (outcome, folder) => {
        const { exit, stdout, stderr } = outcome
        expect({ exit, stderr }).toEqual({ exit: hostile.exit, stderr })
        expect(stdout + stderr).toContain(hostile.says)
        expect(brokenPromise(outcome, everythingIn(hostile))).toBeUndefined()
        expect(isPolluted()).toBe(false)
        hostile.after?.(folder)
        // The first run of a command in this process loads it.
        expect(outcome.milliseconds).toBeLessThan(10 * milliseconds + 1000)
      })
    })
  },
)
