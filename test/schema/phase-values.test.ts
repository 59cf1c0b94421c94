// Phases of a mixing with and without symbols, as they are read: angle + π·pi, in radians.

import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/rational.js'
import { codesOf, decode, modelOf } from './decoding.js'

const text = (name: string, phase: string): string => `nuvertex: 1
states: { count: 3, nature: majorana }
parameters: { x: real, y: positive, e: real, deg2: real, z: complex }
mixing: { pdg: { theta12: 30 deg, theta13: 8 deg, theta23: 45 deg, ${name}: "${phase}" } }`

/** `2*x+y/3 + 1/2 pi`; `undefined` where it has no symbols. */
function read(phase: string, name = 'alpha21'): string | undefined {
  const { mixing } = modelOf(text(name, phase))
  if (mixing?.kind !== 'parameters') throw new Error('no angles')
  const symbolic = mixing.symbolic[name]
  expect(mixing.parameters[name]).toBe(phase)
  if (symbolic === undefined) return undefined
  expect(symbolic.text).toBe(phase)
  const terms = symbolic.angle.map(({ symbol, multiple }) => `${print(multiple)} ${symbol}`)
  return [...terms, `${print(symbolic.pi)} pi`].join(', ')
}

describe('a Majorana phase in symbols', () => {
  it.each([
    ['x', '1 x, 0 pi'],
    ['-x', '-1 x, 0 pi'],
    ['2*x', '2 x, 0 pi'],
    ['x/3', '1/3 x, 0 pi'],
    ['x+y', '1 x, 1 y, 0 pi'],
    ['y-2*x/3', '-2/3 x, 1 y, 0 pi'],
    ['e', '1 e, 0 pi'],
    ['x + pi', '1 x, 1 pi'],
    ['x - pi/3', '1 x, -1/3 pi'],
    ['pi - x', '-1 x, 1 pi'],
    // Degrees are π/180.
    ['x + 1.8e2 deg', '1 x, 1 pi'],
    ['x + 18D+1 deg', '1 x, 1 pi'],
    ['x + 180 deg', '1 x, 1 pi'],
    ['x + 180deg', '1 x, 1 pi'],
    ['x - 90 deg', '1 x, -0.5 pi'],
    ['12.5 deg + x', '1 x, 5/72 pi'],
    ['x + 12.25 deg', '1 x, 49/720 pi'],
    ['x + 12. deg', '1 x, 1/15 pi'],
    ['x + .25 deg', '1 x, 1/720 pi'],
    ['x + .5 deg', '1 x, 1/360 pi'],
    ['x + 2*30 deg', '1 x, 1/3 pi'],
    ['x + 30 deg + 60 deg - pi', '1 x, -0.5 pi'],
    ['(x + 30 deg)/2', '0.5 x, 1/12 pi'],
    ['deg2 + 9 deg', '1 deg2, 0.05 pi'],
    ['x + y - x', '1 y, 0 pi'],
  ])('%s is %s', (phase, angle) => {
    expect(read(phase)).toBe(angle)
    expect(read(phase, 'alpha31')).toBe(angle)
  })

  it.each([
    '180 deg',
    '3.14 rad',
    '1e1 deg',
    '1.5e10 deg',
    '1.5E+10 deg',
    '2d-12 rad',
    '2.D+3 rad',
    '-30 deg',
    '0 rad',
    '+7 deg',
  ])('%s has no symbols', (phase) => expect(read(phase)).toBeUndefined())

  it.each([
    ['x + 30', 'invalid-unit'],
    ['x rad', 'invalid-unit'],
    ['x deg', 'invalid-unit'],
    ['x + y rad', 'invalid-unit'],
    ['x + 1.5rad', 'invalid-expression'],
    ['x^2', 'invalid-value'],
    ['x*y', 'invalid-value'],
    ['x*pi', 'invalid-value'],
    ['i*x', 'invalid-value'],
    ['sqrt(2)*x', 'invalid-value'],
    ['sin(x)', 'invalid-value'],
    ['x/(1+x^2)', 'invalid-value'],
    ['1/x', 'invalid-expression'],
    ['z', 'invalid-value'],
    ['re(z)', 'invalid-value'],
    ['x + w', 'undeclared-symbol'],
    ['x +', 'invalid-expression'],
    ['pi', 'invalid-number'],
    ['30', 'invalid-unit'],
    ['1e+1 deg + 2 deg', 'invalid-unit'],
    ['30 deg + 60 deg', 'invalid-unit'],
    ['f', 'undeclared-symbol'],
    ['30 eV', 'invalid-unit'],
    ['e', undefined],
  ])('%s is %s', (phase, code) => {
    const issues = code === undefined ? [] : [`${code} $.mixing.pdg.alpha21`]
    expect(codesOf(decode(text('alpha21', phase)))).toEqual(issues)
  })

  it.each(['delta', 'theta12', 'delta12', 'alpha1', 'alpha2'])('is none of %s', (name) => {
    const given = name === 'theta12' ? text('delta', '1 deg').replace('30 deg', 'x') : text(name, 'x')
    expect(codesOf(decode(given))).toEqual([`invalid-number $.mixing.pdg.${name}`])
  })
})
