// A model expanded into tests: their names, and the messages of those that fail.

import { describe, expect, it } from 'vitest'
import { describeModel } from '../../src/testing/index.js'

function tests(model: unknown, options = {}): string {
  const lines: string[] = []
  describeModel(
    model,
    {
      describe: (name, body) => {
        lines.push(name)
        body()
      },
      it: (name, body) => {
        try {
          body()
          lines.push(`  ✓ ${name}`)
        } catch (error) {
          lines.push(`  ✗ ${name}`, `      ${(error as Error).message.replaceAll('\n', '\n      ')}`)
        }
      },
    },
    options,
  )
  return `${lines.join('\n')}\n`
}

describe('the tests of a model', () => {
  it('of every status of an entry', () => {
    const phases = {
      nuvertex: 1,
      name: 'Two Dirac states with CP parities 1 and exp(i*pi/4)',
      states: [{ nature: 'dirac' }, { nature: 'dirac', cpParity: 'exp(i*pi/4)' }],
      assume: ['cp'],
    }
    const open = {
      nuvertex: 1,
      states: { count: 2, nature: 'majorana' },
      assume: ['cp'],
      formFactors: {
        magnetic: {
          matrix: [
            [1, '?'],
            ['?', 0],
          ],
        },
      },
    }
    const free = { nuvertex: 1, states: { count: 2, nature: 'dirac' }, lift: ['hermiticity'] }
    const tied = { nuvertex: 1, states: { count: 2, nature: 'dirac' } }
    return expect([phases, open, free, tied].map((model) => tests(model)).join('\n')).toMatchFileSnapshot(
      'approved/describe-model.txt',
    )
  })

  it('of a model with a mistake that is of no entry, of one that is none, and with options', () => {
    const parities = {
      nuvertex: 1,
      states: { count: 3, nature: 'majorana', cpParities: ['i', 'i', 'i'] },
      assume: ['cp'],
      mixing: { pdg: { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', alpha21: '180 deg', alpha31: '0 deg' } },
    }
    const none = tests({ nuvertex: 1, states: { count: 0, nature: 'dirac' }, q2: 3 })
    const text = 'nuvertex: 1\nname: From a text\nstates: { count: 1, nature: majorana }\n'
    const told = [tests(parities), none, tests(text, { convention: 'nothing' })]
    return expect(told.join('\n')).toMatchFileSnapshot('approved/describe-model-mistakes.txt')
  })
})
