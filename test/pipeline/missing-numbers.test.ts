// Values of parameters that are refused, and why parts of a model have no numbers: all of it, to be read.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { numericModel } from '../../src/model-numbers.js'
import { majorana, mixed, model, page, told } from './issue-page.js'

describe('what is said of', () => {
  it('values of parameters', () => {
    const given = {
      ...model({ parameters: { x: 'real', z: 'complex', mass: 'positive' } }),
      formFactors: {},
    }
    const values = (parameters: Record<string, number | { re: number; im: number }>) => () =>
      numericModel(given, { parameters })
    return expect(
      page({
        'not declared': values({ y: 1 }),
        'nearly declared': values({ masss: 1 }),
        'declared by none': () => numericModel(model({}), { parameters: { y: 1 } }),
        'not finite': values({ x: Number.NaN, z: { re: 1, im: Number.POSITIVE_INFINITY } }),
        'not real': values({ x: { re: 1, im: 2 } }),
        'not positive': values({ mass: 0 }),
        negative: values({ mass: -1, x: -1 }),
        'not real and positive': values({ mass: { re: 1, im: 1 } }),
        'as they should be': values({ x: { re: -1, im: 0 }, z: { re: 1, im: 2 }, mass: 3 }),
      }),
    ).toMatchFileSnapshot('approved/parameter-issues.txt')
  })
})

describe('why a model has no number for', () => {
  it('values that only parities allow which there are not', () => {
    // A magnetic moment needs opposite parities, and of three states two have the same.
    const rows = [
      [0, 'i', 'i'],
      ['?', 0, '2*i'],
      ['?', '?', 0],
    ]
    const formFactors = { magnetic: { unit: 'muB', matrix: rows } }
    const found = numericModel(model({ assume: ['cp'], formFactors }))
    expect(E.isRight(found) ? found.right.missing.magnetic : '').toBe(
      'magnetic[2,3] is allowed only if cpParity(nu2) = -cpParity(nu3), which other given values exclude (cpt, majorana-condition, cp), and 2*i is given',
    )
  })

  /** One line for each part that is missing. */
  const missing = (input: unknown, options = {}): string => {
    const numbers = numericModel(input, options)
    if (E.isLeft(numbers)) return told(numbers)
    const lines = Object.entries(numbers.right.missing).map(([part, reason]) => `  ${part}: ${reason}\n`)
    return lines.join('') || '  nothing is missing\n'
  }
  const dirac = (formFactors: object, rest: object = {}) => ({
    nuvertex: 1,
    states: [{ nature: 'dirac', label: 'a', mass: '1 eV' }],
    parameters: { x: 'real', z: 'complex' },
    formFactors,
    ...rest,
  })

  it('a part', () => {
    const all = Object.fromEntries(
      (['charge', 'magnetic', 'electric', 'anapole'] as const).map((name) => [name, { matrix: [[0]] }]),
    )
    const reasons: Readonly<Record<string, string>> = {
      'nothing given': missing(dirac({})),
      zeros: missing(dirac(all)),
      'a number without unit': missing(dirac({ ...all, magnetic: { matrix: [[1]] } })),
      'a symbol': missing(dirac({ ...all, magnetic: { unit: 'muB', matrix: [['x']] } })),
      'two symbols': missing(dirac({ ...all, magnetic: { unit: 'muB', matrix: [['x + re(z)']] } })),
      'symbols with values': missing(dirac({ ...all, magnetic: { unit: 'muB', matrix: [['x + re(z)']] } }), {
        parameters: { x: 1, z: { re: 1, im: 1 } },
      }),
      'a pole at q² = 0': missing(dirac({ ...all, charge: { unit: 'e0', matrix: [['1/q2']] } })),
      'not specified': missing(dirac({ ...all, magnetic: { unit: 'muB', matrix: [['?']] } })),
      'a value that a rule forbids': missing(dirac({ ...all, magnetic: { unit: 'muB', matrix: [['i']] } })),
      'a value that is beyond numbers': missing(dirac({ ...all, anapole: { unit: 'GeV^-2', matrix: [['10^400']] } })),
      'a charge with q2': missing(dirac({ ...all, charge: { unit: 'e0', matrix: [['1e-14*q2']] } })),
      'a charge with q2 in a phase': missing(dirac({ ...all, charge: { unit: 'e0', matrix: [['cos(q2)']] } })),
      'a charge in a convention that divides it': missing(
        dirac({ ...all, charge: { matrix: [['1 + q2']] } }, { convention: 'review-2014-eq3' }),
      ),
      'no masses': missing({
        nuvertex: 1,
        states: [
          { nature: 'dirac', label: 'a' },
          { nature: 'dirac', label: 'b' },
        ],
      }),
      'open phases': missing(mixed({})),
      'a phase that is a symbol': missing(mixed({ alpha21: 'x', alpha31: '0 deg' }, { parameters: { x: 'real' } })),
      'a phase with a value': missing(mixed({ alpha21: 'x', alpha31: '0 deg' }, { parameters: { x: 'real' } }), {
        parameters: { x: 1 },
      }),
      'parities that the mixing contradicts': missing(
        mixed(
          { alpha21: '180 deg', alpha31: '0 deg' },
          { assume: ['cp'] },
          majorana(3).map((state) => ({ ...state, cpParity: 'i' })),
        ),
      ),
      'an open parity': missing(
        model(
          {
            assume: ['cp'],
            formFactors: {
              magnetic: {
                unit: 'muB',
                matrix: [
                  [0, '?'],
                  ['?', 0],
                ],
              },
            },
          },
          majorana(2),
        ),
      ),
    }
    return expect(
      Object.entries(reasons)
        .map(([name, text]) => `${name}\n${text}`)
        .join(''),
    ).toMatchFileSnapshot('approved/missing-numbers.txt')
  })
})
