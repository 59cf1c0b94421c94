// Every input that was once taken badly is taken well now, and the fuzzer finds what is planted.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { campaign } from './campaign.js'
import { complaint } from './judge.js'
import { randomFrom } from './random.js'
import type { FuzzTarget } from './target.js'
import { targets } from './targets/index.js'

const folder = fileURLToPath(new URL('./reproducers/', import.meta.url))
const saved = targets.flatMap((target) => {
  const own = join(folder, target.name)
  return existsSync(own) ? readdirSync(own).map((file) => ({ target, name: `${target.name}/${file}` })) : []
})

describe('saved inputs', () => {
  it.each(saved)('$name', async ({ target, name }) => {
    expect(await complaint(target, readFileSync(join(folder, name), 'utf8'))).toBeUndefined()
  })
  it('belong to a target', () => {
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual(
      expect.not.arrayContaining([
        expect.not.stringMatching(new RegExp(`^(${targets.map(({ name }) => name).join('|')})$`)),
      ]),
    )
  })
})

describe('every target', () => {
  it.each(targets)('$name takes its seeds and two hundred damaged inputs', async (target) => {
    for (const seed of await target.seeds()) expect(await complaint(target, seed)).toBeUndefined()
    const short = await campaign(target, { random: randomFrom(1), milliseconds: 1000, watch: () => undefined })
    expect(short.finds).toEqual([])
    expect(short.inputs).toBeGreaterThan(0)
  })
})

const planted = (feed: FuzzTarget['feed']): FuzzTarget => ({
  name: 'planted',
  seeds: async () => ['a: 1\nb: 2'],
  words: [],
  feed,
})
const answer = (stdout: string) => [{ exit: 0 as const, stdout, stderr: '' }]
let count = 0

describe('the judge sees', () => {
  it.each<[string, FuzzTarget['feed']]>([
    ['exit code 70', async () => [{ exit: 70, stdout: '', stderr: 'defect' }]],
    ['throws', async () => Promise.reject(new Error('x'))],
    ['no JSON', async () => answer('{')],
    ['a stack trace', async () => [{ exit: 2, stdout: '', stderr: 'x\n    at f (/a/b.ts:1:2)' }]],
    ['the character U+1b', async () => answer('"\u001b"')],
    ["'NaN' in the output", async () => answer('"NaN"')],
    ['a second reading', async () => answer(String(count++))],
    ['exit codes differ', async () => [...answer('1'), { exit: 2, stdout: 'x', stderr: '' }]],
  ])('%s', async (words, feed) => {
    expect(await complaint(planted(feed), 'x')).toContain(words)
  })

  it('what only some inputs do, and makes it small', async () => {
    const target = planted(async (input) => answer(input.includes('__proto__') ? '{' : '{}'))
    const { finds } = await campaign(target, { random: randomFrom(7), milliseconds: 5000, watch: () => undefined })
    expect(finds.map(({ input }) => input)).toEqual(['__proto__'])
  })
})
