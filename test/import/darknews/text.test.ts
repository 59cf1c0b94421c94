// The text of a card: lines, comments, texts in quotes, lists, and which parameters are ours.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported, issuesOf, placesOf } from './imports.js'

/** The magnetic matrix, row by row. */
const rowsOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  [...(imported(text, options).text ?? '').matchAll(/^ {6}- (\[.*\])$/gm)].map(([, row = '']) =>
    row.replaceAll('"', ''),
  )
const statesOf = (text: string): readonly string[] =>
  [...(imported(text).text ?? '').matchAll(/^ {2}- \{ label: (.*) \}$/gm)].map(([, state = '']) =>
    state.replace(', nature', ''),
  )

describe('a line', () => {
  it.each([
    ['mu_tr_44 = 1', '[1]'],
    ['mu_tr_44=1', '[1]'],
    ['\f\v\tmu_tr_44\t=\t1\t', '[1]'],
    ['mu_tr_44 = 1 # 2', '[1]'],
    ['mu_tr_44 = 1#2', '[1]'],
    ['#mu_tr_44 = 2\nmu_tr_44 = 1', '[1]'],
    ['\n\n\nmu_tr_44 = 1\n\n', '[1]'],
    ['mu_tr_44 =\n1', '[1]'],
    ['mu_tr_44 = # here\n# and here\n 1', '[1]'],
    ['mu_tr_44 = 1 +\n2', '[3]'],
    ['mu_tr_44 = 3 -\n2', '[1]'],
    ['mu_tr_44 = 3 *\n2', '[6]'],
    ['mu_tr_44 = 3 /\n2', '[1.5]'],
    ['mu_tr_44 = 3 ^\n2', '[9]'],
    ['mu_tr_44 = (1\n+ 2)', '[3]'],
    ['mu_tr_44 = ((1)\n+ 2)', '[3]'],
    ['mu_tr_44 = sum(1,\n2\n,\n3)', '[6]'],
    ['x = [1\n, 2]\nmu_tr_44 = 1', '[1]'],
    ['x = [[1], [\n]]\nmu_tr_44 = 1', '[1]'],
    ['x = ")"\ny = "("\nmu_tr_44 = 1\nz = 2', '[1]'],
  ])('%j', (text, row) => expect(rowsOf(text)).toEqual([row]))
  it.each([
    ['mu_tr_44 = 1\n+ 2', ['invalid-expression 2:1']],
    ['mu_tr_44 = (1)\n+ 2', ['invalid-expression 2:1']],
    ['mu_tr_44\n= 1', ['invalid-expression 1:9', 'invalid-expression 2:1']],
    ['mu_tr_44 = 1)\nmu_tr_45 = 2', ['invalid-expression 1:13']],
    ['mu_tr_44 = ))(\nmu_tr_45 = 2', ['invalid-expression 1:12']],
  ])('%j is refused', (text, places) => expect(placesOf(text)).toEqual(places))
})

describe('a text in quotes', () => {
  it.each([
    ['HNLtype = "majorana"', 'N4: majorana'],
    ["HNLtype = 'majorana'", 'N4: majorana'],
    ['HNLtype = "majorana" # "dirac"', 'N4: majorana'],
    ['name = "#"\nHNLtype = "majorana"', 'N4: majorana'],
    ['name = \'"\'\nHNLtype = "majorana"', 'N4: majorana'],
    ['name = ""\nHNLtype = "majorana"', 'N4: majorana'],
  ])('%j', (text, state) => expect(statesOf(`${text}\nmu_tr_44 = 0\n`)).toEqual([state]))
  it.each(['x = "a\nb"', 'x = "\\n"', 'x = \'a"', 'x = "a', 'x = a"b"'])('%j is none', (text) => {
    expect(placesOf(`${text}\n`)).toHaveLength(1)
  })
})

describe('a number of the text', () => {
  it.each(['1', '1.', '.1', '1.5', '1e5', '1E+5', '1.e-5', '.1e5', '007'])('%s is one', (number) => {
    expect(rowsOf(`mu_tr_44 = ${number}`)).toEqual([`[${Number(number)}]`.replace('0.00001', '1e-5')])
  })
  it.each(['1.5.', '1..5', '1e', '1e+', '1.5e5.5', '1a', '1_', '.e5', '0b1', '1e5e5', '.'])('%s is none', (number) => {
    expect(placesOf(`mu_tr_44 = ${number}`)).toEqual(['syntax 1:12'])
  })
  it('that is foreign is told with forty letters of its line', () => {
    expect(issuesOf(`a = 1\nb = $${'x'.repeat(50)}\n`)[0]).toMatchObject({
      received: `$${'x'.repeat(39)}`,
      location: { line: 2, column: 5 },
    })
    expect(issuesOf('b = $x\ny')[0]?.received).toBe('$x')
  })
})

describe('a list', () => {
  it.each(['[]', '[1]', '[1, 2]', '[[]]', '["a", True, [1, "b"], 1/3]', '[ ]', '[x]'])('%s is passed over', (list) => {
    expect(rowsOf(`x = 1\ny = ${list}\nz = y\nmu_tr_44 = 1`)).toEqual(['[1]'])
  })
  it.each([
    ['[1,]', '1:8'],
    ['[,1]', '1:6'],
    ['[1 2]', '1:8'],
    ['[1', '2:1'],
    ['[1]]', '1:8'],
    ['[1)', '1:7'],
  ])('%s breaks at %s', (list, place) => {
    expect(placesOf(`x = ${list}`)).toEqual([`invalid-expression ${place === '2:1' ? '1:7' : place}`])
  })
})

describe('states', () => {
  it('are those that have a mass or a dipole, in order', () => {
    expect(statesOf('mu_tr_66 = 1\nm4 = 2')).toEqual(['N4: dirac, mass: "2 GeV"', 'N6: dirac'])
    expect(statesOf('mu_tr_46 = 1')).toEqual(['N4: dirac', 'N6: dirac'])
    expect(statesOf('mu_tr_55 = 1\nm6 = 1/3\nm4 = pi')).toEqual([
      'N4: dirac, mass: "3.141592653589793 GeV"',
      'N5: dirac',
      'N6: dirac, mass: "0.3333333333333333 GeV"',
    ])
  })
  it('have one symmetric matrix', () => {
    const card = 'mu_tr_44 = 1\nmu_tr_45 = 2\nmu_tr_46 = 3\nmu_tr_55 = 4\nmu_tr_56 = 5\nmu_tr_66 = 6'
    expect(rowsOf(card)).toEqual(['[1, 2, 3]', '[2, 4, 5]', '[3, 5, 6]'])
    const places = imported(`${card}\nm5 = 7`).places.map(
      ({ path, location }) =>
        `${path.join('.').replace('formFactors.magnetic.matrix', 'M')} ${location.line}:${location.column}`,
    )
    expect(places).toEqual([
      ...['M.0.0 1:12', 'M.0.1 2:12', 'M.0.2 3:12', 'M.1.0 2:12', 'M.1.1 4:12', 'M.1.2 5:12'],
      ...['M.2.0 3:12', 'M.2.1 5:12', 'M.2.2 6:12', 'states.1 7:6'],
    ])
  })
})

describe('names', () => {
  const toldOf = (line: string): readonly string[] =>
    imported(`mu_tr_44 = 0\n${line}\n`).findings.map(({ message }) => message)
  it.each([
    'mu_tr = 1',
    'mzprime = 1',
    'U_e4 = 1',
    'Umu4 = 1',
    's_e4 = 1',
    'm7 = 1',
    'muon = 1',
    'mu_s = 1',
    'd_or_mm = 1',
    'gD = 2',
  ])('%s is no matter of ours', (line) => expect(toldOf(line)).toEqual([]))
  it.each([
    ['mu_tr_54 = 1', ' Did you mean mu_tr_45?'],
    ['mu_tr_65 = 1', ' Did you mean mu_tr_56?'],
    ['mu_tr_4e = 1', ' Did you mean mu_tr_44?'],
    ['mutr_44 = 1', ' Did you mean mu_tr_44?'],
    ['MU_TR_55 = 1', ' Did you mean mu_tr_55?'],
    ['hnltype = "dirac"', ' Did you mean HNLtype?'],
    ['HNL_masses = 1', ''],
    ['d_or_m = "dirac"', ' Did you mean D_or_M?'],
  ])('%s is told', (line, hint) => {
    expect(toldOf(line)).toEqual([`${line.split(' ')[0]} is no parameter of the generator, and is not read.${hint}`])
  })
})

describe('the nature', () => {
  it('is what the card says, in either of two words, once', () => {
    for (const name of ['HNLtype', 'D_or_M'])
      expect(statesOf(`${name} = "majorana"\nmu_tr_44 = 0`)).toEqual(['N4: majorana'])
    expect(placesOf('HNLtype = "majorana"\nHNLtype = "majorana"\nmu_tr_44 = 0')).toEqual(['duplicate-key 2:1'])
    expect(placesOf('HNLtype = "x"\nD_or_M = "majorana"\nmu_tr_44 = 0')).toEqual(['invalid-value 1:11'])
    expect(issuesOf('HNLtype = "majorana"\nmu_tr_44 = 0', { nature: 'majorana' })).toEqual([])
  })
  it('and a mass is at least zero', () => {
    expect(placesOf('mu_tr_44 = 0\nm4 = 0\nm5 = -1e-9\nm6 = -pi')).toEqual(['invalid-value 3:6', 'invalid-value 4:6'])
    expect(issuesOf('m6 = -pi')[0]).toMatchObject({
      path: '$.m6',
      expected: 'a mass ≥ 0, in GeV',
      received: '-3.141592653589793',
    })
  })
  it('of a file is told by its name', () => {
    for (const [file, name] of [
      ['a.txt', 'Imported from a.txt'],
      ['-', 'Imported from DarkNews'],
      [null, 'Imported from DarkNews'],
    ] as const)
      expect(imported('mu_tr_44 = 0', { file }).text).toContain(`name: "${name}"`)
  })
})
