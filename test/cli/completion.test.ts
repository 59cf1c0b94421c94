// The scripts of the shells, whole, for a vocabulary of a few words; and the words that the command really offers.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { bounds } from '../../src/catalogue/embedded-bounds.js'
import { commandTable } from '../../src/cli/command-table.js'
import { bashScript } from '../../src/cli/completion/bash.js'
import { fishScript } from '../../src/cli/completion/fish.js'
import type { Vocabulary } from '../../src/cli/completion/vocabulary.js'
import { zshScript } from '../../src/cli/completion/zsh.js'
import { run } from '../../src/cli/run.js'
import { boundMethods, boundStatuses } from '../../src/physics/bound.js'
import { memoryTerminal } from './memory-terminal.js'

const vocabulary: Vocabulary = {
  rules: ['rule-a', 'rule-b'],
  conventions: ['convention-a', 'convention-b'],
  mixings: ['mixing-a', 'mixing-b'],
  importers: ['importer-a', 'importer-b'],
  assumptions: ['assumption-a', 'assumption-b'],
  bounds: ['bound-a', 'bound-b'],
  boundWords: {
    quantity: ['quantity-a', 'quantity-b'],
    flavour: ['flavour-a', 'flavour-b'],
    method: ['method-a', 'method-b'],
    status: ['status-a', 'status-b'],
  },
}

/** The lines that speak of these commands, and those that speak of none: the others are made in the same way. */
const shown = ['verify', 'rules', 'conventions', 'mixing', 'eval', 'bounds', 'plot', 'schema', 'completion']
const hidden = commandTable.map(({ name }) => name).filter((name) => !shown.includes(name))
const withoutHidden = (script: string, isOf: (line: string, name: string) => boolean): string =>
  script
    .split('\n')
    .filter((line) => !hidden.some((name) => isOf(line, name)))
    .join('\n')

describe('the script for', () => {
  it('bash', () => expect(bashScript(vocabulary)).toMatchFileSnapshot('approved/completion.bash'))

  it('zsh', () => {
    const script = withoutHidden(zshScript(vocabulary), (line, name) => line.startsWith(`    ${name}) `))
    return expect(script).toMatchFileSnapshot('approved/completion.zsh')
  })

  it('fish', () => {
    const script = withoutHidden(fishScript(vocabulary), (line, name) => line.includes(`_from ${name}'`))
    return expect(script).toMatchFileSnapshot('approved/completion.fish')
  })
})

describe('the words that bash is offered', () => {
  const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ')
  const { rules, conventions, mixings } = shipped
  let cwd = ''
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'nuvertex-completion-'))
    writeFileSync(join(cwd, 'model.yaml'), '')
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it.each([
    [['rules', ''], ids(rules)],
    [['conventions', ''], ids(conventions)],
    [['check', 'm', '--convention', ''], ids(conventions)],
    [['mixing', 'nufit'], ids(mixings.filter(({ id }) => id.startsWith('nufit')))],
    [['check', 'm', '--assume', ''], ids(rules.filter(({ status }) => status === 'assumption'))],
    [['check', 'm', '--from', ''], 'slha wcxf darknews'],
    [['bounds', '--id', ''], ids(bounds)],
    [['bounds', '--method', ''], boundMethods.join(' ')],
    [['bounds', '--status', ''], boundStatuses.join(' ')],
    [['bounds', '--flavour', ''], 'e mu tau'],
    [['bounds', '--quantity', 'moment-s'], 'moment-sum moment-scale'],
    [['plot', 'e'], 'effective-moment'],
    [['plot', '--width', 'double', 'e'], 'effective-moment'],
    [['plot', 'verdicts', 'mod'], 'model.yaml'],
    [['plot', 'verdicts', '--set', 'x', '-', 'mod'], 'model.yaml'],
    [['plot', '--all', 'verdicts', 'mod'], 'model.yaml'],
    [['plot', '-o', 'f', 'ver'], 'verdicts'],
    [['explain', 'mod'], 'model.yaml'],
    [['explain', 'model.yaml', 'mod'], ''],
    [['check', 'a', 'mod'], 'model.yaml'],
    [['mixing', 'a', 'mod'], 'model.yaml'],
    [['rules', 'cpt', ''], ''],
    [['completion', ''], 'bash zsh fish'],
    [['schema', ''], ''],
    [['help', 'ver'], 'verify'],
    [['--'], '--help --version'],
  ])('after nuvertex %j', async (words, expected) => {
    const terminal = memoryTerminal({ cwd })
    await run(['completion', 'bash'], terminal)
    const line = ['nuvertex', ...words].map((word) => `'${word}'`).join(' ')
    const script = `${terminal.output.stdout}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _nuvertex; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script], { cwd }).toString().trim()).toBe(expected)
  })
})
