// The hook definition and the action: that they parse, and that the commands that they run do what they should.

import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commandTable } from '../../src/cli/command-table.js'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const { version } = JSON.parse(read('package.json')) as { readonly version: string }

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
}

interface Composite {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly shell: string
      readonly run: string
      readonly env: Readonly<Record<string, string>>
    }[]
  }
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuvertex-ci-'))
  mkdirSync(join(folder, 'models/deep folder'), { recursive: true })
  copyFileSync(join(root, 'examples/one-state.yaml'), join(folder, 'models/good.yaml'))
  copyFileSync(join(root, 'examples/wrong-conjugate.yaml'), join(folder, 'models/deep folder/wrong.yaml'))
  copyFileSync(join(root, 'examples/symbolic.yaml'), join(folder, 'conditional.yaml'))
  // In the place of npx: the command from source, with what comes after `--yes nuvertex@version`.
  const tsx = import.meta.resolve('tsx')
  writeFileSync(
    join(folder, 'npx'),
    `#!/bin/bash\n[ "$1 $2" = "--yes nuvertex@${version}" ] || exit 99\nshift 2\nexec ${process.execPath} --import ${tsx} ${join(root, 'src/cli/main.ts')} "$@"\n`,
  )
  chmodSync(join(folder, 'npx'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s runs a command that there is', async (_id, hook) => {
    const [name, ...args] = hook.entry.split(' ')
    expect([name, hook.language]).toEqual(['nuvertex', 'node'])
    const cwd = mkdtempSync(join(folder, 'hook-'))
    const file = 'a.nuvertex.yaml'
    writeFileSync(
      join(cwd, file),
      'nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [["?"]] } }\n',
    )
    expect(new RegExp(hook.files).test(file)).toBe(true)
    const terminal = memoryTerminal({ cwd })
    expect([await run([...args, file], terminal), terminal.output]).toEqual([0, { stdout: '', stderr: '' }])
    expect(readFileSync(join(cwd, file), 'utf8').includes('"?"')).toBe(!hook.entry.includes('--fix'))
  })

  it('the package that it packs is built first', () => {
    expect((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts['prepack']).toBe(
      'npm run build',
    )
  })
})

describe('action.yml', { timeout: 120_000 }, () => {
  const action = parse(read('action.yml')) as Composite
  const [step] = action.runs.steps

  /** Runs the step as a runner does: inputs as the variables that it names. */
  function act(inputs: Readonly<Record<string, string>>) {
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([key, value]) => {
        const name = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
        expect(Object.keys(action.inputs)).toContain(name)
        return [key, inputs[name] ?? action.inputs[name]?.default ?? '']
      }),
    )
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env, PATH: `${folder}:${process.env['PATH']}` },
      },
    )
    return { status, stdout, stderr }
  }

  it('is composite, with one step in bash that no input is written into', () => {
    expect([action.runs.using, action.runs.steps.length, step?.shell]).toEqual(['composite', 1, 'bash'])
    expect(step?.run).not.toContain('${{')
    expect(action.inputs['version']?.default).toBe(version)
    expect(commandTable.find(({ name }) => name === 'check')?.formats).toContain(action.inputs['format']?.default)
  })

  it('annotates, over patterns and names with blanks', () => {
    const { status, stdout, stderr } = act({ files: '  models/**/*.yaml\n\nconditional.yaml\n' })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^::error file=models\/deep folder\/wrong\.yaml,line=\d+,/m)
    expect(stdout).toContain('nuvertex: models/good.yaml: consistent')
    expect(stdout).toContain('::warning file=conditional.yaml')
  })

  it('is strict when told, and says so of a file that does not exist', () => {
    expect(act({ files: 'conditional.yaml' }).status).toBe(0)
    expect(act({ files: 'conditional.yaml', strict: 'true' }).status).toBe(3)
    const missing = act({ files: 'nowhere/*.yaml' })
    expect([missing.status, missing.stdout.startsWith('::error file=nowhere/*.yaml,title=unreadable')]).toEqual([
      4,
      true,
    ])
  })

  it('writes another format to a file, and annotates as well', () => {
    const { status, stdout } = act({ files: 'models/deep folder/wrong.yaml', format: 'sarif', output: 'out.sarif' })
    expect([status, stdout.startsWith('::error')]).toEqual([1, true])
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('runs nothing that a file name says', () => {
    const { stdout } = act({ files: '$(touch hacked)\n; touch hacked\n--format=json' })
    expect(stdout.match(/title=unreadable/g)?.length).toBe(3)
    expect(spawnSync('ls', [join(folder, 'hacked')]).status).not.toBe(0)
  })
})
