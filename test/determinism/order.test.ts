// The order of keys, files and folders' entries means nothing.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { run } from '../../src/cli/run.js'
import { readDocument } from '../../src/import/read-document.js'
import type { Report } from '../../src/physics/report.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { type Random, randomFrom } from '../fuzz/random.js'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const names = readdirSync(examples).filter((name) => name.endsWith('.yaml'))
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-order-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dataOf = (name: string): unknown => {
  const read = readDocument(readFileSync(join(examples, name), 'utf8'), { file: name })
  if (E.isLeft(read)) throw new Error(`${name} is no document`)
  return read.right.value
}

/** The same data with the keys of every map in another order. */
function shuffled(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, random)] as const)
  const order = new Map(entries.map((entry) => [entry, random()]))
  entries.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return Object.fromEntries(entries)
}

/** What a report says, its findings in an order of their own. */
function saying(result: ReturnType<typeof check>): unknown {
  if (E.isLeft(result)) return result.left.map(({ code, path }) => `${code} ${path}`).sort()
  const { findings, ...rest }: Report = result.right
  return { ...rest, findings: findings.map((finding) => JSON.stringify(finding)).sort() }
}

describe('the keys of a model', () => {
  it.each(names)('%s says the same in any order', (name) => {
    const data = dataOf(name)
    const hash = { sha256: '0'.repeat(64) }
    const expected = saying(check(data, hash))
    for (let seed = 1; seed <= 5; seed++)
      expect(saying(check(shuffled(data, randomFrom(seed)), hash))).toEqual(expected)
  })

  it('are in another order indeed', () => {
    const keys = (value: unknown) => JSON.stringify(value)
    const data = dataOf('symbolic.yaml')
    expect(keys(shuffled(data, randomFrom(1)))).not.toBe(keys(data))
  })
})

const printed = async (...argv: readonly string[]) => {
  const terminal = memoryTerminal({ cwd: folder })
  await run(argv, terminal)
  return terminal.output.stdout
}

describe('the order of files', () => {
  it('on the command line is that of the lines, and changes none of them', async () => {
    for (const name of names) writeFileSync(join(folder, name), readFileSync(join(examples, name)))
    const lines = (text: string): readonly string[] => text.trimEnd().split('\n')
    const forward = lines(await printed('check', ...names, '--format', 'jsonl'))
    const backward = lines(await printed('check', ...names.toReversed(), '--format', 'jsonl'))
    expect(forward.length).toBe(names.length)
    expect(backward.toReversed()).toEqual(forward)
  })

  it('in the folder of a UFO model is that of their names', async () => {
    const ufo = fileURLToPath(new URL('../fixtures/ufo/sarah-majorana/', import.meta.url))
    const files = readdirSync(ufo)
    const outputs: string[] = []
    for (const order of [files, files.toReversed()]) {
      const own = join(folder, 'model')
      rmSync(own, { recursive: true, force: true })

      mkdirSync(own)
      for (const name of order) writeFileSync(join(own, name), readFileSync(join(ufo, name)))
      outputs.push(await printed('check', 'model', '--format', 'json'))
    }
    expect(outputs[0]).not.toBe('')
    expect(outputs[1]).toBe(outputs[0])
  })
})
