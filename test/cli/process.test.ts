// The command as it is installed, in processes of its own: pipes that close, full disks, signals, and the bundles.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand } from '../../scripts/build-command.js'

let folder = ''
let command = ''
const example = fileURLToPath(new URL('../../examples/majorana-three.yaml', import.meta.url))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuvertex-process-'))
  await buildCommand(folder)
  command = join(folder, 'nuvertex.cjs')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nuvertex = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [command, ...argv], { encoding: 'utf8', cwd: folder, input: '' })

/** A line of shell in which $NUVERTEX is the command. */
const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NUVERTEX: `${process.execPath} ${command}` },
  })

describe('the installed command', () => {
  it('judges a model', () => {
    const { status, stdout, stderr } = nuvertex('check', example)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('✓ consistent')
    expect(stdout).not.toContain('\u001b')
  })

  it('works with broken code caches, and makes missing ones', () => {
    const caches = () => readdirSync(folder).filter((name) => name.endsWith('.cache'))
    const built = caches()
    expect(built.length).toBe(3)
    for (const name of built) writeFileSync(join(folder, name), 'broken')
    expect(nuvertex('check', example).status).toBe(0)
    for (const name of built) rmSync(join(folder, name))
    expect(nuvertex('check', example).status).toBe(0)
    expect(nuvertex('--help').status).toBe(0)
    expect(caches()).toEqual(built)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(nuvertex('check', example).status).toBe(0)
  })

  it('reports usage errors from another bundle as such', () => {
    const { status, stderr } = nuvertex('rules', 'nothing')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "nuvertex: there is no rule 'nothing'\n  nuvertex rules lists them.\n",
    })
  })

  it('colours when told to', () => {
    expect(nuvertex('check', example, '--color').stdout).toContain('\u001b[')
    expect(nuvertex('check', example, '--no-color').stdout).not.toContain('\u001b[')
  })
})

describe('standard output', () => {
  it('is never half written with exit code 0', () => {
    const { stderr, stdout } = shell(`$NUVERTEX check ${example} --format json > /dev/full; echo "exit $?"`)
    expect(stdout).toBe('exit 4\n')
    expect(stderr).toBe('nuvertex: cannot write to standard output: no space left on the device\n')
  })

  it('may be closed by its reader, without a word', () => {
    const many = Array.from({ length: 50 }, () => example).join(' ')
    const { stdout, stderr } = shell(`$NUVERTEX check ${many} --format json | head -1; echo "exit \${PIPESTATUS[0]}"`)
    expect(stdout).toBe('[\nexit 141\n')
    expect(stderr).toBe('')
  })

  it('holds everything when it is a slow pipe', () => {
    const many = Array.from({ length: 20 }, () => example).join(' ')
    const { stdout } = shell(`$NUVERTEX check ${many} --format jsonl | (sleep 0.3; wc -l)`)
    expect(stdout.trim()).toBe('20')
  })

  it('and standard error may both be closed', () => {
    expect(shell(`$NUVERTEX check nowhere.yaml 2>&- >&-; echo "exit $?"`).stdout).toBe('exit 4\n')
    expect(shell(`$NUVERTEX check - <&-; echo "exit $?"`).stdout).toContain('exit 2\n')
  })
})

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the command without a word', async (name) => {
    const child = spawn(process.execPath, [command, 'check', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    child.kill(name)
    const signal = await new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
    expect([name, 130, 143]).toContain(signal)
    expect(output).toBe('')
  })
})

describe('a device or FIFO', () => {
  it.each(['/dev/zero', '/dev/full'])('%s is neither read nor written', (device) => {
    expect(nuvertex('check', device).status).toBe(4)
    expect(nuvertex('init', device, '--force').status).toBe(4)
    expect(nuvertex('check', example, '--certificate', device, '--force').status).toBe(4)
  })

  it('a FIFO does not block', () => {
    expect(shell('mkfifo fifo; timeout 10 $NUVERTEX check fifo 2>/dev/null; echo "exit $?"').stdout).toBe('exit 4\n')
  })

  it('/dev/stdin is standard input when it is a file', () => {
    expect(shell(`$NUVERTEX check /dev/stdin --quiet < ${example}; echo "exit $?"`).stdout).toBe('exit 0\n')
  })
})

describe('a disk that is full', () => {
  it('leaves the old file as it was and nothing beside it', () => {
    const mount = join(folder, 'small')
    // Needs a user namespace; where there is none, there is nothing to check.
    const script = `mkdir -p ${mount} && mount -t tmpfs -o size=8k tmpfs ${mount} && cd ${mount} && echo old > c.json && $NUVERTEX check ${example} --certificate c.json --force --quiet; echo "exit $?"; cat c.json; ls -A`
    const { stdout, stderr } = shell(`unshare --user --map-root-user --mount bash -c '${script}'`)
    if (!existsSync('/proc/self/ns/user') || !stdout.includes('exit ')) return
    if (/mount:|unshare:/.test(stderr)) return
    expect(stdout).toBe('exit 4\nold\nc.json\n')
    expect(stderr).toContain('no space left on the device')
  })
})
