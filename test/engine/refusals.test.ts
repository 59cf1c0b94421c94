// Every reason for which the checker refuses evidence, each with a certificate that is genuine but for one lie.

import { describe, expect, it } from 'vitest'
import type { Draft } from '../../properties/arbitraries/damage.js'
import { certify } from '../../src/engine/evidence/certificate.js'
import { claimedSolution } from '../../src/engine/evidence/from-certificate.js'
import { verify } from '../../src/engine/verify/verify.js'
import type { Certificate, CertificateOutcome } from '../../src/physics/certificate.js'
import { dirac, laws, majorana, solved, system } from './systems.js'

const systems = {
  dirac: system([dirac(), dirac()], laws),
  majorana: system([majorana({ cpParity: 'i' }), majorana({ cpParity: 'i' })], [...laws, 'cp']),
  // Parities that are open, and matter.
  open: system([majorana(), majorana()], [...laws, 'cp']),
  // Parities that are open, and that no rule asks for.
  idle: system([majorana(), majorana()], laws),
}

type Lie = (certificate: Draft<Certificate>, at: (name: string) => Draft<CertificateOutcome>) => void

/** Why the changed certificate is refused; `undefined` if it is accepted. */
function reason(name: keyof typeof systems, lie: Lie): string | undefined {
  const one = systems[name]
  const genuine = certify(one, solved(one), {
    source: { file: null, sha256: '00' },
    convention: 'giunti-studenikin-2015',
  })
  const certificate: Draft<Certificate> = JSON.parse(JSON.stringify(genuine))
  lie(certificate, (entry) => {
    const [claim] = certificate.claims.filter((other) => other.entry.join() === entry)
    if (claim === undefined) throw new Error(`no claim ${entry}`)
    const outcome = claim.status === 'fork' ? claim.options[1] : claim
    if (outcome === undefined) throw new Error('no option')
    return outcome
  })
  const solution = claimedSolution(certificate, 2)
  return typeof solution === 'string' ? solution : verify(one, solution)
}

const untied = (outcome: Draft<CertificateOutcome>): void => {
  outcome.relation = null
  outcome.proof = {}
  outcome.because = []
}
/** charge: of (1,2), of its mirror image, which is tied to it, and of the antineutrino entries. */
const [upper, lower, antiUpper, antiLower] = [
  ...['neutrino,charge,1,2', 'neutrino,charge,2,1'],
  ...['antineutrino,charge,1,2', 'antineutrino,charge,2,1'],
] as [string, string, string, string]
const [diagonal, antiDiagonal] = ['neutrino,charge,1,1', 'antineutrino,charge,1,1']

describe('what cannot be a claim about the model', () => {
  it.each<readonly [string, string, keyof typeof systems, Lie]>([
    [
      'no claim refers to witness 16',
      'a witness too many',
      'dirac',
      ({ witnesses }) => witnesses.push({ formFactor: 'charge', support: [] }),
    ],
    [
      'no claim refers to witness 0',
      'the first witness idle',
      'dirac',
      (_, at) => {
        at(diagonal).witnesses = []
        at(antiDiagonal).witnesses = []
      },
    ],
    [
      'charge[1,1]: an entry that vanishes has no relation or witness',
      'a zero with a relation',
      'majorana',
      (_, at) => {
        at(diagonal).relation = { entry: ['neutrino', 'charge', 1, 1], argPi: '0', conjugate: false }
      },
    ],
    [
      'charge[1,1]: an entry that vanishes has no relation or witness',
      'a zero with a witness',
      'majorana',
      (_, at) => {
        at(diagonal).witnesses = [0]
      },
    ],
    [
      'charge[1,2]: a phase belongs to the status "line", and to it alone',
      'a phase without a line',
      'dirac',
      (_, at) => {
        at(upper).argPi = '0'
      },
    ],
    [
      'charge[1,1]: a phase belongs to the status "line", and to it alone',
      'a line without a phase',
      'dirac',
      (_, at) => {
        at(diagonal).argPi = null
      },
    ],
    [
      'charge[1,2]: no witness 99 for this entry',
      'a witness that there is not',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [99]
      },
    ],
    [
      'charge[1,2]: no witness 99 for this entry',
      'the same in an option',
      'open',
      (_, at) => {
        at(upper).witnesses = [99]
      },
    ],
    [
      'charge[1,2]: no witness 5 for this entry',
      'a witness of another form factor',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [5]
      },
    ],
    [
      'charge[1,2]: a witness is non-zero outside the pair of states',
      'a witness elsewhere',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [0]
      },
    ],
    [
      'charge[1,2]: a witness is non-zero outside the pair of states',
      'a witness elsewhere, at (2,2)',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [3]
      },
    ],
    [
      'charge[1,2]: a witness is non-zero outside the pair of states',
      'a witness partly elsewhere',
      'dirac',
      ({ witnesses }) => {
        witnesses[1]?.support.push(['neutrino', 1, 1, '0'])
      },
    ],
    [
      'charge[1,2]: a witness names an entry twice',
      'an entry with two values',
      'dirac',
      ({ witnesses }) => {
        witnesses[1]?.support.push(['neutrino', 1, 2, '1/2'])
      },
    ],
    ...(['charge,1,1', 'charge,2,2', 'magnetic,1,2'] as const).map((entry): readonly [string, string, 'dirac', Lie] => [
      'charge[2,1]: the relation leaves the pair of states',
      `a relation with ${entry}`,
      'dirac',
      (_, at) => {
        const [formFactor, final, initial] = entry.split(',') as ['charge', string, string]
        at(lower).relation = {
          entry: ['neutrino', formFactor, Number(final), Number(initial)],
          argPi: '0',
          conjugate: true,
        }
      },
    ]),
    [
      'charge[2,1]: the proof leaves the pair of states',
      'a step elsewhere',
      'dirac',
      (_, at) => {
        at(lower).proof.tie = [['hermiticity', 0, 'neutrino', 1, 1, '-']]
      },
    ],
    [
      'antineutrino.charge[1,2]: the proof leaves the pair of states',
      'one step of two elsewhere',
      'dirac',
      (_, at) => {
        at(antiUpper).proof.tie?.push(['cpt', 0, 'antineutrino', 2, 2, '+'])
      },
    ],
  ])('%s: %s', (expected, _, name, lie) => {
    expect(reason(name, lie)).toBe(expected)
  })
})

describe('what does not hold', () => {
  const unproved = 'the chain of rules does not prove what is claimed'
  it.each<readonly [string, string, keyof typeof systems, Lie]>([
    [
      'charge[2,1]: "because" names no-such, which is not in force here',
      'an unknown rule',
      'dirac',
      (_, at) => {
        at(lower).because = ['no-such']
      },
    ],
    [
      'antineutrino.charge[1,1]: "because" is not in the order of the rules in force',
      'another order',
      'dirac',
      (_, at) => {
        at(antiDiagonal).because.reverse()
      },
    ],
    [
      'charge[1,2]: "because" names hermiticity, which the proof does not use',
      'an idle rule',
      'dirac',
      (_, at) => {
        at(upper).because = ['hermiticity']
      },
    ],
    [
      'charge[2,1]: "because" names cpt, which the proof does not use',
      'one idle rule of two',
      'dirac',
      (_, at) => {
        at(lower).because = ['hermiticity', 'cpt']
      },
    ],
    [
      'charge[1,2]: zero is claimed without proof, or proved without claim',
      'a proof too many',
      'dirac',
      (_, at) => {
        at(upper).proof.zero = []
      },
    ],
    [
      'charge[1,1]: zero is claimed without proof, or proved without claim',
      'no proof',
      'majorana',
      (_, at) => untied(at(diagonal)),
    ],
    [
      'charge[1,2]: a phase is claimed without proof, or proved without claim',
      'a proof too many',
      'dirac',
      (_, at) => {
        at(upper).proof.line = []
      },
    ],
    [
      'charge[1,1]: a phase is claimed without proof, or proved without claim',
      'no proof',
      'dirac',
      (_, at) => untied(at(diagonal)),
    ],
    [
      'charge[1,2]: a tie is claimed without proof, or proved without claim',
      'a proof too many',
      'dirac',
      (_, at) => {
        at(upper).proof.tie = []
      },
    ],
    [
      'charge[2,1]: a tie is claimed without proof, or proved without claim',
      'no claim',
      'dirac',
      (_, at) => {
        at(lower).relation = null
      },
    ],
    [
      'charge[2,1]: the rule no-such is not in force here',
      'a step by an unknown rule',
      'dirac',
      (_, at) => {
        at(lower).proof.tie?.push(['no-such', 0, 'neutrino', 1, 2, '-'])
      },
    ],
    [
      'charge[2,1]: the proof uses cpt, which "because" does not name',
      'a step by a rule not named',
      'dirac',
      (_, at) => {
        at(lower).proof.tie?.push(['cpt', 0, 'antineutrino', 1, 2, '-'])
      },
    ],
    [
      'charge[2,1]: relation 7 of hermiticity does not speak of this entry',
      'a relation that there is not',
      'dirac',
      (_, at) => {
        at(lower).proof.tie = [['hermiticity', 7, 'neutrino', 1, 2, '-']]
      },
    ],
    [
      'antineutrino.charge[2,1]: relation 0 of cpt does not speak of this entry',
      'a relation of the other species',
      'dirac',
      (_, at) => {
        at(antiLower).proof.tie = [['cpt', 0, 'neutrino', 2, 1, '+']]
      },
    ],
    [
      'antineutrino.charge[2,1]: the chain is broken at cpt',
      'a step of another entry',
      'dirac',
      (_, at) => {
        at(antiLower).proof.tie = [['cpt', 0, 'antineutrino', 1, 2, '+']]
      },
    ],
    [
      `charge[1,1]: ${unproved}`,
      'another phase',
      'dirac',
      (_, at) => {
        at(diagonal).argPi = '1/2'
      },
    ],
    [
      `charge[1,1]: ${unproved}`,
      'a chain that says x = x, for zero',
      'majorana',
      (_, at) => {
        at(diagonal).proof.zero = []
        at(diagonal).because = []
      },
    ],
    [
      `electric[1,2]: ${unproved}`,
      'a chain that says x = −x̄, for zero',
      'majorana',
      (_, at) => {
        const outcome = at('neutrino,electric,1,2')
        const { line } = outcome.proof
        Object.assign(outcome, { status: 'zero', argPi: null, witnesses: [], proof: { zero: line } })
      },
    ],
    [
      `charge[1,2]: ${unproved}`,
      'a chain that says x = x, for a line',
      'dirac',
      (_, at) => {
        Object.assign(at(upper), { status: 'line', argPi: '0', proof: { line: [] } })
      },
    ],
    [
      `charge[2,1]: ${unproved}`,
      'a chain to another entry, for a line',
      'dirac',
      (_, at) => {
        const outcome = at(lower)
        Object.assign(outcome, { status: 'line', argPi: '0', proof: { ...outcome.proof, line: outcome.proof.tie } })
      },
    ],
    [
      `charge[2,1]: ${unproved}`,
      'a tie with another factor',
      'dirac',
      (_, at) => {
        Object.assign(at(lower).relation ?? {}, { argPi: '1' })
      },
    ],
    [
      `charge[2,1]: ${unproved}`,
      'a tie without the conjugation',
      'dirac',
      (_, at) => {
        Object.assign(at(lower).relation ?? {}, { conjugate: false })
      },
    ],
    [
      `antineutrino.charge[2,1]: ${unproved}`,
      'a tie to another entry than the chain leads to',
      'dirac',
      (_, at) => {
        Object.assign(at(antiLower).relation ?? {}, { entry: ['neutrino', 'charge', 2, 1] })
      },
    ],
    [
      `charge[1,2]: ${unproved}`,
      'a tie to a later entry',
      'dirac',
      (_, at) => {
        untied(at(lower))
        Object.assign(at(upper), {
          relation: { entry: ['neutrino', 'charge', 2, 1], argPi: '0', conjugate: true },
          proof: { tie: [['hermiticity', 0, 'neutrino', 1, 2, '+']] },
          because: ['hermiticity'],
        })
      },
    ],
    [
      `antineutrino.charge[2,1]: ${unproved}`,
      'a tie to an entry that is tied itself',
      'dirac',
      (_, at) => {
        Object.assign(at(antiLower), {
          relation: { entry: ['neutrino', 'charge', 2, 1], argPi: '1', conjugate: true },
          proof: {
            tie: [
              ['cpt', 0, 'antineutrino', 2, 1, '+'],
              ['hermiticity', 0, 'neutrino', 1, 2, '+'],
            ],
          },
          because: ['hermiticity', 'cpt'],
        })
      },
    ],
    [
      `antineutrino.charge[1,1]: ${unproved}`,
      'a tie to an entry of another status',
      'dirac',
      (_, at) => {
        const outcome = at(antiDiagonal)
        const { tie } = outcome.proof
        Object.assign(outcome, { status: 'complex', argPi: null, proof: { tie }, because: ['cpt'] })
      },
    ],
    [
      'charge[1,2]: the options of a fork are not the open choices',
      'a fork where nothing is open',
      'dirac',
      ({ claims }) => {
        const [claim] = claims.splice(1, 1)
        if (claim === undefined || claim.status === 'fork') throw new Error('no such claim')
        const { entry, ...outcome } = claim
        claims.splice(1, 0, { entry, status: 'fork', options: [{ parities: [null, null], ...outcome }] })
      },
    ],
    [
      'charge[1,2]: the options of a fork are not the open choices',
      'a fork on parities that no rule asks for',
      'idle',
      ({ claims }) => {
        const [claim] = claims.splice(1, 1)
        if (claim === undefined || claim.status === 'fork') throw new Error('no such claim')
        const { entry, ...outcome } = claim
        const options = [
          ['1/2', '1/2'],
          ['1/2', '3/2'],
          ['3/2', '1/2'],
          ['3/2', '3/2'],
        ].map((parities) => ({
          parities: parities as [string, string],
          ...outcome,
        }))
        claims.splice(1, 0, { entry, status: 'fork', options })
      },
    ],
    [
      'charge[1,2]: the options of a fork are not the open choices',
      'an option too few',
      'open',
      ({ claims }) => {
        const claim = claims[1]
        if (claim?.status === 'fork') claim.options.pop()
      },
    ],
    [
      'charge[1,2]: a choice of the open CP parities has no verdict',
      'an option twice',
      'open',
      ({ claims }) => {
        const claim = claims[1]
        if (claim?.status === 'fork') for (const option of claim.options) option.parities = ['1/2', '1/2']
      },
    ],
    [
      'charge[1,2]: a witness vanishes at the entry that it should show to be open',
      'a witness of something else',
      'dirac',
      ({ witnesses }) => {
        witnesses[1]?.support.splice(0, 1)
      },
    ],
    [
      'charge[1,2]: no witness shows that the entry may differ from zero',
      'no witness',
      'dirac',
      (_, at) => {
        at(upper).witnesses = []
      },
    ],
    [
      'charge[1,2]: the witnesses do not show that the entry may have any phase',
      'one witness of two',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [1]
      },
    ],
    [
      'charge[1,2]: the witnesses do not show that the entry may have any phase',
      'one witness twice',
      'dirac',
      (_, at) => {
        at(upper).witnesses = [1, 1]
      },
    ],
    [
      'charge[1,2]: a witness breaks hermiticity',
      'a witness with a wrong sign',
      'dirac',
      ({ witnesses }) => {
        const part = witnesses[1]?.support[1]
        if (part !== undefined) part[3] = '1'
      },
    ],
    [
      'charge[1,2]: a witness breaks hermiticity',
      'a witness with a phase of another order',
      'dirac',
      ({ witnesses }) => {
        const part = witnesses[1]?.support[0]
        if (part !== undefined) part[3] = '1/5'
      },
    ],
    [
      'charge[2,1]: a tie is missing: no witness moves the entry alone',
      'a tie left out',
      'dirac',
      (_, at) => untied(at(lower)),
    ],
    [
      'charge: 5 free parameters are claimed, 4 are proved',
      'a parameter too many',
      'dirac',
      ({ freeParameters }) => {
        freeParameters.charge = 5
      },
    ],
    [
      'magnetic: 2 free parameters are claimed, null are proved',
      'a number where it depends on parities',
      'open',
      ({ freeParameters }) => {
        freeParameters.magnetic = 2
      },
    ],
  ])('%s: %s', (expected, _, name, lie) => {
    expect(reason(name, lie)).toBe(expected)
  })

  it('nothing, of what is genuine', () => {
    for (const name of Object.keys(systems)) expect(reason(name as keyof typeof systems, () => {})).toBeUndefined()
  })
})
