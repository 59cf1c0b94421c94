// check --fix on files as people lay them out. Each text has its values already, behind the "?" that they take the place
// of: `"?"=>0`. Hermiticity: [2,1] is the conjugate of [1,2]. Two Majorana states: the moments are imaginary and
// antisymmetric, so the diagonal vanishes and [2,1] = -[1,2].

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-layout-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const dirac = 'nuvertex: 1\nstates: { count: 2, nature: dirac }\n'
const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'

const layouts: Readonly<Record<string, string>> = {
  'comments everywhere': `# "?"
${dirac}formFactors: # "?" here
  magnetic: # it's "?"
    matrix:   # [final][initial]
      - [ 1e-12 , "1e-13 + 2e-13*i" ] # "?"
      # between "?"
      - [ "?"=>"1e-13-2e-13*i"   , "?" ]   # second "?"
# the end
`,
  'flow style, two form factors': `${dirac}formFactors: {magnetic: {unit: muB, matrix: [[0, "i*1e-12"], ["?"=>"-1e-12*i", "?"]]}, charge: {matrix: [["?","?"],["?","?"]]}}\n`,
  'an anchor on a whole form factor': `${dirac}formFactors:
  magnetic: &m { unit: muB, matrix: [[0, 1e-12], ["?"=>1e-12, 0]] }
  electric: *m
`,
  'an anchor on the "?" itself': `${dirac}formFactors:\n  magnetic: { matrix: [[&q "?", 1e-12], [*q, 0]] }\n`,
  'quoted keys, single quotes': `"nuvertex": 1
'states': { 'count': 2, "nature": 'dirac' }
'formFactors':
  "magnetic":
    "matrix": [[0, '1e-12*i'], ['?'=>'-1e-12*i', 0]]
`,
  'Windows line ends':
    `${dirac}formFactors:\n  magnetic:\n    matrix:\n      - [0, "i*1e-12"]\n      - ["?"=>"-1e-12*i", 0]\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  'tabs before comments and in lists': `${dirac}formFactors:\t# a\ttab
  magnetic:\t
    matrix:
      - [0,\t"i*1e-12"]\t# t
      - ["?"=>"-1e-12*i",\t0]
`,
  'no line feed at the end': `${majorana}formFactors: { magnetic: { matrix: [["?"=>0, "i*1e-12"], ["?"=>"-1e-12*i", "?"=>0]] } }`,
  'a directive and markers': `%YAML 1.2
---
${majorana}formFactors:
  magnetic:
    matrix:
    - - "?"=>0
      - i*2e-12
    -
      - "?"=>"-2e-12*i"
      - '?'=>0
...
`,
  'other spellings of "?", which are left': `${majorana}formFactors:
  magnetic:
    matrix:
    - - "?"=>0
      - i*2e-12
    - - "\\u003f"
      - |-
        ?
`,
  'a list over several lines': `${majorana}formFactors:
  magnetic:
    matrix: [[ "?"=>0,   # a
               "i*1e-12" ], # b
      [ "?"=>"-1e-12*i"
      , "?"=>0   ] ]  # c
`,
  'letters of more than one unit before it': `\uFEFF${majorana}name: "ν₁ ☃ 😀 \\"?\\""
formFactors: { magnetic: { matrix: [["?"=>0, "i*1e-12"], ["?"=>"-1e-12*i" , "?"=>0]] } } # 😀 "?"
`,
}

const hasPatch = spawnSync('patch', ['--version']).status === 0

describe('check --fix keeps the layout', () => {
  it.each(Object.entries(layouts))('%s', async (name, marked) => {
    const before = marked.replace(/(["']\?["'])=>("[^"]*"|'[^']*'|[^\s,\]]+)/g, '$1')
    const after = marked.replace(/["']\?["']=>/g, '')
    const file = `${Object.keys(layouts).indexOf(name)}.yaml`
    writeFileSync(join(cwd, file), before)
    const fix = async () => {
      const terminal = memoryTerminal({ cwd })
      return { code: await run(['check', '--fix', file], terminal), ...terminal.output }
    }
    const { code, stderr } = await fix()
    expect([code, readFileSync(join(cwd, file), 'utf8')]).toEqual([0, after])
    if (hasPatch && before !== after) {
      writeFileSync(join(cwd, 'old'), before)
      execFileSync('patch', ['--binary', '--fuzz=0', '-s', 'old'], { cwd, input: stderr })
      expect(readFileSync(join(cwd, 'old'), 'utf8')).toBe(after)
    }
    expect((await fix()).stderr).not.toContain('@@')
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(after)
  })

  it('of two documents neither is touched', async () => {
    const text = `${dirac}---\n${majorana}formFactors: { magnetic: { matrix: [["?", "?"], ["?", "?"]] } }\n`
    writeFileSync(join(cwd, 'two.yaml'), text)
    const terminal = memoryTerminal({ cwd })
    expect(await run(['check', '--fix', 'two.yaml'], terminal)).toBe(2)
    expect(terminal.output.stderr).toMatch(/^two\.yaml:3:1 {2}unsupported/)
    expect(readFileSync(join(cwd, 'two.yaml'), 'utf8')).toBe(text)
  })
})
