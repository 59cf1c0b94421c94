// Files of other formats: one target for each importer there is, and the folder of a UFO model.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import { toJson } from '../../../src/explain/json.js'
import { importers } from '../../../src/import/importers.js'
import { type UfoFiles, ufoFileNames } from '../../../src/import/ufo/file-names.js'
import { importUfo } from '../../../src/import/ufo/load.js'
import { answerTo, chosenBy } from '../feed.js'
import type { FuzzTarget } from '../target.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(folder, entry.name), 'utf8')] : [],
  )
}

const numbers = ['1.0D-03', '-1.5E2', '1e400', '1 2 0.5', '0', '129']
const ownWords: Readonly<Record<string, readonly string[]>> = {
  slha: [
    'BLOCK NUFM',
    'Block IMNUFM Q2= 1',
    'BLOCK UPMNS Q= 91',
    'BLOCK MASS',
    '\n 12 1.0E-12',
    '# nuvertex: unit = muB',
    'BLOCK UPMNSIN',
    'DECAY 12 1',
  ],
}

/** Texts with which importers begin that have no folder of fixtures. */
const ownSeeds: Readonly<Record<string, readonly string[]>> = {
  wcxf: [
    'eft: WET\nbasis: JMS\nscale: 91.1876\nvalues:\n  nugamma_12: 1.0e-9\n  nugamma_23: { Re: 0, Im: 2.5e-10 }\n',
    '{"eft": "WET", "basis": "JMS", "scale": 1,\n"values": {"nugamma_12": {"Re": 1e-9, "Im": -1e-9}, "G_11": 3}}',
  ],
  darknews: [
    'HNLtype = "majorana"\nm4 = 0.14\nm5 = 0.2\nmu_tr_45 = 1e-6\nUe4 = 0.01\nUmu4 = 1e-3\nepsilon = 1e-3\n',
    '# dipoles\nHNLtype = "dirac"\nname = "a card"\nm4 = 100e-3\nmu_tr_44 = 1e-6\nmu_tr_e4 = 2e-7\n',
  ],
}

/** A small text with which any other importer begins. */
const bare = 'a,b\n1,2\n'

export const formatTargets: readonly FuzzTarget[] = importers.map(({ id }) => ({
  name: id,
  seeds: async () => {
    const seeds = filesOf(join(fixtures, id))
    return seeds.length > 0 ? seeds : (ownSeeds[id] ?? [bare])
  },
  words: [...numbers, ...(ownWords[id] ?? [])],
  feed: async (input) => {
    const own = ['-', '--from', id, ...chosenBy(input, [[], ['--assume', 'cp'], ['--nature', 'dirac']])]
    const other = chosenBy(input, ['pretty', 'markdown', 'latex'])
    return [
      await answerTo(['check', ...own, '--format', 'json'], input),
      await answerTo(['check', ...own, '--format', other], input),
    ]
  },
}))

const head = /^#### (\w+\.py)\n/m

/** `#### particles.py` and its text, one after the other. */
const join5 = (files: UfoFiles): string =>
  ufoFileNames.flatMap((name) => (files[name] === undefined ? [] : [`#### ${name}\n${files[name]}`])).join('\n')

function split(text: string): UfoFiles {
  const [, ...parts] = text.split(head)
  const known = new Map<string, string>()
  for (let k = 0; k + 1 < parts.length; k += 2) known.set(parts[k] ?? '', parts[k + 1] ?? '')
  return Object.fromEntries(ufoFileNames.flatMap((name) => (known.has(name) ? [[name, known.get(name) ?? '']] : [])))
}

const ufoModels = ['sarah-majorana', 'hnl-dirac-dipole']

export const ufoTarget: FuzzTarget = {
  name: 'ufo',
  seeds: async () =>
    ufoModels.map((model) =>
      join5(
        Object.fromEntries(
          ufoFileNames.map((name) => [name, readFileSync(join(fixtures, 'ufo', model, name), 'utf8')]),
        ),
      ),
    ),
  words: [
    ...[
      '__import__("os")',
      'lambda: 0',
      '9**9**9',
      'cmath.sqrt(',
      'complex(0,1)',
      'f"{x}"',
      '[x for x in y]',
      'P.a',
      'Gamma(3,2,1)',
    ],
    ...[
      'Sigma(3,-1,2)',
      'ProjM(2,1)',
      "value = '",
      'Coupling(',
      'Vertex(',
      'exec("x")',
      '"""',
      'import os',
      'if True:',
      '\\\n',
    ],
  ],
  feed: async (input) => {
    const imported = await importUfo(split(input), { folder: 'model' })
    if (E.isLeft(imported)) return [{ exit: 2, stdout: toJson(imported.left), stderr: '' }]
    const { text } = imported.right
    const report = text === null ? E.right(null) : check(text, { imported: imported.right })
    // A model that the importer wrote is a model: trouble with it would be the importer's.
    if (E.isLeft(report) && report.left.some(({ code }) => code !== 'limit' && code !== 'missing-phase'))
      throw new Error(`the model that was written is none: ${JSON.stringify(report.left[0])}`)
    return [{ exit: 0, stdout: toJson(report), stderr: '' }]
  },
}
