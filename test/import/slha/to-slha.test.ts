// A model as SLHA, line by line: remarks, masses, the mixing matrix in its digits, and form factors, each written in the one way that
// the reader takes for the same.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../../src/export-model.js'
import { wordsOfIssues } from '../words.js'
import { imported } from './imports.js'

const written = (model: string) => {
  const result = exportModel(`nuvertex: 1\n${model}`, { to: 'slha' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const linesOf = (model: string): readonly string[] => written(model).text.split('\n').slice(1, -1)
const two = 'states: { count: 2, nature: dirac }\n'
const headOfTwo = '# nuvertex: nature = dirac, dirac'

describe('the states', () => {
  it('are in a remark, with masses in GeV by PDG code', () => {
    const states = Array.from({ length: 7 }, (_, k) => `  - { label: n${k}, nature: majorana, mass: ${k + 1} keV }\n`)
    const { text, notices } = written(`states:\n${states.join('')}`)
    expect(text.split('\n').slice(1, -1)).toEqual([
      '# nuvertex: nature = majorana, majorana, majorana, majorana, majorana, majorana, majorana',
      'BLOCK MASS',
      ...[' 12  1E-6', ' 14  2E-6', ' 16  3E-6', ' 9900012  4E-6', ' 9900014  5E-6', ' 9900016  6E-6'],
    ])
    expect(notices).toEqual(['Masses are written of the first 6 states only.'])
    expect(written(`states:\n${states.slice(0, 6).join('')}`).notices).toEqual([])
  })
  it('may have no mass, or one that is no decimal in GeV', () => {
    expect(linesOf('states: [{ label: a, nature: dirac, mass: 0 eV }, { label: b, nature: dirac }]\n')).toEqual([
      ...[headOfTwo, 'BLOCK MASS', ' 12  0'],
    ])
    expect(linesOf(two)).toEqual([headOfTwo])
  })
  it('have parities: i and −i of Majorana states, phases of Dirac states', () => {
    const state = (nature: string, parity: string): string =>
      `  - { label: a${parity.length}, nature: ${nature}${parity === '' ? '' : `, cpParity: "${parity}"`} }\n`
    expect(linesOf(`states:\n${state('majorana', 'i')}${state('majorana', '-i')}${state('majorana', '')}`)).toEqual([
      '# nuvertex: nature = majorana, majorana, majorana; cpParity = i, -i, ?',
    ])
    expect(linesOf(`states:\n${state('majorana', '')}${state('dirac', 'i')}`)).toEqual([
      '# nuvertex: nature = majorana, dirac; cpParity = ?, exp(2*i*pi*1/4)',
    ])
    expect(linesOf(`states:\n${state('dirac', '')}${state('dirac', '1')}`)).toEqual([headOfTwo])
    expect(linesOf(`states:\n${state('dirac', '')}${state('dirac', '-1')}`)).toEqual([
      `${headOfTwo}; cpParity = ?, exp(2*i*pi*1/2)`,
    ])
  })
  it('say what is assumed and lifted', () => {
    expect(linesOf(`${two}assume: [cp, lepton-number]\nlift: [gauge-invariance]\n`)).toEqual([
      `${headOfTwo}; assume = cp, lepton-number; lift = gauge-invariance`,
    ])
  })
  it('have C, P and T phases that are not written', () => {
    const note = 'C, P and T phases of the states are not written.'
    const of = (nature: string, field: string): readonly string[] =>
      written(`states: [{ label: a, nature: ${nature}, ${field} }]\n`).notices
    expect(of('dirac', 'cPhase: -1')).toEqual([note])
    expect(of('dirac', 'pPhase: i')).toEqual([note])
    expect(of('dirac', 'tPhase: i')).toEqual([note])
    expect(of('dirac', 'cPhase: 1')).toEqual([])
    expect(of('majorana', 'cPhase: 1')).toEqual([note])
    expect(of('majorana', 'pPhase: i')).toEqual([note])
    expect(of('majorana', 'cpParity: i')).toEqual([])
  })
})

describe('the mixing matrix', () => {
  const matrixOf = (rows: string): readonly string[] =>
    linesOf(`states: { count: 3, nature: majorana }\nmixing: { matrix: ${rows} }\n`).slice(1)
  it('has the digits of the author', () => {
    expect(matrixOf('[[.60, "0.8e0", 0], ["-8.0d-1", "6.E-1", 0], [0, 0, "+1"]]')).toEqual([
      'BLOCK UPMNS',
      ...[
        ' 1 1  .60',
        ' 1 2  0.8E0',
        ' 1 3  0',
        ' 2 1  -8.0E-1',
        ' 2 2  6.E-1',
        ' 2 3  0',
        ' 3 1  0',
        ' 3 2  0',
        ' 3 3  +1',
      ],
    ])
  })
  it('has imaginary parts however they are written', () => {
    const rows = '[["0.6 - .8*i", 0, 0], [0, "i", 0], [0, 0, " -i "]]'
    expect(matrixOf(rows)).toEqual([
      'BLOCK UPMNS',
      ...[' 1 1  0.6', ' 1 2  0', ' 1 3  0', ' 2 1  0', ' 2 2  0', ' 2 3  0', ' 3 1  0', ' 3 2  0', ' 3 3  0'],
      'BLOCK IMUPMNS',
      ...[' 1 1  -.8', ' 1 2  0', ' 1 3  0', ' 2 1  0', ' 2 2  1', ' 2 3  0', ' 3 1  0', ' 3 2  0', ' 3 3  -1'],
    ])
    const [, ...other] = matrixOf('[["0.6+8e-1*i", 0, 0], [0, "+1.0*i", 0], [0, 0, "0.0-i"]]')
    expect([other[0], other[4], other[8], other[10], other[14], other[18]]).toEqual([
      ...[' 1 1  0.6', ' 2 2  0', ' 3 3  0.0', ' 1 1  8E-1', ' 2 2  1.0', ' 3 3  -1'],
    ])
  })
  it.each(['exp(i*pi/2)', '2/2', 'i*1', '(1)', '0.6 + 0.8*i + 0', 'sqrt(1)', '0.8*i + 0.6', '- 1'])(
    'with %s is not written',
    (entry) => {
      const { text, notices } = written(
        `states: { count: 3, nature: majorana }\nmixing: { matrix: [["${entry}", 0, 0], [0, 1, 0], [0, 0, 1]] }\n`,
      )
      expect(text).not.toContain('UPMNS')
      expect(notices).toEqual([
        'The mixing is not written: SLHA takes a matrix of decimals, and angles in radians are no finite decimals.',
      ])
    },
  )
})

describe('form factors', () => {
  const entriesOf = (a: string, b: string, more = ''): readonly string[] =>
    linesOf(`${two}${more}formFactors: { magnetic: { matrix: [[${a}, ${b}], ["?", "?"]] } }\n`).slice(1)
  const exactly = '# nuvertex: convention = giunti-studenikin-2015; values = exact'
  const digits = '# nuvertex: convention = giunti-studenikin-2015'
  it('that are exact are decimals, in the author’s digits where they can be', () => {
    expect(entriesOf('1.50', '" 2.0e-3 "')).toEqual(['BLOCK NUFM', exactly, ' 1 1  1.50', ' 1 2  2.0E-3'])
    expect(entriesOf('"3/4"', '"1/8 - 2*i"')).toEqual([
      ...['BLOCK NUFM', exactly, ' 1 1  0.75', ' 1 2  0.125', 'BLOCK IMNUFM', ' 1 1  0', ' 1 2  -2'],
    ])
    expect(entriesOf('"2^-10"', '"-1d30"')).toEqual([...['BLOCK NUFM', exactly, ' 1 1  0.0009765625', ' 1 2  -1E30']])
  })
  it('stand at q² = 0, or at no q²', () => {
    expect(entriesOf('1', '"i"', 'q2: 0\n')).toEqual([
      ...['BLOCK NUFM Q2= 0', exactly, ' 1 1  1', ' 1 2  0', 'BLOCK IMNUFM Q2= 0', ' 1 1  0', ' 1 2  1'],
    ])
  })
  it('with uncertainties have half a unit of their last digit, all of them', () => {
    const interval = (value: string, uncertainty: string): string => `{ value: ${value}, uncertainty: ${uncertainty} }`
    expect(entriesOf(interval('1.50', '0.005'), '2')).toEqual(['BLOCK NUFM', digits, ' 1 1  150E-2', ' 1 2  2'])
    expect(entriesOf(interval('-30', '5'), interval('0.00', '0.005'))).toEqual([
      ...['BLOCK NUFM', digits, ' 1 1  -3E1', ' 1 2  0.00'],
      // A zero has no direction: its uncertainty is that of both parts.
      ...['BLOCK IMNUFM', ' 1 1  0', ' 1 2  0.00'],
    ])
    expect(entriesOf(interval('7', '0.5'), '0')).toEqual(['BLOCK NUFM', digits, ' 1 1  7E0', ' 1 2  0'])
    const lines = entriesOf(interval('1.50', '0.005'), '2')
    expect(imported(`${headOfTwo}\n${lines.join('\n')}\n`).text).toContain('value: "150e-2", uncertainty: "0.005"')
  })
  it.each([
    ['1.5', '0.06'],
    ['1.55', '0.05'],
    ['0', '0.05'],
    ['0', '5'],
    ['1', '1'],
    ['1/3', '0.05'],
    ['2', '1/6'],
  ])('%s ± %s has no decimal of such digits', (value, uncertainty) => {
    const model = `nuvertex: 1\n${two}formFactors: { magnetic: { matrix: [[{ value: ${value}, uncertainty: ${uncertainty} }, 0], [0, 0]] } }\n`
    expect(wordsOfIssues(exportModel(model, { to: 'slha' }))).toContain(
      'unsupported magnetic[1,1]: expected a value whose real and imaginary parts are finite decimals; received',
    )
    expect(wordsOfIssues(exportModel(model, { to: 'slha' }))).toContain(
      '; hint SLHA has no place for uncertainties but half a unit of the last digit.',
    )
  })
  it('that are exact beside others have to be written so that their digits leave nothing open', () => {
    const model = (entry: string): string =>
      `nuvertex: 1\n${two}formFactors: { magnetic: { matrix: [[{ value: 1.5, uncertainty: 0.05 }, ${entry}], [0, 0]] } }\n`
    expect(exportModel(model('7'), { to: 'slha' })).toMatchObject({ _tag: 'Right' })
    expect(wordsOfIssues(exportModel(model('0.5'), { to: 'slha' }))).toBe(
      '\n3:73 unsupported magnetic[1,2]: expected a value whose real and imaginary parts are finite decimals; received 0.5; hint null\n',
    )
  })
})
