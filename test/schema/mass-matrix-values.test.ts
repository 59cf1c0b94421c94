// A mass matrix as it is read: every entry in eV, a seesaw put together, sizes and symmetry by kind.

import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../src/exact/matrix.js'
import { codesOf, decode, modelOf } from './decoding.js'

const text = (states: string, massMatrix: string): string =>
  `nuvertex: 1\nstates: ${states}\nmassMatrix: { ${massMatrix} }`
const shown = (matrix: CyclotomicMatrix | undefined): readonly string[] | undefined =>
  matrix?.map((row) => row.map(print).join(' '))
const majorana = (count: number): string => `{ count: ${count}, nature: majorana }`
const dirac = (count: number): string => `{ count: ${count}, nature: dirac }`

describe('a mass matrix', () => {
  it.each([
    ['eV', '1'],
    ['meV', '0.001'],
    ['ueV', '0.000001'],
    ['µeV', '0.000001'],
    ['μeV', '0.000001'],
    ['neV', '1e-9'],
    ['peV', '1e-12'],
    ['keV', '1000'],
    ['MeV', '1000000'],
    ['GeV', '1000000000'],
    ['TeV', '1000000000000'],
    ['PeV', '1000000000000000'],
  ])('in %s is read in eV', (unit, inElectronvolts) => {
    const model = modelOf(text(majorana(1), `majorana: { unit: ${unit}, matrix: [[1]] }`))
    expect(shown(model.massMatrix?.neutrinos)?.map((entry) => Number(entry))).toEqual([Number(inElectronvolts)])
  })

  it('of Majorana fields is symmetric, its entries numbers in any form', () => {
    const rows = '[[1, "2*i", { re: 0.5, im: -1 }], ["2*i", sqrt(2), 0], ["1/2 - i", 0, { re: sqrt(3), im: 0 }]]'
    expect(modelOf(text(majorana(3), `majorana: { unit: eV, matrix: ${rows} }`)).massMatrix).toMatchObject({
      ...{ kind: 'majorana', sterile: 0, chargedLeptons: undefined, location: { line: 3, column: 1 } },
    })
    const model = modelOf(text(majorana(3), `majorana: { unit: keV, matrix: ${rows} }`))
    expect(shown(model.massMatrix?.neutrinos)).toEqual([
      '1000 2000*i 500-1000*i',
      '2000*i 1000*sqrt(2) 0',
      '500-1000*i 0 1000*sqrt(3)',
    ])
  })

  it('of Dirac fields need not be', () => {
    const model = modelOf(text(dirac(2), 'dirac: { unit: meV, matrix: [[1, 2], [3, 4]] }'))
    expect(model.massMatrix).toMatchObject({ kind: 'dirac', sterile: 0 })
    expect(shown(model.massMatrix?.neutrinos)).toEqual(['0.001 0.002', '0.003 0.004'])
  })

  it('of a seesaw is ( 0 m_D ; m_Dᵀ M_R )', () => {
    const blocks =
      'seesaw: { dirac: { unit: GeV, matrix: [[1, 2], [3, 4], [5, "6*i"]] }, right: { unit: TeV, matrix: [[7, i], [i, 8]] } }'
    const model = modelOf(text(majorana(5), blocks))
    expect(model.massMatrix).toMatchObject({ kind: 'seesaw', sterile: 2 })
    expect(
      shown(model.massMatrix?.neutrinos)?.map((row) => row.replaceAll('000000000', 'G').replaceAll('G000', 'T')),
    ).toEqual(['0 0 0 1G 2G', '0 0 0 3G 4G', '0 0 0 5G 6G*i', '1G 3G 5G 7T 1T*i', '2G 4G 6G*i 1T*i 8T'])
  })

  it.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 2],
  ])('of %d fields has %d sterile ones', (count, sterile) => {
    const rows = Array.from({ length: count }, (_, j) => Array.from({ length: count }, (_, k) => (j === k ? 1 : 0)))
    const block = `{ unit: eV, matrix: ${JSON.stringify(rows)} }`
    expect(modelOf(text(majorana(count), `majorana: ${block}`)).massMatrix?.sterile).toBe(sterile)
    expect(modelOf(text(dirac(count), `dirac: ${block}`)).massMatrix?.sterile).toBe(sterile)
  })

  it('may have charged leptons beside it', () => {
    const unit = 'majorana: { unit: eV, matrix: [[1, 0, 0], [0, 2, 0], [0, 0, 3]] }'
    const leptons = 'chargedLeptons: { unit: MeV, matrix: [[1, 2, 3], [4, 5, 6], [7, 8, i]] }'
    const model = modelOf(text(majorana(3), `${unit}, ${leptons}`))
    expect(shown(model.massMatrix?.chargedLeptons)).toEqual([
      '1000000 2000000 3000000',
      '4000000 5000000 6000000',
      '7000000 8000000 1000000*i',
    ])
  })
})

const diagonal = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, j) => Array.from({ length: count }, (_, k) => (j === k ? 1 : 0))))
const block = (matrix: string): string => `{ unit: eV, matrix: ${matrix} }`
const leptons = (matrix: string): string => `chargedLeptons: ${block(matrix)}`
const at = '$.massMatrix'

describe('sizes', () => {
  it.each([
    ['12 states', majorana(12), `majorana: ${block(diagonal(12))}`, []],
    ['13 states', majorana(13), `majorana: ${block(diagonal(13))}`, [`limit ${at}.majorana.matrix`]],
    ['3 for 2 states', dirac(2), `dirac: ${block(diagonal(3))}`, [`wrong-size ${at}.dirac.matrix`]],
    ['rows of two sizes', dirac(2), `dirac: ${block('[[1, 2], [3]]')}`, [`not-square ${at}.dirac.matrix`]],
    ['a rectangle', dirac(2), `dirac: ${block('[[1, 2, 3], [4, 5, 6]]')}`, [`not-square ${at}.dirac.matrix`]],
    [
      'a part that is not symmetric',
      majorana(2),
      `majorana: ${block('[[1, 2], [3, 1]]')}`,
      [`not-symmetric ${at}.majorana.matrix[1][0]`],
    ],
    [
      'M_R not symmetric',
      majorana(5),
      `seesaw: { dirac: ${block('[[1, 1], [1, 1], [1, 1]]')}, right: ${block('[[1, 2], [3, 1]]')} }`,
      [`not-symmetric ${at}.seesaw.right.matrix[1][0]`],
    ],
    [
      'M_R not square',
      majorana(5),
      `seesaw: { dirac: ${block('[[1, 1], [1, 1], [1, 1]]')}, right: ${block('[[1, 2]]')} }`,
      [`not-square ${at}.seesaw.right.matrix`],
    ],
    [
      'm_D with two rows',
      majorana(4),
      `seesaw: { dirac: ${block('[[1], [1]]')}, right: ${block('[[1]]')} }`,
      [`wrong-size ${at}.seesaw.dirac.matrix`],
    ],
    [
      'm_D with one row of another length',
      majorana(5),
      `seesaw: { dirac: ${block('[[1, 1], [1, 1], [1]]')}, right: ${block('[[1, 0], [0, 1]]')} }`,
      [`wrong-size ${at}.seesaw.dirac.matrix`],
    ],
    [
      'a seesaw of other states',
      majorana(4),
      `seesaw: { dirac: ${block('[[1, 1], [1, 1], [1, 1]]')}, right: ${block('[[1, 0], [0, 1]]')} }`,
      [`wrong-size ${at}.seesaw`],
    ],
    ['leptons of 2 states', majorana(2), `majorana: ${block(diagonal(2))}, ${leptons(diagonal(2))}`, []],
    [
      'too many leptons of 2 states',
      majorana(2),
      `majorana: ${block(diagonal(2))}, ${leptons(diagonal(3))}`,
      [`wrong-size ${at}.chargedLeptons.matrix`],
    ],
    ['leptons of 5 states', majorana(5), `majorana: ${block(diagonal(5))}, ${leptons(diagonal(3))}`, []],
    [
      'leptons of a seesaw of 4',
      majorana(4),
      `seesaw: { dirac: ${block('[[1], [1], [1]]')}, right: ${block('[[1]]')} }, ${leptons(diagonal(3))}`,
      [],
    ],
  ])('%s', (_, states, massMatrix, issues) => expect(codesOf(decode(text(states, massMatrix)))).toEqual(issues))
})

describe('one mistake is one issue', () => {
  const right = (matrix: string): string =>
    `seesaw: { dirac: ${block('[[1, 0], [0, 1], [0, 0]]')}, right: ${block(matrix)} }`
  it.each([
    ['an entry that is none', majorana(2), `majorana: ${block('[[1, x], [x, 1]]')}`, 2],
    ['a row of another length', majorana(5), right('[[1, 0], [0]]'), 1],
    ['an entry of the right-handed block', majorana(5), right('[[1, 0], [0, "?"]]'), 1],
    ['states that are none', '{ count: 5, nature: dirca }', right('[[1, 0], [0, 1]]'), 1],
  ])('%s', (_, states, massMatrix, count) => expect(codesOf(decode(text(states, massMatrix)))).toHaveLength(count))

  it('with its place', () => {
    expect(codesOf(decode(text(majorana(5), right('[[1, 0], [0, "?"]]'))))).toEqual([
      `invalid-value ${at}.seesaw.right.matrix[1][1]`,
    ])
    expect(codesOf(decode(text('{ count: 5, nature: dirca }', right('[[1, 0], [0, 1]]'))))).toEqual([
      'invalid-value $.states.nature',
    ])
  })
})

describe('what follows from a mass matrix is not given', () => {
  const one = `majorana: ${block('[[1, 0], [0, 2]]')}`
  it.each([
    ['[{ nature: majorana, cpParity: i }, { nature: majorana, mass: 1 eV }]', ['given-twice $.states[1].mass']],
    ['[{ nature: majorana, mass: 1 eV }, { nature: majorana, mass: 1 eV }]', ['given-twice $.states[0].mass']],
    ['[{ nature: majorana }, { nature: majorana }]', []],
    ['{ count: 2, nature: majorana, masses: [1 eV, 2 eV] }', ['given-twice $.states.masses']],
    ['{ count: 2, nature: majorana }\nmixing: { ref: nufit }', ['given-twice $.mixing']],
    ['[{ nature: majorana }, { nature: dirac }]', [`invalid-value ${at}.majorana`]],
  ])('%s', (states, issues) => expect(codesOf(decode(text(states, one)))).toEqual(issues))

  it('is told whole', () => {
    const told = (states: string): unknown => decode(text(states, one))
    expect(told('[{ nature: majorana }, { nature: majorana, mass: 1 eV }]')).toMatchObject({
      left: [
        {
          expected: 'masses from massMatrix, or given',
          received: 'both',
          hint: 'The masses follow from massMatrix: leave one of the two out.',
          location: { line: 2, column: 52 },
        },
      ],
    })
  })

  it.each([
    ['1e-91', [`limit ${at}.majorana.matrix[0][0]`]],
    ['1e-90', []],
    ['1e90', []],
    ['1.1e90', [`limit ${at}.majorana.matrix[0][0]`]],
    ['-1e91', [`limit ${at}.majorana.matrix[0][0]`]],
    ['"1e91*i"', [`limit ${at}.majorana.matrix[0][0]`]],
    ['{ re: i, im: 0 }', [`invalid-value ${at}.majorana.matrix[0][0].re`]],
    ['{ re: 0, im: i }', [`invalid-value ${at}.majorana.matrix[0][0].im`]],
    ['0', []],
    ['"?"', [`invalid-value ${at}.majorana.matrix[0][0]`]],
  ])('an entry %s', (entry, issues) =>
    expect(codesOf(decode(text(majorana(1), `majorana: ${block(`[[${entry}]]`)}`)))).toEqual(issues),
  )
})
