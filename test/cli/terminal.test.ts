// The terminal of the process: what is written arrives whole, and trouble has its kind and its words.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFailure } from '../../src/cli/failure.js'
import { processTerminal } from '../../src/cli/process-terminal.js'

const told: { descriptor: number; content: string | Uint8Array }[] = []
let trouble: unknown
vi.mock('../../src/cli/write-file.js', () => ({
  writeAll: (descriptor: number, content: string | Uint8Array) => {
    if (trouble !== undefined) throw trouble
    told.push({ descriptor, content })
  },
}))

afterEach(() => {
  told.length = 0
  trouble = undefined
  vi.restoreAllMocks()
})

const systemError = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' })

describe('the terminal of the process', () => {
  it('writes to standard output and standard error', () => {
    const { stdout, stderr } = processTerminal()
    stdout.write('a')
    stderr.write('b')
    expect(told).toEqual([
      { descriptor: 1, content: 'a' },
      { descriptor: 2, content: 'b' },
    ])
  })

  it('has 80 columns where none are known', () => {
    const { stdout, stderr } = processTerminal()
    if (!stdout.isTerminal) expect(stdout.columns).toBe(80)
    if (!stderr.isTerminal) expect(stderr.columns).toBe(80)
  })

  it('is in the working directory, with the variables of the process', () => {
    const { cwd, env } = processTerminal()
    expect(cwd).toBe(process.cwd())
    expect(env).toBe(process.env)
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw systemError('ENOENT')
    })
    expect(processTerminal().cwd).toBe('/')
  })

  it.each([
    ['EPIPE', 'reader-gone', 'the reader has gone', 'the reader has gone'],
    [
      'ENOSPC',
      'write',
      'cannot write to standard output: no space left on the device',
      'cannot write to standard error: no space left on the device',
    ],
  ])('%s is a failure of kind %s', (code, kind, ofOutput, ofError) => {
    trouble = systemError(code)
    const { stdout, stderr } = processTerminal()
    for (const [sink, message] of [
      [stdout, ofOutput],
      [stderr, ofError],
    ] as const) {
      let failure: unknown
      try {
        sink.write('x')
      } catch (error) {
        failure = error
      }
      expect(isFailure(failure) && [failure.kind, failure.message]).toEqual([kind, message])
    }
  })

  it('leaves any other error as it is', () => {
    trouble = new RangeError('ours')
    expect(() => processTerminal().stdout.write('x')).toThrow(trouble as RangeError)
  })
})
