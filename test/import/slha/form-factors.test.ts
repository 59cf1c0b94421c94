import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import { exportModel } from '../../../src/export-model.js'
import { findingsOf, imported, issuesOf, reportOf } from './imports.js'

const block = (body: string, name = 'NUFM'): string =>
  `BLOCK ${name}\n# nuvertex: unit = muB; convention = giunti-studenikin-2015\n${body}`

const written = (model: string) => {
  const result = exportModel(model, { to: 'slha' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

describe('our blocks of form factors', () => {
  it('are [final][initial], exact, with what is absent not specified', () => {
    const text = imported(`${block(' 1 2 1.50D-12\n 2 1 0.1')}\nBLOCK IMNUFM\n 1 2 -2E-12\n 2 1 0\n`).text
    expect(text).toContain('unit: muB')
    expect(text).toContain('- ["?", "1.50e-12 - 2e-12*i"]')
    expect(text).toContain('- ["0.1", "?"]')
  })
  it('are judged at their place in the file', () => {
    // A Majorana state has no diagonal moment.
    const { findings } = reportOf(block(' 1 1 1E-12\n 1 2 0\n 2 1 0\n'))
    expect(findings).toMatchObject([
      { code: 'must-vanish', entry: [1, 1], given: '1e-12', location: { file: 'x.slha', line: 3, column: 6 } },
    ])
  })
  it('of Dirac states are said to be', () => {
    const text = block(' 1 1 1E-12\n')
    expect(reportOf(text, { nature: 'dirac' }).verdict).toBe('consistent')
    expect(reportOf(`# nuvertex: nature = dirac\n${text}`).verdict).toBe('consistent')
    expect(imported(`# nuvertex: nature = dirac\n${text}`).notices).toEqual([])
  })
  it('at q² = 0 obey gauge invariance', () => {
    // f_Q[1,2](0) between different masses vanishes for Dirac states too.
    const charge = (header: string): string =>
      `# nuvertex: nature = dirac, dirac\nBLOCK MASS\n 12 1E-12\n 14 2E-12\nBLOCK NUFQ${header}\n 1 2 1E-15\n 2 1 1E-15\n`
    expect(findingsOf(reportOf(charge(' Q2= 0.0E+00')))).toEqual(['violation must-vanish', 'violation must-vanish'])
    expect(findingsOf(reportOf(charge(' Q2= -1.0E-06')))).toEqual([])
    expect(findingsOf(reportOf(charge('')))).toEqual([])
  })
  it('at several q² are one model each', () => {
    const text = `BLOCK NUFM Q2= 1.0\n 1 2 2\nBLOCK NUFM Q2= 0\n 1 2 1\nBLOCK NUFE Q2= 1.0\n 1 2 3\n`
    expect(imported(text).text).toMatch(/^q2: 0$/m)
    expect(imported(text).text).not.toContain('electric')
    expect(imported(text, { q2: '1' }).text).toContain('electric')
    expect(issuesOf(text, { q2: '2' })).toMatchObject([{ code: 'invalid-value' }])
  })
  it('with one part of two are not evaluable', () => {
    const text = `${block(' 1 2 1\n 2 1 1\n')}BLOCK IMNUFM\n 1 2 0\n`
    expect(findingsOf(reportOf(text))).toContain('not-evaluable block-incomplete')
    expect(imported(text).text).toContain('- ["?", "?"]')
    expect(findingsOf(reportOf('BLOCK IMNUFM\n 1 2 0\n'))).toContain('not-evaluable imaginary-part-alone')
  })
  it.each([
    ['an unknown key of a remark', 'BLOCK NUFM\n# nuvertex: units = muB\n 1 2 0\n', 'unknown-key'],
    [
      'two conventions',
      `${block(' 1 2 0\n')}BLOCK NUFE\n# nuvertex: convention = review-2014-eq2\n 1 2 0\n`,
      'given-twice',
    ],
    ['natures of other states', `# nuvertex: nature = dirac\n${block(' 1 2 0\n')}`, 'wrong-size'],
    ['a nature that is none', `# nuvertex: nature = weyl, dirac\n${block(' 1 2 0\n')}`, 'invalid-value'],
  ])('%s', (_, text, wanted) => {
    expect(issuesOf(text).map(({ code }) => code)).toEqual([wanted])
  })
})

describe('a unit that is none', () => {
  it('is an issue at its place', () => {
    const source = imported('BLOCK NUFM\n# nuvertex: unit = muX\n 1 2 0\n')
    expect(check(source.text, { file: 'x.slha', imported: source })).toMatchObject({
      left: [{ code: 'invalid-unit', location: { file: 'x.slha', line: 2, column: 13 } }],
    })
  })
})

describe('a model as SLHA', () => {
  const model = `nuvertex: 1
states:
  - { label: a, nature: majorana, mass: 0.00865 eV, cpParity: i }
  - { label: b, nature: majorana, mass: 50.10 meV, cpParity: -i }
assume: [cp]
`
  const formFactors = `formFactors:
  magnetic: { unit: muB, matrix: [[0, "4.0e-24*i"], ["-4.0e-24*i", "?"]] }
  anapole: { unit: cm^2, matrix: [[6.90e-34, "3/4"], ["?", 1.0D-33]] }
`
  it('says everything that the importer needs', () => {
    expect(
      written(model + formFactors)
        .text.split('\n')
        .slice(1),
    ).toEqual([
      '# nuvertex: nature = majorana, majorana; cpParity = i, -i; assume = cp',
      ...['BLOCK MASS', ' 12  8.65E-12', ' 14  5.01E-11'],
      ...['BLOCK NUFM', '# nuvertex: unit = muB; convention = giunti-studenikin-2015'],
      ...[' 1 1  0', ' 1 2  0', ' 2 1  0', 'BLOCK IMNUFM', ' 1 1  0', ' 1 2  4E-24', ' 2 1  -4E-24'],
      ...['BLOCK NUFA', '# nuvertex: unit = cm^2; convention = giunti-studenikin-2015'],
      ...[' 1 1  6.90E-34', ' 1 2  0.75', ' 2 2  1.0E-33', ''],
    ])
  })
  it('has the verdict of the model', () => {
    const text = written(model + formFactors).text
    const [own, again] = [check(model + formFactors), reportOf(text)]
    if (E.isLeft(own)) throw new Error(JSON.stringify(own.left))
    expect(again.formFactors).toEqual(own.right.formFactors)
    // The anapole [1,2] between opposite CP parities.
    expect(findingsOf(again)).toEqual(['violation must-vanish'])
    expect(findingsOf(own.right)).toEqual(findingsOf(again))
    expect(reportOf(text).rules.inForce.map(({ id }) => id)).toContain('cp')
  })
  it('has a mixing matrix in its own digits, and says where it has none', () => {
    const three = 'nuvertex: 1\nstates: { count: 3, nature: majorana }\nmixing: '
    const matrix = written(`${three}{ matrix: [[0.60, "0.80*i", 0], ["-0.8", "6e-1*i", 0], [0, 0, 1]] }\n`)
    expect(matrix.text).toContain(' 1 1  0.60\n 1 2  0\n')
    expect(matrix.text).toContain('BLOCK IMUPMNS\n 1 1  0\n 1 2  0.80\n')
    expect(matrix.notices).toEqual([])
    expect(written(`${three}{ ref: tribimaximal }\n`).notices).toHaveLength(1)
  })
  it.each([
    ['a symbol', '"i*x"'],
    ['a root', '"sqrt(2)*i"'],
    ['a third', '"i/3"'],
    ['an uncertainty', '{ value: 1, uncertainty: 0.1 }'],
  ])('cannot hold %s', (_, entry) => {
    const text = `nuvertex: 1\nstates: { count: 2, nature: dirac }\nparameters: { x: real }\nformFactors: { magnetic: { matrix: [[0, ${entry}], ["?", 0]] } }\n`
    expect(exportModel(text, { to: 'slha' })).toMatchObject({
      left: [{ code: 'unsupported', path: 'magnetic[1,2]', location: { line: 4 } }],
    })
  })
})
