// The terminal of the process: what is written arrives whole, and trouble has its kind and its words.

import { describe, expect, it } from 'vitest'
import { isFailure } from '../../src/cli/failure.js'
import { processTerminal } from '../../src/cli/process-terminal.js'

/** A terminal that keeps what it is told, or is in trouble. */
function terminal(trouble?: unknown) {
  const told: (readonly [descriptor: number, text: string])[] = []
  const { stdout, stderr } = processTerminal((descriptor, text) => {
    if (trouble !== undefined) throw trouble
    told.push([descriptor, text])
  })
  return { stdout, stderr, told }
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' })

describe('the terminal of the process', () => {
  it('writes to standard output and standard error', () => {
    const { stdout, stderr, told } = terminal()
    stdout.write('a')
    stderr.write('b')
    expect(told).toEqual([
      [1, 'a'],
      [2, 'b'],
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
    const current = process.cwd
    process.cwd = () => {
      throw systemError('ENOENT')
    }
    try {
      expect(processTerminal().cwd).toBe('/')
    } finally {
      process.cwd = current
    }
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
    const { stdout, stderr } = terminal(systemError(code))
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
    const ours = new RangeError('ours')
    expect(() => terminal(ours).stdout.write('x')).toThrow(ours)
  })
})
