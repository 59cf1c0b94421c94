// Damage to plain data: values replaced, keys renamed, removed, doubled, lists made ragged, pieces grafted elsewhere.

import { below, pick, type Random } from './random.js'

/** Values that JSON can hold and that a model rarely should. */
const hostileValues: readonly unknown[] = [
  ...[null, true, false, '', ' ', 0, -0, 1, -1, 0.1, 1e308, 5e-324, 2 ** 53, 129, 1e21],
  ...[
    '?',
    '+',
    '-',
    'i',
    '-i',
    '1e400',
    'NaN',
    '0x10',
    '1,5',
    'x',
    '1/0',
    'sqrt(2)',
    'exp(i*pi/7)',
    'x*(1+i)',
    '1e-30 +- 1',
  ],
  ...[
    '2 eV',
    '8 deg',
    '1e-11 muB',
    '\u202e',
    '\u001b[2J',
    '\ud83d\ude00',
    '__proto__',
    'majorana',
    'dirac',
    'cp',
    'nu1',
  ],
  ...[
    [],
    {},
    [[]],
    [{}],
    [null],
    { re: 1, im: '?' },
    { value: 1, uncertainty: -1 },
    { __proto__: null, constructor: 1 },
  ],
]

const hostileKeys = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  '',
  ' ',
  'nuvertex',
  'states',
  'cpParity',
  'matrix',
  'unit',
  're',
  'µ',
]

type Data = unknown

interface Spot {
  readonly holder: Record<string, Data> | Data[]
  readonly key: string
}

function spots(value: Data, found: Spot[] = []): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return found
  const holder = value as Record<string, Data> | Data[]
  for (const key of Object.keys(holder)) {
    found.push({ holder, key })
    spots((holder as Record<string, Data>)[key], found)
  }
  return found
}

const at = ({ holder, key }: Spot): Data => (holder as Record<string, Data>)[key]

function put({ holder, key }: Spot, value: Data): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

const copyOf = (value: Data): Data => structuredClone(value)

type Damage = (spot: Spot, random: Random, all: readonly Spot[]) => void

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

const damages: readonly Damage[] = [
  (spot, random) => put(spot, copyOf(pick(random, hostileValues))),
  (spot, random) => put(spot, copyOf(pick(random, hostileValues))),
  remove,
  (spot, random, all) => put(spot, copyOf(at(pick(random, all)))),
  ({ holder, key }, random) => {
    if (Array.isArray(holder)) holder.push(copyOf(holder[Number(key)]))
    else put({ holder, key: pick(random, hostileKeys) }, copyOf(holder[key]))
  },
  (spot, random) => {
    const value = at(spot)
    if (typeof value === 'string')
      put(spot, `${value}${pick(random, ['*i', '/2', '^2', ' eV', ' muB', '+1', '*x', ')', '\u200b'])}`)
    else if (typeof value === 'number') put(spot, value * pick(random, [-1, 2, 0.5, 1e-300, 1e300]))
  },
  (spot, random) =>
    put(
      spot,
      Array.from({ length: pick(random, [1, 2, 3, 130]) }, () => copyOf(at(spot))),
    ),
]

/** A copy with a few pieces of damage. */
export function mutateData(value: Data, random: Random): Data {
  const copy: { root: Data } = { root: copyOf(value) }
  const times = pick(random, [1, 1, 2, 3, 6])
  for (let k = 0; k < times; k++) {
    const all = spots(copy)
    pick(random, damages)(pick(random, all), random, all)
    if (!('root' in copy)) Object.assign(copy, { root: null })
    if (all.length > 20_000) break
  }
  return below(random, 50) === 0 ? [copy.root] : copy.root
}
