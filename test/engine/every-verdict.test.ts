// The checker looks at every verdict, also where the solver gave one object to several entries.

import { describe, expect, it } from 'vitest'
import { claimedSolution } from '../../src/engine/evidence/from-certificate.js'
import { verify } from '../../src/engine/verify/verify.js'
import { entryName, speciesList } from '../../src/physics/entry.js'
import type { Solution } from '../../src/physics/solution.js'
import { certificateOf } from './lies.js'
import { dirac, laws, solved, system } from './systems.js'

describe('where verdicts are shared by entries of the same kind', () => {
  it('each entry is still looked at', () => {
    const one = system([dirac(), dirac(), dirac()], laws)
    const genuine = solved(one)
    for (const species of speciesList) {
      for (const [final, initial] of [0, 1, 2].flatMap((f) => [0, 1, 2].map((i) => [f, i] as const))) {
        const name = entryName({ species, formFactor: 'magnetic', final, initial })
        const solution: Solution = {
          ...genuine,
          verdict: (...entry) => {
            const verdict = genuine.verdict(...entry)
            if (entry.join() !== [species, 'magnetic', final, initial].join() || 'options' in verdict) return verdict
            return { ...verdict, because: ['no-such'] }
          },
        }
        expect(verify(one, solution)).toBe(`${name}: "because" names no-such, which is not in force here`)
      }
    }
  })

  it('a fork is claimed as one', () => {
    const solution = claimedSolution(certificateOf('open'), 2)
    if (typeof solution === 'string') throw new Error(solution)
    expect(solution.verdict('neutrino', 'charge', 0, 1).locus).toEqual({ kind: 'fork' })
    expect(solution.verdict('neutrino', 'charge', 0, 0).locus).toEqual({ kind: 'zero' })
  })
})
