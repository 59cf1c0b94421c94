// Files that are no models: certificates, rule files; and the inputs of one formula.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { observables } from '../../../src/observables/registry.js'
import { answerTo, chosenBy } from '../feed.js'
import { mutate } from '../mutate.js'
import { mutateData } from '../mutate-data.js'
import { below, pick, type Random } from '../random.js'
import type { FuzzTarget } from '../target.js'

const certified = ['majorana-three.yaml', 'dirac-majorana.yaml', 'one-state.yaml', 'majorana-cp-mixed-parities.yaml']

export const certificateTarget: FuzzTarget = {
  name: 'certificate',
  seeds: async () => {
    const answers = await Promise.all(certified.map((file) => answerTo(['check', file, '--format', 'json'])))
    return answers.map(({ stdout }) => JSON.stringify({ ...JSON.parse(stdout).certificate }))
  },
  damage: (input, random) => {
    if (random() < 0.2) return mutate(input, random, [input])
    try {
      return JSON.stringify(mutateData(JSON.parse(input), random))
    } catch {
      return mutate(input, random, [input])
    }
  },
  words: [],
  feed: async (input) => {
    const model = chosenBy(input, [[], [], ['--model', 'majorana-three.yaml']])
    return [
      await answerTo(['verify', '-', ...model, '--format', 'json'], input),
      await answerTo(['verify', '-', ...model], input),
    ]
  },
}

const rulesFolder = fileURLToPath(new URL('../../../rules/', import.meta.url))
const shippedRules = ['cp', 'hermiticity', 'majorana-condition', 'cpt', 'gauge-invariance', 'lepton-number']

export const rulesTarget: FuzzTarget = {
  name: 'rules',
  seeds: async () =>
    shippedRules.map((id) =>
      readFileSync(join(rulesFolder, 'symmetries', `${id}.yaml`), 'utf8').replaceAll(/^id: .*$/gm, `id: my-${id}`),
    ),
  words: [
    'id: mine',
    'status: law',
    'relations:',
    'equals:',
    'factor: i',
    'conjugate: true',
    'when:',
    'examples:',
    'reads:',
    'statement:',
  ],
  feed: async (input) => {
    const model = chosenBy(input, ['majorana-three.yaml', 'dirac-three-cp.yaml', 'three-plus-one.yaml'])
    return [
      await answerTo(['check', model, '--rules', '-', '--format', 'json'], input),
      await answerTo(['check', model, '--rules', '-', '--format', 'pretty'], input),
    ]
  },
}

const values = [
  '0',
  '1',
  '-1',
  '1e-30',
  '1e30',
  '1e400',
  'NaN',
  '3MeV',
  '1 keV',
  '0.5eV',
  '1e-11muB',
  'inf',
  '1/0',
  '2',
  '54',
  '131',
  'e',
  'mu',
  'true',
  'x',
  '',
]

const evaluation = (random: Random): string => {
  const observable = pick(random, observables)
  const pairs = Object.entries(observable.inputs).flatMap(([name, spec]) =>
    random() < 0.85
      ? [
          `${name}=${random() < 0.5 ? pick(random, values) : `${pick(random, ['', '-'])}${(random() * 10 ** (below(random, 30) - 15)).toPrecision(4)}${'unit' in spec && typeof spec.unit === 'string' ? spec.unit : ''}`}`,
        ]
      : [],
  )
  return [observable.id, ...pairs].join('\n')
}

export const evalTarget: FuzzTarget = {
  name: 'eval',
  seeds: async () => observables.map(({ id }) => id),
  generate: evaluation,
  words: values,
  feed: async (input) => {
    const argv = input.split('\n').map((line) => (line.startsWith('-') ? `x${line}` : line))
    const model = chosenBy(input, [[], [], ['--model', 'symbolic.yaml'], ['--model', 'heavy-neutral-leptons.yaml']])
    const other = chosenBy(input, ['pretty', 'markdown', 'latex'])
    return [
      await answerTo(['eval', ...argv, ...model, '--format', 'json']),
      await answerTo(['eval', ...argv, ...model, '--format', other]),
    ]
  },
}
