// Errata of the vertex and of what the symmetries force on it.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { bases, minus, slash } from '../signs/dirac-algebra.js'
import { product } from '../signs/gaussian.js'
import { adjoint, mass1, mass2, spinors } from '../signs/spinors.js'
import { report } from './helpers.js'

const conventionNamed = (id: string): (typeof shipped.conventions)[number] => {
  const found = shipped.conventions.find((record) => record.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('errata: form factors', () => {
  // The factors themselves are derived from the printed vertices in test/signs/conventions.test.ts.
  it('two-vertices: the two printed vertices differ in the sign of f_M and f_A and in the power of q² of f_Q', () => {
    const [two, three] = [conventionNamed('review-2014-eq2'), conventionNamed('review-2014-eq3')]
    expect((two.factor.magnetic - three.factor.magnetic + 4) % 4).toBe(2)
    expect((two.factor.anapole - three.factor.anapole + 4) % 4).toBe(2)
    expect([two.q2Power.charge, three.q2Power.charge]).toEqual([0, 1])
  })

  it('vertex-not-conserved: q̸ between spinors vanishes for equal masses only', () => {
    const [basis] = bases
    const [one, other] = mass1
    const [two] = mass2
    if (basis === undefined || one === undefined || other === undefined || two === undefined) throw new Error('spinors')
    const between = (final: typeof one, initial: typeof one): boolean => {
      const q = slash(basis, minus(initial.p, final.p))
      const amplitude = product(adjoint(basis, spinors(basis, final)), q, spinors(basis, initial))
      return amplitude.flat().every(({ re, im }) => re === 0 && im === 0)
    }
    expect(between(other, one)).toBe(true)
    expect(between(two, one)).toBe(false)
  })

  it('electric-vanishes-under-cp: f_E of Dirac neutrinos vanishes on the diagonal only', () => {
    const { entries } = report({ states: { count: 2, nature: 'dirac' }, assume: ['cp'] }).formFactors.electric
    expect(entries[0]?.[0]?.status).toBe('zero')
    expect(entries[0]?.[1]).toMatchObject({ status: 'imaginary', relation: null })
  })

  it('majorana-either-or: two Majorana neutrinos have both transition form factors unless CP is conserved', () => {
    const states = { count: 2, nature: 'majorana' }
    const free = report({ states }).formFactors
    expect([free.magnetic.entries[0]?.[1]?.status, free.electric.entries[0]?.[1]?.status]).toEqual([
      'imaginary',
      'imaginary',
    ])
    for (const cpParities of [
      ['i', 'i'],
      ['i', '-i'],
    ]) {
      const { magnetic, electric } = report({ states: { ...states, cpParities }, assume: ['cp'] }).formFactors
      const zeros = [magnetic, electric].filter(({ entries }) => entries[0]?.[1]?.status === 'zero')
      expect(zeros).toHaveLength(1)
    }
  })

  it('hermiticity-restricts: hermiticity ties f_21 to the conjugate of f_12', () => {
    const { entries } = report({ states: { count: 2, nature: 'dirac' } }).formFactors.magnetic
    expect(entries[1]?.[0]).toMatchObject({
      relation: [{ entry: [1, 2], factor: '1', conjugate: true }],
      because: ['hermiticity'],
    })
  })
})
