// Every outcome of the comparison of two mixing matrices.

import { describe, expect, it } from 'vitest'
import { mixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { compareMixing } from '../../src/mixing/phases/compare-mixing.js'
import { is, named, pdg, state, written } from './records.js'

const angles = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', delta: '60 deg' }
const reference = pdg({ ...angles, alpha21: '90 deg', alpha31: '30 deg' })
const tribimaximal = named('tribimaximal')

describe('two mixing matrices', () => {
  it('are equal', () => {
    expect(compareMixing(tribimaximal, named('tribimaximal'))).toEqual({ kind: 'equal', agreement: { kind: 'exact' } })
  })

  it('are equal up to charged-lepton phases, which are told', () => {
    const other = written([
      ['i*sqrt(2/3)', 'i/sqrt(3)', '0'],
      ['1/sqrt(6)', '-1/sqrt(3)', '-1/sqrt(2)'],
      ['exp(i*pi/3)/sqrt(6)', '-exp(i*pi/3)/sqrt(3)', 'exp(i*pi/3)/sqrt(2)'],
    ])
    const result = compareMixing(tribimaximal, other)
    if (result.kind !== 'equal-up-to-lepton-phases') throw new Error(result.kind)
    expect(result.agreement).toEqual({ kind: 'exact' })
    expect(result.rows.map((z, k) => is(z, ['i', '-1', 'exp(i*pi/3)'][k] as string))).toEqual([true, true, true])
    expect(result.columns.every((z) => is(z, '1'))).toBe(true)
  })

  it('are equal up to charged-lepton phases with the sign of a Majorana field', () => {
    const other = written([
      ['sqrt(2/3)', '-1/sqrt(3)', '0'],
      ['-1/sqrt(6)', '-1/sqrt(3)', '1/sqrt(2)'],
      ['1/sqrt(6)', '1/sqrt(3)', '1/sqrt(2)'],
    ])
    const result = compareMixing(tribimaximal, other)
    if (result.kind !== 'equal-up-to-lepton-phases') throw new Error(result.kind)
    expect(result.columns.map((z, k) => is(z, ['1', '-1', '1'][k] as string))).toEqual([true, true, true])
  })

  it('are equal for oscillations only when a Majorana phase differs, with the invariant that does', () => {
    const result = compareMixing(reference, pdg({ ...angles, alpha21: '0 deg', alpha31: '30 deg' }))
    if (result.kind !== 'equal-for-oscillations') throw new Error(result.kind)
    // B = A · diag(1, e^{−iπ/4}, 1)
    expect(result.columns.map((z, k) => is(z, ['1', 'exp(-i*pi/4)', '1'][k] as string))).toEqual([true, true, true])
    if (result.difference.kind !== 'invariant') throw new Error(result.difference.kind)
    expect(result.difference.index).toEqual({ kind: 'majorana', row: 0, states: [0, 1] })
    // c12² s12² c13⁴ (1 − e^{−iπ/2})
    expect(is(result.difference.difference, '3/16*cos(pi/12)^4*(1+i)')).toBe(true)
  })

  it('are equal for oscillations only when e^{iδ} sits on another column', () => {
    // The phase of U_e3 moved to the columns 1 and 2 of row e: another slot, not another name.
    const other = mixingMatrix(
      reference.entries.map((row) => row.map((z, j) => (j === 2 ? Z.multiply(z, Z.imaginaryUnit) : z))),
    )
    expect(compareMixing(reference, other).kind).toBe('equal-for-oscillations')
  })

  it('differ by a modulus', () => {
    const result = compareMixing(tribimaximal, named('bimaximal'))
    expect(result).toMatchObject({ kind: 'different', difference: { kind: 'modulus-squared', row: 0, column: 0 } })
    // |U_e1|²: 1/2 − 2/3.
    if (result.kind === 'different' && result.difference.kind === 'modulus-squared') {
      expect(is(result.difference.difference, '-1/6')).toBe(true)
    }
  })

  it('differ by a quartet when δ changes sign', () => {
    const result = compareMixing(reference, pdg({ ...angles, delta: '-60 deg', alpha21: '90 deg', alpha31: '30 deg' }))
    expect(result).toMatchObject({ kind: 'different', difference: { kind: 'invariant', index: { kind: 'quartet' } } })
  })

  it('differ by an element alone when zeros hide every quartet', () => {
    const a = written([
      ['1', '1', '0'],
      ['0', '1', '1'],
      ['1', '0', '1'],
    ])
    const b = written([
      ['1', '1', '0'],
      ['0', '1', '1'],
      ['1', '0', 'i'],
    ])
    expect(compareMixing(a, b)).toMatchObject({ kind: 'different', difference: { kind: 'entry' } })
  })

  it('of different shapes differ', () => {
    expect(
      compareMixing(
        tribimaximal,
        written([
          ['1', '0'],
          ['0', '1'],
        ]),
      ),
    ).toEqual({ kind: 'different', difference: { kind: 'shape' } })
  })
})

describe('columns whose phase is free', () => {
  const turned = pdg({ ...angles, alpha21: '150 deg', alpha31: '90 deg' })

  it('of a massless ν1: only α31 − α21 counts', () => {
    const states = [state('majorana', '0'), state('majorana', '0.1'), state('majorana', '0.2')]
    expect(compareMixing(reference, turned).kind).toBe('equal-for-oscillations')
    expect(compareMixing(reference, turned, { states }).kind).toBe('equal-up-to-lepton-phases')
  })

  it('of Dirac states: Majorana phases mean nothing', () => {
    const other = pdg({ ...angles, alpha21: '10 deg', alpha31: '200 deg' })
    const states = [state('dirac'), state('dirac'), state('dirac')]
    expect(compareMixing(reference, other, { states }).kind).toBe('equal-up-to-lepton-phases')
  })

  it('whose phase the author left open', () => {
    expect(compareMixing(pdg({ ...angles, alpha31: '30 deg' }), reference).kind).toBe('equal-up-to-lepton-phases')
  })
})

describe('numeric matrices', () => {
  const rows = (e3: string) => [
    ['0.816', '0.577', e3],
    ['-0.408', '0.577', '0.707'],
    ['0.408', '-0.577', '0.707'],
  ]

  it('are equal within their digits, and the residual is told', () => {
    const result = compareMixing(tribimaximal, written(rows('0')))
    expect(result).toMatchObject({ kind: 'equal', agreement: { kind: 'within-digits' } })
    if (result.kind === 'equal' && result.agreement.kind === 'within-digits') {
      expect(result.agreement.size).toBeLessThan(5e-4)
      expect(result.agreement.tolerance).toBeLessThan(1e-3)
    }
  })

  it('differ when their digits say so', () => {
    expect(compareMixing(written(rows('0')), written(rows('0.010')))).toMatchObject({
      kind: 'different',
      difference: { kind: 'modulus-squared', row: 0, column: 2 },
    })
  })

  it('are equal up to charged-lepton phases within their digits', () => {
    const other = written([
      ['0.816*i', '0.577*i', '0'],
      ['-0.408', '0.577', '0.707'],
      ['0.408', '-0.577', '0.707'],
    ])
    expect(compareMixing(tribimaximal, other).kind).toBe('equal-up-to-lepton-phases')
  })

  it('are equal for oscillations only when their digits exclude more', () => {
    const other = written([
      ['0.816', '0.577*i', '0'],
      ['-0.408', '0.577*i', '0.707'],
      ['0.408', '-0.577*i', '0.707'],
    ])
    expect(compareMixing(tribimaximal, other)).toMatchObject({
      kind: 'equal-for-oscillations',
      difference: { kind: 'invariant', index: { kind: 'majorana', states: [0, 1] } },
    })
  })

  it('two best fits of different orderings differ', () => {
    expect(compareMixing(named('nufit-6.0-no'), named('nufit-6.0-io')).kind).toBe('different')
  })
})
