// What is below the rounding of doubles: a part that is at most 2^-50 = 8.9e-16 of the largest one, or what two coefficients lack
// of antisymmetry.

import { describe, expect, it } from 'vitest'
import { imported, wcxf } from './imports.js'

const told = (values: string, basis = 'nuvertex-dirac'): readonly string[] =>
  imported(wcxf(values, basis))
    .notices.filter(({ message }) => message.includes('taken at its word'))
    .map(({ message, location }) => `${location?.line} ${message}`)

const words = (line: number, name: string, tiny: string, large: string): string =>
  `${line} ${name} rests on ${tiny}, below the rounding of doubles beside ${large}: it is taken at its word. If it is rounding noise, so is a violation that rests on it.`

describe('a part below the rounding of the others', () => {
  it.each([
    ['{ Re: 1, Im: 8e-16 }', '8.0e-16'],
    ['{ Re: 1, Im: -8e-16 }', '8.0e-16'],
    ['{ Re: 8.8e-16, Im: -1 }', '8.8e-16'],
    ['{ Re: 1, Im: 1e-300 }', '1.0e-300'],
  ])('%s is told', (value, tiny) => {
    expect(told(`  nugamma_12: ${value}`)).toEqual([words(5, 'nugamma_12', tiny, '1.0e+0')])
  })
  it.each(['{ Re: 1, Im: 8.9e-16 }', '{ Re: 1, Im: 0 }', '1', '0', '{ Re: 1e-300, Im: 1e-301 }'])(
    '%s is none',
    (value) => {
      expect(told(`  nugamma_12: ${value}`)).toEqual([])
    },
  )
  it('is held against all coefficients, and told of the first by its indices', () => {
    expect(
      told('  nugamma_31: { Re: 0, Im: 1e-14 }\n  nugamma_22: 1e-15\n  nugamma_21: 2e-15\n  nugamma_11: -25'),
    ).toEqual([words(7, 'nugamma_21', '2.0e-15', '2.5e+1')])
  })
})

describe('what two coefficients lack of antisymmetry', () => {
  const pair = (own: string, twin: string): readonly string[] =>
    told(`  nugamma_12: ${own}\n  nugamma_21: ${twin}`, 'nuvertex-majorana')
  it('is told of the lower one', () => {
    expect(pair('1', '-1.0000000000000004')).toEqual([words(6, 'nugamma_21', '4.0e-16', '1.0e+0')])
    expect(pair('{ Im: 1.0000000000000004 }', '{ Im: -1 }')).toEqual([words(6, 'nugamma_21', '4.0e-16', '1.0e+0')])
  })
  it('is none where they are antisymmetric, or not nearly', () => {
    expect(pair('1', '-1')).toEqual([])
    expect(pair('1', '-1.00000000000001')).toEqual([])
    expect(pair('1', '1')).toEqual([])
  })
})
