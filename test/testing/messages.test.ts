// What is said of a function that breaks a law, or that no law can be held against: the sentences, without the model below them.

import { describe, expect, it } from 'vitest'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'
import { expectInvariant, expectSatisfies, matchers, type NeutrinoCase } from '../../src/testing/index.js'
import { anything, jarlskog, widths } from './wrong-functions.js'

const seed = 20_260_101
const z = (re: number, im: number) => ({ re, im })

/** Up to the model, with the line that can be pasted. */
function message(run: () => void): string {
  try {
    run()
  } catch (error) {
    const { name, message: text } = error as Error
    const [story = '', rest = ''] = text.split(/\n\n(?:The smallest model|What .* gives for the smallest model)/)
    const call = /Reproduce with:\n(.*)/.exec(rest)?.[1]
    return `${name}: ${story}${call === undefined ? '' : `\n${call}`}`
  }
  return 'holds'
}

const square = (entry: (f: number, i: number) => unknown) =>
  function given({ natures }: NeutrinoCase) {
    const matrix = natures.map((_, f) => natures.map((_unused, i) => entry(f, i)))
    return { magnetic: matrix as readonly (readonly number[])[] }
  }

describe('the sentences', () => {
  it('about functions of a model', () => {
    const told: Readonly<Record<string, () => void>> = {
      'an answer for each state': () => expectInvariant(({ masses }) => masses, 'permutation', { seed }),
      'an answer for each state that is said to be one': () =>
        expectInvariant(({ masses }) => masses, 'permutation', { seed, gives: 'per-state' }),
      'no list': () => expectInvariant(() => 1, 'permutation', { seed, gives: 'per-state' }),
      'no matrix': () => expectInvariant(() => [1], 'permutation', { seed, gives: 'per-pair' }),
      'no record': () => expectInvariant(() => [1], 'rephasing', { seed, gives: 'form-factors' }),
      'a record without matrices': () =>
        expectInvariant(() => ({ magnetic: 1 }), 'rephasing', { seed, gives: 'form-factors' }),
      'real matrices': () =>
        expectInvariant(
          square((f, i) => 1 + f + i),
          'rephasing',
          { seed, gives: 'form-factors', nature: 'dirac' },
        ),
      'pairs of pairs': () => expectInvariant(() => [[1]], 'majorana-doubling', { seed, gives: 'per-pair' }),
      nothing: () => expectInvariant(() => undefined, 'rephasing', { seed }),
      null: () => expectInvariant(() => null, 'rephasing', { seed }),
      'an odd number that is 0': () => expectInvariant(() => 0, 'cp-image', { seed, parity: 'odd' }),
      'an odd list that is 0': () => expectInvariant(() => [0, { a: 0 }], 'cp-image', { seed, parity: 'odd' }),
      'an odd number that is even': () => expectInvariant(() => 1, 'cp-image', { seed, parity: 'odd' }),
      'one member of a record': () =>
        expectInvariant(({ masses: [m = 0], natures }) => ({ first: m, count: natures.length }), 'permutation', {
          seed,
          numRuns: 50,
          tolerance: 0.1,
          spectra: ['hierarchical'],
        }),
      'pairs that are not followed': () =>
        expectInvariant(({ natures }) => natures.map((_, f) => natures.map((_unused, i) => f + 2 * i)), 'permutation', {
          seed,
          gives: 'per-pair',
        }),
      'pairs that are': () =>
        expectInvariant(({ masses }) => masses.map((a) => masses.map((b) => a - b)), 'permutation', {
          seed,
          gives: 'per-pair',
        }),
      'an exception that is none': () =>
        expectInvariant(
          () => {
            throw 'a text'
          },
          'rephasing',
          { seed },
        ),
      'a state added': () => expectInvariant(({ natures }) => natures.length, 'decoupling', { seed }),
      'a state added, of widths': () => expectInvariant(widths, 'decoupling', { seed, gives: 'per-state' }),
      'an asymmetry': () => expectInvariant(jarlskog, 'cpt-image', { seed, minimum: 3 }),
    }
    const text = Object.entries(told).map(([name, run]) => `${name}\n  ${message(run).replaceAll('\n', '\n  ')}\n`)
    return expect(text.join('')).toMatchFileSnapshot('approved/invariance-messages.txt')
  })

  it('about matrices and rules', () => {
    const told: Readonly<Record<string, () => void>> = {
      'seven entries': () => expectSatisfies('hermiticity', anything, { seed, minimum: 2, nature: 'dirac' }),
      'no record': () => expectSatisfies('hermiticity', () => 1 as never, { seed }),
      'a wrong shape': () => expectSatisfies('hermiticity', () => ({ magnetic: [[1, 2]] }), { seed }),
      'no number': () =>
        expectSatisfies(
          'hermiticity',
          square(() => 'x'),
          { seed },
        ),
      'a number that is not finite': () =>
        expectSatisfies(
          'hermiticity',
          square(() => z(1, Number.NaN)),
          { seed },
        ),
      'no rule': () => expectSatisfies('nothing' as never, anything, { seed }),
      'a rule that says nothing': () =>
        expectSatisfies(
          'charge-quantisation',
          square(() => 0),
          { seed },
        ),
      'a rule of generic q²': () => expectSatisfies('gauge-invariance', anything, { seed, q2: 'generic', numRuns: 5 }),
      'an antineutrino that is not the transposed neutrino': () =>
        expectSatisfies(
          'cpt',
          ({ natures }) => {
            const matrix = natures.map((_, f) => natures.map((_unused, i) => (f === i ? 1 : 0)))
            return { anapole: matrix, antineutrino: { anapole: matrix.map((row) => row.map((x) => 2 * x)) } }
          },
          { seed, nature: 'dirac' },
        ),
    }
    const rules = (
      ['hermiticity', 'majorana-condition', 'gauge-invariance', 'cp', 'c', 'p', 't', 'lepton-number'] as const
    ).map((rule) => [`anything against ${rule}`, () => expectSatisfies(rule, anything, { seed })] as const)
    const text = [...Object.entries(told), ...rules].map(
      ([name, run]) => `${name}\n  ${message(run).replaceAll('\n', '\n  ')}\n`,
    )
    return expect(text.join('')).toMatchFileSnapshot('approved/rule-messages.txt')
  })

  it('of matchers', () => {
    const eighth = rootOfUnity(1, 8)
    const dipole = {
      magnetic: [
        [1, 2],
        [3, 4],
      ],
    }
    const answers = {
      'a phase': matchers.toSatisfyRule(
        {
          charge: [
            [1, 1],
            [1, 1],
          ],
        },
        'cp',
        { natures: ['dirac', 'dirac'], cpParities: [rootOfUnity(0, 1), eighth], masses: [3, 3] },
      ),
      // |3 − 2| = 1, against 0.1 · 4 for each of the two entries; and against 0.13 · 4.
      'a Dirac dipole': matchers.toSatisfyRule(dipole, 'hermiticity', { natures: ['dirac', 'dirac'], tolerance: 0.1 }),
      'within a tolerance': matchers.toSatisfyRule(dipole, 'hermiticity', {
        natures: ['dirac', 'dirac'],
        tolerance: 0.13,
      }),
      'a charge between different masses': matchers.toSatisfyRule(
        {
          charge: [
            [0, z(0, 1)],
            [z(0, -1), 0],
          ],
        },
        'gauge-invariance',
      ),
      'a charge between equal masses': matchers.toSatisfyRule(
        {
          charge: [
            [0, z(0, 1)],
            [z(0, -1), 0],
          ],
        },
        'gauge-invariance',
        { masses: [1, 1] },
      ),
      'a charge at generic q²': matchers.toSatisfyRule(
        {
          charge: [
            [0, z(0, 1)],
            [z(0, -1), 0],
          ],
        },
        'gauge-invariance',
        { q2: 'generic' },
      ),
      'a hermitian matrix': matchers.toBeHermitian([
        [1, z(2, 3)],
        [z(2, -3), 4],
      ]),
      'one within a tolerance': matchers.toBeHermitian(
        [
          [1, 2],
          [2.1, 4],
        ],
        0.05,
      ),
      'one without': matchers.toBeHermitian([
        [1, 2],
        [2.1, 4],
      ]),
      'a diagonal that is not real': matchers.toBeHermitian([[z(0, 1)]]),
      'a matrix that is not square': matchers.toBeHermitian([[1, 2]]),
      'parameters of a model with an open parity': matchers.toHaveFreeParameters(
        { nuvertex: 1, states: { count: 2, nature: 'majorana' }, assume: ['cp'] },
        3,
      ),
      'parameters of no model': matchers.toHaveFreeParameters({ nuvertex: 1 }, 3),
    }
    const text = Object.entries(answers).map(
      ([name, { pass, message: say }]) => `${name}: ${pass}\n  ${say().trimEnd().replaceAll('\n', '\n  ')}\n`,
    )
    return expect(text.join('')).toMatchFileSnapshot('approved/matcher-messages.txt')
  })
})
