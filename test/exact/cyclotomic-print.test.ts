import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'

const zeta = (k: number, n: number): C.Cyclotomic => C.fromRoot(rootOfUnity(k, n))
const root = (n: number | bigint, d: number | bigint = 1): C.Cyclotomic => C.squareRoot(rational(n, d))
const sum = (...all: readonly C.Cyclotomic[]): C.Cyclotomic => all.reduce(C.add, C.zero)
const whole = C.fromInteger
const cosine = (k: number, n: number): C.Cyclotomic => C.realPart(zeta(k, n))

describe('a printed cyclotomic number', () => {
  const i = C.imaginaryUnit
  const decimal = (n: number, places: number): C.Cyclotomic =>
    C.fromRational(rational(BigInt(n), 10n ** BigInt(places)))
  it.each([
    [C.zero, '0'],
    [decimal(5, 1), '1/2'],
    [decimal(25, 1), '2.5'],
    [decimal(-15, 1), '-1.5'],
    [decimal(375, 3), '3/8'],
    [C.multiply(whole(5), i), '5*i'],
    [C.multiply(whole(-5), i), '-5*i'],
    [sum(root(10), root(5), root(2), C.one), '1+sqrt(2)+sqrt(5)+sqrt(10)'],
    [C.add(root(6), root(5)), 'sqrt(5)+sqrt(6)'],
    [C.add(C.one, root(-15)), '1+sqrt(15)*i'],
    [C.add(whole(2), zeta(1, 7)), '2+exp(i*pi*2/7)'],
    [C.multiply(whole(4), cosine(1, 7)), '-2+4*cos(pi*3/7)+4*cos(pi/7)'],
    [C.fromRational(rational(-1, 3)), '-1/3'],
    [C.negate(i), '-i'],
    [C.multiply(decimal(-25, 13), i), '-2.5e-12*i'],
    [C.add(decimal(1, 12), C.multiply(decimal(3, 13), i)), '1e-12+3e-13*i'],
    [C.subtract(C.one, i), '1-i'],
    [C.divide(root(3), whole(2)), 'sqrt(3)/2'],
    [C.multiply(root(-3), decimal(5, 1)), 'sqrt(3)/2*i'],
    [C.add(C.one, root(-3)), '2*exp(i*pi/3)'],
    [C.add(C.one, root(-2)), '1+sqrt(2)*i'],
    [zeta(1, 6), 'exp(i*pi/3)'],
    [C.divide(zeta(1, 5), whole(2)), 'exp(i*pi*2/5)/2'],
    [C.multiply(root(3), zeta(1, 5)), 'sqrt(3)*exp(i*pi*2/5)'],
    [C.add(root(2), root(3)), 'sqrt(2)+sqrt(3)'],
    [C.add(C.multiply(decimal(1, 12), root(2)), i), '1e-12*sqrt(2)+i'],
    [cosine(1, 5), '-1/4+sqrt(5)/4'],
    [C.multiply(whole(2), cosine(1, 14)), '2*cos(pi/7)'],
    [root(-503), 'sqrt(-503)'],
    [C.add(C.one, zeta(1, 7)), '1+exp(i*pi*2/7)'],
    [C.add(C.divide(i, whole(-3)), zeta(1, 7)), 'exp(i*pi*2/7)-1/3*i'],
    [C.multiply(root(2), C.fromRational(rational(-2, 3))), '-2*sqrt(2)/3'],
    [C.negate(root(-2)), '-sqrt(2)*i'],
    // Sums of cosines: 2cos(2π/7) = −1 + 2cos(3π/7) + 2cos(π/7), since Σ cos(2πk/7) = −1/2; and 2sin(2π/7).
    [C.multiply(whole(2), cosine(1, 7)), '-1+2*cos(pi*3/7)+2*cos(pi/7)'],
    [C.multiply(whole(2), C.imaginaryPart(zeta(1, 7))), '2*cos(pi*3/14)'],
    [C.multiply(whole(-3), cosine(1, 14)), '-3*cos(pi/7)'],
  ])('is readable (%#)', (z, printed) => {
    expect(C.print(z)).toBe(printed)
  })

  it('is put in brackets as a factor if it is a sum', () => {
    expect(C.printFactor(C.add(C.one, i))).toBe('(1+i)')
    expect(C.printFactor(root(2))).toBe('sqrt(2)')
  })
})
