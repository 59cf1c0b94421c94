import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import { run } from '../../../src/cli/run.js'
import { linesOf } from '../../../src/cli/serve/lines.js'
import { methods } from '../../../src/cli/serve/methods.js'
import { memoryTerminal } from '../memory-terminal.js'

interface Answer {
  readonly nuvertex: number
  readonly id: unknown
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came
  readonly result?: any
  readonly error?: { readonly code: string; readonly message: string; readonly issues: readonly unknown[] }
}

async function serve(...lines: readonly (string | object)[]): Promise<readonly string[]> {
  const stdin = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const terminal = memoryTerminal({ cwd: '/', stdin })
  expect([await run(['serve', '--jsonl'], terminal), terminal.output.stderr]).toEqual([0, ''])
  const answers = terminal.output.stdout.split('\n')
  expect(answers.pop()).toBe('')
  return answers
}

async function ask(line: string | object): Promise<Answer> {
  const [answer = '', ...others] = await serve(line)
  expect(others).toEqual([])
  return JSON.parse(answer) as Answer
}

const text = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const model = (matrix: unknown): object => ({
  nuvertex: 1,
  states: { count: 2, nature: 'majorana' },
  formFactors: { magnetic: { unit: 'muB', matrix } },
})

describe('serve', () => {
  it('answers every request once, in order, whatever became of the others', async () => {
    const answers = await serve(
      { id: 1, method: 'check', input: text },
      'nonsense',
      { id: 'two', method: 'version' },
      '',
      { id: null, method: 'check', input: 'nuvertex: 2' },
      { method: 'nothing' },
    )
    const read = answers.map((line) => JSON.parse(line) as Answer)
    expect(read.map(({ nuvertex, id }) => [nuvertex, id])).toEqual([
      [1, 1],
      [1, null],
      [1, 'two'],
      [1, null],
      [1, null],
    ])
    expect(read.map(({ error }) => error?.code)).toEqual([
      undefined,
      'invalid-json',
      undefined,
      'invalid-input',
      'unknown-method',
    ])
  })

  it('gives the report of the library', async () => {
    const object = model([
      [1e-12, '3e-12*i'],
      ['-3e-12*i', 0],
    ])
    const { result } = await ask({ id: 1, method: 'check', input: object })
    expect({ _tag: 'Right', right: result }).toEqual(JSON.parse(JSON.stringify(check(object))))
    expect(result.verdict).toBe('violated')
  })

  it('has an answer for every method', async () => {
    const given = model([
      [0, '3e-12*i'],
      ['?', 0],
    ])
    const requests: Readonly<Record<string, object>> = {
      check: { input: given },
      explain: { input: given, entry: 'magnetic[1,1]' },
      import: { input: "HNLtype = 'dirac'\nmu_tr_44 = 1e-7\n", options: { from: 'darknews' } },
      fix: { input: JSON.stringify(given) },
      observables: { input: given },
      bounds: { input: given },
      mixing: { input: { ref: 'tribimaximal' }, other: { ref: 'tribimaximal' } },
      eval: { observable: 'magnetic-moment-dirac', inputs: { m: '1 eV' } },
      version: {},
    }
    expect(Object.keys(requests)).toEqual([...methods.keys()])
    for (const [method, fields] of Object.entries(requests)) {
      const { result, error } = await ask({ id: 1, method, ...fields })
      expect([method, error, typeof result]).toEqual([method, undefined, 'object'])
    }
    expect((await ask({ method: 'fix', ...requests['fix'] })).result.text).toContain('"-3e-12*i"')
    expect((await ask({ method: 'eval' })).result.length).toBeGreaterThan(10)
  })

  it.each([
    ['{"method":"check","input":{"a":NaN}}', 'invalid-json', 'NaN is no number of JSON'],
    ['{"method":"check","input":[-Infinity]}', 'invalid-json', '-Infinity is no number of JSON'],
    ['[1]', 'invalid-request', 'a request is a map'],
    ['{"id":[1],"method":"check"}', 'invalid-request', 'id must be'],
    ['{"id":1}', 'invalid-request', 'method must be'],
    ['{"id":1,"id":2,"method":"version"}', 'invalid-json', 'id twice'],
    ['{"method":"check"}', 'invalid-request', 'input must be'],
    ['{"method":"check","inpt":"x","input":"x"}', 'invalid-request', 'did you mean input?'],
    ['{"method":"check","input":"x","options":{"convntion":"x"}}', 'invalid-request', 'did you mean convention?'],
    ['{"method":"check","input":"x","options":{"certificate":"yes"}}', 'invalid-request', 'auto or inline or none'],
    ['{"method":"check","input":"x","options":{"timeLimit":31}}', 'invalid-request', 'at most 30'],
    ['{"method":"__proto__"}', 'unknown-method', 'there is no method'],
    ['{"method":"eval","observable":"toString"}', 'invalid-input', 'toString'],
    ['{"method":"version","__proto__":1}', 'invalid-request', '__proto__'],
    [`${'['.repeat(1000)}`, 'limit', 'too large or too deep'],
  ])('%s is refused as %s', async (line, code, message) => {
    const { error } = await ask(line)
    expect(error?.code).toBe(code)
    expect(error?.message).toContain(message)
  })

  it('stops at the time limit, and goes on with the next request', async () => {
    const n = 60
    const rows = Array.from({ length: n }, () => Array.from({ length: n }, () => '"?"').join(', '))
    const input = `nuvertex: 1\nstates: { count: ${n}, nature: majorana }\nformFactors: { charge: { matrix: [[${rows.join('], [')}]] } }\n`
    const slow = { id: 1, method: 'check', input, options: { timeLimit: 0.001 } }
    const [first = '', second = ''] = await serve(slow, { id: 2, method: 'version' })
    expect((JSON.parse(first) as Answer).error).toMatchObject({ code: 'limit', issues: [{ code: 'limit' }] })
    expect((JSON.parse(second) as Answer).result.version).toBeDefined()
  })

  it('keeps the digits of numbers, and the spelling of ids', async () => {
    const exact = '0.1000000000000000000000000000001'
    const [answer = ''] = await serve(
      `{"id":12345678901234567890.50,"method":"check","input":{"nuvertex":1,"states":{"count":1,"nature":"majorana"},"formFactors":{"magnetic":{"matrix":[[${exact}]]}}}}`,
    )
    expect(answer).toMatch(/^\{"nuvertex":1,"id":12345678901234567890\.50,"result":/)
    expect((JSON.parse(answer) as Answer).result.findings[0].residual).toBe(exact)
  })

  it('says that it speaks JSON lines', async () => {
    const terminal = memoryTerminal({ cwd: '/' })
    expect(await run(['serve'], terminal)).toBe(2)
    expect(terminal.output.stderr).toContain('--jsonl')
  })
})

describe('lines of a stream', () => {
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content)
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

  it('are the same however it comes in parts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'µ', '\n', 'long enough')), fc.array(fc.nat(5)), (words, sizes) => {
        const whole = encode(words.join(''))
        const parts: Uint8Array[] = []
        let from = 0
        for (const size of sizes) {
          parts.push(whole.slice(from, from + size))
          from += size
        }
        parts.push(whole.slice(from))
        const lines = [...linesOf(parts, 12)].map((line) => (line.kind === 'line' ? decode(line.bytes) : '(too long)'))
        const expected = words.join('').split('\n')
        if (expected[expected.length - 1] === '') expected.pop()
        expect(lines).toEqual(expected.map((line) => (encode(line).length > 12 ? '(too long)' : line)))
      }),
    )
  })

  it('that are too long are told as such, and the next is answered', async () => {
    const [first = '', second = ''] = await serve(' '.repeat(16 * 1024 * 1024 + 1), { id: 2, method: 'version' })
    expect((JSON.parse(first) as Answer).error).toMatchObject({
      code: 'limit',
      message: 'a line may have 16 MB at most; this one is skipped',
    })
    expect((JSON.parse(second) as Answer).id).toBe(2)
  })
})
