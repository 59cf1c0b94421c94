// What goes wrong in or around the command: failures by their name, packages that are missing, defects, readers that have gone.

import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure, isFailure } from '../../src/cli/failure.js'
import { optionalPackage } from '../../src/cli/optional-package.js'
import { run } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-failures-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const model = 'nuvertex: 1\nstates: { count: 1, nature: dirac }\n'

describe('a failure', () => {
  it('is known by its name, whichever bundle its class is of', () => {
    expect(isFailure(new Failure('usage', 'x'))).toBe(true)
    expect(isFailure(Object.assign(new Error('x'), { name: 'NuvertexFailure' }))).toBe(true)
    for (const other of [new Error('x'), { name: 'NuvertexFailure' }, 'NuvertexFailure', null, undefined])
      expect(isFailure(other)).toBe(false)
  })
})

describe('a package that the user brings', () => {
  const load = (error: unknown) => optionalPackage(() => Promise.reject(error), 'some/package@2.1', 'figures')

  it.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'])(
    'that is not there (%s) is named, with what installs it',
    async (code) => {
      const failure = await load(Object.assign(new Error('x'), { code })).catch((error: unknown) => error)
      expect(failure).toMatchObject({
        ...{ name: 'NuvertexFailure', kind: 'missing' },
        ...{ message: 'figures need the package some/package', hint: 'npm install some/package@2.1' },
      })
    },
  )

  it('is what it is, and fails as it fails', async () => {
    expect(await optionalPackage(async () => 42, 'package', 'figures')).toBe(42)
    for (const error of [new Error('x'), Object.assign(new Error('x'), { code: 7 }), { code: 'MODULE_NOT_FOUND' }, 'x'])
      expect(await load(error).catch((thrown: unknown) => ({ thrown }))).toEqual({ thrown: error })
    const other = Object.assign(new Error('x'), { code: 'ERR_REQUIRE_ESM' })
    expect(await load(other).catch((thrown: unknown) => thrown)).toBe(other)
  })
})

describe('a defect', () => {
  const withOutput = (write: () => void, env: Terminal['env'] = {}) => {
    const terminal = memoryTerminal({ cwd, stdin: model, env })
    return { terminal: { ...terminal, stdout: { ...terminal.stdout, write } }, output: terminal.output }
  }
  const failing = (error: unknown) => (): void => {
    throw error
  }

  it('is told in a line, with exit code 70', async () => {
    const { terminal, output } = withOutput(failing(new RangeError('boom\u001b[31m')))
    expect(await run(['check', '-'], terminal)).toBe(70)
    expect(output.stderr).toBe('nuvertex: internal defect, please report it: RangeError: boom\\u{1b}[31m\n')
    const other = withOutput(failing('a text'))
    expect(await run(['check', '-'], other.terminal)).toBe(70)
    expect(other.output.stderr).toBe('nuvertex: internal defect, please report it: a text\n')
  })

  it('has its stack below, where NUVERTEX_DEBUG is 1', async () => {
    for (const [value, lines] of [
      ['1', expect.stringMatching(/please report it: Error: boom\nnuvertex: Error: boom\n {4}at /)],
      ['0', 'nuvertex: internal defect, please report it: Error: boom\n'],
    ] as const) {
      const { terminal, output } = withOutput(failing(new Error('boom')), { NUVERTEX_DEBUG: value })
      expect(await run(['check', '-'], terminal)).toBe(70)
      expect(output.stderr).toEqual(lines)
    }
    const silent = withOutput(failing('a text'), { NUVERTEX_DEBUG: '1' })
    await run(['check', '-'], silent.terminal)
    expect(silent.output.stderr).toBe('nuvertex: internal defect, please report it: a text\n')
  })

  it('is none where the reader has gone, which needs no words, or where output cannot be written', async () => {
    const gone = withOutput(failing(new Failure('reader-gone', 'the reader has gone')))
    expect([await run(['check', '-'], gone.terminal), gone.output.stderr]).toEqual([141, ''])
    const full = withOutput(failing(new Failure('write', 'cannot write to standard output: no space left')))
    expect([await run(['check', '-'], full.terminal), full.output.stderr]).toEqual([
      4,
      'nuvertex: cannot write to standard output: no space left\n',
    ])
  })

  it('has its exit code also where nobody can be told', async () => {
    const terminal = memoryTerminal({ cwd, stdin: model })
    const broken = { ...terminal.stdout, write: failing(new Error('boom')) }
    expect(await run(['check', '-'], { ...terminal, stdout: broken, stderr: broken })).toBe(70)
  })
})

describe('a file whose name is -', () => {
  const nuvertex = async (stdin: string, ...argv: readonly string[]) => {
    const terminal = memoryTerminal({ cwd, stdin })
    return [await run(argv, terminal), terminal.output.stderr]
  }

  it('is not standard input, and may be written like any other', async () => {
    writeFileSync(join(cwd, '-'), 'old')
    const slha = 'Block MASS\n 12 1e-12\nBlock NUFM 1\n'
    expect(await nuvertex(model, 'check', '-', '--quiet', '--certificate', './-', '--force')).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(cwd, '-'), 'utf8'))).toMatchObject({ format: 'nuvertex-certificate' })
    await nuvertex(slha, 'import', '-', '--from', 'slha', '-o', './-', '--force')
    const written = readFileSync(join(cwd, '-'), 'utf8')
    const [code, stderr] = await nuvertex(model, 'import', '-', '--to', 'slha', '-o', './-', '--force')
    expect([code, stderr]).not.toEqual([4, expect.stringContaining('it is the input')])
    expect(written).not.toContain('it is the input')
    writeFileSync(join(cwd, 'model.yaml'), 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n')
    const rows = ['check', '-', '--from', 'csv', '--model', 'model.yaml', '--quiet', '--rows', './-', '--force']
    expect(await nuvertex('a_11_re,a_11_im\n1,0\n', ...rows)).toEqual([0, ''])
    expect(readFileSync(join(cwd, '-'), 'utf8')).toMatch(/^row,/)
  })
})

describe('a file that others change while --fix is at work', () => {
  const open = 'nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { matrix: [["?"]] } }\n'
  /** A terminal in a folder where something happens whenever it is asked for. */
  const busy = (happens: () => void) => {
    const terminal = memoryTerminal({ cwd })
    return Object.defineProperty({ ...terminal }, 'cwd', {
      get: () => {
        happens()
        return cwd
      },
    }) as typeof terminal
  }
  const file = (): string => join(cwd, 'm.yaml')

  it('is left as it is then', async () => {
    writeFileSync(file(), open)
    const terminal = busy(() => appendFileSync(file(), '# more\n'))
    expect(await run(['check', '--fix', 'm.yaml'], terminal)).toBe(4)
    expect(terminal.output).toEqual({
      stdout: '',
      stderr: 'nuvertex: cannot write m.yaml: it has changed since it was read\n  Try again.\n',
    })
    expect(readFileSync(file(), 'utf8').replaceAll('# more\n', '')).toBe(open)
  })

  it('is not made again if it has been removed', async () => {
    writeFileSync(file(), open)
    let asked = 0
    const terminal = busy(() => {
      asked++
      if (asked === 3) rmSync(file(), { force: true })
    })
    const code = await run(['check', '--fix', 'm.yaml'], terminal)
    expect([code, existsSync(file())]).toEqual([4, false])
    expect(terminal.output.stderr).toBe(
      'nuvertex: cannot write m.yaml: it has changed since it was read\n  Try again.\n',
    )
  })

  it('does not stop the others', async () => {
    writeFileSync(file(), open)
    writeFileSync(join(cwd, 'n.yaml'), open)
    const terminal = busy(() => appendFileSync(file(), '# more\n'))
    expect(await run(['check', '--fix', 'm.yaml', 'n.yaml', '--quiet'], terminal)).toBe(4)
    expect(terminal.output.stderr).toBe('nuvertex: cannot write m.yaml: it has changed since it was read\n')
    expect(readFileSync(join(cwd, 'n.yaml'), 'utf8')).toBe(open.replace('"?"', '0'))
  })
})

describe('--set', () => {
  it.each(['x=1\n2', '1x=2', 'x y=2', '=2', 'x=', 'x= ', 'x=NaN', 'x=1 2', 'x=1e999', '\nx=1'])(
    'refuses %j',
    async (pair) => {
      const terminal = memoryTerminal({ cwd, stdin: model })
      expect(await run(['observables', '-', '--set', pair], terminal)).toBe(2)
      expect(terminal.output.stderr).toContain('is not NAME=NUMBER\n  Write --set x=1.5 or --set z=1e-3*i.\n')
    },
  )
  it.each(['x=1', 'x= 1', 'x_1=-1e-3'])('takes %j', async (pair) => {
    const name = pair.replace(/=.*/, '')
    const terminal = memoryTerminal({ cwd, stdin: `${model}parameters: { ${name}: real }\n` })
    expect(await run(['observables', '-', '--set', pair], terminal)).not.toBe(2)
  })
})
