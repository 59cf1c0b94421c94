// The GitHub Action: its step is run as a runner does, with inputs that mean well and inputs that do not.

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commandTable } from '../../src/cli/command-table.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

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

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Composite
const [step] = action.runs.steps
const hasBash = spawnSync('bash', ['-c', 'shopt -s globstar']).status === 0

let folder = ''
let workspace = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuvertex-action-'))
  workspace = join(folder, 'workspace')
  mkdirSync(join(workspace, 'models/deep folder'), { recursive: true })
  copyFileSync(join(root, 'examples/one-state.yaml'), join(workspace, 'models/good.yaml'))
  copyFileSync(join(root, 'examples/wrong-conjugate.yaml'), join(workspace, 'models/deep folder/wrong.yaml'))
  copyFileSync(join(root, 'examples/symbolic.yaml'), join(workspace, 'conditional.yaml'))
  // In the place of the built command and of npx: the command from source; or one that lists its arguments.
  const forward = `process.exitCode = spawnSync(process.execPath, [...own, ...process.argv.slice(2)], { stdio: 'inherit' }).status`
  const own = JSON.stringify(['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts')])
  runner('real', `const { spawnSync } = require('node:child_process'); const own = ${own}; ${forward}`)
  runner('listing', 'console.log(JSON.stringify(process.argv.slice(2)))')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a runner has beside the workspace: the copy of the action, and npx; both do what the program says. */
function runner(name: 'real' | 'listing', program: string): void {
  mkdirSync(join(folder, name, 'scripts'), { recursive: true })
  writeFileSync(join(folder, name, 'scripts/from-source.cjs'), program)
  writeFileSync(join(folder, name, 'npx'), `#!${process.execPath}\n${program}`)
  chmodSync(join(folder, name, 'npx'), 0o755)
}

/** Runs the step as a runner does: the text in a file, inputs as the variables that it names. */
function act(inputs: Readonly<Record<string, string>>, kind: 'real' | 'listing' = 'real') {
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, value]) => {
      const name = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
      expect(Object.keys(action.inputs)).toContain(name)
      return [key, inputs[name] ?? action.inputs[name]?.default ?? '']
    }),
  )
  const script = join(folder, 'step.sh')
  writeFileSync(script, step?.run ?? '')
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      PATH: `${join(folder, kind)}:${process.env['PATH']}`,
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTION_PATH: join(folder, kind),
    },
  })
  return { status, stdout, stderr }
}

describe('action.yml', () => {
  it('is composite, with one step in bash that no input is written into', () => {
    expect([action.runs.using, action.runs.steps.length, step?.shell]).toEqual(['composite', 1, 'bash'])
    expect(step?.run).not.toContain('${{')
    expect(commandTable.find(({ name }) => name === 'check')?.formats).toContain(action.inputs['format']?.default)
  })

  it('has the inputs that the documentation names', () => {
    const told = /^Inputs: ([\s\S]*?)\n\n/m.exec(readFileSync(join(root, 'docs/ci.md'), 'utf8'))?.[1] ?? ''
    for (const name of Object.keys(action.inputs)) expect(told).toContain(`\`${name}\``)
  })
})

describe.skipIf(!hasBash)('the step of action.yml', { timeout: 120_000 }, () => {
  it('annotates, over patterns and names with blanks', () => {
    const { status, stdout, stderr } = act({ files: '  models/**/*.yaml\r\n\nconditional.yaml\n' })
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
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    rmSync(join(workspace, 'out.sarif'))
  })

  it('refuses inputs that it would have to guess at', () => {
    expect(act({ files: 'conditional.yaml', strict: 'yes' })).toMatchObject({
      status: 2,
      stdout: '::error title=nuvertex::The input strict is true or false.\n',
    })
    expect(act({ files: ' \n\t\n' })).toMatchObject({ status: 2 })
    expect(act({ files: 'models/good.yaml', output: 'no/such/folder.sarif' }).status).toBe(4)
    expect(act({ files: 'models/good.yaml', format: 'html' }).status).toBe(2)
    rmSync(join(folder, 'real/npx'))
    writeFileSync(join(folder, 'real/npx'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(act({ files: 'models/good.yaml', version: '0.0.0' })).toMatchObject({
      status: 4,
      stdout: '::error title=nuvertex::The version that is asked for could not be installed.\n',
    })
  })

  it.each([
    'x; touch hacked',
    '$(touch hacked)',
    '`touch hacked`',
    '" && touch hacked && "',
    "'; touch hacked; '",
    '| touch hacked',
    '> hacked',
    'a\ntouch hacked',
    '--certificate=hacked',
    '-o hacked',
    '::error::x',
    '$NUVERTEX_FILES ~ {a,b} !!',
  ])('does nothing that the input %j says, wherever it stands', (text) => {
    const before = readdirSync(workspace).sort()
    const files = text.split('\n').map((line) => (line.startsWith('-') ? `./${line}` : line))
    const asked = (output: string): unknown => JSON.parse(output)
    const { status, stdout } = act({ files: text, format: text, output: text }, 'listing')
    expect([status, asked(stdout)]).toEqual([0, ['check', '--format', 'github', ...files]])
    expect(asked(readFileSync(join(workspace, text), 'utf8'))).toEqual(['check', '--format', text, ...files])
    expect(readdirSync(workspace).filter((name) => !before.includes(name))).toEqual([text])
    rmSync(join(workspace, text))
    const versioned = act({ files: 'models/good.yaml', version: text }, 'listing')
    const rest = ['--format', 'github', 'models/good.yaml']
    expect([versioned.status, asked(versioned.stdout)]).toEqual([0, ['--yes', `nuvertex@${text}`, 'check', ...rest]])
    expect(act({ files: 'models/good.yaml', strict: text }, 'listing').status).toBe(2)
    expect(readdirSync(workspace).sort()).toEqual(before)
  })
})
