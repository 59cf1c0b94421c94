// Values that are given for external parameters, as a card or a map: what is read of them, and what is said of the rest.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parameterValues } from '../../../../src/import/ufo/model/parameter-values.js'
import { readUfoModel } from '../../../../src/import/ufo/model/read-model.js'
import { readParameters } from '../../../../src/import/ufo/model/read-params.js'
import { wordsOfIssues } from '../../words.js'
import { internal, ufo } from '../ufo-models.js'

const read = readUfoModel(
  ufo({
    neutrals: [{ name: 've', code: 12 }],
    externals: [
      { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
      { name: 'g', value: '-3', block: 'DIPOLE', code: '1, 2' },
      { name: 'Umix', value: '1', block: 'NUmix', code: '2, 1' },
    ],
    internals: [internal('x', 'd*g'), internal('y', 'x + cmath.sqrt(-1)', 'real'), internal('z', 'x*2', 'real')],
    couplings: {},
    vertices: [],
  }),
  null,
)
if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
const model = read.right

function told(text: string): string {
  const given = readParameters({ text, file: 'p' }, model)
  if (E.isLeft(given)) return wordsOfIssues(given).trim()
  return [...given.right]
    .map(([name, { text: own, location }]) => `${name} = ${own} ${location.file}:${location.line}:${location.column}`)
    .join('; ')
}

const number = (received: string): string =>
  `expected a real number; received ${received}; hint Write it as 1.5e-3 or 1.5D-03.`
const longer = (place: string, received: string): string =>
  `${place} syntax $: expected the indices of the entry and one number; received ${received}; hint A comment begins with #.`
const stranger =
  '1:1 unknown-id $: expected an entry of a block of the model: SMINPUTS, DIPOLE, NUMIX; received none; hint Without values for the model its defaults would be judged.'

describe('a card', () => {
  it.each<[string, string]>([
    ['Block DIPOLE\n 1 3e-7\n', 'd = 3e-7 p:2:2'],
    ['BLOCK dipole Q= 1\n\t1\t3D-7 # d', 'd = 3e-7 p:2:2'],
    ['# c\nblock DIPOLE # c\n#\n\n1 2 +4.5d+1\r\n   1 1.e5', 'g = +4.5e+1 p:5:1; d = 1.e5 p:6:4'],
    ['Block NuMiX\n 2 1 0.5\nBlock DIPOLE\n 1 2', 'Umix = 0.5 p:2:2; d = 2 p:4:2'],
    ['Decay 6 1.5\n 0.5 2 24 5\nBlock DIPOLE\n 1 7', 'd = 7 p:4:2'],
    ['Block DIPOLE\n 1 7\nDECAY 1 1.5\n 1 8', 'd = 7 p:2:2'],
    ['Block OTHER\n 1 7\nBlock DIPOLE\n 1 8\n 5 9', 'd = 8 p:4:2'],
    [' 1 5\nBlock DIPOLE\n 1 8', 'd = 8 p:3:2'],
    ['Block DIPOLE\n 01 8', 'd = 8 p:2:2'],
    // 12 is not 1 2.
    ['Block DIPOLE\n 12 9\n 1 8', 'd = 8 p:3:2'],
    ['Block DIPOLE\n 1 x\n 1 2 y', `2:2 invalid-number $: ${number('x')}\n3:2 invalid-number $: ${number('y')}`],
    ['Block DIPOLE\n 1 1e999', `2:2 invalid-number $: ${number('1e999 (overflow)')}`],
    ['Block DIPOLE\n 1 1e-999', `2:2 invalid-number $: ${number('1e-999 (underflow)')}`],
    [`Block DIPOLE\n 1 ${'9'.repeat(60)}x`, `2:2 invalid-number $: ${number('9'.repeat(40))}`],
    ['Block DIPOLE\n 1 1\n 1 2', '3:2 given-twice $: expected each entry once; received DIPOLE 1 again; hint null'],
    [
      'Block DIPOLE\n 1 2 1\nBlock dipole\n 1 2 2',
      '4:2 given-twice $: expected each entry once; received dipole 1 2 again; hint null',
    ],
    ['Block DIPOLE\n 1 3 4', longer('2:2', '1 3 4')],
    ['Block DIPOLE\n 1 2 3 4', longer('2:2', '1 2 3 4')],
    ['Block DIPOLE\n 3 4', stranger],
    ['Block DIPOLE\n', stranger],
    ['Block \n 1 5', stranger],
    ['Block NUMIX\n 2 1', stranger],
    ['Block NUMIX\n 2 7', stranger],
    ['Decay 1 5\n', stranger],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected)
  })
})

const name = 'the name of an external parameter'
const internalHint = 'Internal parameters follow from external ones.'

describe('a map', () => {
  it.each<[string, string]>([
    ['{"d": 3e-7}', 'd = 3e-7 p:1:7'],
    ['d: 1.50\ng: "-2D3"\n', 'd = 1.50 p:1:4; g = -2e3 p:2:4'],
    ["d: '7'", 'd = 7 p:1:4'],
    ['{}', ''],
    ['d: x', `1:4 invalid-number $: ${number('x')}`],
    ['d: [1]', `1:4 invalid-number $: ${number('something else')}`],
    ['d: null', `1:4 invalid-number $: ${number('something else')}`],
    ['d: true', `1:4 invalid-number $: ${number('something else')}`],
    ['x: 1', `1:1 unknown-id $: expected ${name}; received x; hint ${internalHint}`],
    ['umix: 1', `1:1 unknown-id $: expected ${name}; received umix; hint Did you mean Umix?`],
    [
      'g: 1\nq: 2\nd: y',
      `2:1 unknown-id $: expected ${name}; received q; hint ${told('q: 2').includes('mean') ? 'Did you mean d?' : internalHint}\n3:4 invalid-number $: ${number('y')}`,
    ],
    [`${'n'.repeat(100)}: 1`, `1:1 unknown-id $: expected ${name}; received ${'n'.repeat(80)}; hint ${internalHint}`],
    [
      '7',
      '1:1 wrong-type $: expected a parameter card with blocks, or a map from names of parameters to numbers; received something else; hint null',
    ],
    [
      '[1]',
      '1:1 wrong-type $: expected a parameter card with blocks, or a map from names of parameters to numbers; received something else; hint null',
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected)
  })
})

describe('values of parameters', () => {
  const values = parameterValues(model, new Map())
  const at = (own: string) => {
    const value = values.valueOf(own)
    return E.isLeft(value) ? value.left : [value.right.re.value, value.right.im.value]
  }
  it.each<[string, unknown]>([
    ['d', [2e-7, 0]],
    ['g', [-3, 0]],
    ['x', [2e-7 * -3, 0]],
    ['z', [2e-7 * -3 * 2, 0]],
    ['ZERO', [0, 0]],
    ['y', 'y is declared real, and its value is not'],
    ['unknown', 'unknown is no parameter of the model'],
  ])('%s', (own, expected) => {
    expect(at(own)).toEqual(expected)
  })
  it('are found by what they depend on, in the order of the file', () => {
    const { value } = model.parameters.get('z') ?? {}
    const externals = value === undefined ? [] : values.externals([value, value])
    expect(externals.map((one) => one.name)).toEqual(['d', 'g'])
    expect(values.externals([])).toEqual([])
    const own = model.parameters.get('d')?.value
    expect(own && values.externals([own])).toEqual([])
  })
  it('replace defaults, and what follows from them', () => {
    const location = { file: 'p', line: 1, column: 1 }
    const other = parameterValues(model, new Map([['d', { text: '5', location }]]))
    const z = other.valueOf('z')
    expect(E.isRight(z) && z.right.re.value).toBe(-30)
  })
})
