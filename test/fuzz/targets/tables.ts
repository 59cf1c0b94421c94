// Tables: CSV and JSON lines.

import { answerTo, chosenBy } from '../feed.js'
import type { FuzzTarget } from '../target.js'

const states = 'states: { count: 2, nature: majorana }'
const head = `# nuvertex: 1\n# ${states}\n`
const words = [
  ...[
    'mu_12_re',
    'mu_12_im',
    'eps_11',
    'mu_1_12_re',
    'magnetic',
    '# nuvertex: 1',
    'NaN',
    '1.0D-03',
    '=1+1',
    '""',
    '\r\n',
  ],
  ...['[', ']', '{"re": 0, "im": 1}', '[0, 1]', 'null', '"mu": ', '{', '}', ',', '\\u0000', '"__proto__": 1', '\ufeff'],
]

const feedAs = (format: string, bytesOf: (input: string) => string | Uint8Array) => async (input: string) => {
  const bytes = bytesOf(input)
  const more = chosenBy(input, [[], ['--tolerance', '1e-9'], ['--worst', '1'], ['--tolerance', '0']])
  const other = chosenBy(`${input} `, [
    ['--format', 'pretty'],
    ['--format', 'markdown'],
    ['--rows', '-'],
  ])
  return [
    await answerTo(['check', '-', '--from', format, ...more, '--format', 'json'], bytes),
    await answerTo(['check', '-', '--from', format, ...more, ...other], bytes),
  ]
}

export const csvTarget: FuzzTarget = {
  name: 'csv',
  seeds: async () => [
    `${head}mu_12_re,mu_12_im,mu_21_re,mu_21_im\n0,4.0e-24,0,-4.0e-24\n0,1,0,1\n,NaN,inf,-1\n`,
    `${head}label;mu_12\r\n"a ""b"",\nc";1.5e-3\r\n`,
    `${head}q_11\teps_12_re\teps_12_im\n0\t1\t-0.0\n`,
  ],
  words,
  feed: feedAs('csv', (input) => input),
}

const model = '{"nuvertex": 1, "states": {"count": 2, "nature": "majorana"}}\n'

export const jsonlTarget: FuzzTarget = {
  name: 'jsonl',
  seeds: async () => [
    `${model}{"x": 1, "mu": [[0, [0, 4.0e-24]], [{"re": 0, "im": -4.0e-24}, null]]}\n{"mu": [[0, 1], [1, 0]], "x": [{"a": "]"}]}\n`,
    `${model}{"mu_12_re": 0, "mu_12_im": 1}\n{"mu_12_re": 0, "mu_12_im": 2}\n{"mu_12_im": "3.0", "mu_12_re": NaN}\n`,
    `${model}{"eps_re": [[0, 1], [1, 0]], "eps_im": [[0, 0], [0, 0]], "q_12": [1, 0]}\n`,
  ],
  words,
  feed: feedAs('jsonl', (input) => input),
}
