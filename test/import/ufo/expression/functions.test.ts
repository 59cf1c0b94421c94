// Functions of balls: the ball of the result holds the values at all points of the ball of the argument, and is not much
// larger than they need. What is not a function of the argument alone, or jumps in it, is refused.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplexBall } from '../../../../src/import/ufo/expression/complex-ball.js'
import * as C from '../../../../src/import/ufo/expression/complex-ball.js'
import { type Evaluated, functions, power, wholePower } from '../../../../src/import/ufo/expression/functions.js'

const ball = (re: number, im: number, radius = 0, other = radius): ComplexBall => ({
  re: { value: re, radius },
  im: { value: im, radius: other },
})

const known = (result: Evaluated): ComplexBall => {
  if (E.isLeft(result)) throw new Error(result.left)
  return result.right
}

const steps = [-1, -0.5, 0, 0.3, 1]

/** Points of a ball, its corners among them, each exact. */
const pointsOf = ({ re, im }: ComplexBall): readonly ComplexBall[] =>
  steps.flatMap((s) => steps.map((t) => ball(re.value + s * re.radius, im.value + t * im.radius)))

/** How far the results at the points of a ball are from the centre of its result: at most its radius, at least `share` of it. */
function isTight(f: (z: ComplexBall) => Evaluated, z: ComplexBall, share: number): void {
  const whole = known(f(z))
  const parts = pointsOf(z).map((point) => known(f(point)))
  for (const part of ['re', 'im'] as const) {
    const { value, radius } = whole[part]
    const farthest = Math.max(...parts.map((one) => Math.abs(one[part].value - value)))
    const rounding = 1e-14 * (Math.abs(whole.re.value) + Math.abs(whole.im.value))
    expect(farthest).toBeLessThanOrEqual(radius + rounding)
    expect(radius).toBeLessThanOrEqual(farthest / share + rounding)
  }
}

const realArguments: Readonly<Record<string, readonly number[]>> = {
  ...{ sqrt: [0.2, 3], exp: [-2, 0.5], log: [0.3, 5], sin: [0.4, -2], cos: [0.4, -2], tan: [0.4, -2] },
  ...{ sec: [0.4, -2], csc: [0.4, -2], cot: [0.4, -2], sinh: [0.7, -2], cosh: [0.7, -2], tanh: [0.7, -1.2] },
  ...{ asin: [0.4, -0.7], acos: [0.4, -0.7], atan: [0.4, -3], acsc: [1.7, -4], asec: [1.7, -4], acot: [0.6, -3] },
  ...{ complexconjugate: [2], re: [2], im: [2], abs: [2, -3] },
}

describe('a function of a real ball', () => {
  it('every function is here', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(realArguments).sort())
  })

  it.each(Object.entries(realArguments))('%s holds its values, and is real', (name, values) => {
    const f = functions.get(name) ?? E.right
    for (const value of values) {
      const z = ball(value, 0, 1e-4, 0)
      // Bounds of slopes are those of the function anywhere for sin and cos, and for atan, which loses ten times at most.
      isTight(f, z, 0.05)
      expect(known(f(z)).im).toEqual({ value: 0, radius: 0 })
    }
  })
})

describe('a function of a complex ball', () => {
  it.each<[string, readonly (readonly [number, number])[]]>([
    [
      'sqrt',
      [
        [0.3, -1.7],
        [-2, 0.4],
        [-2, -0.4],
        [1, 2],
      ],
    ],
    [
      'exp',
      [
        [0.3, -1.7],
        [-1, 2],
      ],
    ],
    [
      'log',
      [
        [0.3, -1.7],
        [-2, 0.4],
        [-2, -0.4],
      ],
    ],
    [
      'sin',
      [
        [0.3, -1.7],
        [2, 0.4],
      ],
    ],
    [
      'cos',
      [
        [0.3, -1.7],
        [2, 0.4],
      ],
    ],
    [
      'tan',
      [
        [0.3, -0.7],
        [2, 0.4],
      ],
    ],
    [
      'sinh',
      [
        [0.3, -1.7],
        [-0.2, 0.4],
      ],
    ],
    [
      'cosh',
      [
        [0.3, -1.7],
        [-0.2, 0.4],
      ],
    ],
    [
      'tanh',
      [
        [0.3, -0.7],
        [-0.2, 0.4],
      ],
    ],
    ['complexconjugate', [[0.3, -1.7]]],
    ['re', [[0.3, -1.7]]],
    ['im', [[0.3, -1.7]]],
    ['abs', [[0.3, -1.7]]],
  ])('%s', (name, places) => {
    const f = functions.get(name) ?? E.right
    for (const [re, im] of places) isTight(f, ball(re, im, 1e-5, 2e-5), 0.08)
  })

  it('powers', () => {
    for (const n of [0, 1, 2, 3, 5, 8, -1, -3]) isTight((z) => wholePower(z, n), ball(0.7, -1.2, 1e-5), 0.15)
    isTight((z) => power(z, ball(0.4, 0.7)), ball(0.7, -1.2, 1e-5), 0.1)
    isTight((w) => power(ball(0.7, -1.2), w), ball(0.4, 0.7, 1e-5), 0.1)
  })
})

describe('laws of functions, to their rounding errors', () => {
  const points = [ball(0.3, -1.7), ball(-2, 0.4), ball(-2, -0.4), ball(1.5, 0), ball(0, 2), ball(0, -2), ball(-3, 0)]
  const at = (name: string, z: ComplexBall): ComplexBall => known((functions.get(name) ?? E.right)(z))
  const near = (a: ComplexBall, b: ComplexBall): void => {
    const rest = C.subtract(a, b)
    expect(C.containsZero(rest)).toBe(true)
    expect(rest.re.radius + rest.im.radius).toBeLessThan(1e-12)
  }
  it.each(points.map((z) => [z.re.value, z.im.value] as const))('at %d + %di', (re, im) => {
    const z = ball(re, im)
    near(C.multiply(at('sqrt', z), at('sqrt', z)), z)
    near(at('exp', at('log', z)), z)
    near(C.add(C.multiply(at('sin', z), at('sin', z)), C.multiply(at('cos', z), at('cos', z))), C.one)
    const [sinh, cosh] = [at('sinh', z), at('cosh', z)]
    near(C.subtract(C.multiply(cosh, cosh), C.multiply(sinh, sinh)), C.one)
    near(C.add(sinh, cosh), at('exp', z))
    near(C.multiply(at('tanh', z), cosh), sinh)
    near(C.add(at('cos', z), C.multiply(C.imaginaryUnit, at('sin', z))), at('exp', C.multiply(C.imaginaryUnit, z)))
    // The root has re ≥ 0, and the logarithm an angle within (−π, π], of the sign of the imaginary part.
    expect(at('sqrt', z).re.value).toBeGreaterThanOrEqual(0)
    expect(Math.sign(at('sqrt', z).im.value)).toBe(im === 0 ? (re < 0 ? 1 : 0) : Math.sign(im))
    expect(at('log', z).im.value).toBeCloseTo(im === 0 && re < 0 ? Math.PI : Math.atan2(im, re), 14)
  })

  it('functions that are inverse to each other', () => {
    for (const x of [0.3, -0.8]) {
      near(at('sin', at('asin', ball(x, 0))), ball(x, 0))
      near(at('cos', at('acos', ball(x, 0))), ball(x, 0))
      near(at('tan', at('atan', ball(x, 0))), ball(x, 0))
      near(at('csc', at('acsc', ball(1 / x, 0))), ball(1 / x, 0))
      near(at('sec', at('asec', ball(1 / x, 0))), ball(1 / x, 0))
      near(at('cot', at('acot', ball(x, 0))), ball(x, 0))
    }
  })
})

describe('what is exact stays exact', () => {
  it.each<[string, Evaluated, ComplexBall]>([
    ['z⁰', wholePower(ball(0.3, 2, 1e-3), 0), C.one],
    ['3⁵', wholePower(ball(3, 0), 5), ball(243, 0)],
    ['i³', wholePower(C.imaginaryUnit, 3), ball(0, -1)],
    ['2⁻³', wholePower(ball(2, 0), -3), ball(0.125, 0)],
    ['exp 0', (functions.get('exp') ?? E.right)(C.zero), C.one],
    ['cos 0', (functions.get('cos') ?? E.right)(C.zero), C.one],
    ['sin 0', (functions.get('sin') ?? E.right)(C.zero), C.zero],
    ['√0', (functions.get('sqrt') ?? E.right)(C.zero), C.zero],
    ['|−3|', (functions.get('abs') ?? E.right)(ball(-3, 0, 1e-3, 0)), ball(3, 0, 1e-3, 0)],
    ['|2i|', (functions.get('abs') ?? E.right)(ball(0, -2, 0, 1e-3)), ball(2, 0, 1e-3, 0)],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(E.right(expected))
  })
})

describe('where a function is not known', () => {
  const jumps = (what: string): string => `${what} is taken where it jumps, on the negative real axis`
  const outside = 'an inverse function is asked for outside of its real range'
  const divisor = 'a divisor is zero, or cannot be told from zero'
  it.each<[string, string, ComplexBall, string | null]>([
    ['a root across the cut', 'sqrt', ball(-2, 1e-3, 1e-3), jumps('a square root')],
    ['a root beside it', 'sqrt', ball(-2, 2e-3, 1e-3), null],
    ['a root across the positive axis', 'sqrt', ball(2, 1e-3, 1e-2), null],
    [
      'a complex root of what may be zero',
      'sqrt',
      ball(1e-4, 1e-4, 1e-3),
      'a square root is zero, or cannot be told from zero',
    ],
    ['a real root of what may be zero', 'sqrt', ball(1e-4, 0, 1e-3, 0), null],
    ['a logarithm across the cut', 'log', ball(-2, 1e-3, 1e-3), jumps('a logarithm')],
    ['a logarithm beside it', 'log', ball(-2, 2e-3, 1e-3), null],
    ['a logarithm across the positive axis', 'log', ball(2, 0, 1e-2), null],
    ['a logarithm of what may be zero', 'log', ball(1e-3, 0, 1e-3, 0), 'the logarithm of zero is asked for'],
    ['a logarithm of a negative number', 'log', ball(-2, 0, 1e-3, 0), null],
    ['an arc sine at 1', 'asin', ball(1, 0), outside],
    ['an arc sine that may be 1', 'asin', ball(0.99, 0, 0.01, 0), outside],
    ['an arc sine near 1', 'asin', ball(-0.99, 0, 0.009, 0), null],
    ['an arc sine of a complex number', 'asin', ball(0.3, 1e-9), outside],
    ['an arc tangent of a large number', 'atan', ball(1e9, 0), null],
    ['a tangent at a pole', 'tan', ball(Math.PI / 2, 0, 1e-3, 0), divisor],
    ['an arc secant of 0', 'asec', C.zero, divisor],
  ])('%s', (_, name, z, reason) => {
    const result = (functions.get(name) ?? E.right)(z)
    expect(E.isLeft(result) ? result.left : null).toBe(reason)
  })

  it('a root of what may be zero holds both kinds of root', () => {
    // √0.0011 = 0.0332, and √−0.0009 = 0.03i.
    const { re, im } = known((functions.get('sqrt') ?? E.right)(ball(1e-4, 0, 1e-3, 0)))
    expect([re.value, im.value]).toEqual([0, 0])
    for (const part of [re, im]) {
      expect(part.radius).toBeGreaterThan(0.0332)
      expect(part.radius).toBeLessThan(0.06)
    }
  })
})
