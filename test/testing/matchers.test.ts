// Matchers as a user of vitest has them, and a model expanded into tests.

import { describe, expect, it } from 'vitest'
import { describeModel } from '../../src/testing/index.js'
import { matchers } from '../../src/testing/vitest.js'

expect.extend(matchers)

const failure = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing failed')
}
const i = { re: 0, im: 1 }
const minusI = { re: 0, im: -1 }

describe('toSatisfyRule', () => {
  it('passes an imaginary antisymmetric Majorana dipole, and no symmetric one', () => {
    const dipole = {
      magnetic: [
        [0, i],
        [minusI, 0],
      ],
    }
    expect(dipole).toSatisfyRule('cpt')
    expect(dipole).toSatisfyRule('majorana-condition')
    expect({
      magnetic: [
        [0, 1],
        [1, 0],
      ],
    }).not.toSatisfyRule('cpt')
    const message = failure(() =>
      expect({
        magnetic: [
          [0, 1],
          [1, 0],
        ],
      }).toSatisfyRule('cpt'),
    )
    expect(message).toContain('magnetic[2,1] = 1, must be -magnetic[1,2] = -1')
  })

  it('knows natures and parities: a Dirac dipole need not be antisymmetric, and CP separates parities', () => {
    expect({
      magnetic: [
        [1, i],
        [minusI, 2],
      ],
    }).toSatisfyRule('cpt', { natures: ['dirac', 'dirac'] })
    const [plus, minus] = [
      { k: 1, n: 4 },
      { k: 3, n: 4 },
    ]
    const dipole = {
      magnetic: [
        [0, i],
        [minusI, 0],
      ],
    }
    expect(dipole).toSatisfyRule('cp', { cpParities: [plus, minus] })
    expect(dipole).not.toSatisfyRule('cp', { cpParities: [plus, plus] })
  })

  it('is not content with NaN', () => {
    expect({ charge: [[Number.NaN]] }).not.toSatisfyRule('hermiticity')
  })
})

describe('toBeHermitian', () => {
  it('names the entry that is not', () => {
    expect([
      [1, i],
      [minusI, 2],
    ]).toBeHermitian()
    const message = failure(() =>
      expect([
        [1, i],
        [i, 2],
      ]).toBeHermitian(),
    )
    expect(message).toContain('entry [1,2] is 0 + 1*i, and the conjugate of [2,1] is 0 - 1*i')
    expect([[i]]).not.toBeHermitian()
    expect([[Number.NaN]]).not.toBeHermitian()
    expect([[1, 0]]).not.toBeHermitian()
  })
})

describe('toHaveFreeParameters', () => {
  // Physics: 2N² − N for N Majorana states, 4N² for Dirac states.
  it('counts those of a model, as record or text', () => {
    expect({ nuvertex: 1, states: { count: 3, nature: 'majorana' } }).toHaveFreeParameters(15)
    expect('nuvertex: 1\nstates: { count: 3, nature: dirac }').toHaveFreeParameters(36)
    const message = failure(() =>
      expect({ nuvertex: 1, states: { count: 2, nature: 'majorana' } }).toHaveFreeParameters(15),
    )
    expect(message).toContain('the model has 6 free parameters (charge 1, magnetic 1, electric 1, anapole 3), not 15')
    expect({ nuvertex: 2 }).not.toHaveFreeParameters(15)
  })
})

describe('describeModel', () => {
  /** The tests of a model: names, and messages of those that fail. */
  function testsOf(model: unknown): readonly (readonly [string, string])[] {
    const tests: (readonly [string, string])[] = []
    const framework = {
      describe: (_: string, body: () => void) => body(),
      it: (name: string, body: () => void) => {
        let message = ''
        try {
          body()
        } catch (error) {
          message = (error as Error).message
        }
        tests.push([name, message])
      },
    }
    describeModel(model, framework)
    return tests
  }

  it('makes one test of each entry, and fails those that break a rule', () => {
    const states = [{ nature: 'majorana' }, { nature: 'majorana' }]
    const tests = testsOf({
      nuvertex: 1,
      states,
      formFactors: {
        magnetic: {
          matrix: [
            [1, 'i'],
            ['-i', 0],
          ],
        },
      },
    })
    expect(tests).toHaveLength(4 * 4 + 1)
    expect(tests.filter(([, message]) => message !== '').map(([name]) => name)).toEqual([
      'magnetic[1,1] must vanish (cpt, majorana-condition)',
    ])
    expect(tests.map(([name]) => name)).toContain(
      'magnetic[1,2] must be imaginary (hermiticity, cpt, majorana-condition)',
    )
  })

  it('makes one test that fails of a model that cannot be read', () => {
    const [[name, message] = ['', '']] = testsOf({ nuvertex: 1 })
    expect(name).toBe('can be read')
    expect(message).toContain('missing-key at $')
  })
})

// The model of the README's kind, expanded in earnest.
describeModel(
  {
    nuvertex: 1,
    name: 'two Majorana states',
    states: { count: 2, nature: 'majorana' },
    formFactors: {
      anapole: {
        matrix: [
          [1, 2],
          [2, 0],
        ],
      },
    },
  },
  { describe, it },
)
