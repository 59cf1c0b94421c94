// Numbers as text, turns by powers of i, and what stands beside symbols: by hand.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/rational.js'
import { fromDouble, oneLoopInput, textOf, turned, withConstantPhases } from '../../src/model-one-loop-input.js'
import { relativeAngle, symbolicMoments } from '../../src/model-one-loop-symbols.js'
import type { Unit } from '../../src/physics/convention.js'
import { readModel } from '../../src/read-model.js'

const read = (input: unknown) => {
  const result = readModel(input, {})
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  const { model, matrix } = result.right
  if (matrix === undefined) throw new Error('no mixing')
  return { model, matrix }
}

const withPhases = (pdg: object, loop: object = { from: 'one-loop' }) =>
  read({
    nuvertex: 1,
    states: [1, 2, 5].map((mass) => ({ nature: 'majorana', mass: `${mass} meV` })),
    parameters: { x: 'real', y: 'real' },
    mixing: { pdg: { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', ...pdg } },
    formFactors: loop,
  })

describe('a complex number as text', () => {
  it.each([
    [0, 0, '0'],
    [-0, 0, '0'],
    [1.5, 0, '1.5'],
    [-2, 0, '-2'],
    [0, 1, '1*i'],
    [0, -2.5, '-2.5*i'],
    [1, 2, '1+2*i'],
    [1, -2, '1-2*i'],
    [1.23456789, 0, '1.23457'],
    [1 / 3, -2 / 3, '0.333333-0.666667*i'],
  ])('%s + %si is %s', (re, im, text) => expect(textOf({ re, im })).toBe(text))

  it.each([
    [0, '0'],
    [1, '1'],
    [-12.5, '-12.5'],
    [1e21, '1e21'],
    [1.5e-7, '1.5e-7'],
    [0.1, '0.1'],
    [123456, '123456'],
    [1200, '1200'],
  ])('the double %s is the number %s', (x, text) => {
    expect(Number(print(fromDouble(x)))).toBe(x)
    expect(Number(text)).toBe(x)
    const { n, d } = fromDouble(x)
    // The shortest decimal form: a power of ten, in lowest terms, divides the denominator.
    expect(Number(n) / Number(d)).toBe(x)
  })
})

describe('divided by a power of i', () => {
  it.each<[Unit, number, number]>([
    [0, 2, 3],
    // (2 + 3i)/i = 3 − 2i, and so on.
    [1, 3, -2],
    [2, -2, -3],
    [3, -3, 2],
  ])('2 + 3i over i^%s', (unit, re, im) => expect(turned({ re: 2, im: 3 }, unit)).toEqual({ re, im }))
})

describe('the input of the one-loop formulas', () => {
  it('has masses in eV, exact differences, and the loop function that is asked for', () => {
    const { model, matrix } = withPhases({ alpha21: '0 deg', alpha31: '180 deg' })
    const { masses, mixing, loop, massDifference } = oneLoopInput(model, matrix)
    expect(masses).toEqual([0.001, 0.002, 0.005])
    expect(loop).toBe('exact')
    // m_j − m_i.
    expect([massDifference?.(2, 0), massDifference?.(0, 2), massDifference?.(7, 0)]).toEqual([0.004, -0.004, -0.001])
    // U_e1 = cos 30°, U_e2 = sin 30°, and U_µ3 = sin 45° e^{i 90°}.
    expect(mixing[0]?.[0]?.re).toBeCloseTo(Math.sqrt(3) / 2, 14)
    expect(mixing[0]?.[1]?.re).toBeCloseTo(0.5, 14)
    expect(mixing[1]?.[2]?.re).toBeCloseTo(0, 14)
    expect(mixing[1]?.[2]?.im).toBeCloseTo(Math.SQRT1_2, 14)
    const leading = withPhases({ alpha21: '0 deg', alpha31: '0 deg' }, { from: 'one-loop', loop: 'leading' })
    expect(oneLoopInput(leading.model, leading.matrix).loop).toBe('leading')
  })

  it('keeps the number beside a symbol in its column', () => {
    const { matrix } = withPhases({ alpha21: 'x + 180 deg', alpha31: '0 deg' })
    const [row] = withConstantPhases(matrix).entries.slice(0, 1)
    const plain = oneLoopInput(withPhases({ alpha21: 'x + 180 deg', alpha31: '0 deg' }).model, matrix).mixing
    // U_e2 = sin 30° e^{i 90°}.
    expect(plain[0]?.[1]?.re).toBeCloseTo(0, 14)
    expect(plain[0]?.[1]?.im).toBeCloseTo(0.5, 14)
    expect(row).toHaveLength(3)
    const without = withPhases({ alpha21: '0 deg', alpha31: '0 deg' }).matrix
    expect(withConstantPhases(without)).toBe(without)
  })
})

describe('moments in symbols', () => {
  it('of two states have the difference of their phases', () => {
    const { matrix } = withPhases({ alpha21: 'x', alpha31: 'y' })
    const terms = (j: number, i: number) =>
      relativeAngle(matrix, j, i).map(({ symbol, multiple }) => `${print(multiple)}*${symbol}`)
    // A = α_i − α_j, α_1 = 0.
    expect(terms(0, 1)).toEqual(['1*x'])
    expect(terms(1, 0)).toEqual(['-1*x'])
    expect(terms(0, 2)).toEqual(['1*y'])
    expect([...terms(1, 2)].sort()).toEqual(['-1*x', '1*y'])
    expect(terms(2, 2)).toEqual([])
    expect(relativeAngle(withPhases({ alpha21: '0 deg', alpha31: '0 deg' }).matrix, 0, 1)).toEqual([])
  })

  it('are told with a reason that names the phases, and only where a symbol is in them', () => {
    const { model, matrix } = withPhases({ alpha21: 'x', alpha31: '2*x + 180 deg' })
    const moment = symbolicMoments(model, matrix)
    const reason = (j: number, i: number) => {
      const value = moment?.('magnetic', j, i, 0)?.value
      return value?.kind === 'opaque' ? value.reason : undefined
    }
    expect(reason(0, 1)).toBe('its value depends on alpha21 = x: give that phase a value for a verdict')
    expect(reason(1, 2)).toBe(
      'its value depends on alpha21 = x and alpha31 = 2*x + 180 deg: give these phases values for a verdict',
    )
    expect(moment?.('magnetic', 1, 1, 0)).toBeUndefined()
    const plain = withPhases({ alpha21: '0 deg', alpha31: '0 deg' })
    expect(symbolicMoments(plain.model, plain.matrix)).toBeUndefined()
  })

  it('of a real mixing are a sine and a cosine of half the phase, and turn with the convention', () => {
    const { model, matrix } = withPhases({ alpha21: 'x', alpha31: '0 deg' })
    const text = (kind: 'magnetic' | 'electric', j: number, i: number, unit: Unit = 0) =>
      (symbolicMoments(model, matrix)?.(kind, j, i, unit)?.text ?? '').replaceAll(/\d[\d.e-]*(?=\*i|\*s|\*c)/g, 'N')
    // Real mixing: µ^D_21 is real and ε^D_21 imaginary, so µ ∝ i sin A/2 and ε ∝ i cos A/2, A = α_i − α_j.
    expect(text('magnetic', 0, 1)).toMatch(/^-?N\*i\*sin\(x\/2\)$/)
    expect(text('electric', 0, 1)).toMatch(/^-?N\*i\*cos\(x\/2\)$/)
    // Read backwards, A is −x: the sine changes its sign, the text has the angle forwards.
    expect(text('magnetic', 1, 0)).toMatch(/^-?N\*i\*sin\(x\/2\)$/)
    expect(text('magnetic', 0, 1).startsWith('-')).not.toBe(text('magnetic', 1, 0).startsWith('-'))
    // i/i = 1.
    expect(text('magnetic', 0, 1, 1)).toMatch(/^-?N\*sin\(x\/2\)$/)
  })
})
