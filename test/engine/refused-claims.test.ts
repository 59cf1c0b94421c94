// Every reason for which a certificate is no claim about its model, each shown by one lie.

import { describe, expect, it } from 'vitest'
import { antiDiagonal, antiUpper, diagonal, type Lie, lower, reasonAgainst, type SystemName, upper } from './lies.js'

const refuses = (reason: string, why: string, name: SystemName, lie: Lie): void =>
  it(`${reason}: ${why}`, () => expect(reasonAgainst(name, lie)).toBe(reason))

describe('what cannot be a claim about the model', () => {
  refuses('no claim refers to witness 16', 'a witness too many', 'dirac', ({ witnesses }) =>
    witnesses.push({ formFactor: 'charge', support: [] }),
  )
  refuses('no claim refers to witness 0', 'the first witness idle', 'dirac', (_, at) => {
    at(diagonal).witnesses = []
    at(antiDiagonal).witnesses = []
  })
  refuses(
    'charge[1,1]: an entry that vanishes has no relation or witness',
    'a zero with a relation',
    'majorana',
    (_, at) => {
      at(diagonal).relation = { entry: ['neutrino', 'charge', 1, 1], argPi: '0', conjugate: false }
    },
  )
  refuses(
    'charge[1,1]: an entry that vanishes has no relation or witness',
    'a zero with a witness',
    'majorana',
    (_, at) => {
      at(diagonal).witnesses = [0]
    },
  )
  refuses(
    'charge[1,2]: a phase belongs to the status "line", and to it alone',
    'a phase without a line',
    'dirac',
    (_, at) => {
      at(upper).argPi = '0'
    },
  )
  refuses(
    'charge[1,1]: a phase belongs to the status "line", and to it alone',
    'a line without a phase',
    'dirac',
    (_, at) => {
      at(diagonal).argPi = null
    },
  )
  refuses('charge[1,2]: no witness 99 for this entry', 'a witness that there is not', 'dirac', (_, at) => {
    at(upper).witnesses = [99]
  })
  refuses('charge[1,2]: no witness 99 for this entry', 'the same in an option', 'open', (_, at) => {
    at(upper).witnesses = [99]
  })
  refuses('charge[1,2]: no witness 5 for this entry', 'a witness of another form factor', 'dirac', (_, at) => {
    at(upper).witnesses = [5]
  })
  refuses('charge[1,2]: a witness is non-zero outside the pair of states', 'a witness elsewhere', 'dirac', (_, at) => {
    at(upper).witnesses = [0]
  })
  refuses(
    'charge[1,2]: a witness is non-zero outside the pair of states',
    'a witness elsewhere, at (2,2)',
    'dirac',
    (_, at) => {
      at(upper).witnesses = [3]
    },
  )
  refuses(
    'charge[1,2]: a witness is non-zero outside the pair of states',
    'a witness partly elsewhere',
    'dirac',
    ({ witnesses }) => {
      witnesses[1]?.support.push(['neutrino', 1, 1, '0'])
    },
  )
  refuses('charge[1,2]: a witness names an entry twice', 'an entry with two values', 'dirac', ({ witnesses }) => {
    witnesses[1]?.support.push(['neutrino', 1, 2, '1/2'])
  })
  refuses('charge[2,1]: the proof leaves the pair of states', 'a step elsewhere', 'dirac', (_, at) => {
    at(lower).proof.tie = [['hermiticity', 0, 'neutrino', 1, 1, '-']]
  })
  refuses(
    'antineutrino.charge[1,2]: the proof leaves the pair of states',
    'one step of two elsewhere',
    'dirac',
    (_, at) => {
      at(antiUpper).proof.tie?.push(['cpt', 0, 'antineutrino', 2, 2, '+'])
    },
  )

  for (const [formFactor, final, initial] of [
    ['charge', 1, 1],
    ['charge', 2, 2],
    ['magnetic', 1, 2],
  ] as const) {
    const why = `a relation with ${formFactor}[${final},${initial}]`
    refuses('charge[2,1]: the relation leaves the pair of states', why, 'dirac', (_, at) => {
      at(lower).relation = { entry: ['neutrino', formFactor, final, initial], argPi: '0', conjugate: true }
    })
  }
})
