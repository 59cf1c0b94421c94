// Certificates against the model and the rules of today: what `nuvertex verify` refuses.

import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../properties/arbitraries/damage.js'
import { check } from '../../src/check.js'
import { certify } from '../../src/engine/evidence/certificate.js'
import { claimedSolution } from '../../src/engine/evidence/from-certificate.js'
import { solve } from '../../src/engine/solve/solve.js'
import { verify } from '../../src/engine/verify/verify.js'
import { DegreeLimit } from '../../src/exact/degree-limit.js'
import type { Certificate } from '../../src/physics/certificate.js'
import { canonicalJson, sha256Of } from '../../src/physics/digest.js'
import { verifyCertificate } from '../../src/verify-certificate.js'
import { dirac, laws, majorana, solved, system } from './systems.js'

const text = `nuvertex: 1
states:
  - { label: nu1, nature: dirac, mass: 0 eV, cpParity: exp(i*pi/3) }
  - { label: nu2, nature: majorana, mass: 8.65 meV, cpParity: -i }
  - { label: nu3, nature: majorana, mass: 50.1 meV, cpParity: i }
assume: [cp]
`

/** The certificate of the model as it arrives, which may then be changed. */
function certificateOf(model: string): Draft<Certificate> {
  const report = check(model)
  if (!isRight(report) || report.right.certificate === null) throw new Error('no certificate')
  return JSON.parse(JSON.stringify(report.right.certificate))
}

function verdictOn(certificate: Draft<Certificate>, model = text) {
  const verdict = verifyCertificate(certificate, model)
  if (!isRight(verdict)) throw new Error(verdict.left[0].received)
  return verdict.right
}

describe('a certificate', () => {
  it('holds for its model, with one claim for each entry of both species', () => {
    expect(verdictOn(certificateOf(text))).toEqual({ holds: true, claims: 8 * 9, reason: null })
  })

  it('carries the hashes of the model and of each rule', () => {
    const certificate = certificateOf(text)
    expect(certificate.model.sha256).toBe(sha256Of(text))
    for (const { sha256, ...content } of certificate.rules) expect(sha256).toBe(sha256Of(canonicalJson(content)))
  })

  it('survives text and back as a solution that verifies', () => {
    const one = system([dirac(), majorana({ cpParity: 'i' }), majorana({ cpParity: '-i' })], [...laws, 'cp'])
    const source = { file: 'm.yaml', sha256: '00' }
    const certificate = JSON.parse(
      JSON.stringify(certify(one, solved(one), { source, convention: 'giunti-studenikin-2015' })),
    )
    const solution = claimedSolution(certificate, 3)
    if (typeof solution === 'string') throw new Error(solution)
    expect(verify(one, solution)).toBeUndefined()
  })
})

describe('a certificate is refused', () => {
  const changed = (change: (certificate: Draft<Certificate>) => void) => {
    const certificate = certificateOf(text)
    change(certificate)
    return verdictOn(certificate)
  }

  it('for another model, be it by a space', () => {
    const { holds, reason } = verdictOn(certificateOf(text), `${text} `)
    expect(holds).toBe(false)
    expect(reason).toMatch(/the model has changed/)
  })

  it('for a model in which other rules are in force, even with the right hash', () => {
    const other = text.replace('assume: [cp]', 'assume: []')
    const certificate = certificateOf(text)
    certificate.model.sha256 = sha256Of(other)
    expect(verdictOn(certificate, other).reason).toMatch(/other rules are in force/)
  })

  it('as input, where the model or the convention that it names cannot be read', () => {
    const certificate = certificateOf(text)
    const empty = 'nuvertex: 1'
    const codesOf = (one: Draft<Certificate>, model: string) => {
      const verdict = verifyCertificate(one, model)
      return isRight(verdict) ? [] : verdict.left.map(({ code }) => code)
    }
    expect(codesOf({ ...certificate, convention: 'no-such' }, text)).toEqual(['unknown-id'])
    expect(codesOf({ ...certificate, model: { file: null, sha256: sha256Of(empty) } }, empty)).toEqual(['missing-key'])
  })

  it('for other states, even with the right hash', () => {
    const other = text.replace('-i }', 'i }')
    const certificate = certificateOf(text)
    certificate.model.sha256 = sha256Of(other)
    expect(verdictOn(certificate, other).reason).toMatch(/other states/)
  })

  it('for other rules', () => {
    expect(changed(({ rules }) => rules.pop()).reason).toMatch(/other rules are in force/)
    expect(changed(({ rules }) => rules.reverse()).reason).toMatch(/other rules are in force/)
    const renamed = changed(({ rules }) => {
      for (const rule of rules.slice(0, 1)) rule.id = 'hermiticity-of-mine'
    })
    expect(renamed.reason).toMatch(/other rules are in force/)
  })

  it('for a rule that has another hash today', () => {
    const { reason } = changed(({ rules }) => {
      for (const rule of rules) rule.sha256 = rule.sha256.replaceAll('0', '1')
    })
    expect(reason).toMatch(/has changed since/)
  })

  it('for a rule that is not what its hash says', () => {
    const { reason } = changed(({ rules }) => {
      for (const { relations } of rules) for (const relation of relations) relation.factor = 'i'
    })
    expect(reason).toMatch(/does not have the hash it names/)
  })

  it('for a phase, a mass or q² that the model does not have', () => {
    expect(
      changed(({ states }) => {
        for (const state of states.slice(0, 1)) state.cpParity = '1/2'
      }).holds,
    ).toBe(false)
    expect(
      changed(({ states }) => {
        for (const state of states) state.mass = '0'
      }).holds,
    ).toBe(false)
    expect(
      changed((certificate) => {
        certificate.q2 = 0
      }).holds,
    ).toBe(false)
  })

  it('with a claim too few, out of order, or about an entry that there is not', () => {
    expect(changed(({ claims }) => claims.pop()).reason).toMatch(/71 claims for 72 entries/)
    expect(changed(({ claims }) => claims.reverse()).reason).toMatch(/out of order/)
    const elsewhere = changed(({ claims }) => {
      for (const { entry } of claims) entry[2] = 4
    })
    expect(elsewhere.holds).toBe(false)
  })

  it('with another number of free parameters', () => {
    const { reason } = changed(({ freeParameters }) => {
      freeParameters.magnetic = (freeParameters.magnetic ?? 0) + 1
    })
    expect(reason).toMatch(/free parameters are claimed/)
  })

  it('that leaves a tie out and counts the parameters accordingly', () => {
    const one = system([dirac(), dirac()], laws)
    const source = { file: null, sha256: '00' }
    for (const [index, count] of [
      [2, 6],
      [16, 4],
    ] as const) {
      const certificate: Draft<Certificate> = JSON.parse(
        JSON.stringify(certify(one, solved(one), { source, convention: 'giunti-studenikin-2015' })),
      )
      const claim = certificate.claims[index]
      if (claim === undefined || claim.status === 'fork' || claim.relation === null) throw new Error('no tie here')
      claim.relation = null
      claim.because = claim.proof.line === undefined ? [] : claim.because
      delete claim.proof.tie
      certificate.freeParameters.charge = count
      const solution = claimedSolution(certificate, 2)
      if (typeof solution === 'string') throw new Error(solution)
      expect(verify(one, solution)).toMatch(/a tie is missing|"because" names/)
    }
  })
})

describe('the checker', () => {
  it('does not let a rule on f(0) speak at generic q²', () => {
    const atZero = system([dirac(), dirac()], [...laws, 'gauge-invariance'], 0)
    expect(verify(atZero, solve(atZero))).toBeUndefined()
    expect(verify({ ...atZero, q2: 'generic' }, solve(atZero))).toBe(
      'charge[1,2]: "because" names gauge-invariance, which is not in force here',
    )
  })

  it('does not let the solution of other states or rules pass', () => {
    const one = system([majorana({ cpParity: 'i' }), majorana({ cpParity: '-i' })], [...laws, 'cp'])
    const equal = system([majorana({ cpParity: 'i' }), majorana({ cpParity: 'i' })], [...laws, 'cp'])
    expect(verify(one, solve(equal))).toBeDefined()
    expect(verify({ ...one, rules: one.rules.slice(1) }, solve(one))).toMatch(/hermiticity/)
    expect(verify(one, solve({ ...one, rules: one.rules.slice(1) }))).toBeDefined()
  })
})

describe('phases of large order', () => {
  const primes = ['509', '503', '499', '491', '487'].map((order) => `exp(i*pi/${order})`)
  const [cpParity = '', cPhase = '', pPhase = '', tPhase = '', other = ''] = primes
  const states = [dirac({ cpParity, cPhase, pPhase, tPhase }), dirac({ cpParity: other })]

  it('are verified exactly', () => {
    const far = [dirac({ cpParity: 'exp(i*pi/1009)' }), dirac({ cpParity: 'exp(i*pi/1013)' })]
    expect(solved(system(far, [...laws, 'cp'])).freeParameters.magnetic).toBe(3)
  })

  it('cost nothing where no rule asks for them', () => {
    expect(solved(system(states, laws)).freeParameters.magnetic).toBe(4)
    expect(solved(system(states, [...laws, 'cp'])).freeParameters.magnetic).toBe(3)
  })

  it('that do not fit into machine integers together are refused, never rounded', () => {
    expect(() => solved(system(states, [...laws, 'cp', 'c', 'p', 't']))).toThrow(DegreeLimit)
  })
})
