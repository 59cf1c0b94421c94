// Polynomials times phases: angles, the canonical form, and how values are written. x, y, φ, ψ are real.

import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import * as F from '../../src/exact/phase-polynomial.js'
import * as P from '../../src/exact/polynomial.js'
import * as Q from '../../src/exact/rational.js'
import { TermLimit } from '../../src/exact/term-limit.js'

const [x, y] = ['x', 'y'].map((name) => F.fromPolynomial(P.symbol(name))) as [F.PhasePolynomial, F.PhasePolynomial]
const times = (symbol: string, n: number, d = 1): F.Angle => F.angle(symbol, Q.rational(n, d))
const exp = (...angles: readonly F.Angle[]): F.PhasePolynomial => F.phase(angles.reduce(F.addAngles, F.noAngle))
const number = (n: number, d = 1): F.PhasePolynomial => F.constant(C.fromRational(Q.rational(n, d)))
const i = F.constant(C.imaginaryUnit)
const product = (...all: readonly F.PhasePolynomial[]): F.PhasePolynomial => all.reduce(F.multiply, number(1))
const [phi, psi] = [times('phi', 1), times('psi', 1)]
const cos = (a: F.Angle): F.PhasePolynomial => F.realPart(F.phase(a))
const sin = (a: F.Angle): F.PhasePolynomial => F.imaginaryPart(F.phase(a))

describe('an angle', () => {
  it.each([
    [F.noAngle, '0'],
    [times('phi', 0), '0'],
    [phi, 'phi'],
    [times('phi', -1), '-phi'],
    [times('phi', -2, 3), '-2*phi/3'],
    [F.addAngles(psi, times('phi', 3, 2)), '3*phi/2+psi'],
    [F.addAngles(times('psi', -1), phi), 'phi-psi'],
    [F.addAngles(phi, times('phi', -1)), '0'],
    [F.addAngles(F.addAngles(phi, psi), times('phi', 1, 2)), '3*phi/2+psi'],
    [F.scaleAngle(F.addAngles(phi, psi), Q.rational(1, 2)), 'phi/2+psi/2'],
    [F.scaleAngle(phi, Q.zero), '0'],
    [F.negateAngle(F.addAngles(phi, times('psi', -1))), '-phi+psi'],
  ])('is a sum of multiples of symbols, by name (%#)', (angle, printed) => {
    expect(F.printAngle(angle)).toBe(printed)
    expect(angle.every(({ multiple }) => !Q.isZero(multiple))).toBe(true)
  })
})

describe('a polynomial times phases', () => {
  it('has one form, so that zero is recognised: cos² + sin² = 1, and the sum formula', () => {
    expect(F.add(product(cos(phi), cos(phi)), product(sin(phi), sin(phi)))).toEqual(number(1))
    const sum = F.addAngles(phi, psi)
    expect(cos(sum)).toEqual(F.subtract(product(cos(phi), cos(psi)), product(sin(phi), sin(psi))))
    expect(F.equals(product(exp(phi), x, exp(psi)), product(x, exp(sum)))).toBe(true)
    expect(F.equals(exp(phi), exp(psi))).toBe(false)
    expect(F.isZero(F.subtract(exp(phi), exp(phi)))).toBe(true)
    expect(F.fromPolynomial(P.zero)).toEqual(F.zero)
  })

  it('has its terms in the order of the texts of their angles, however it was built', () => {
    const terms = [exp(psi), x, exp(times('phi', -1)), exp(phi), number(2)]
    const texts = (p: F.PhasePolynomial): readonly string[] => p.terms.map(({ angle }) => F.printAngle(angle))
    expect(texts(F.sum(terms))).toEqual(['-phi', '0', 'phi', 'psi'])
    expect(F.sum(terms.toReversed())).toEqual(F.sum(terms))
    expect(texts(F.conjugate(F.sum([exp(psi), exp(phi)])))).toEqual(['-phi', '-psi'])
    expect(texts(F.turn(F.sum([exp(psi), exp(phi)]), times('phi', -1)))).toEqual(['-phi+psi', '0'])
  })

  it('is a polynomial only without phases', () => {
    expect(F.asPolynomial(F.zero)).toEqual(P.zero)
    expect(F.asPolynomial(x)).toEqual(P.symbol('x'))
    expect(F.asPolynomial(exp(phi))).toBeUndefined()
    expect(F.asPolynomial(F.add(x, exp(phi)))).toBeUndefined()
    expect(F.asPolynomial(F.sum([x, exp(times('phi', -1)), exp(phi)]))).toBeUndefined()
  })

  it('turns by an angle, and back by its conjugate', () => {
    const p = F.add(product(i, x), exp(psi))
    expect(F.turn(p, phi)).toEqual(product(p, exp(phi)))
    expect(F.turn(p, F.noAngle)).toEqual(p)
    expect(F.conjugate(F.turn(p, phi))).toEqual(F.turn(F.conjugate(p), F.negateAngle(phi)))
    expect(F.conjugate(product(i, exp(phi)))).toEqual(product(F.negate(i), exp(times('phi', -1))))
  })

  it('loses the terms that a map makes zero', () => {
    const p = F.add(product(x, exp(phi)), product(i, exp(psi)))
    expect(F.mapAmplitudes(p, P.realPart)).toEqual(product(x, exp(phi)))
    expect(F.scale(p, C.zero)).toEqual(F.zero)
    expect(F.substitute(p, new Map([['x', P.zero]]))).toEqual(product(i, exp(psi)))
  })

  it('names the symbols of its angles', () => {
    expect([...F.angleSymbols(F.sum([x, exp(phi, psi), exp(times('chi', 2))]))].sort()).toEqual(['chi', 'phi', 'psi'])
  })

  it('vanishes for all values of a symbol if its coefficients do, by rising powers', () => {
    const p = F.sum([product(x, x, y), product(number(3), x, exp(phi)), exp(phi, times('x', 2)), y, product(x, y)])
    expect(F.coefficientsIn(p, 'x').map(F.print)).toEqual(['y', 'exp(i*phi)', '3*exp(i*phi)+y', 'y'])
    expect(F.coefficientsIn(p, 'z')).toEqual([p])
  })

  it('stops growing at a limit', () => {
    const all = (count: number, name: string): F.PhasePolynomial =>
      F.sum(Array.from({ length: count }, (_, k) => exp(times(`${name}${k}`, 1))))
    expect(F.termCount(all(120, 'a'))).toBe(120)
    expect(F.termCount(F.add(x, F.add(y, exp(phi))))).toBe(3)
    expect(() => F.multiply(all(120, 'a'), all(120, 'b'))).toThrow(new TermLimit('a value has more than 10000 terms'))
    expect(() => F.multiply(all(1000, 'a'), all(1001, 'b'))).toThrow(new TermLimit('a product of values is too long'))
    expect(F.termCount(F.multiply(all(100, 'a'), all(100, 'b')))).toBe(10_000)
  })
})

describe('a printed value with phases', () => {
  it.each([
    [F.zero, '0'],
    [product(number(2), x, cos(phi)), '2*cos(phi)*x'],
    [F.add(product(x, cos(phi)), product(y, sin(phi))), 'cos(phi)*x+sin(phi)*y'],
    [sin(times('phi', -1)), '-sin(phi)'],
    [product(i, sin(phi)), 'i*sin(phi)'],
    [exp(phi), 'exp(i*phi)'],
    [exp(times('phi', -1, 2)), 'exp(-i*phi/2)'],
    [exp(phi, times('psi', -1)), 'exp(i*(phi-psi))'],
    [F.add(x, product(i, exp(phi))), 'i*exp(i*phi)+x'],
    [F.add(number(1), cos(F.addAngles(phi, psi))), 'cos(phi+psi)+1'],
  ])('is in cosines where it is real or imaginary, else in exponentials (%#)', (p, printed) => {
    expect(F.print(p)).toBe(printed)
  })

  it('takes an angle for forward if its first multiple is positive', () => {
    expect(
      [phi, times('phi', -1), F.addAngles(times('phi', 1, 3), times('psi', -1)), F.noAngle].map(F.isForward),
    ).toEqual([true, false, true, false])
  })
})
