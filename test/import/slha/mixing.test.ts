// Every trap has its answer by hand. O = [[√(2/3), √(1/3), 0], [−√(1/6), √(1/3), √(1/2)], [√(1/6), −√(1/3), √(1/2)]] is real
// and orthogonal, so O·diag(1, i, 1) gives nu2 the CP parity opposite to nu1 and nu3. With CP, f_M survives between opposite
// parities only (12 and 23), f_E between equal ones only (13).

import { describe, expect, it } from 'vitest'
import { findingsOf, fixture, imported, issuesOf, matrixOf, reportOf } from './imports.js'
import { allEqual, cp, oneOpposite, upper } from './verdicts.js'

describe('a mixing that lives in its imaginary parts', () => {
  // U = i·O: the common i is a phase of all charged leptons, so all parities are equal and f_M[1,2] = 4e-24 i must vanish.
  const text = fixture('imaginary-only.slha')
  it('is read whole', () => {
    expect(upper(text)).toEqual(allEqual)
    // One violation for each of the two entries.
    const twice = ['violation must-vanish', 'violation must-vanish']
    expect(findingsOf(reportOf(text, cp))).toEqual(['warning real-part-zero', ...twice])
  })
  it('is nothing without them: the real parts alone are no mixing', () => {
    const cut = text.replace(/Block IMUPMNS[\s\S]*?(?=Block NUFM)/, '')
    expect(findingsOf(reportOf(cut))).toEqual(['not-evaluable mixing-not-unitary'])
  })
})

describe('the order of the indices', () => {
  // V = diag(1, i, 1)·Oᵀ with rows mass states, so U = V† = O·diag(1, −i, 1).
  const text = fixture('rows-are-mass-states.slha')
  it('of UVMIX is mass states first', () => {
    expect(upper(text)).toEqual(oneOpposite)
    expect(reportOf(text, cp).verdict).toBe('consistent')
  })
  it('is undone with the complex conjugate, U = V† and not Vᵀ', () => {
    // The second column of O·diag(1, −i, 1).
    const column = matrixOf(text).map((row) => row[1])
    for (const [alpha, size] of [1, 1, -1].entries()) {
      expect(column[alpha]?.re).toBeCloseTo(0, 6)
      expect(column[alpha]?.im).toBeCloseTo(-size / Math.sqrt(3), 6)
    }
  })
  it('read the other way makes the phase one of a row, and the verdict another', () => {
    // diag(1, i, 1)·Oᵀ as U: the i is a phase of the muon, and all parities are equal.
    const wrong = { ...cp, order: 'flavour-mass' } as const
    expect(upper(text, wrong)).toEqual(allEqual)
    const twice = ['violation must-vanish', 'violation must-vanish']
    expect(findingsOf(reportOf(text, wrong))).toEqual(['warning phases-on-rows', ...twice])
  })
  it('is said', () => {
    expect(imported(text).notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('rows are mass states'),
    )
  })
  it('of a block whose name does not say is asked for', () => {
    const other = text.replaceAll('UVMIX', 'NEUTRINOMIX')
    expect(findingsOf(reportOf(other))).toEqual(['not-evaluable index-order-unknown'])
    expect(upper(other, { order: 'mass-flavour' })).toEqual(oneOpposite)
  })
})

describe('angles', () => {
  const text = fixture('angles.slha')
  // By an independent product of rotations in doubles: R23(0.75) U13(0.1495, δ = 1.2) R12(0.5836) diag(e^{0.2i}, e^{0.55i}, 1).
  const expected = [
    [
      [0.808727650494, 0.163937210749],
      [0.464528043903, 0.284804565436],
      [0.053970914921, -0.138821376362],
    ],
    [
      [-0.409546795812, -0.163589222517],
      [0.530508688628, 0.264095839067],
      [0.674035538673, 0],
    ],
    [
      [0.352660207371, -0.014998156937],
      [-0.474226359128, -0.356403332364],
      [0.723527372263, 0],
    ],
  ] as const
  it('come as theta12, theta23, theta13, phases as diag(e^{iα1/2}, e^{iα2/2}, 1)', () => {
    // The model's diag(1, e^{iα21/2}, e^{iα31/2}) differs by the common phase e^{−iα1/2} of all rows.
    const [c, s] = [Math.cos(0.2), Math.sin(0.2)]
    for (const [alpha, row] of matrixOf(text).entries())
      for (const [k, { re, im }] of row.entries()) {
        expect(c * re - s * im).toBeCloseTo(expected[alpha]?.[k]?.[0] ?? Number.NaN, 10)
        expect(c * im + s * re).toBeCloseTo(expected[alpha]?.[k]?.[1] ?? Number.NaN, 10)
      }
  })
  it('have masses by 12, 14, 8', () => {
    expect(imported(text).text).toMatch(/nu1.*1\.00000000e-12 GeV[\s\S]*nu2.*8\.65[\s\S]*nu3.*5\.01/)
  })
  it('with the phases on rows leave the columns without', () => {
    const { findings, text: model } = imported(text, { majoranaPhases: 'rows' })
    expect(model).toContain('alpha1: "0 deg"')
    expect(findings.map(({ code }) => code)).toEqual(['phases-on-rows', 'phases-on-rows'])
  })
  it('with phases of the other sign have the conjugate Majorana phases', () => {
    expect(imported(text, { majoranaPhases: 'columns-minus' }).text).toContain('alpha2: "-1.10000000e+00 rad"')
    const negative = text.replace('1.10000000E+00', '-1.10000000E+00')
    expect(negative).not.toBe(text)
    expect(imported(negative, { majoranaPhases: 'columns-minus' }).text).toContain('alpha2: "1.10000000e+00 rad"')
  })
  it('that are π to nine digits are π', () => {
    // δ = π and α2 = π: U is real up to the column of nu2, which is i times real: nu2 alone is opposite.
    const special = text
      .replace('1.20000000E+00', '3.14159265E+00')
      .replace('4.00000000E-01', '0.00000000E+00')
      .replace('1.10000000E+00', '3.14159265D+00')
    expect(upper(special)).toEqual(oneOpposite)
  })
  it('that are π to a few digits only do not decide CP', () => {
    const coarse = text
      .replace('1.20000000E+00', '3.14')
      .replace('4.00000000E-01', '0.0')
      .replace('1.10000000E+00', '3.1416')
    expect(findingsOf(reportOf(coarse, cp))).toEqual([
      'not-evaluable mixing-undecided',
      'not-evaluable mixing-undecided',
    ])
    expect(upper(coarse)).toEqual(oneOpposite)
    // Of Dirac neutrinos α2 says nothing.
    for (const said of [{ nature: 'dirac' } as const, {}]) {
      const head = said.nature === undefined ? '# nuvertex: nature = dirac, dirac, dirac\n' : ''
      const dirac = `${head}${coarse.replace(' 3.14 ', ' 0.0 ')}`
      expect(imported(dirac, { ...cp, ...said }).findings).toEqual([])
    }
    // Without CP they are taken at their word; 3.15 ± 0.005 is not π.
    expect(imported(coarse).text).toContain('delta: "3.14 rad"')
    expect(findingsOf(reportOf(coarse.replace('3.14 ', '3.15 '), cp))).toContain('violation mixing-violates-cp')
  })
  it('in degrees are not read as radians', () => {
    const degrees = text.replace('5.83600000E-01', '33.4').replace('7.50000000E-01', '43.0')
    expect(imported(degrees).findings).toMatchObject([
      { kind: 'not-evaluable', code: 'value-not-evaluable', location: { line: 7, column: 8 } },
    ])
  })
  it('with a negative mass shift the phase of its state by π', () => {
    // δ = α1 = α2 = 0 and m2 < 0: nu2 opposite; m3 < 0 instead: nu3 opposite, so 13 and 23 are magnetic.
    const real = text.replace('1.20000000E+00', '0').replace('4.00000000E-01', '0').replace('1.10000000E+00', '0')
    expect(upper(real.replace(' 8.65', '-8.65'))).toEqual(oneOpposite)
    expect(upper(real.replace(' 5.01', '-5.01')).magnetic).toEqual({ 12: 'zero', 13: 'imaginary', 23: 'imaginary' })
  })
  it('that are absent are not zero', () => {
    const cut = text.replace(/^ {3}4 .*\n/m, '')
    expect(findingsOf(reportOf(cut))).toEqual(['not-evaluable block-incomplete'])
  })
})

describe('blocks at several scales', () => {
  // At m_Z the mixing is O·diag(1, i, 1), at M_GUT it is O.
  const text = fixture('several-scales.slha')
  it('are read at the lowest, which is said', () => {
    expect(upper(text)).toEqual(oneOpposite)
    expect(imported(text).notices[0]?.message).toContain('taken at Q = 9.11876000E+01, not at Q = 2.00000000E+16')
  })
  it('or at the one that is asked for', () => {
    expect(upper(text, { scale: '2e16' })).toEqual(allEqual)
    expect(issuesOf(text, { scale: '1000' })).toMatchObject([{ code: 'invalid-value', location: { line: 6 } }])
  })
  it('of which one has no imaginary parts at its scale are not mixed up', () => {
    const cut = text.replace('IMUPMNS Q= 9.11876000E+01', 'IMUPMNS Q= 5.0E+02')
    expect(findingsOf(reportOf(cut))).toEqual(['not-evaluable imaginary-part-alone'])
  })
})

describe('masses', () => {
  it('that are negative move an i into the column of their state', () => {
    const text = fixture('negative-mass.slha')
    expect(upper(text)).toEqual(oneOpposite)
    // Whether NUFM[1,2] is that of the field of mass −8.65 meV or of +8.65 meV decides what CP demands of it.
    expect(findingsOf(reportOf(text, cp))).toEqual(['warning negative-mass', 'not-evaluable negative-mass'])
    expect(findingsOf(reportOf(text))).toEqual(['warning negative-mass'])
    // All three negative: the i is common to all columns, a phase of the charged leptons.
    expect(upper(text.replace(' 1.000', '-1.000').replace(' 5.01', '-5.01'))).toEqual(allEqual)
  })
  it('of two states that are equal leave CP parities undefined', () => {
    const text = fixture('degenerate.slha')
    expect(findingsOf(reportOf(text, cp))).toEqual(['not-evaluable degenerate-masses'])
    // Without CP the entries are imaginary and antisymmetric in every basis of the two.
    expect(findingsOf(reportOf(text))).toEqual(['warning degenerate-masses'])
  })
  it('of SMINPUTS and MASS that differ are told', () => {
    const text = `${fixture('negative-mass.slha')}Block SMINPUTS\n 12 1.0E-12\n 14 8.65E-12\n 8 5.1E-11\n`
    expect(findingsOf(reportOf(text))).toEqual(['warning blocks-disagree', 'warning negative-mass'])
    // 5.0 ± 0.05 has room for 5.01.
    expect(findingsOf(reportOf(text.replace('8 5.1E-11', '8 5.0E-11')))).toEqual(['warning negative-mass'])
  })
  it('of SMINPUTS within the digits of MASS are no other', () => {
    const text = `${fixture('negative-mass.slha')}Block SMINPUTS\n 12 1.0E-12\n 14 -8.65E-12\n 8 5.01E-11\n`
    expect(findingsOf(reportOf(text))).toEqual(['warning negative-mass'])
  })
  it('of NUMASS are in eV, and its squared differences are no masses', () => {
    const block = 'Block NuMass\n 1 1.0E-03\n 2 8.7E-03\n 3 5.0E-02\n 4 7.5E-05\n 5 2.5E-03\n'
    const text = fixture('rows-are-mass-states.slha').replace(/Block MASS[\s\S]*?(?=Block UVMIX)/, block)
    expect(imported(text).text).toMatch(/1\.0e-03 eV[\s\S]*8\.7e-03 eV[\s\S]*5\.0e-02 eV/)
    expect(imported(text).text).not.toContain('7.5')
  })
})

describe('seven states', () => {
  const text = fixture('seven-states.slha')
  it('two of them massless, are seven Majorana states with the masses of their codes', () => {
    const report = reportOf(text)
    expect(report.model.states).toHaveLength(7)
    // N(N−1)/2 for Q, M and E and N(N+1)/2 for A, without CP: 3·21 + 28.
    expect(report.freeParameters).toBe(91)
    expect(findingsOf(report)).toEqual(['warning degenerate-masses'])
    expect(report.findings[0]?.message).toContain('nu1, nu2 are massless')
  })
  it('among which some are neutralinos have the codes that the user names', () => {
    const other = text
      .replace('8810012', '1000022')
      .replace('8810014', '1000023')
      .replace('8810016', '1000025')
      .replace('8910012', '1000035')
    expect(imported(other).notices.map(({ message }) => message)).toContainEqual(expect.stringContaining('--codes'))
    const codes = '12,14,16,1000022,1000023,1000025,1000035'
    expect(imported(other, { codes }).text).toContain('3.00000000e+03 GeV')
    expect(issuesOf(other, { codes: '12,14,16' })).toMatchObject([{ code: 'wrong-size', path: '--codes' }])
  })
})
