// The list of equivalent mutants speaks of the sources as they are.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { equivalents, isSameMutant } from './equivalent.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('every equivalent mutant', () => {
  const list = equivalents()

  it('changes a line that there is', () => {
    const stale = list.filter(({ file, line }) => {
      const path = `${root}/${file}`
      return !existsSync(path) || !lines(path).includes(line)
    })
    expect(stale).toEqual([])
  })

  it('changes something, once in the list, and has a reason', () => {
    for (const [index, mutant] of list.entries()) {
      expect(mutant.original).not.toBe(mutant.replacement)
      expect(mutant.reason.length).toBeGreaterThan(20)
      expect(list.findIndex((other) => isSameMutant(other, mutant))).toBe(index)
    }
  })
})

/** Without space around, space inside as one. */
const lines = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
