// What a user may give for an observable, and what is said of everything else. The files are approved, read line by line.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Answered, answer } from './answer.js'

const width = { m_i: '0.05 eV', mu: '1e-12 muB' }
const kuo = { flavour: 'e', E: '3 MeV', T: '1 MeV' }
const argon = { E: '30 MeV', T: '20 keV', Z: '18', N: '22' }

const refused: Readonly<Record<string, readonly Answered[]>> = {
  'names of observables': [
    ['spin-ligth', {}],
    ['magnetic-moment', {}],
    ['', {}],
  ],
  'names of inputs': [
    ['radiative-decay', { ...width, epsilom: '0 muB' }],
    ['radiative-decay', { ...width, m_W: '80 GeV' }],
    ['radiative-decay', { ...width, colour: 'red', m_jj: '0 eV' }],
    ['stellar-cooling-moment', { E: '3 MeV' }],
  ],
  'what is missing': [
    ['radiative-decay', {}],
    ['cross-section-sm', { E: '3 MeV' }],
    ['cevns', { ...argon, Z: undefined }],
    ['cherenkov', { mu: '1 muB', E: '1 eV', omega_max: '1 eV' }],
    ['stellar-cooling-moment', {}],
    ['effective-moment', { flavour: 'e', E: '3 MeV', L: '0 m' }],
  ],
  quantities: [
    ['radiative-decay', { ...width, m_i: 0.05 }],
    ['radiative-decay', { ...width, m_i: '0.05' }],
    ['radiative-decay', { ...width, m_i: '' }],
    ['radiative-decay', { ...width, m_i: 'eV' }],
    ['radiative-decay', { ...width, m_i: '1.2.3 eV' }],
    ['radiative-decay', { ...width, m_i: '5 eVV' }],
    ['radiative-decay', { ...width, m_i: '5 parsec' }],
    ['radiative-decay', { ...width, m_i: null, mu: true }],
    ['radiative-decay', { ...width, m_i: ['5 eV'] }],
    ['radiative-decay', { ...width, m_i: '1e400 eV' }],
    ['radiative-decay', { ...width, m_i: '1e308 TeV' }],
    ['radiative-decay', { ...width, m_i: '1e-315 peV' }],
    ['radiative-decay', { ...width, m_i: '-1 eV', m_j: '-1 meV', mu: '-1e-12 muB' }],
    ['radiative-decay', { ...width, m_i: '0 eV' }],
    ['radiative-decay', { ...width, m_i: `${'1'.repeat(90)}x` }],
    ['spin-light-photon-energy', { p: '1 MeV', m: '1 eV', V: '1 eV', theta: '181 deg' }],
    ['spin-light-photon-energy', { p: '1 MeV', m: '1 eV', V: '1 eV', theta: '-1 deg' }],
  ],
  numbers: [
    ['cevns', { ...argon, Z: '18.5' }],
    ['cevns', { ...argon, Z: 0, N: -1 }],
    ['cevns', { ...argon, Z: '1e17' }],
    ['cevns', { ...argon, Z: true, N: 'many' }],
    ['cevns', { ...argon, F_p: { re: 1 }, F_n: '' }],
    ['cevns', { ...argon, F_p: '1e999', F_n: '1 MeV' }],
    ['magnetic-moment-heavy', { m: '1 eV', Ue2: '1.1', Umu2: -0.1 }],
  ],
  'choices and flags': [
    ['cross-section-sm', { ...kuo, flavour: 'muu', anti: 'yes' }],
    ['cross-section-sm', { ...kuo, flavour: 'strange', variant: 'Exact' }],
    ['cross-section-sm', { ...kuo, flavour: 3, anti: 1 }],
    ['cross-section-sm', { ...kuo, flavour: '', anti: '' }],
  ],
  constants: [
    ['cross-section-sm', { ...kuo, G_F: 'large', sin2_thetaW: 'small' }],
    ['cross-section-sm', { ...kuo, G_F: '1e-5 GeV', m_e: '0.5 MeV' }],
    ['cross-section-sm', { ...kuo, G_F: '0 GeV^-2', m_e: -1, sin2_thetaW: '0' }],
    ['cross-section-sm', { ...kuo, G_F: true, hbar_c: null }],
    ['cross-section-sm', { ...kuo, sin2_thetaW: '0.23 1', hbar_c: '1e400' }],
  ],
}

const accepted: Readonly<Record<string, readonly Answered[]>> = {
  'the same, written otherwise': [
    ['radiative-decay', width],
    ['radiative-decay', { m_i: ' 50meV ', mu: '+1E-12   µB' }],
    ['radiative-decay', { m_i: '5.d-2 eV', mu: '.001e-9 muB', m_j: '0 PeV', epsilon: '0 GeV^-1' }],
    ['cross-section-sm', { ...kuo, anti: true }],
    ['cross-section-sm', { ...kuo, anti: 'true' }],
    ['cross-section-sm', { ...kuo, anti: 'false', variant: 'exact' }],
    ['cevns', argon],
    ['cevns', { ...argon, Z: 18, N: ' 22 ' }],
    ['cross-section-sm', { ...kuo, G_F: '1.2e-5GeV^-2', sin2_thetaW: 0.25 }],
    ['cross-section-sm', { ...kuo, G_F: 1.2e-5, sin2_thetaW: ' 0.25 ' }],
    ['cross-section-sm', { ...kuo, G_F: ' 1.2e-5 GeV^-2 ', sin2_thetaW: '0.25' }],
    ['spin-light-photon-energy', { p: '1 MeV', m: '1 eV', V: '1 eV', theta: '180 deg' }],
  ],
}

describe('what is refused', () => {
  it.each(Object.entries(refused))('of %s', async (name, asked) => {
    const answers = asked.map(answer)
    expect(answers.every(({ result }) => E.isLeft(result))).toBe(true)
    await expect(`${answers.map(({ text }) => text).join('\n\n')}\n`).toMatchFileSnapshot(
      `approved/refused/${name.replaceAll(' ', '-')}.txt`,
    )
  })
})

describe('what is understood', () => {
  it.each(Object.entries(accepted))('as %s', async (_, asked) => {
    const answers = asked.map(answer)
    await expect(`${answers.map(({ text }) => text).join('\n\n')}\n`).toMatchFileSnapshot('approved/understood.txt')
  })

  it('is the same value', () => {
    const values = answersOf(accepted['the same, written otherwise'] ?? [])
    expect(values[1]).toBe(values[0])
    expect(values[2]).toBe(values[0])
    expect(values[4]).toBe(values[3])
    expect(values[7]).toBe(values[6])
    expect(new Set(values.slice(8, 11)).size).toBe(1)
  })
})

const answersOf = (asked: readonly Answered[]): readonly unknown[] =>
  asked.map((one) => {
    const { result } = answer(one)
    return E.isRight(result) ? result.right.value : undefined
  })
