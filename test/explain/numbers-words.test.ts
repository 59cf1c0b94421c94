// Numbers as text for readers and for LaTeX, by hand.

import { describe, expect, it } from 'vitest'
import { massTexts } from '../../src/explain/mixing/mass-text.js'
import {
  degreesText,
  elementText,
  phaseText,
  realText,
  sizeText,
  withUncertainty,
} from '../../src/explain/mixing/number-text.js'
import {
  complexText,
  latexNumber,
  latexUnit,
  matrixRows,
  numberText,
  short,
  valueText,
} from '../../src/explain/observable/value-text.js'

describe('a number of an observable', () => {
  it.each([
    [0, '0'],
    [1.5, '1.5'],
    [-0.001, '-0.001'],
    [0.000999, '9.99e-4'],
    [9_999_999, '9999999'],
    [1e7, '1e7'],
    [-1.25e7, '-1.25e7'],
    [1.1663787e-5, '1.1663787e-5'],
  ])('%d', (x, text) => expect(numberText(x)).toBe(text))

  it('is cut to six digits for reading', () => expect(short(1.234567891e-19)).toBe('1.23457e-19'))

  it.each([
    [{ re: 2, im: 0 }, '2'],
    [{ re: 0, im: 2 }, '2i'],
    [{ re: 0, im: -2 }, '-2i'],
    [{ re: 1, im: 2 }, '1+2i'],
    [{ re: -1, im: -2e-9 }, '-1-2e-9i'],
  ])('%o', (z, text) => expect(complexText(z)).toBe(text))

  it('may be a list or a matrix', () => {
    const matrix = [
      [
        { re: 1, im: 0 },
        { re: 0, im: 1.23456789 },
      ],
      [
        { re: 0, im: -1 },
        { re: -0.5, im: 0 },
      ],
    ]
    expect(valueText(2)).toBe('2')
    expect(valueText([1, 2e-9])).toBe('[1, 2e-9]')
    expect(valueText(matrix)).toBe('[[1, 1.23456789i], [-1i, -0.5]]')
    expect(matrixRows(matrix)).toEqual(['1         1.23457i', '-1i       -0.5'])
  })

  it.each([
    [0, 5, '0'],
    [3.2026251e-19, 5, '3.2026 \\times 10^{-19}'],
    [1e-19, 3, '1 \\times 10^{-19}'],
    [0.01, 5, '0.01'],
    [0.0099, 5, '9.9 \\times 10^{-3}'],
    [99_999, 5, '99999'],
    [100_000, 5, '1 \\times 10^{5}'],
    [100_000, 6, '100000'],
    [-1234.5678, 5, '-1234.6'],
    [2.999, 3, '3'],
  ])('in LaTeX: %d to %d digits', (x, digits, text) => expect(latexNumber(x, digits)).toBe(text))

  it('has five digits in LaTeX unless asked for others', () => expect(latexNumber(1.234567)).toBe('1.2346'))

  it.each([
    ['1', ''],
    ['muB', '\\mu_{\\mathrm B}'],
    ['e0', 'e_0'],
    ['e0*cm', 'e_0\\,\\mathrm{cm}'],
    ['R_sun', 'R_\\odot'],
    ['M_sun', 'M_\\odot'],
    ['cm^2/keV', '\\mathrm{cm}^{2}/\\mathrm{keV}'],
    ['GeV^-1', '\\mathrm{GeV}^{-1}'],
    ['% a_b', '\\mathrm{\\%}\\,\\mathrm{a\\_b}'],
  ])('%s is a unit in LaTeX', (unit, text) => expect(latexUnit(unit)).toBe(text))
})

describe('an element of a mixing matrix', () => {
  const z = (re: number, im: number, uncertainty = 0, exact: string | null = null) => ({ re, im, uncertainty, exact })
  it.each([
    [z(0.7, 0, 0, 'sqrt(2)/2'), 'sqrt(2)/2'],
    // Fourteen characters are short enough, fifteen are not.
    [z(0.5, 0, 0, '12345678901234'), '12345678901234'],
    [z(0.5, 0, 0, '123456789012345'), '0.50000'],
    [z(0.822344, 0), '0.82234'],
    [z(-0.2914, 0.4021), '-0.29140+0.40210i'],
    [z(0.1, -0.2), '0.10000-0.20000i'],
    [z(0, -0.2), '-0.20000i'],
    [z(-0.000001, 0), '-1.00e-6'],
    [z(2e-9, -3e-7), '2.00e-9-3.00e-7i'],
    [z(0, 0), '0.00000'],
    // Known to half a unit of the second decimal.
    [z(0.5, 0, 0.005), '0.50'],
    [z(0.5, 0.25, 0.05), '0.5+0.3i'],
    [z(3, 0, 0.5), '3'],
    [z(-0.001, 0, 0.005), '0.00'],
    [z(-0.4, 0, 0.5), '0'],
    // As large as half a unit of the last decimal, so not hidden; as uncertain as it is large, so not told.
    [z(5e-6, 0), '0.00001'],
    [z(4e-6, 0), '4.00e-6'],
    [z(4e-6, 0, 1e-6), '0.00000'],
  ])('%o is %s', (element, text) => expect(elementText(element)).toBe(text))

  it.each([
    [1 / 3, 0, '1/3', '1/3'],
    [0.25, 0, '123456789012345', '0.25'],
    [0.0221548123, 1e-12, null, '0.0221548'],
    [0, 0, null, '0'],
    [1e-10, 0, null, '0'],
    [2e-9, 0, null, '2e-9'],
    [0.308, 0.0005, null, '0.30800 ± 0.00050'],
    [33.714, 0.68, null, '33.71 ± 0.68'],
    [212, 5, null, '212.0 ± 5.0'],
    [212, 50, null, '212 ± 50'],
    [1.5e-4, 2e-5, null, '1.50e-4 ± 2.0e-5'],
    [0, 2e-5, null, '0 ± 2.0e-5'],
    [0.002, 2e-9, null, '0.00200000 ± 0.00000000'],
    // A bound of 1e-9 relative to the value is rounding.
    [1000, 1e-6, null, '1000'],
    [1000, 1.1e-6, null, '1000.0000000 ± 0.0000011'],
  ])('%d known to %d is %s', (value, uncertainty, exact, text) => {
    expect(realText({ value, uncertainty, exact })).toBe(text)
    if (exact === null) expect(withUncertainty(value, uncertainty)).toBe(text)
  })

  it('has a size in two digits', () => {
    expect([0, 0.1712, 0.001, 0.00099, 123].map(sizeText)).toEqual(['0', '0.17', '0.001', '9.9e-4', '120'])
  })

  const phase = (degrees: number, uncertainty = 0) => ({ status: 'known', degrees, uncertainty, argPi: null }) as const
  const none = { degrees: null, uncertainty: null, argPi: null }
  it('has a phase, or a reason why not', () => {
    expect(degreesText(33.68, 0)).toBe('33.68°')
    expect(phaseText(phase(212))).toBe('212°')
    expect(phaseText(phase(359.9999999999))).toBe('0°')
    expect(phaseText(phase(359, 0.5))).toBe('359.00 ± 0.50°')
    expect(phaseText({ status: 'known', ...none })).toBe('0°')
    expect(phaseText({ status: 'symbolic', ...none, symbols: 'x + 180 deg' })).toBe('x + 180 deg')
    expect(phaseText({ status: 'symbolic', ...none })).toBe('a symbol')
    expect(phaseText({ status: 'arbitrary', ...none })).toBe('undefined: nothing depends on it (0 chosen)')
    expect(phaseText({ status: 'undetermined', ...none })).toBe('not determined by these digits (0 chosen)')
    expect(phaseText({ status: 'not-given', ...none })).toBe('not given')
    expect(phaseText({ status: 'absorbed', ...none })).toBe('absorbed by the field of its state')
  })
})

describe('masses', () => {
  const texts = (...masses: readonly (string | null)[]) =>
    massTexts(masses.map((mass) => ({ mass }) as Parameters<typeof massTexts>[0][number]))

  it('are printed as they are where they are short', () => {
    expect(texts('0.00865 eV', null, '0 eV', '123456789012 eV')).toEqual([
      '0.00865 eV',
      null,
      '0 eV',
      '123456789012 eV',
    ])
  })

  it('are cut to six digits, or as many as tell them apart', () => {
    expect(texts('0.0086602540378443864 eV')).toEqual(['0.00866025 eV'])
    expect(texts('1.2345678901234 eV', '1.2345678901235 eV', '2.0000000000001 eV')).toEqual([
      '1.2345678901234 eV',
      '1.2345678901235 eV',
      '2.0000000000001 eV',
    ])
    expect(texts('1.23456789012345 eV', '1.23456780000001 eV')).toEqual(['1.2345679 eV', '1.2345678 eV'])
    expect(texts('12345678901234 eV', '123.456789012345 eV')).toEqual(['1.23457e13 eV', '123.457 eV'])
  })

  it('that are equal stay equal', () => {
    expect(texts('1.23456789012345 eV', '1.23456789012345 eV')).toEqual(['1.23457 eV', '1.23457 eV'])
  })
})
