// Model files in YAML and in JSON, and expressions in the entries of a model.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { readDocument } from '../../../src/import/read-document.js'
import { answerTo, chosenBy, examplesFolder } from '../feed.js'
import { expression, model } from '../grammar.js'
import { mutate } from '../mutate.js'
import { mutateData } from '../mutate-data.js'
import type { FuzzTarget } from '../target.js'

const examples = (): readonly string[] =>
  readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(examplesFolder, name), 'utf8'))

export const exampleData = (): readonly unknown[] =>
  examples().flatMap((text) => {
    const read = readDocument(text, { file: null })
    return E.isRight(read) ? [read.right.value] : []
  })

const words = [
  ...['nuvertex: 1', 'states:', 'nature: majorana', 'cpParity: i', 'mass: 1 eV', 'assume: [cp]', 'lift: [hermiticity]'],
  ...[
    'q2: 0',
    'convention: review-2020-eq1',
    'mixing:',
    'pdg:',
    'matrix:',
    'ref: nufit-6.0-no',
    'parameters:',
    'unit: muB',
  ],
  ...[
    'magnetic:',
    'charge:',
    '{ re: 1, im: x }',
    '{ value: 1, uncertainty: 1 }',
    'count: 128',
    'exp(i*phi)',
    'conj(z)',
  ],
]

const feed = async (input: string) => {
  const other = chosenBy(input, ['pretty', 'markdown', 'latex'])
  const command = chosenBy(`${input} `, [
    ['check'],
    ['check'],
    ['check', '--all-conflicts'],
    ['check', '--convention', 'review-2014-eq2'],
  ])
  return [
    await answerTo([...command, '-', '--format', 'json'], input),
    await answerTo([...command, '-', '--format', other], input),
  ]
}

export const yamlTarget: FuzzTarget = {
  name: 'yaml',
  seeds: async () => examples(),
  generate: (random) => JSON.stringify(model(random), undefined, 1).replaceAll(/"(\w+)":/g, '$1:'),
  words,
  feed,
}

export const jsonTarget: FuzzTarget = {
  name: 'json',
  seeds: async () => exampleData().map((data) => JSON.stringify(data, undefined, 1)),
  generate: (random) => JSON.stringify(mutateData(model(random), random)),
  damage: (input, random) => {
    try {
      return JSON.stringify(mutateData(JSON.parse(input), random))
    } catch {
      return mutate(input, random, [input])
    }
  },
  words: [],
  feed,
}

const withExpression = (text: string): string =>
  JSON.stringify({
    nuvertex: 1,
    states: { count: 2, nature: 'majorana' },
    parameters: { x: 'real', y: 'positive', z: 'complex', phi: 'real' },
    formFactors: {
      magnetic: {
        unit: 'muB',
        matrix: [
          ['?', text],
          ['?', '?'],
        ],
      },
      anapole: {
        matrix: [
          [text, '?'],
          ['?', '?'],
        ],
      },
    },
  })

export const expressionTarget: FuzzTarget = {
  name: 'expression',
  seeds: async () => [
    'i*x',
    '-sqrt(2)/3*exp(i*pi/4)',
    'conj(z)*(x + i*y)^3',
    'cos(2*pi/5) + 1.0D-03',
    're(z)/(1 + x^2)',
    'x*q2 + pi',
  ],
  generate: (random) => expression(random),
  words: ['sqrt(', 'exp(i*pi*', 'cos(', 'conj(', 're(', 'x^', '*z', '/(x-x)', '^(1/2)', '^-1', 'i', 'pi'],
  feed: (input) => feed(withExpression(input)),
}
