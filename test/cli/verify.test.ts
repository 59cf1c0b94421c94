import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { type MemoryOptions, memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-verify-'))
  copyFileSync(fileURLToPath(new URL('../../examples/one-state.yaml', import.meta.url)), join(cwd, 'm.yaml'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

async function nuvertex(...argv: readonly string[]) {
  return nuvertexWith({}, ...argv)
}

async function nuvertexWith(more: Partial<MemoryOptions>, ...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd, ...more })
  return { code: await run(argv, terminal), ...terminal.output }
}

const at = (name: string): string => join(cwd, name)
const bold = (colour: number): string => `\u001b[1m\u001b[${colour}m`
const holds = { code: 0, stdout: '✓ holds: 8 claims about m.yaml re-checked.\n', stderr: '' }

describe('verify', () => {
  it('refuses a certificate in which a key stands twice, of which programs see only the last', async () => {
    await nuvertex('check', 'm.yaml', '--certificate', 'c.json')
    expect((await nuvertex('verify', 'c.json', '--quiet')).code).toBe(0)
    const text = readFileSync(join(cwd, 'c.json'), 'utf8')
    const twice = text.replace('"model": {', '"model": {},\n  "model": {')
    expect(JSON.parse(twice)).toEqual(JSON.parse(text))
    writeFileSync(join(cwd, 'c.json'), twice)
    const { code, stdout, stderr } = await nuvertex('verify', 'c.json')
    const line = twice.slice(0, twice.lastIndexOf('"model"')).split('\n').length
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`c.json:${line}:3  duplicate-key`)
    expect(stderr).toContain('Keep one of the two')
  })
})

describe('the model of a certificate', () => {
  const certify = (...more: readonly string[]) =>
    nuvertex('check', 'm.yaml', '--quiet', '--certificate', 'c.json', ...more)
  const changed = (model: object): void => {
    const certificate = JSON.parse(readFileSync(at('c.json'), 'utf8'))
    writeFileSync(at('c.json'), JSON.stringify({ ...certificate, model: { ...certificate.model, ...model } }))
  }

  it('is at its path from the folder of the certificate, else from the working directory', async () => {
    await certify()
    expect(await nuvertex('verify', 'c.json')).toEqual(holds)
    mkdirSync(at('folder'))
    renameSync(at('c.json'), at('folder/c.json'))
    expect(await nuvertex('verify', 'folder/c.json')).toEqual(holds)
    copyFileSync(at('m.yaml'), at('folder/m.yaml'))
    writeFileSync(at('m.yaml'), 'nuvertex: 1\nstates: { count: 2, nature: dirac }\n')
    const beside = '✓ holds: 8 claims about folder/m.yaml re-checked.\n'
    expect(await nuvertex('verify', 'folder/c.json')).toEqual({ ...holds, stdout: beside })
    expect((await nuvertex('verify', 'folder/c.json', '--model', 'm.yaml')).code).toBe(1)
    rmSync(at('folder/m.yaml'))
    rmSync(at('m.yaml'))
    const { code, stdout, stderr } = await nuvertex('verify', 'folder/c.json')
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toBe('folder/m.yaml  unreadable\n  found no such file or directory; expected a readable file\n')
  })

  it('is at its absolute path, if it has one', async () => {
    await certify()
    changed({ file: at('m.yaml') })
    mkdirSync(at('folder'))
    renameSync(at('c.json'), at('folder/c.json'))
    const { code, stdout } = await nuvertex('verify', 'folder/c.json')
    expect([code, stdout.replace(cwd, '')]).toEqual([0, '✓ holds: 8 claims about /m.yaml re-checked.\n'])
  })

  it('is looked for from the working directory, where the certificate comes on standard input', async () => {
    await certify()
    const stdin = readFileSync(at('c.json'))
    expect(await nuvertexWith({ stdin }, 'verify', '-')).toEqual(holds)
  })

  it.each([null, '-'])('has to be named, where the certificate names %j', async (file) => {
    await certify()
    changed({ file })
    expect(await nuvertex('verify', 'c.json')).toEqual({
      ...{ code: 4, stdout: '' },
      stderr:
        'c.json  unreadable\n  $.model.file: found a certificate that names none; expected the path of the\n  model\n  Name the model with --model FILE.\n',
    })
    expect((await nuvertex('verify', 'c.json', '--model', 'm.yaml', '--quiet')).code).toBe(0)
  })

  it('may be a file of another format', async () => {
    copyFileSync(fileURLToPath(new URL('../../examples/spectrum.slha', import.meta.url)), at('s.slha'))
    await nuvertex('check', 's.slha', '--quiet', '--certificate', 'c.json', '--nature', 'majorana')
    expect((await nuvertex('verify', 'c.json', '--nature', 'majorana')).stdout).toMatch(
      /^✓ holds: \d+ claims about s\.slha/,
    )
    expect((await nuvertex('verify', 'c.json', '--nature', 'dirac')).code).toBe(1)
  })
})

describe('what verify says', () => {
  it('is green or red at a terminal, and nothing if it is to be quiet and all is well', async () => {
    await nuvertex('check', 'm.yaml', '--quiet', '--certificate', 'c.json')
    const isTerminal = true
    expect((await nuvertexWith({ isTerminal }, 'verify', 'c.json')).stdout).toBe(
      `${bold(32)}✓ holds: 8 claims about m.yaml re-checked.\u001b[39m\u001b[22m\n`,
    )
    expect((await nuvertex('verify', 'c.json', '--quiet')).stdout).toBe('')
    writeFileSync(at('m.yaml'), `${readFileSync(at('m.yaml'), 'utf8')}# more\n`)
    const bad = await nuvertexWith({ isTerminal }, 'verify', 'c.json', '--quiet')
    expect([bad.code, bad.stdout]).toEqual([
      1,
      expect.stringContaining(`${bold(31)}✗ does not hold: the model has changed: its hash is `),
    ])
    const data = await nuvertex('verify', 'c.json', '--format', 'json')
    expect([data.code, JSON.parse(data.stdout)]).toEqual([
      1,
      expect.objectContaining({ certificate: 'c.json', model: 'm.yaml', holds: false, claims: 0 }),
    ])
  })

  it('is that a rule in the certificate is not the one that it names', async () => {
    await nuvertex('check', 'm.yaml', '--quiet', '--certificate', 'c.json')
    const certificate = JSON.parse(readFileSync(at('c.json'), 'utf8'))
    const [first, ...more] = certificate.rules
    writeFileSync(
      at('c.json'),
      JSON.stringify({ ...certificate, rules: [{ ...first, domain: { ...first.domain, q2: 'zero' } }, ...more] }),
    )
    expect(await nuvertex('verify', 'c.json')).toEqual({
      ...{ code: 1, stderr: '' },
      stdout: '✗ does not hold: the rule hermiticity in the certificate does not have the hash it names.\n',
    })
  })

  it('is what is wrong with the files, of the certificate first', async () => {
    await nuvertex('check', 'm.yaml', '--quiet', '--certificate', 'c.json')
    expect((await nuvertex('verify', 'nowhere.json', '--rules', 'nowhere.yaml')).stderr).toMatch(
      /^nowhere\.json {2}unreadable/,
    )
    expect((await nuvertex('verify', 'c.json', '--rules', 'nowhere.yaml')).stderr).toMatch(
      /^nowhere\.yaml|^c\.json {2}unreadable/,
    )
    writeFileSync(at('m.yaml'), 'nuvertex: 2\n')
    expect((await nuvertex('verify', 'c.json')).stdout).toMatch(/^✗ does not hold: the model has changed/)
  })
})
