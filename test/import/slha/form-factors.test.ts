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
  it('are [final][initial], with what is absent not specified', () => {
    const body = ' 1 2 1.50D-12\n 2 1 7'
    const dirac = { nature: 'dirac' } as const
    const text = imported(`${block(body)}\nBLOCK IMNUFM\n 1 2 -2E-12\n 2 1 0\n`, dirac).text
    // Half a unit of the last digit; a whole number is exact.
    const re = '{ value: "1.50e-12", uncertainty: "5e-15" }'
    const im = '{ value: "-2e-12", uncertainty: "5e-13" }'
    expect(text).toContain(`- ["?", { re: ${re}, im: ${im} }]`)
    expect(text).toContain('- ["7", "?"]')
    const exact = block(body).replace('unit = muB', 'unit = muB; values = exact')
    expect(imported(`${exact}\nBLOCK IMNUFM\n 1 2 -2E-12\n 2 1 0\n`, dirac).text).toContain(
      '- ["?", "1.50e-12 - 2e-12*i"]',
    )
  })
  it.each([
    // Half a unit of the last digit each: 1.2345675 is within both of the first two, and nothing within the others.
    ['1.234567E-12', '1.234568E-12', 'consistent'],
    ['1.234567E-12', '1.234569E-12', 'violated'],
  ])('are known to their digits: %s and %s are %s', (above, below, verdict) => {
    const text = `# nuvertex: nature = dirac, dirac\n${block(` 1 2 ${above}\n 2 1 ${below}\n`)}`
    expect(reportOf(text).verdict).toBe(verdict)
    expect(reportOf(text.replace('unit =', 'values = exact; unit =')).verdict).toBe('violated')
  })
  it('take the unit from a remark in either block, and not from two that differ', () => {
    const both = (re: string, im: string): string =>
      `BLOCK NUFM\n${re} 1 2 0\n 2 1 0\nBLOCK IMNUFM\n${im} 1 2 1E-12\n 2 1 -1E-12\n`
    const unit = (name: string): string => `# nuvertex: unit = ${name}\n`
    expect(imported(both('', unit('GeV^-1'))).text).toContain('unit: "GeV^-1"')
    expect(issuesOf(both(unit('muB'), unit('GeV^-1')))).toMatchObject([{ code: 'given-twice', location: { line: 6 } }])
  })
  it.each([
    ['real parts at 0, imaginary parts at 1', ' Q2= 0', ' Q2= 1'],
    ['real parts at generic q², imaginary parts at 0', '', ' Q2= 0'],
  ])('are not read by halves: %s', (_, re, im) => {
    const text = `BLOCK NUFM${re}\n 1 2 0\n 2 1 0\nBLOCK IMNUFM${im}\n 1 2 1E-12\n 2 1 1E-12\n`
    const { findings, text: model } = imported(text)
    expect(findings).toMatchObject([{ code: 'imaginary-part-alone', location: { line: 4, column: 1 } }])
    expect(model ?? '').not.toContain('magnetic')
  })
  it('stand at a q², and not at a scale of renormalisation', () => {
    expect(issuesOf('BLOCK NUFQ Q= 0\n 1 2 0\n')).toMatchObject([
      { code: 'invalid-value', received: 'Q= 0', location: { line: 1, column: 1 } },
    ])
  })
  it.each([
    ['on the states, below a block', 'BLOCK MASS\n# nuvertex: nature = dirac, dirac\n 12 1E-12\n', 2],
    ['on a block, above its header', 'BLOCK MASS\n 12 1E-12\n# nuvertex: unit = muB\n', 3],
    ['among decays', 'DECAY 6 1.4\n# nuvertex: nature = dirac, dirac\n', 2],
  ])('do not overlook a remark %s', (_, head, line) => {
    expect(issuesOf(`${head}BLOCK NUFM\n 1 1 1E-12\n`)).toMatchObject([
      { code: 'unknown-key', location: { line, column: 13 } },
    ])
  })
  it('of two states have the masses of MASS', () => {
    const { text, notices } = imported(`BLOCK MASS\n 12 1E-12\n 14 2E-12\n${block(' 1 2 0\n')}`)
    expect(text).toMatch(/nu1.*"1e-12 GeV"[\s\S]*nu2.*"2e-12 GeV"/)
    expect(notices.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('--codes'))
  })
  it('that only Dirac neutrinos can have are no mistake where nothing says which these are', () => {
    // 7e0 on the diagonal; [1,2] and [2,1] both 1. Within the digits: 1.0 and -1.1 may be one number.
    for (const body of [' 1 1 7E0\n', ' 1 2 1E0\n 2 1 1E0\n']) {
      const report = reportOf(block(body))
      expect(findingsOf(report)).toEqual(['not-evaluable nature-unknown'])
      expect(reportOf(block(body), { nature: 'dirac' }).verdict).toBe('consistent')
      expect(reportOf(block(body), { nature: 'majorana' }).verdict).toBe('violated')
    }
    expect(findingsOf(reportOf(block(' 1 2 1.0\n 2 1 -1.1\n')))).not.toContain('not-evaluable nature-unknown')
    expect(findingsOf(reportOf(block(' 1 2 1.0\n 2 1 -1.2\n')))).toContain('not-evaluable nature-unknown')
  })
  it('are judged at their place in the file', () => {
    // A Majorana state has no diagonal moment.
    const { findings } = reportOf(block(' 1 1 1E-12\n 1 2 0\n 2 1 0\n'), { nature: 'majorana' })
    expect(findings).toMatchObject([
      { code: 'must-vanish', entry: [1, 1], location: { file: 'x.slha', line: 3, column: 6 } },
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
      ...['BLOCK NUFM', '# nuvertex: unit = muB; convention = giunti-studenikin-2015; values = exact'],
      ...[' 1 1  0', ' 1 2  0', ' 2 1  0', 'BLOCK IMNUFM', ' 1 1  0', ' 1 2  4E-24', ' 2 1  -4E-24'],
      ...['BLOCK NUFA', '# nuvertex: unit = cm^2; convention = giunti-studenikin-2015; values = exact'],
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
  it('keeps what digits leave open, where it is half a unit of the last one', () => {
    const text = (entry: string): string =>
      `nuvertex: 1\nstates: { count: 2, nature: dirac }\nformFactors: { magnetic: { matrix: [[2, ${entry}], ["?", "?"]] } }\n`
    const given = '{ re: { value: -1.50e-12, uncertainty: 5e-15 }, im: { value: 0.00, uncertainty: 0.005 } }'
    expect(written(text(given)).text).toContain(' 1 1  2\n 1 2  -150E-14\nBLOCK IMNUFM\n 1 1  0\n 1 2  0.00\n')
    const again = imported(written(text(given)).text).text
    expect(again).toContain(
      're: { value: "-150e-14", uncertainty: "5e-15" }, im: { value: "0.00", uncertainty: "0.005" }',
    )
    for (const other of ['{ value: 1.5, uncertainty: 0.06 }', '{ value: 1.55, uncertainty: 0.05 }'])
      expect(exportModel(text(other), { to: 'slha' })).toMatchObject({ left: [{ code: 'unsupported' }] })
  })
  it('has a mixing matrix in its own digits, and says where it has none', () => {
    const three = 'nuvertex: 1\nstates: { count: 3, nature: majorana }\nmixing: '
    const matrix = written(`${three}{ matrix: [[0.60, "0.80*i", 0], ["-0.8", "6e-1*i", 0], [0, 0, 1]] }\n`)
    expect(matrix.text).toContain(' 1 1  0.60\n 1 2  0\n')
    expect(matrix.text).toContain('BLOCK IMUPMNS\n 1 1  0\n 1 2  0.80\n')
    expect(matrix.notices).toEqual([])
    expect(written(`${three}{ ref: tribimaximal }\n`).notices).toHaveLength(1)
  })
  it('has a mixing matrix of complex numbers, as sums of real and imaginary parts', () => {
    // The second row is (−0.8, 0.6) times 0.6 + 0.8i, the third is −i.
    const rows = '[[0.6, 0.8, 0], ["-0.48 - 0.64*i", "0.36 + 0.48*i", 0], [0, 0, "-i"]]'
    const { text } = written(`nuvertex: 1\nstates: { count: 3, nature: majorana }\nmixing: { matrix: ${rows} }\n`)
    const part = (values: readonly string[]): string =>
      values.map((value, k) => ` ${Math.floor(k / 3) + 1} ${(k % 3) + 1}  ${value}\n`).join('')
    expect(text).toContain(`BLOCK UPMNS\n${part(['0.6', '0.8', '0', '-0.48', '0.36', '0', '0', '0', '0'])}`)
    expect(text).toContain(`BLOCK IMUPMNS\n${part(['0', '0', '0', '-0.64', '0.48', '0', '0', '0', '-1'])}`)
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
