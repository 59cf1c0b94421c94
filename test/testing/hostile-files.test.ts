// Every kind of hostile file against our own readers: refused, or read, by the command, within what it promises of all answers.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { certificateKinds } from '../../src/testing/hostile/certificate-kinds.js'
import { foreignKinds } from '../../src/testing/hostile/foreign-kinds.js'
import { type HostileFormat, type HostileKind, hostileFormats } from '../../src/testing/hostile/hostile-kind.js'
import { nativeKinds } from '../../src/testing/hostile/native-kinds.js'
import { ufoKinds } from '../../src/testing/hostile/ufo-kinds.js'
import { hostileFiles } from '../../src/testing/index.js'
import { brokenPromise, isPolluted } from '../fuzz/promises.js'
import { checkFile } from '../hostile/hostile-case.js'
import { runCase } from '../hostile/run-case.js'

const seed = 20_260_101
const names: Readonly<Record<HostileFormat, string>> = {
  yaml: 'model.yaml',
  json: 'model.json',
  slha: 'card.slha',
  wcxf: 'values.wcxf.yml',
  csv: 'table.csv',
  ufo: '.',
  certificate: 'certificate.json',
}

/** The model of a table, without which its cells are not read. */
const pair = 'nuvertex: 1\nstates: { count: 2, nature: dirac }\n'

async function answerTo({ format, text, bytes, files }: HostileKind, size: number) {
  const content = text(size)
  const options = format === 'slha' || format === 'wcxf' ? ['--nature', 'majorana'] : []
  const table = {
    argv: ['check', names.csv, '--model', names.yaml],
    files: { [names.csv]: content, [names.yaml]: pair },
  }
  const hostile =
    format === 'csv'
      ? table
      : files === undefined
        ? checkFile(names[format], bytes?.(content) ?? content, ...options)
        : { argv: [format === 'certificate' ? 'verify' : 'check', names[format]], files: files(content) }
  let exit = -1
  await runCase({ row: 0, what: '', exit: 2, says: '', ...hostile }, (outcome) => {
    exit = outcome.exit
    expect(brokenPromise(outcome, content)).toBeUndefined()
    expect(outcome.milliseconds).toBeLessThan(10_000)
  })
  expect(isPolluted()).toBe(false)
  return exit
}

describe.each(hostileFormats)('hostile files: %s', (format) => {
  const kinds = [...nativeKinds, ...foreignKinds, ...ufoKinds, ...certificateKinds].filter(
    (kind) => kind.format === format,
  )

  it.each(kinds.map((kind) => [kind.must, kind.kind, kind] as const))('%s: %s', async (must, _, kind) => {
    for (const size of kind.isSized ? [0, 1, 500] : [0]) {
      const exit = await answerTo(kind, size)
      if (must === 'refuse')
        expect(format === 'certificate' ? [1, 2] : [2, 4], `exit ${exit}, size ${size}`).toContain(exit)
      else expect([0, 1, 2, 3, 4]).toContain(exit)
    }
  })
})

describe('the arbitrary of hostile files', () => {
  it('gives by default model files that check refuses, as text', () => {
    fc.assert(
      fc.property(hostileFiles({ size: 300 }), ({ format, kind, text }) => {
        expect(E.isLeft(check(text, { file: names[format] })), kind).toBe(true)
      }),
      { seed, numRuns: 150 },
    )
  })

  it('gives what is asked for, as text and bytes', () => {
    for (const format of hostileFormats) {
      for (const file of fc.sample(hostileFiles({ formats: [format], must: 'survive' }), { seed, numRuns: 20 })) {
        expect(file).toMatchObject({ format, must: 'survive' })
        expect(file.bytes).toBeInstanceOf(Uint8Array)
      }
    }
    expect(() => hostileFiles({ formats: ['csv'], must: 'refuse' })).toThrow(RangeError)
  })

  it('shrinks to the smallest size that tells', () => {
    const reader = ({ text }: { readonly text: string }): boolean => !text.includes('['.repeat(40))
    const { counterexample } = fc.check(fc.property(hostileFiles(), reader), { seed, numRuns: 2000 })
    const [file] = counterexample ?? []
    expect(file?.text.match(/\[+/)?.[0]).toHaveLength(40)
    expect(fc.stringify(file)).toContain('a reader must refuse it')
  })
})
