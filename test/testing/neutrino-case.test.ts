// The states of a model in numbers, and its neighbours in rounding: by hand.

import { describe, expect, it } from 'vitest'
import { minusI, minusOne, plusI, plusOne } from '../../src/exact/root-of-unity.js'
import type { Complex } from '../../src/testing/index.js'
import { neighboursOf } from '../../src/testing/laws/rounding.js'
import { statesOfCase } from '../../src/testing/neutrino-case.js'
import { given, matrix } from './laws/small-case.js'

describe('the states of a model in numbers', () => {
  it('have every phase: T goes with CP, τ = iξ*', () => {
    const [a, b] = statesOfCase({ ...given, cpParities: [plusI, minusI] })
    expect(a).toMatchObject({
      nature: 'dirac',
      label: 'a',
      cpParity: plusI,
      cPhase: plusOne,
      pPhase: plusI,
      tPhase: plusOne,
    })
    expect(b).toMatchObject({ nature: 'majorana', cpParity: minusI, cPhase: plusOne, pPhase: plusI, tPhase: minusOne })
    expect(a?.mass).toEqual({ value: { n: 1n, d: 1n }, unit: 'eV' })
  })

  it('have names, masses and parities where none are given', () => {
    const [a, b] = statesOfCase({ ...given, labels: [], masses: [], cpParities: [] })
    expect(a).toMatchObject({ label: 'nu1', cpParity: plusOne, tPhase: plusI, mass: { value: { n: 0n, d: 1n } } })
    expect(b).toMatchObject({ label: 'nu2', cpParity: plusI, tPhase: plusOne })
  })
})

describe('neighbours of a model', () => {
  const distanceOf = (a: Complex | undefined, b: Complex): number =>
    Math.hypot((a?.re ?? Number.NaN) - b.re, (a?.im ?? Number.NaN) - b.im)

  it('are four that differ in the last bits of every number, each in its own way', () => {
    const neighbours = neighboursOf(given)
    expect(neighbours).toHaveLength(4)
    const shaken = neighbours.map(({ mixing, formFactors: f }) =>
      JSON.stringify([mixing, f.charge, f.magnetic, f.electric, f.anapole]),
    )
    expect(new Set(shaken).size).toBe(4)
    for (const { mixing, formFactors, masses, cpParities } of neighbours) {
      expect([masses, cpParities]).toEqual([given.masses, given.cpParities])
      const pairs = [
        [mixing, given.mixing] as const,
        ...Object.values(formFactors).map((one) => [one, matrix] as const),
      ]
      for (const [found, before] of pairs)
        for (const [r, row] of before.entries())
          for (const [c, number] of row.entries()) {
            const share = distanceOf(found[r]?.[c], number) / Math.hypot(number.re, number.im)
            expect(share).toBeGreaterThan(0)
            // 2^−51 in modulus, and rounding on top.
            expect(share).toBeLessThan(2 ** -50)
          }
      // Equal matrices are shaken differently.
      expect(new Set(Object.values(formFactors).map((one) => JSON.stringify(one))).size).toBeGreaterThan(1)
    }
  })
})
