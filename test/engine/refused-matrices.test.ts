// Matrices that are shown as allowed and are not, or do not show what they should. With CPT alone ν̄₂₁ = −ν₁₂ for charges, and
// ν₂₁ is independent of both.

import { describe, expect, it } from 'vitest'
import type { Draft } from '../../properties/arbitraries/damage.js'
import type { CertificateWitness } from '../../src/physics/certificate.js'
import { antiUpper, reasonAgainst, type SystemName, upper } from './lies.js'

type Support = Draft<CertificateWitness>['support']

/** Why the claim on charge[1,2], or on the entry named, is refused with other witnesses: real and imaginary. */
const reasonWith = (name: SystemName, supports: readonly Support[], at = upper as string): string | undefined =>
  reasonAgainst(name, ({ witnesses }, outcomeAt) => {
    const first = witnesses.length
    for (const support of supports) witnesses.push({ formFactor: 'charge', support })
    outcomeAt(at).witnesses.push(...supports.map((_, k) => first + k))
  })

describe('a matrix is held against each instance of each rule', () => {
  it.each<readonly [string, SystemName, Support]>([
    ['a value on one side, zero on the other', 'absorptive', [['neutrino', 1, 2, '0']]],
    [
      'a value too many',
      'absorptive',
      [
        ['neutrino', 1, 2, '0'],
        ['antineutrino', 2, 1, '1'],
        ['antineutrino', 1, 2, '0'],
      ],
    ],
    [
      'another sign',
      'absorptive',
      [
        ['neutrino', 1, 2, '0'],
        ['antineutrino', 2, 1, '0'],
      ],
    ],
    [
      'a phase of another order',
      'absorptive',
      [
        ['neutrino', 1, 2, '0'],
        ['antineutrino', 2, 1, '1/5'],
      ],
    ],
  ])('%s', (_, name, support) => {
    expect(reasonWith(name, [support])).toBe('charge[1,2]: a witness breaks cpt')
  })

  it('on the diagonal, too', () => {
    const reason = reasonAgainst('absorptive', ({ witnesses }, at) => {
      const index = witnesses.push({ formFactor: 'charge', support: [['neutrino', 1, 1, '0']] }) - 1
      at('neutrino,charge,1,1').witnesses.push(index)
    })
    expect(reason).toBe('charge[1,1]: a witness breaks cpt')
  })
})

describe('two values show that an entry may have any phase', () => {
  const withPhases = ([phase, opposite]: readonly [string, string]): Support => [
    ['neutrino', 1, 2, phase],
    ['antineutrino', 2, 1, opposite],
  ]
  it.each([
    ['only if they differ', ['1/4', '5/4'], ['1/4', '5/4'], false],
    ['only if one is not the negative of the other', ['1/4', '5/4'], ['5/4', '1/4'], false],
    ['also if they are not real and imaginary', ['1/4', '5/4'], ['7/4', '3/4'], true],
    ['also if they are of different orders', ['1/3', '4/3'], ['1/4', '5/4'], true],
  ] as const)('%s', (_, a, b, isEnough) => {
    const reason = reasonAgainst('absorptive', ({ witnesses }, at) => {
      const outcome = at(upper)
      // The others stay in the list and are referred to by the entry's partner.
      outcome.witnesses = [a, b].map((pair) => witnesses.push({ formFactor: 'charge', support: withPhases(pair) }) - 1)
    })
    expect(reason).toBe(
      isEnough ? undefined : 'charge[1,2]: the witnesses do not show that the entry may have any phase',
    )
  })
})

describe('a matrix that moves an earlier entry', () => {
  it('shows nothing, also where what is claimed of that entry is incomplete', () => {
    // With parities i and −i CP says f₁₂ = −f₂₁.
    const reason = reasonAgainst('conserving', ({ claims, witnesses }, at) => {
      const mirrored = claims.find(({ entry }) => entry.join() === 'neutrino,charge,2,1')
      if (mirrored?.status !== 'fork') throw new Error('no fork')
      for (const option of mirrored.options) option.parities = ['1/2', '1/2']
      const genuine = witnesses[at(antiUpper).witnesses[0] ?? 0]?.support ?? []
      const support: Support = [['neutrino', 2, 1, '1'], ['neutrino', 1, 2, '0'], ...structuredClone(genuine)]
      at(antiUpper).witnesses.push(witnesses.push({ formFactor: 'charge', support }) - 1)
    })
    expect(reason).toBe('antineutrino.charge[1,2]: a tie is missing: no witness moves the entry alone')
  })
})
