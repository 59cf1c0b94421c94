// Folders of UFO models on disk: what is read, what is refused, and the exit codes. The folders under test/fixtures/ufo
// were written for these tests; their values are worked out below.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

const fixtures = fileURLToPath(new URL('../fixtures/ufo/', import.meta.url))

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-ufo-'))
  cpSync(fixtures, cwd, { recursive: true })
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

async function nuvertex(...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd })
  const code = await run(argv, terminal)
  return { code, ...terminal.output }
}

async function report(...argv: readonly string[]) {
  const { code, stdout } = await nuvertex('check', ...argv, '--format', 'json')
  const { verdict, findings, issues, model } = JSON.parse(stdout)
  const list = (findings ?? issues) as readonly { code: string; received?: string; message?: string }[]
  return { code, verdict, model, codes: list.map((item) => item.code), first: list[0] }
}

/** The imported model file, as its lines of one matrix. */
async function matrix(name: string, ...argv: readonly string[]) {
  const { stdout } = await nuvertex('import', ...argv)
  return stdout
    .slice(stdout.indexOf(`  ${name}:`))
    .split('\n')
    .slice(3, 5)
}

describe('a FeynRules model of a Dirac heavy neutral lepton', () => {
  it('is consistent, exit code 0', async () => {
    const found = await report('hnl-dirac-dipole')
    expect(found).toMatchObject({ code: 0, verdict: 'consistent', codes: [] })
    expect(found.model.states).toEqual([
      { label: 've', nature: 'dirac' },
      { label: 'N1', nature: 'dirac' },
    ])
    expect(found.model.source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('becomes a model file that is judged the same', async () => {
    expect(await nuvertex('import', 'hnl-dirac-dipole', '-o', 'hnl.yaml', '--quiet')).toMatchObject({ code: 0 })
    expect(await report('hnl.yaml')).toMatchObject({ code: 0, verdict: 'consistent' })
  })

  it('says on standard error what it rests on', async () => {
    const { stderr } = await nuvertex('check', 'hnl-dirac-dipole')
    expect(stderr).toContain('hnl-dirac-dipole/vertices.py:16: [1,2] N1 to ve: V_2 with GC_2')
    expect((await nuvertex('check', 'hnl-dirac-dipole', '--quiet')).stderr).toBe('')
  })

  it('with a conjugate that is missing is a violation at its vertex, exit code 1', async () => {
    cpSync(join(cwd, 'hnl-dirac-dipole'), join(cwd, 'broken'), { recursive: true })
    const broken =
      "from object_library import all_couplings, Coupling\nGC_1 = Coupling(name = 'GC_1', value = '-(ee*complex(0,1))', order = {})\n"
    const both = ['GC_2', 'GC_3'].map(
      (name) => `${name} = Coupling(name = '${name}', value = 'complex(0,1)*dC', order = {})\n`,
    )
    writeFileSync(join(cwd, 'broken/couplings.py'), broken + both.join(''))
    const { code, stdout } = await nuvertex('check', 'broken', '--quiet')
    expect(code).toBe(1)
    expect(stdout).toContain('wrong-relation  magnetic[2,1]  broken/vertices.py:22:1')
  })
})

describe('a SARAH model of Majorana neutrinos', () => {
  it('whose mixing is zero by default is not evaluable, exit code 3', async () => {
    const found = await report('sarah-majorana')
    expect(found).toMatchObject({ code: 3, verdict: 'not-evaluable', codes: ['zero-by-parameters'] })
    expect(found.first?.message).toContain('blocks UVMIX, IMUVMIX are zero, not unitary')
  })

  // L = Λ12 ν1ν2 in flavour, U a rotation: λ_21 = −det(U) Λ12 with Λ12 = (3 + i)·10⁻⁹. V = σq [λ P_L − λ* P_R] (s = −1)
  // gives µ = i Im λ, ε = i Re λ at [2,1].
  it('obeys with a rotation from a card', async () => {
    const given = ['sarah-majorana', '--params', 'cards/sarah-majorana.dat']
    expect(await report(...given)).toMatchObject({ code: 0, verdict: 'consistent', codes: [] })
    expect((await matrix('magnetic', ...given))[1]).toMatch(/im: \{ value: "-(1e-9|9\.9999\d+e-10|1\.0000\d+e-9)"/)
    expect((await matrix('electric', ...given))[1]).toMatch(/im: \{ value: "-(3e-9|2\.9999\d+e-9|3\.0000\d+e-9)"/)
  })

  it('says which Sigma it reads', async () => {
    expect((await nuvertex('import', 'sarah-majorana')).stderr).toContain('Sigma is read as (i/4)[gamma,gamma]')
    expect((await nuvertex('import', 'hnl-dirac-dipole')).stderr).not.toContain('Sigma')
  })

  // U → U diag(1, i): λ → iλ, so µ = i Re, ε = −i Im of the λ before.
  it('takes imaginary parts from their own block', async () => {
    const card = 'Block UVMIX\n 1 1 0.6\n 1 2 0\n 2 1 -0.8\n 2 2 0\nBlock IMUVMIX\n 1 2 0.8\n 2 2 0.6\n'
    writeFileSync(join(cwd, 'imaginary.dat'), card)
    const given = ['sarah-majorana', '--params', 'imaginary.dat']
    expect(await report(...given)).toMatchObject({ code: 0, verdict: 'consistent' })
    expect((await matrix('magnetic', ...given))[1]).toMatch(/im: \{ value: "-(3e-9|2\.9999\d+e-9|3\.0000\d+e-9)"/)
    expect((await matrix('electric', ...given))[1]).toMatch(/im: \{ value: "(1e-9|9\.9999\d+e-10|1\.0000\d+e-9)"/)
  })

  it('with a mixing that is not unitary by more than its digits is not evaluable', async () => {
    writeFileSync(join(cwd, 'stretched.dat'), 'Block UVMIX\n 1 1 0.60\n 1 2 0.80\n 2 1 -0.80\n 2 2 0.50\n')
    expect(await report('sarah-majorana', '--params', 'stretched.dat')).toMatchObject({
      ...{ code: 3, codes: ['mixing-not-unitary'] },
    })
    writeFileSync(join(cwd, 'rounded.dat'), 'Block UVMIX\n 1 1 0.71\n 1 2 0.71\n 2 1 -0.71\n 2 2 0.71\n')
    expect(await report('sarah-majorana', '--params', 'rounded.dat')).toMatchObject({ code: 0 })
  })

  it('refuses parameters that it does not have', async () => {
    writeFileSync(join(cwd, 'wrong.yaml'), 'rUV1: 1\n')
    const { code, stderr } = await nuvertex('check', 'sarah-majorana', '--params', 'wrong.yaml')
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean rUV11?')
    expect((await nuvertex('check', 'sarah-majorana', '--params', 'nowhere.dat')).code).toBe(4)
  })
})

describe('what is no folder of sources', () => {
  const folder = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
    mkdirSync(join(cwd, name), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, name, file), text)
    return name
  }

  it('compiled Python only', async () => {
    const found = await report(folder('compiled', { 'particles.pyc': 'x', '__init__.pyc': 'x' }))
    expect(found).toMatchObject({ code: 2, codes: ['unsupported'] })
    expect(found.first?.received).toBe('compiled Python only')
  })

  it.each([
    ['model.zip', Buffer.from('504b0304140000000000', 'hex')],
    ['model.tar.gz', gzipSync('particles.py')],
    ['model.tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(300)])],
  ])('%s is not opened', async (name, bytes) => {
    writeFileSync(join(cwd, name), bytes)
    const found = await report(name)
    expect(found).toMatchObject({ code: 2, codes: ['unsupported'] })
    expect(found.first?.received).toContain('not opened')
  })

  it('a folder with one file names those that are missing', async () => {
    const found = await report(folder('partial', { 'particles.py': '' }))
    expect(found).toMatchObject({ code: 4, codes: Array(4).fill('unreadable') })
  })

  it('a link that leads out of the folder is not followed', async () => {
    folder('linked', {})
    writeFileSync(join(cwd, 'secret.py'), "x = 'secret'\n")
    symlinkSync('../secret.py', join(cwd, 'linked/particles.py'))
    const found = await report('linked')
    expect(found).toMatchObject({ code: 4, codes: ['unreadable'] })
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  it('a loop of links, and a file that is a folder', async () => {
    folder('loop', {})
    symlinkSync('particles.py', join(cwd, 'loop/particles.py'))
    expect((await report('loop')).code).toBe(4)
    mkdirSync(join(cwd, 'nested/particles.py'), { recursive: true })
    expect((await report('nested')).code).toBe(4)
  })

  it('bytes that are not UTF-8', async () => {
    expect(await report(folder('latin', { 'particles.py': Buffer.from('# caf\xe9\n', 'latin1') }))).toMatchObject({
      code: 2,
    })
  })

  it('escape sequences in names are shown and not obeyed', async () => {
    cpSync(join(cwd, 'hnl-dirac-dipole'), join(cwd, 'painted'), { recursive: true })
    writeFileSync(join(cwd, 'painted/couplings.py'), "GC_1 = Coupling(name = '\x1b[31mred', value = '\u202ex')\n")
    const { stdout, stderr } = await nuvertex('check', 'painted')
    for (const control of ['\u202e', '\x1b']) expect(stdout + stderr).not.toContain(control)
  })
})
