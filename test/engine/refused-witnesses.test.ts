// Every reason for which the checker refuses a fork, a witness or a number of parameters, each shown by one lie.

import { describe, expect, it } from 'vitest'
import { antiLower, type Lie, lower, reasonAgainst, type SystemName, systems, untied, upper } from './lies.js'

const refuses = (reason: string, why: string, name: SystemName, lie: Lie): void =>
  it(`${reason}: ${why}`, () => expect(reasonAgainst(name, lie)).toBe(reason))

describe('what does not hold', () => {
  refuses(
    'charge[1,2]: the options of a fork are not the open choices',
    'a fork where nothing is open',
    'dirac',
    ({ claims }) => {
      const [claim] = claims.splice(1, 1)
      if (claim === undefined || claim.status === 'fork') throw new Error('no such claim')
      const { entry, ...outcome } = claim
      claims.splice(1, 0, { entry, status: 'fork', options: [{ parities: [null, null], ...outcome }] })
    },
  )
  refuses(
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
  )
  refuses('charge[1,2]: the options of a fork are not the open choices', 'an option too few', 'open', ({ claims }) => {
    const claim = claims[1]
    if (claim?.status === 'fork') claim.options.pop()
  })
  refuses('charge[1,2]: a choice of the open CP parities has no verdict', 'an option twice', 'open', ({ claims }) => {
    const claim = claims[1]
    if (claim?.status === 'fork') for (const option of claim.options) option.parities = ['1/2', '1/2']
  })
  refuses(
    'charge[1,2]: a witness vanishes at the entry that it should show to be open',
    'a witness of something else',
    'dirac',
    ({ witnesses }) => {
      witnesses[1]?.support.splice(0, 1)
    },
  )
  refuses('charge[1,2]: no witness shows that the entry may differ from zero', 'no witness', 'dirac', (_, at) => {
    at(upper).witnesses = []
  })
  refuses(
    'charge[1,2]: the witnesses do not show that the entry may have any phase',
    'one witness of two',
    'dirac',
    (_, at) => {
      at(upper).witnesses = [1]
    },
  )
  refuses(
    'charge[1,2]: the witnesses do not show that the entry may have any phase',
    'one witness twice',
    'dirac',
    (_, at) => {
      at(upper).witnesses = [1, 1]
    },
  )
  refuses('charge[1,2]: a witness breaks hermiticity', 'a witness with a wrong sign', 'dirac', ({ witnesses }) => {
    const part = witnesses[1]?.support[1]
    if (part !== undefined) part[3] = '1'
  })
  refuses(
    'charge[1,2]: a witness breaks hermiticity',
    'a witness with a phase of another order',
    'dirac',
    ({ witnesses }) => {
      const part = witnesses[1]?.support[0]
      if (part !== undefined) part[3] = '1/5'
    },
  )
  refuses('charge[2,1]: a tie is missing: no witness moves the entry alone', 'a tie left out', 'dirac', (_, at) =>
    untied(at(lower)),
  )
  refuses(
    'antineutrino.charge[2,1]: a tie is missing: no witness moves the entry alone',
    'a witness that moves an earlier entry too',
    'free',
    ({ witnesses }, at) => {
      for (const index of at(antiLower).witnesses) witnesses[index]?.support.push(['antineutrino', 1, 2, '0'])
    },
  )
  refuses(
    'charge: 5 free parameters are claimed, 4 are proved',
    'a parameter too many',
    'dirac',
    ({ freeParameters }) => {
      freeParameters.charge = 5
    },
  )
  refuses(
    'magnetic: 2 free parameters are claimed, null are proved',
    'a number where it depends on parities',
    'open',
    ({ freeParameters }) => {
      freeParameters.magnetic = 2
    },
  )

  it('nothing, of what is genuine', () => {
    for (const name of Object.keys(systems)) expect(reasonAgainst(name as SystemName, () => {})).toBeUndefined()
  })
})
