// Files in the styles of programs that write WCxf. λ = −2C, so µ_12 = i Im λ = −2i Im C and ε_12 = i Re λ = −2i Re C.

import { describe, expect, it } from 'vitest'
import { findingsOf, imported, placesOf, reportOf } from './imports.js'

const mass = { neutrinos: 'mass', nature: 'majorana' } as const

/** C_12 = 1e-9 − 2e-10 i. */
const meaning = ['"4e-10*i"', '"-2e-9*i"']

describe('the same coefficient', () => {
  it.each([
    [
      'JSON of wilson',
      '{"eft": "WET", "basis": "JMS", "scale": 91.1876, "values": {"nugamma_12": {"Re": 1e-09, "Im": -2e-10}}}',
    ],
    [
      'JSON of DsixTools, Mathematica numbers',
      '{\n\t"eft":"LEFT",\n\t"basis":"DsixTools",\n\t"scale":80.0,\n\t"values":{\n\t\t"nugamma_12":{"Re":1.0e-9,"Im":-2.0E-10}\n\t}\n}\n',
    ],
    [
      'YAML of flavio, flow style',
      'basis: flavio\neft: WET-3\nscale: 2.0\nvalues: {nugamma_12: {Im: -2.0e-10, Re: 1.0e-09}}\n',
    ],
    [
      'YAML 1.1, where 1e-9 is a text',
      "eft: WET\nbasis: JMS\nscale: '91.2'\nvalues:\n  nugamma_12: {Re: '1e-9', Im: '-2e-10'}\n",
    ],
    [
      'with metadata, CR LF and comments',
      'eft: WET # below m_W\r\nbasis: JMS\r\nmetadata:\r\n  generator: smelli\r\nscale: 160\r\nvalues:\r\n  # dipole 9e9\r\n  nugamma_12:\r\n    Re: 0.000000001\r\n    Im: -0.2D-09\r\n',
    ],
  ])('%s', (_, text) => {
    const { text: model } = imported(text, mass)
    for (const value of meaning) expect(model).toContain(value)
    expect(reportOf(text, mass).verdict).toBe('consistent')
  })
})

describe('what is none', () => {
  const file = (value: string): string => `eft: WET\nbasis: JMS\nscale: 5\nvalues:\n  nugamma_12: ${value}\n`
  it.each([
    ['a complex number of Python', '!!python/complex 1e-9-2e-10j'],
    ['the text of one', '"(1e-09-2e-10j)"'],
    ['lower-case parts', '{ re: 1e-9, im: -2e-10 }'],
    ['a list', '[1e-9, -2e-10]'],
    ['NaN', '.nan'],
    ['below doubles', '1.0e-400'],
  ])('%s is an issue, and never half a number', (_, value) => {
    expect(placesOf(file(value), mass).length).toBeGreaterThan(0)
  })
  it('a file of other sectors: there is nothing to check, and nothing is zero', () => {
    const text =
      '{"eft": "WET", "basis": "flavio", "scale": 4.8, "values": {"C9_bsmumu": -1.0, "C10_bsmumu": {"Re": 0.5, "Im": 0.1}}}'
    expect(findingsOf(reportOf(text))).toEqual(['not-evaluable no-form-factors 1'])
  })
})

describe('rounding noise', () => {
  const told = (values: string): readonly string[] =>
    imported(`eft: WET\nbasis: JMS\nscale: 5\nvalues: {${values}}\n`, mass)
      .notices.map(({ message }) => message)
      .filter((message) => message.includes('rounding'))
  it.each([
    ['an imaginary part', 'nugamma_12: { Re: 1.0e-9, Im: 1.0e-26 }', 'nugamma_12 rests on 1.0e-26'],
    ['a coefficient', 'nugamma_12: 1.0e-9, nugamma_13: -2.0e-27', 'nugamma_13 rests on 2.0e-27'],
    [
      'what is lacking of antisymmetry',
      'nugamma_12: 1.0000000000000000e-9, nugamma_21: -1.0000000000000002e-9',
      'nugamma_21 rests on 2.0e-25',
    ],
  ])('%s is told', (_, values, message) => {
    expect(told(values)).toEqual([expect.stringContaining(message)])
  })
  it.each([
    ['digits of another size', 'nugamma_12: { Re: 1.0e-9, Im: 1.0e-20 }'],
    ['exact antisymmetry and zero', 'nugamma_12: { Re: 1.0e-9, Im: 0 }, nugamma_21: { Re: -1.0e-9, Im: 0 }'],
  ])('%s is not', (_, values) => expect(told(values)).toEqual([]))
})
