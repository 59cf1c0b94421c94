import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type FixedModel, fixModel } from '../../src/fix-model.js'

function fix(text: string, format: 'yaml' | 'json' = 'yaml'): FixedModel {
  const result = fixModel(text, { format })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const model = (states: string, matrix: string, more = ''): string =>
  `nuvertex: 1\nstates: ${states}\n${more}formFactors:\n  magnetic:\n    matrix:\n${matrix}`
const dirac = '{ count: 2, nature: dirac }'
const majorana = '{ count: 2, nature: majorana }'

/** The rows after fixing, of rows that are written below `matrix:`. */
const rows = (states: string, matrix: string, more = ''): string =>
  fix(model(states, matrix, more)).text.slice(model(states, '', more).length)

// Dirac: hermiticity, f21 = conj(f12). Majorana: the diagonal vanishes and f21 = −f12 (hermiticity makes f12 imaginary).
describe('what is filled in', () => {
  it.each([
    [
      'the conjugate',
      dirac,
      `      - [1, "2+3*i"]\n      - ["?", 2]\n`,
      `      - [1, "2+3*i"]\n      - ["2-3*i", 2]\n`,
    ],
    [
      'the earlier of two',
      dirac,
      `      - [1, '?']\n      - ["2+3*i", 2]\n`,
      `      - [1, '2-3*i']\n      - ["2+3*i", 2]\n`,
    ],
    [
      'a number, bare',
      dirac,
      `      - [1, 2.50e-12]\n      - ["?", 2]\n`,
      `      - [1, 2.50e-12]\n      - [2.5e-12, 2]\n`,
    ],
    [
      'zero where nothing else may be',
      majorana,
      `      - ["?", "?"]\n      - ["?", '?']\n`,
      `      - [0, "?"]\n      - ["?", 0]\n`,
    ],
    [
      'in a list of lines',
      majorana,
      `      - - 0\n        - "2*i" # "?"\n      - - "?" # why\n        - 0\n`,
      `      - - 0\n        - "2*i" # "?"\n      - - "-2*i" # why\n        - 0\n`,
    ],
    [
      'from { re, im }',
      dirac,
      `      - [1, { re: 2, im: 3 }]\n      - ["?", 2]\n`,
      `      - [1, { re: 2, im: 3 }]\n      - ["2-3*i", 2]\n`,
    ],
    ['with Windows line ends', dirac, `      - [1, 2]\r\n      - ["?", 2]\r\n`, `      - [1, 2]\r\n      - [2, 2]\r\n`],
  ])('%s', (_what, states, before, after) => {
    expect(rows(states, before)).toBe(after)
  })

  it('in symbols', () => {
    const declared = 'parameters: { x: real, z: complex }\n'
    expect(rows(dirac, `      - [x, "i*z + x"]\n      - ["?", "?"]\n`, declared)).toBe(
      `      - [x, "i*z + x"]\n      - ["-i*conj(z)+x", "?"]\n`,
    )
  })

  // There the electric term lacks the i: hermiticity ties by f21 = −conj(f12), and the diagonal is imaginary.
  it('in the convention of the author, whatever the output is', () => {
    const text = model(dirac, `      - [1, "2+3*i"]\n      - ["?", 2]\n`, 'convention: epsilon-without-i\n').replace(
      'magnetic',
      'electric',
    )
    const [own, other] = [fixModel(text), fixModel(text, { convention: 'giunti-studenikin-2015' })]
    expect(E.isRight(own) && E.isRight(other) && own.right.text === other.right.text).toBe(true)
    expect(E.isRight(own) && own.right.report.verdict).toBe('violated')
    const hollow = text.replace('[1,', '["?",').replace(', 2]', ', "?"]')
    expect(fix(hollow).text).toBe(hollow.replace('["?", "?"]\n', '["-2+3*i", "?"]\n'))
  })

  it('in JSON, with a byte-order mark before it', () => {
    const text =
      '\uFEFF{"nuvertex":1,"states":{"count":2,"nature":"dirac"},"formFactors":{"charge":{"matrix":[[0,"1/3*i"],["?",0]]}}}'
    expect(fix(text, 'json').text).toBe(text.replace('["?",0]', '["-1/3*i",0]'))
  })
})

describe('what is left alone', () => {
  const same = (text: string): FixedModel => {
    const fixed = fix(text)
    expect([fixed.text, fixed.filled]).toEqual([text, []])
    return fixed
  }

  it('a model that violates a rule, altogether', () => {
    expect(same(model(dirac, `      - [1, 2]\n      - ["?", "i"]\n`)).report.verdict).toBe('violated')
  })

  it('what nothing determines: a free entry, and the mirror of a value with an uncertainty', () => {
    same(model(dirac, `      - ["?", "?"]\n      - ["?", "?"]\n`))
    same(model(dirac, `      - [1, { value: 2, uncertainty: 1 }]\n      - ["?", 2]\n`))
  })

  it('what depends on a CP parity that is open', () => {
    same(model(majorana, `      - [0, "?"]\n      - ["?", 0]\n`, 'assume: [cp]\n'))
  })

  it('a "?" that stands for several entries', () => {
    const anchored = same(model(majorana, `      - [&q "?", "?"]\n      - ["?", *q]\n`))
    expect(anchored.kept.map(({ entry }) => entry)).toEqual([
      [1, 1],
      [2, 2],
    ])
    same(model('{ count: 1, nature: majorana }', `      - [!!str "?"]\n`))
  })

  it('a shared matrix, unless all its entries have the same value', () => {
    const shared = (anapole: string): string =>
      `nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors:\n  magnetic: { matrix: &m [["?"]] }\n  ${anapole}: { matrix: *m }\n`
    // Majorana: magnetic and electric moments of one state vanish, the anapole moment is free.
    same(shared('anapole'))
    expect(fix(shared('electric')).text).toBe(shared('electric').replace('"?"', '0'))
  })

  it('moments that are computed', () => {
    const masses = '[1 meV, 2 meV, 3 meV]'
    const mixing = '{ pdg: { theta12: 30 deg, theta13: 0 deg, theta23: 45 deg, alpha21: 0 deg, alpha31: 0 deg } }'
    same(
      `nuvertex: 1\nstates: { count: 3, nature: majorana, masses: ${masses} }\nmixing: ${mixing}\nformFactors: { from: one-loop }\n`,
    )
  })

  it('a model without form factors', () => {
    same('nuvertex: 1\nstates: { count: 1, nature: majorana, masses: [1 eV] }\n')
  })
})
