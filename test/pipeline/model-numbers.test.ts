import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type NumericOptions, numericModel } from '../../src/model-numbers.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import type { Complex } from '../../src/observables/one-loop-moments.js'

const numbers = (input: unknown, options: NumericOptions = {}): NumericModel => {
  const result = numericModel(input, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const model = (nature: string, count: number, rest: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  nuvertex: 1,
  states: Array.from({ length: count }, (_, k) => ({ nature, mass: `${k + 1} meV` })),
  ...rest,
})

const magnetic = (matrix: unknown, unit: string | null = 'muB'): Record<string, unknown> => ({
  formFactors: { magnetic: { ...(unit === null ? {} : { unit }), matrix } },
})

const c = (re: number, im = 0): Complex => ({ re, im })

const expectMatrix = (
  found: readonly (readonly Complex[])[] | undefined,
  wanted: readonly (readonly Complex[])[],
): void => {
  expect(found).toHaveLength(wanted.length)
  for (const [j, row] of wanted.entries())
    for (const [i, { re, im }] of row.entries()) {
      const z = found?.[j]?.[i]
      expect(Math.abs((z?.re ?? Number.NaN) - re)).toBeLessThanOrEqual(1e-13 * Math.abs(re))
      expect(Math.abs((z?.im ?? Number.NaN) - im)).toBeLessThanOrEqual(1e-13 * Math.abs(im))
    }
}

describe('the matrices of a model', () => {
  it('come in the canonical units', () => {
    // By mpmath from CODATA 2018: 1 GeV⁻¹ = 0.003374911638082375 µ_B, 1 e0·cm = 51792101496.7733 µ_B.
    expectMatrix(numbers(model('dirac', 1, magnetic([[2]], 'GeV^-1'))).formFactors.magnetic, [[c(0.00674982327616475)]])
    expectMatrix(numbers(model('dirac', 1, magnetic([['1e-22']], 'e0*cm'))).formFactors.magnetic, [
      [c(5.1792101496773e-12)],
    ])
    const anapole = { formFactors: { anapole: { unit: 'fm^2', matrix: [[3]] } } }
    expectMatrix(numbers(model('majorana', 1, anapole)).formFactors.anapole, [[c(3e-26)]])
  })
  it('come in the canonical convention', () => {
    // ε = i · (real antisymmetric) there; f_M changes sign in the second.
    const electric = {
      electric: {
        unit: 'muB',
        matrix: [
          [0, '2e-12'],
          ['-2e-12', 0],
        ],
      },
    }
    const input = model('dirac', 2, { convention: 'epsilon-without-i', formFactors: electric })
    expectMatrix(numbers(input).formFactors.electric, [
      [c(0), c(0, 2e-12)],
      [c(0, -2e-12), c(0)],
    ])
    const flipped = model('dirac', 1, { convention: 'review-2014-eq3', ...magnetic([['1e-12']]) })
    expectMatrix(numbers(flipped).formFactors.magnetic, [[c(-1e-12)]])
  })
  it('are completed by what the rules determine', () => {
    const majorana = magnetic([
      ['?', '1e-11*i'],
      ['?', '?'],
    ])
    const { formFactors } = numbers(model('majorana', 2, majorana))
    expectMatrix(formFactors.magnetic, [
      [c(0), c(0, 1e-11)],
      [c(0, -1e-11), c(0)],
    ])
    // Nothing given, and nothing allowed: the charges of Majorana neutrinos of different masses.
    expectMatrix(formFactors.charge, [
      [c(0), c(0)],
      [c(0), c(0)],
    ])
    const dirac = magnetic([
      ['?', '?'],
      [{ re: '1e-11', im: '2e-11' }, 0],
    ])
    expect(numbers(model('dirac', 2, dirac)).missing.magnetic).toBe('magnetic[1,1] is not specified')
    const complete = magnetic([
      [0, '?'],
      [{ re: '1e-11', im: '2e-11' }, 0],
    ])
    expectMatrix(numbers(model('dirac', 2, complete)).formFactors.magnetic, [
      [c(0), c(1e-11, -2e-11)],
      [c(1e-11, 2e-11), c(0)],
    ])
  })
  it('are the nearest allowed ones within uncertainties', () => {
    const uncertain = { re: { value: '0.1', uncertainty: '0.2' }, im: { value: 3, uncertainty: 1 } }
    const given = magnetic([
      [0, uncertain],
      ['?', 0],
    ])
    expectMatrix(numbers(model('majorana', 2, given)).formFactors.magnetic, [
      [c(0), c(0, 3)],
      [c(0, -3), c(0)],
    ])
  })
  it('are those of one loop where the model asks for them', () => {
    const matrix = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    const { formFactors, mixing } = numbers(
      model('dirac', 3, { mixing: { matrix }, formFactors: { from: 'one-loop' } }),
    )
    // 3.2026e-19 µ_B per eV.
    expect(formFactors.magnetic?.[1]?.[1]?.re).toBeCloseTo(6.4052e-22, 26)
    expect(mixing?.map((row) => row.map(({ re }) => re))).toEqual(matrix)
  })
})

describe('a part that is missing', () => {
  const reasonOf = (input: unknown, options?: NumericOptions): NumericModel['missing'] =>
    numbers(input, options).missing
  it('says which value contradicts which rules', () => {
    const broken = reasonOf(
      model(
        'majorana',
        2,
        magnetic([
          [0, '1e-11*i'],
          ['1e-11*i', 0],
        ]),
      ),
    ).magnetic
    expect(broken).toMatch(/^magnetic\[2,1\] must be .* \(.*majorana-condition.*\), and .* is given$/)
    expect(reasonOf(model('majorana', 1, magnetic([['1e-11']]))).magnetic).toContain('must vanish')
  })
  it('holds the values against the rules at q² = 0 also where the model is for generic q²', () => {
    const charge = (value: string): unknown => ({
      formFactors: {
        charge: {
          unit: 'e0',
          matrix: [
            [0, value],
            [value, 0],
          ],
        },
      },
    })
    expect(reasonOf(model('dirac', 2, charge('1e-12') as Record<string, unknown>)).charge).toContain('gauge-invariance')
    expect(numbers(model('dirac', 2, charge('1e-12*q2') as Record<string, unknown>)).formFactors.charge).toBeDefined()
  })
  it('says what is not given', () => {
    const missing = reasonOf({ nuvertex: 1, states: [{ nature: 'dirac' }] })
    expect(missing).toEqual({
      masses: 'no mass is given for nu1',
      mixing: 'the model gives no mixing matrix',
      charge: 'the model does not give it',
      magnetic: 'the model does not give it',
      electric: 'the model does not give it',
      anapole: 'the model does not give it',
      chargeRadius: 'charge is not given as a function of q2',
    })
    expect(reasonOf(model('dirac', 1, magnetic([['1e-11']], null))).magnetic).toBe('magnetic has no unit')
    const open = { mixing: { pdg: { theta12: '33 deg', theta13: '8 deg', theta23: '45 deg', delta: '0 deg' } } }
    expect(reasonOf(model('majorana', 3, open)).mixing).toContain('alpha21')
    expect(numbers(model('dirac', 3, open)).mixing).toBeDefined()
  })
  it('names a parity that is left open', () => {
    const states = ['i', undefined].map((cpParity) => ({ nature: 'majorana', ...(cpParity ? { cpParity } : {}) }))
    const open = reasonOf({
      nuvertex: 1,
      states,
      assume: ['cp'],
      ...magnetic([
        [0, '?'],
        ['?', 0],
      ]),
    })
    expect(open.magnetic).toMatch(/^magnetic\[1,2\] depends on a CP parity/)
  })
})

describe('symbols', () => {
  const parameters = { x: 'real', phi: 'real', z: 'complex', m: 'positive' }
  const input = model('dirac', 2, {
    parameters,
    ...magnetic([
      ['x', 'z*exp(i*phi)'],
      ['conj(z)*exp(-i*phi)', 'pi*m'],
    ]),
  })
  it('are named where they have no value', () => {
    expect(numbers(input).missing.magnetic).toBe('magnetic[1,1] depends on the symbol x')
    expect(numbers(input, { parameters: { x: 1, phi: 1 } }).missing.magnetic).toBe(
      'magnetic[1,2] depends on the symbol z',
    )
  })
  it('take the values given', () => {
    const values = { x: 1.5, phi: 0.5, z: { re: 1, im: 2 }, m: 2 }
    // (1 + 2i)·exp(0.5i) = cos 0.5 − 2 sin 0.5 + i(2 cos 0.5 + sin 0.5)
    const [re, im] = [-0.0812685153180332, 2.2345906623849485]
    expectMatrix(numbers(input, { parameters: values }).formFactors.magnetic, [
      [c(1.5), c(re, im)],
      [c(re, -im), c(6.283185307179586)],
    ])
  })
  it('of Majorana phases turn the columns and fix the parities', () => {
    const pdg = {
      theta12: '30 deg',
      theta13: '0 deg',
      theta23: '45 deg',
      delta: '0 deg',
      alpha21: 'a + 180 deg',
      alpha31: 'a',
    }
    const given = (a: number, rest: Record<string, unknown> = {}): NumericModel =>
      numbers(model('majorana', 3, { parameters: { a: 'real' }, mixing: { pdg }, ...rest }), { parameters: { a } })
    // U_e2 = sin 30° e^{i(a + π)/2}
    const [row] = given(0.6).mixing ?? []
    expect(row?.[1]?.re).toBeCloseTo(-0.5 * Math.sin(0.3), 14)
    expect(row?.[1]?.im).toBeCloseTo(0.5 * Math.cos(0.3), 14)
    // At a = 0 states 1 and 3 have equal parities and state 2 the opposite one: µ_13 = 0, and ε_12 = ε_23 = 0.
    const cp = {
      assume: ['cp'],
      ...magnetic([
        [0, '1e-12*i', '?'],
        ['?', 0, '2e-12*i'],
        ['?', '?', 0],
      ]),
    }
    expect(given(0, cp).formFactors.magnetic?.[0]?.[2]).toEqual(c(0))
    expect(given(0.6, cp).missing.mixing).toContain('conserves CP for no choice')
  })
  it('must be declared, finite and of their kind', () => {
    const issues = (values: NumericOptions['parameters']): unknown => {
      const result = numericModel(input, { parameters: values })
      return E.isLeft(result) ? result.left.map(({ code, path }) => `${code} ${path}`) : 'right'
    }
    expect(issues({ y: 1 })).toEqual(['undeclared-symbol parameters.y'])
    expect(issues({ x: Number.NaN, m: -1 })).toEqual(['invalid-number parameters.x', 'domain parameters.m'])
    expect(issues({ x: { re: 1, im: 1 } })).toEqual(['domain parameters.x'])
  })
})

describe('the charge radius', () => {
  const charge = (matrix: unknown, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...rest,
    formFactors: { charge: { unit: 'e0', matrix } },
  })
  it('is six times the slope of the charge, in cm²', () => {
    // 6 · 0.5 GeV⁻² = 3 · 3.893793721718595e-28 cm² (mpmath).
    const given = charge([
      ['q2/2 + q2^2', '3*q2'],
      ['3*q2', 0],
    ])
    expectMatrix(numbers(model('dirac', 2, given)).chargeRadius, [
      [c(1.1681381165155785e-27), c(7.00882869909347e-27)],
      [c(7.00882869909347e-27), c(0)],
    ])
    const inMeV = numbers(model('dirac', 2, given), { q2Unit: 'MeV^2' }).chargeRadius
    expectMatrix([inMeV?.[0]?.slice(0, 1) ?? []], [[c(1.1681381165155785e-21)]])
  })
  it('of a rational function is that of its Taylor coefficient', () => {
    // d/dq² [q²/(1 + x² q²)] = 1 and d/dq² [1/(1 + q²)]·1e-12 = −1e-12 at q² = 0.
    const given = charge([
      ['q2/(1+q2)', 0],
      [0, '1e-12/(1+q2)'],
    ])
    expectMatrix(numbers(model('dirac', 2, given)).chargeRadius, [
      [c(2.336276233031157e-27), c(0)],
      [c(0), c(-2.336276233031157e-39)],
    ])
  })
  it('obeys the rules of the charge', () => {
    const given = charge([
      ['q2', '?'],
      ['?', 0],
    ])
    expect(numbers(model('majorana', 2, given)).missing.chargeRadius).toContain('charge[1,1] must vanish')
    expectMatrix(numbers(model('majorana', 1, {})).chargeRadius, [[c(0)]])
  })
  it('is not told in a convention that divides the charge by q²', () => {
    const given = charge([['1 + q2']], { convention: 'review-2014-eq3' })
    const found = numbers(model('dirac', 1, given))
    expectMatrix(found.formFactors.charge, [[c(0)]])
    expect(found.missing.chargeRadius).toContain('divided by q²')
  })
  it('has no pole', () => {
    expect(numbers(model('dirac', 1, charge([['1/q2']]))).missing.charge).toContain('no finite value at q2 = 0')
  })
})
