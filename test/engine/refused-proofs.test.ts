// Every reason for which the checker refuses a proof, each shown by one lie.

import { describe, expect, it } from 'vitest'
import {
  antiDiagonal,
  antiLower,
  diagonal,
  type Lie,
  lower,
  reasonAgainst,
  type SystemName,
  untied,
  upper,
} from './lies.js'

const refuses = (reason: string, why: string, name: SystemName, lie: Lie): void =>
  it(`${reason}: ${why}`, () => expect(reasonAgainst(name, lie)).toBe(reason))

describe('what does not hold', () => {
  const unproved = 'the chain of rules does not prove what is claimed'
  refuses('charge[2,1]: "because" names no-such, which is not in force here', 'an unknown rule', 'dirac', (_, at) => {
    at(lower).because = ['no-such']
  })
  refuses(
    'antineutrino.charge[1,1]: "because" is not in the order of the rules in force',
    'another order',
    'dirac',
    (_, at) => {
      at(antiDiagonal).because.reverse()
    },
  )
  refuses(
    'charge[1,2]: "because" names hermiticity, which the proof does not use',
    'an idle rule',
    'dirac',
    (_, at) => {
      at(upper).because = ['hermiticity']
    },
  )
  refuses(
    'charge[2,1]: "because" names cpt, which the proof does not use',
    'one idle rule of two',
    'dirac',
    (_, at) => {
      at(lower).because = ['hermiticity', 'cpt']
    },
  )
  refuses(
    'charge[1,2]: zero is claimed without proof, or proved without claim',
    'a proof too many',
    'dirac',
    (_, at) => {
      at(upper).proof.zero = []
    },
  )
  refuses('charge[1,1]: zero is claimed without proof, or proved without claim', 'no proof', 'majorana', (_, at) =>
    untied(at(diagonal)),
  )
  refuses(
    'charge[1,2]: a phase is claimed without proof, or proved without claim',
    'a proof too many',
    'dirac',
    (_, at) => {
      at(upper).proof.line = []
    },
  )
  refuses('charge[1,1]: a phase is claimed without proof, or proved without claim', 'no proof', 'dirac', (_, at) =>
    untied(at(diagonal)),
  )
  refuses(
    'charge[1,2]: a tie is claimed without proof, or proved without claim',
    'a proof too many',
    'dirac',
    (_, at) => {
      at(upper).proof.tie = []
    },
  )
  refuses('charge[2,1]: a tie is claimed without proof, or proved without claim', 'no claim', 'dirac', (_, at) => {
    at(lower).relation = null
  })
  refuses('charge[2,1]: the rule no-such is not in force here', 'a step by an unknown rule', 'dirac', (_, at) => {
    at(lower).proof.tie?.push(['no-such', 0, 'neutrino', 1, 2, '-'])
  })
  refuses(
    'charge[2,1]: the proof uses cpt, which "because" does not name',
    'a step by a rule not named',
    'dirac',
    (_, at) => {
      at(lower).proof.tie?.push(['cpt', 0, 'antineutrino', 1, 2, '-'])
    },
  )
  refuses(
    'charge[2,1]: relation 7 of hermiticity does not speak of this entry',
    'a relation that there is not',
    'dirac',
    (_, at) => {
      at(lower).proof.tie = [['hermiticity', 7, 'neutrino', 1, 2, '-']]
    },
  )
  refuses(
    'antineutrino.charge[2,1]: relation 0 of cpt does not speak of this entry',
    'a relation of the other species',
    'dirac',
    (_, at) => {
      at(antiLower).proof.tie = [['cpt', 0, 'neutrino', 2, 1, '+']]
    },
  )
  refuses('antineutrino.charge[2,1]: the chain is broken at cpt', 'a step of another entry', 'dirac', (_, at) => {
    at(antiLower).proof.tie = [['cpt', 0, 'antineutrino', 1, 2, '+']]
  })
  refuses(`charge[1,1]: ${unproved}`, 'another phase', 'dirac', (_, at) => {
    at(diagonal).argPi = '1/2'
  })
  refuses(`charge[1,1]: ${unproved}`, 'a chain that says x = x, for zero', 'majorana', (_, at) => {
    at(diagonal).proof.zero = []
    at(diagonal).because = []
  })
  refuses(`electric[1,2]: ${unproved}`, 'a chain that says x = −x̄, for zero', 'majorana', (_, at) => {
    const outcome = at('neutrino,electric,1,2')
    const { line } = outcome.proof
    Object.assign(outcome, { status: 'zero', argPi: null, witnesses: [], proof: { zero: line } })
  })
  refuses(`charge[1,2]: ${unproved}`, 'a chain that says x = x, for a line', 'dirac', (_, at) => {
    Object.assign(at(upper), { status: 'line', argPi: '0', proof: { line: [] } })
  })
  refuses(`charge[2,1]: ${unproved}`, 'a chain to another entry, for a line', 'dirac', (_, at) => {
    const outcome = at(lower)
    Object.assign(outcome, { status: 'line', argPi: '0', proof: { ...outcome.proof, line: outcome.proof.tie } })
  })
  refuses(`charge[2,1]: ${unproved}`, 'a tie with another factor', 'dirac', (_, at) => {
    Object.assign(at(lower).relation ?? {}, { argPi: '1' })
  })
  refuses(`charge[2,1]: ${unproved}`, 'a tie without the conjugation', 'dirac', (_, at) => {
    Object.assign(at(lower).relation ?? {}, { conjugate: false })
  })
  refuses(
    `antineutrino.charge[2,1]: ${unproved}`,
    'a tie to another entry than the chain leads to',
    'dirac',
    (_, at) => {
      Object.assign(at(antiLower).relation ?? {}, { entry: ['neutrino', 'charge', 2, 1] })
    },
  )
  refuses(`antineutrino.charge[2,1]: ${unproved}`, 'a tie to another entry that would do', 'absorptive', (_, at) => {
    Object.assign(at(antiLower).relation ?? {}, { entry: ['neutrino', 'charge', 2, 1] })
  })
  refuses(`charge[1,2]: ${unproved}`, 'a tie to a later entry', 'dirac', (_, at) => {
    untied(at(lower))
    Object.assign(at(upper), {
      relation: { entry: ['neutrino', 'charge', 2, 1], argPi: '0', conjugate: true },
      proof: { tie: [['hermiticity', 0, 'neutrino', 1, 2, '+']] },
      because: ['hermiticity'],
    })
  })
  refuses(`antineutrino.charge[2,1]: ${unproved}`, 'a tie to an entry that is tied itself', 'dirac', (_, at) => {
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
  })
  refuses(`antineutrino.charge[1,1]: ${unproved}`, 'a tie to an entry of another status', 'dirac', (_, at) => {
    const outcome = at(antiDiagonal)
    const { tie } = outcome.proof
    Object.assign(outcome, { status: 'complex', argPi: null, proof: { tie }, because: ['cpt'] })
  })
})
