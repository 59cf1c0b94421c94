// The engine beside SymPy on a few random rule systems: what `npm run differential` does in the large. Skipped without SymPy.

import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPython, type Peer, startPeer } from '../checker/python.js'
import { dirac, laws, majorana, system } from '../engine/systems.js'
import { differences, type Question, questionOf, sample } from './differential.js'

const python = findPython(['sympy'])
if (python === undefined) console.warn('the differential test is skipped: there is no python3 with sympy')

describe.skipIf(python === undefined)('SymPy', () => {
  let peer: Peer
  beforeAll(() => {
    peer = startPeer(python ?? '', [fileURLToPath(new URL('span.py', import.meta.url))])
  })
  afterAll(() => peer.end())

  it('finds the rank and the space that the verdicts describe', async () => {
    const questions = [1, 2, 3].flatMap((states) => sample(5, states, states)).map(questionOf)
    expect((await differences(questions, peer)).filter((answer) => answer !== null)).toEqual([])
  })

  const one = questionOf(system([dirac({ cpParity: 'i' }), majorana({ cpParity: '-i' })], [...laws, 'cp']))
  const changed = (change: (claim: Question['claims'][number], index: number) => unknown): Question =>
    ({ ...one, claims: one.claims.map(change) }) as Question

  it.each<readonly [string, Question]>([
    ['a zero told as a line', changed((claim) => (claim[1] === 'zero' ? [claim[0], 'line', '0', null] : claim))],
    ['a line told as complex', changed((claim) => (claim[1] === 'line' ? [claim[0], 'complex', null, null] : claim))],
    ['a line told as zero', changed((claim) => (claim[1] === 'line' ? [claim[0], 'zero', null, null] : claim))],
    ['a phase turned by π/4', changed((claim) => (claim[1] === 'line' ? [claim[0], 'line', '1/4', claim[3]] : claim))],
    ['another number of parameters', { ...one, freeParameters: { charge: 1, magnetic: 1, electric: 1, anapole: 1 } }],
  ])('sees %s', async (_, question) => {
    expect((await differences([question], peer))[0]).not.toBeNull()
  })
})
