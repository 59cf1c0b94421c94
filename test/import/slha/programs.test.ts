// Spectra in the styles of programs, each with its answer by hand. With U = O·diag(phases), O real and orthogonal, the relative CP
// parity of two states is the square of the ratio of their phases: 1 and i are opposite, 1 and −1 equal. With CP, f_M survives between
// opposite parities, f_E between equal ones. SARAH writes ν_mass = V ν_gauge: V = U† for diagonal charged leptons, and
// ℓ̄_mass γ ZEL V† ν_mass in general, U = ZEL V†.

import { describe, expect, it } from 'vitest'
import { findingsOf, imported, issuesOf, matrixOf, reportOf } from './imports.js'
import {
  adjoint,
  blocks,
  complex,
  flexible,
  type Matrix,
  masses,
  realMixing,
  rotation,
  spheno,
  times,
  withColumns,
} from './spectra.js'
import { allEqual, cp, oneOpposite, upper } from './verdicts.js'

const quarter = Math.PI / 2
const O = complex(realMixing)
/** nu2 opposite. */
const U = withColumns(O, [0, quarter, 0])
const light = { 12: 1e-12, 14: 8.65e-12, 16: 5.01e-11 }
const three = masses(light)

/** O in the upper left corner, 1 elsewhere. */
const enlarged = (n: number): Matrix =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, k) => O[j]?.[k] ?? [j === k ? 1 : 0, 0]))

const expectMatrix = (own: readonly (readonly { re: number; im: number }[])[], expected: Matrix): void => {
  expect(own).toHaveLength(expected.length)
  for (const [a, row] of own.entries())
    for (const [k, { re, im }] of row.entries()) {
      expect(re).toBeCloseTo(expected[a]?.[k]?.[0] ?? Number.NaN, 7)
      expect(im).toBeCloseTo(expected[a]?.[k]?.[1] ?? Number.NaN, 7)
    }
}

const entry = (text: string, f: number, i: number, options = {}) => {
  const { formFactors } = reportOf(text, { ...cp, ...options })
  return [formFactors.magnetic, formFactors.electric].map(({ entries }) => entries[f - 1]?.[i - 1]?.status)
}
const equal = ['zero', 'imaginary']
const opposite = ['imaginary', 'zero']

describe('a type-I seesaw of SARAH and SPheno, 6 × 6', () => {
  // Columns mass states: O ⊕ 1, each light state turned into its heavy partner by a small angle; phases i for nu2 and nu5.
  const turned = [0, 1, 2].reduce((m, k) => times(m, rotation(6, [k, k + 3], 1e-3 * (k + 1))), enlarged(6))
  const full = withColumns(turned, [0, quarter, 0, 0, quarter, 0])
  const text =
    masses({ ...light, 9900012: 1e2, 9900014: 2e2, 9900016: 3e2 }) +
    blocks('UVMIX', adjoint(full), spheno('1.60000000E+02'))
  it('has nu2 and nu5 opposite to the rest', () => {
    expect(entry(text, 1, 2)).toEqual(opposite)
    expect(entry(text, 1, 4)).toEqual(equal)
    expect(entry(text, 2, 5)).toEqual(equal)
    expect(entry(text, 4, 5)).toEqual(opposite)
  })
  it('as its 3 × 3 block alone is not unitary: columns are missing', () => {
    const block = adjoint(full.slice(0, 3).map((row) => row.slice(0, 3)))
    expect(findingsOf(reportOf(three + blocks('UVMIX', block, spheno())))).toEqual(['not-evaluable mixing-not-unitary'])
  })
})

describe('an inverse seesaw, 9 × 9, with pseudo-Dirac pairs', () => {
  // Each generation: light ν, and N± = (N ± S)/√2 in pairs of opposite parity: column of the lighter one times i.
  const pairs = [0, 1, 2].reduce((m, k) => {
    const small = times(m, rotation(9, [k, 4 + 2 * k], 2e-3))
    return times(small, rotation(9, [3 + 2 * k, 4 + 2 * k], Math.PI / 4))
  }, enlarged(9))
  const full = withColumns(pairs, [0, 0, 0, quarter, 0, quarter, 0, quarter, 0])
  const heavy = { 8810012: 200, 8810014: 200.1, 8810016: 300, 8910012: 300.1, 8910014: 400, 8910016: 400.1 }
  const text = masses({ ...light, ...heavy }) + blocks('UVMIX', adjoint(full), spheno('9.11876000E+01'))
  it('has opposite parities in each pair', () => {
    expect(upper(text).magnetic).toMatchObject({ 12: 'zero', 13: 'zero', 23: 'zero', 45: 'imaginary', 67: 'imaginary' })
    expect(entry(text, 8, 9)).toEqual(opposite)
    expect(entry(text, 4, 6)).toEqual(equal)
    expect(entry(text, 1, 4)).toEqual(opposite)
  })
  it('has the masses of its nine codes', () => {
    expect(imported(text).text).toMatch(/nu9.*4\.00100000e\+02 GeV/)
  })
})

describe('a scotogenic model: real mixing, masses of either sign', () => {
  // V = Oᵀ, m2 < 0: nu2 has an i in its column.
  const text = masses({ ...light, 14: -8.65e-12 }) + blocks('UVMIX', adjoint(O), spheno(), true)
  it('has the state of the negative mass opposite', () => {
    expect(upper(text)).toEqual(oneOpposite)
    expect(findingsOf(reportOf(text, cp))).toEqual(['warning negative-mass'])
  })
  it('means the same in lower case, with tabs, CR LF, exponents of Fortran and comments that touch numbers', () => {
    const other = text
      .toLowerCase()
      .replace(/e([+-]\d\d)/g, 'D$1')
      .replace(/ {3}# real.*/g, '# 0.5 # block imuvmix')
      .replace(/ {2,}/g, '\t')
      .replaceAll('\n', '\r\n')
    expect(upper(other)).toEqual(oneOpposite)
  })
  it('with an i in the column and the mass negative too has it twice: −1, equal', () => {
    const twice = masses({ ...light, 14: -8.65e-12 }) + blocks('UVMIX', adjoint(U), spheno())
    expect(upper(twice)).toEqual(allEqual)
  })
})

describe('charged leptons that mix (B-L, Zee): U = ZEL V†', () => {
  // ZEL = Z, so V = U†Z. Z has phases on columns, which are flavours: without it V† = Z†U breaks CP.
  const Z = withColumns(times(rotation(3, [1, 2], 0.7, 0.4), rotation(3, [0, 1], 0.3)), [0.9, -0.5, 1.3])
  const text = three + blocks('UVMIX', times(adjoint(U), Z), spheno('1.0E+03')) + blocks('UELMIX', Z, spheno('1.0E+03'))
  it('is what W couples to', () => {
    expectMatrix(matrixOf(text), U)
    expect(imported(text).notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('UELMIX times the adjoint of UVMIX'),
    )
    // Its digits do not decide whether CP is conserved, as they do not for any matrix with phases in all entries.
    expect(findingsOf(reportOf(text, cp))).toEqual(['not-evaluable mixing-undecided'])
  })
  it('decides CP where V and ZEL are real', () => {
    const Y = times(rotation(3, [1, 2], 0.7), rotation(3, [0, 1], 0.3))
    const real = masses({ ...light, 14: -8.65e-12 }) + blocks('UVMIX', times(adjoint(O), Y), spheno(), true)
    expect(upper(real + blocks('UELMIX', Y, spheno(), true))).toEqual(oneOpposite)
    expectMatrix(matrixOf(real + blocks('UELMIX', Y, spheno(), true)), U)
  })
  it('is neither V† alone nor ZEL† V†', () => {
    const alone = text.slice(0, text.indexOf('Block UELMIX'))
    expect(findingsOf(reportOf(alone, cp))).toContain('violation mixing-violates-cp')
    const other = alone + blocks('UELMIX', adjoint(Z), spheno('1.0E+03'))
    expect(findingsOf(reportOf(other, cp))).toContain('violation mixing-violates-cp')
  })
  it('agrees with UPMNS of the same file', () => {
    expect(upper(text + blocks('UPMNS', U, spheno('1.0E+03')), { block: 'UPMNS' })).toEqual(oneOpposite)
    expect(findingsOf(reportOf(text + blocks('UPMNS', U, spheno('1.0E+03'))))).toEqual([])
    const swapped = blocks('UPMNS', [U[1] ?? [], U[0] ?? [], U[2] ?? []], spheno('1.0E+03'))
    expect(findingsOf(reportOf(text + swapped))).toEqual(['not-evaluable blocks-disagree'])
  })
  it('turns the three flavours of six states too', () => {
    const full = withColumns(times(enlarged(6), rotation(6, [1, 4], 1e-2)), [0, quarter, 0, 0, 0, 0])
    const Z6 = Array.from({ length: 6 }, (_, j) =>
      Array.from({ length: 6 }, (_, k) => Z[j]?.[k] ?? ([j === k ? 1 : 0, 0] as const)),
    )
    const six =
      masses({ ...light, 8810012: 1, 8810014: 2, 8810016: 3 }) +
      blocks('UVMIX', times(adjoint(full), Z6), spheno()) +
      blocks('UELMIX', Z, spheno())
    expectMatrix(matrixOf(six), full)
  })
  it('at another scale than the neutrinos, or not unitary, is no factor', () => {
    const far = text.replaceAll(/UELMIX Q= {2}1.0E\+03/g, 'UELMIX Q= 2.0E+16')
    expect(findingsOf(reportOf(far))).toEqual(['not-evaluable charged-lepton-mixing'])
    const broken =
      text.slice(0, text.indexOf('Block UELMIX')) +
      blocks(
        'UELMIX',
        times(Z, Z).map((row) => row.map(([x, y]) => [1.1 * x, y] as const)),
        spheno('1.0E+03'),
      )
    expect(findingsOf(reportOf(broken))).toEqual(['not-evaluable charged-lepton-mixing'])
  })
  it('that is a permutation relabels the flavours, which changes no parity', () => {
    const P = complex([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ])
    const own = three + blocks('UVMIX', times(adjoint(U), P), spheno()) + blocks('UELMIX', P, spheno(), true)
    expect(upper(own)).toEqual(oneOpposite)
  })
  it('keeps no more digits than the factors have', () => {
    // A rotation of e and mu by 0.1 to two decimals: 1.00 · 0.8165 − 0.10 · 0.4082 is 0.776 ± 0.008, and one decimal says that.
    const rows = ['1.00 0.10 0', '-0.10 1.00 0', '0 0 1'].map((row) => row.split(' '))
    const coarse = rows.flatMap((row, j) => row.map((z, k) => ` ${j + 1} ${k + 1} ${z}\n`)).join('')
    const given = `${three + blocks('UVMIX', adjoint(O), spheno(), true)}Block UELMIX\n${coarse}`
    const { text: model } = imported(given)
    expect(model).toMatch(/- \["0\.8", "0\.[56]"/)
  })
})

describe('two scales in one file (Zee), V and ZEL at each', () => {
  const at = (q: string, u: Matrix, z: Matrix) =>
    blocks('UVMIX', times(adjoint(u), z), spheno(q)) + blocks('UELMIX', z, spheno(q))
  const text =
    three + at('1.00000000E+03', O, rotation(3, [0, 2], 0.2)) + at('9.11876000E+01', U, rotation(3, [1, 2], 0.3))
  it('are kept apart', () => {
    expect(upper(text)).toEqual(oneOpposite)
    expect(upper(text, { scale: '1000' })).toEqual(allEqual)
  })
  it('may be written with blanks about the sign, or none', () => {
    for (const header of ['Q=9.11876000E+01', 'Q = 9.11876000E+01', 'q =9.11876000D+01'])
      expect(upper(text.replaceAll('Q=  9.11876000E+01', header))).toEqual(oneOpposite)
  })
})

describe('names that do not say the order (NEUTRINOMIX, UNMIX)', () => {
  it.each(['NEUTRINOMIX', 'UNMIX'])('%s is asked for it', (name) => {
    const text = three + blocks(name, adjoint(U), flexible)
    expect(findingsOf(reportOf(text, cp))).toEqual(['not-evaluable index-order-unknown'])
    expect(upper(text, { order: 'mass-flavour' })).toEqual(oneOpposite)
  })
})

describe('FlexibleSUSY', () => {
  it('writes complex V and masses ≥ 0', () => {
    expect(upper(three + blocks('UVMIX', adjoint(U), flexible))).toEqual(oneOpposite)
  })
  it('with V of which only the real block is left: a row of zeros is not unitary', () => {
    expect(findingsOf(reportOf(three + blocks('UVMIX', adjoint(U), flexible, true)))).toEqual([
      'not-evaluable mixing-not-unitary',
    ])
  })
})

describe('UPMNS and VPMNS, rows flavours', () => {
  // The conjugate matrix has phases −i for i: the squares are the same, parities too; nothing here depends on U or U*.
  it.each(['UPMNS', 'VPMNS'])('%s has nu2 opposite, conjugated or not', (name) => {
    for (const angle of [quarter, -quarter])
      expect(upper(three + blocks(name, withColumns(O, [0, angle, 0]), flexible))).toEqual(oneOpposite)
  })
  it('that differ by more than phases of rows are not chosen between', () => {
    const both = blocks('UPMNS', U, flexible) + blocks('VPMNS', O, flexible)
    expect(findingsOf(reportOf(three + both))).toEqual(['not-evaluable blocks-disagree'])
    expect(upper(three + both, { block: 'VPMNS' })).toEqual(allEqual)
  })
})

describe('SOFTSUSY and other cards with UPMNSIN', () => {
  // δ = 0, α1 = π, α2 = 0: the column of nu1 is times i, so nu1 is opposite: 12 and 13 are magnetic.
  const text = `Block SMINPUTS\n 8 5.01E-11\n 12 1.0E-12\n 14 8.65E-12\nBlock UPMNSIN # neutrino mixing\n 1 5.9E-01# theta_12\n 2 7.9E-01# theta_23\n 3 1.5E-01# theta_13\n 4 0.0E+00# delta\n 5 3.14159265E+00# alpha_1\n 6 0.0E+00# alpha_2\n`
  it('has nu1 opposite', () => {
    expect(upper(text).magnetic).toEqual({ 12: 'imaginary', 13: 'imaginary', 23: 'zero' })
    expect(upper(text, { majoranaPhases: 'rows' }).magnetic).toEqual(allEqual.magnetic)
  })
})

describe('numbers that are none', () => {
  const text = three + blocks('UPMNS', U, flexible)
  it.each([
    ['a mass that is NaN', text.replace('1.00000000E-12', 'NaN'), 'invalid-number'],
    ['an entry that no double holds', text.replace(/0\.00000000E\+00|0\.0+E\+00/, '1.0E-400'), 'invalid-number'],
  ])('%s is an issue', (_, given, code) => {
    expect(given).not.toBe(text)
    expect(issuesOf(given).map((issue) => issue.code)).toEqual([code])
  })
  it('in blocks that nobody reads are nothing', () => {
    expect(upper(`${text}Block FLAVOURKIT\n 1 NaN # BR\n 2 1.0E-400\n`)).toEqual(oneOpposite)
  })
})

describe('masses that are one', () => {
  it('leave the parities of the two undefined, whatever the columns say', () => {
    const text = masses({ ...light, 14: 1e-12 }) + blocks('UPMNS', U, flexible)
    expect(findingsOf(reportOf(text, cp))).toContain('not-evaluable degenerate-masses')
  })
})
