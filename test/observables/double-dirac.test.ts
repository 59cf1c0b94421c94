import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { plusOne, rootOfUnity } from '../../src/exact/root-of-unity.js'
import { exactArithmetic, floatingArithmetic } from '../../src/observables/complex-arithmetic.js'
import { doubleDirac, doubledStates, doublingPhases, halveMajorana } from '../../src/observables/double-dirac.js'
import type { DiracState } from '../../src/physics/state.js'
import { dirac, statusOf, system } from '../engine/systems.js'

const exact = { arithmetic: exactArithmetic } as const
const print = (matrix: readonly (readonly C.Cyclotomic[])[]): string[][] => matrix.map((row) => row.map(C.print))
const mu = C.fromRational(rational(3))
const state = (cpParity = '1', cPhase = '1'): DiracState =>
  ({ ...dirac({ cpParity, cPhase, mass: '0.05 eV' }), label: 'nu' }) as DiracState

describe('a Dirac neutrino as two Majorana neutrinos', () => {
  it('has its magnetic moment between the two, without a factor 2', () => {
    expect(print(doubleDirac([[mu]], { ...exact, formFactor: 'magnetic' }))).toEqual([
      ['0', '3*i'],
      ['-3*i', '0'],
    ])
  })
  it('has its charge between the two as well', () => {
    expect(print(doubleDirac([[mu]], { ...exact, formFactor: 'charge' }))[0]).toEqual(['0', '3*i'])
  })
  it('has its anapole moment on the diagonal, in both', () => {
    expect(print(doubleDirac([[mu]], { ...exact, formFactor: 'anapole' }))).toEqual([
      ['3', '0'],
      ['0', '3'],
    ])
  })
  it('works on floating-point numbers alike', () => {
    const matrix = doubleDirac([[{ re: 3, im: 0 }]], { arithmetic: floatingArithmetic, formFactor: 'magnetic' })
    expect(matrix[0]?.[1]).toEqual({ re: 0, im: 3 })
    const { dirac: back } = halveMajorana(matrix, { arithmetic: floatingArithmetic, formFactor: 'magnetic' })
    expect(back[0]?.[0]).toEqual({ re: 3, im: 0 })
  })
  it('is two states of opposite CP parities, whatever its own CP phase', () => {
    for (const cpParity of ['1', 'i', '-1', 'exp(i*pi/3)']) {
      const pair = doubledStates([state(cpParity)])
      expect(pair.map((one) => one.cpParity?.k)).toEqual([1, 3])
      expect(pair.map(({ label }) => label)).toEqual(['nua', 'nub'])
      expect(pair.map(({ mass }) => mass)).toEqual([state().mass, state().mass])
    }
    expect(doublingPhases([state('i')])).toEqual([plusOne])
    expect(doublingPhases([state('1')])).toEqual([rootOfUnity(3, 8)])
  })
  it('of which CP allows the magnetic and forbids the electric moment, as for the Dirac one', () => {
    const ids = ['hermiticity', 'cpt', 'majorana-condition', 'cp']
    const pair = system(doubledStates([state()]), ids)
    expect(statusOf(pair, 'magnetic[1,2]')).toBe('imaginary')
    expect(statusOf(pair, 'electric[1,2]')).toBe('zero')
    expect(statusOf(system([state()], ids), 'magnetic[1,1]')).toBe('real')
    expect(statusOf(system([state()], ids), 'electric[1,1]')).toBe('zero')
  })
  it('shows an interaction that changes lepton number by itself', () => {
    const i = C.imaginaryUnit
    const matrix = [
      [C.zero, C.zero, i, C.zero],
      [C.zero, C.zero, C.zero, C.zero],
      [C.negate(i), C.zero, C.zero, C.zero],
      [C.zero, C.zero, C.zero, C.zero],
    ]
    const { dirac: conserving, violating } = halveMajorana(matrix, { ...exact, formFactor: 'magnetic' })
    expect(print(conserving)).toEqual([
      ['0', '1/2*i'],
      ['-1/2*i', '0'],
    ])
    expect(print(violating[0])[0]).toEqual(['0', '1/2*i'])
  })
  it('has C phases of opposite sign where it has any', () => {
    expect(doubledStates([state('i', '-1')]).map((one) => one.cPhase?.k)).toEqual([1, 0])
    expect(doubledStates([state('1', '1')]).map((one) => one.cPhase)).toEqual([undefined, undefined])
  })
})
