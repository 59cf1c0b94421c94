// The text of a certificate. ξ_1 = i; for η_2 = i, f_21 = −f_12 is imaginary, for η_2 = −i, f_21 = f_12 is real; the
// antineutrino has minus the transposed matrix.

import { describe, expect, it } from 'vitest'
import { certify, ruleOf, stateOf, turnOf } from '../../../src/engine/evidence/certificate.js'
import { rootOfUnity } from '../../../src/exact/root-of-unity.js'
import type { MajoranaState, NeutrinoState, SharedParity } from '../../../src/physics/state.js'
import { dirac, majorana, ruleNamed, solved, system } from '../systems.js'

describe('a certificate', () => {
  it('says what docs/certificate.md says that it says', async () => {
    const states = [dirac({ cpParity: 'i', mass: '50 meV' }), majorana({ tPhase: '-1' })]
    const one = system(states, ['hermiticity', 'cpt', 'cp'])
    const source = { file: 'm.yaml', sha256: '00' }
    const { rules, claims, witnesses, ...head } = certify(one, solved(one), { source, convention: 'epsilon-without-i' })
    const lines = [
      head,
      ...rules,
      ...claims.filter(({ entry }) => entry[1] === 'electric'),
      ...witnesses.map((witness, number) => ({ number, ...witness })).filter((one) => one.formFactor === 'electric'),
    ]
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
    await expect(text).toMatchFileSnapshot('approved/certificate.txt')
  })

  it('of complex entries has two witnesses with different phases, and every entry its place in them', () => {
    const one = system([dirac(), dirac()], ['hermiticity', 'cpt'])
    const source = { file: null, sha256: '00' }
    const { claims, witnesses } = certify(one, solved(one), { source, convention: 'giunti-studenikin-2015' })
    const claim = claims.find(({ entry }) => entry.join() === 'antineutrino,anapole,1,2')
    if (claim === undefined || claim.status === 'fork') throw new Error('no claim')
    expect(claim.relation).toEqual({ entry: ['neutrino', 'anapole', 1, 2], argPi: '0', conjugate: true })
    expect(claim.witnesses.map((number) => witnesses[number])).toEqual([
      {
        formFactor: 'anapole',
        support: [
          ['neutrino', 1, 2, '0'],
          ['neutrino', 2, 1, '0'],
          ['antineutrino', 1, 2, '0'],
          ['antineutrino', 2, 1, '0'],
        ],
      },
      {
        formFactor: 'anapole',
        support: [
          ['neutrino', 1, 2, '1/2'],
          ['neutrino', 2, 1, '3/2'],
          ['antineutrino', 1, 2, '3/2'],
          ['antineutrino', 2, 1, '1/2'],
        ],
      },
    ])
  })

  it('lists each witness once', () => {
    const one = system([dirac(), dirac()], ['hermiticity', 'cpt'])
    const source = { file: null, sha256: '00' }
    const { claims, witnesses } = certify(one, solved(one), { source, convention: 'giunti-studenikin-2015' })
    // For each of four form factors: two lines on the diagonal and one complex entry.
    expect(witnesses).toHaveLength(4 * (2 * 1 + 2))
    const named = claims.flatMap((claim) => (claim.status === 'fork' ? [] : claim.witnesses))
    expect([...new Set(named)].sort((a, b) => a - b)).toEqual(witnesses.map((_, number) => number))
  })
})

describe('in a certificate', () => {
  it.each([
    [0, 1, '0'],
    [1, 2, '1'],
    [1, 4, '1/2'],
    [3, 4, '3/2'],
    [1, 3, '2/3'],
    [2, 3, '4/3'],
    [1, 6, '1/3'],
    [5, 8, '5/4'],
  ])('the phase exp(2πi·%i/%i) is the fraction %s of π', (k, n, text) => {
    expect(turnOf(rootOfUnity(k, n))).toBe(text)
  })

  it('states have their phases and masses as they are given', () => {
    expect(stateOf(dirac({ mass: '1.5 eV', cPhase: '-1', pPhase: 'exp(i*pi/3)', tPhase: '-i' }))).toEqual({
      nature: 'dirac',
      mass: '1.5',
      cpParity: '0',
      cPhase: '1',
      pPhase: '1/3',
      tPhase: '3/2',
    })
    expect(stateOf(majorana({ pPhase: '-i' }))).toEqual({ nature: 'majorana', mass: null, pPhase: '3/2' })
  })

  it.each<readonly [SharedParity, string]>([
    [{ sign: 1, unknowns: [1] }, '1/2 * s1'],
    [{ sign: -1, unknowns: [1] }, '3/2 * s1'],
    [{ sign: 1, unknowns: [1, 2] }, '1/2 * s1 * s2'],
    [{ sign: -1, unknowns: [0, 2, 3] }, '3/2 * s0 * s2 * s3'],
  ])('a parity %j that is open with others is %s', (sharedParity, text) => {
    const open: NeutrinoState = { ...(majorana() as MajoranaState), sharedParity }
    expect(stateOf(open)).toEqual({ nature: 'majorana', mass: null, sharedParity: text })
    const given: NeutrinoState = { ...(majorana({ cpParity: 'i' }) as MajoranaState), sharedParity }
    expect(stateOf(given)).toEqual({ nature: 'majorana', mass: null, cpParity: '1/2' })
  })

  it('factors of rules are powers of i', () => {
    const cp = ruleNamed('cp')
    const factors = ([0, 1, 2, 3] as const).map((factor) => {
      const relations = cp.relations.slice(0, 1).map((relation) => ({ ...relation, factor }))
      return ruleOf({ ...cp, relations }).relations[0]?.factor
    })
    expect(factors).toEqual(['1', 'i', '-1', '-i'])
  })
})
