// Many equations for the phases of charged leptons at once: made from known phases they all hold, and one that is turned
// is found out, with the number that should be positive.

import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import type { Constraint } from '../../src/mixing/parities/cp-constraints.js'
import { type LeptonPhases, positivity, solveLeptonPhases } from '../../src/mixing/parities/lepton-phases.js'

const root = (k: number): Z.MixingNumber => Z.exact(C.fromRoot(rootOfUnity(k, 12)))
const real = (n: number, d = 1): Z.MixingNumber => Z.exact(C.fromRational(rational(n, d)))

/** `01 12*`: x_0 x_1 s > 0 and x_1 x*_2 s > 0, with phases x_k = e^{2πi turns_k/12}; `turn` is put on the last one. */
function equations(turns: readonly number[], text: string, turn = 0): readonly Constraint[] {
  return text.split(' ').map((one, k, { length }) => {
    const [alpha, beta, isConjugated] = [Number(one[0]), Number(one[1]), one[2] === '*']
    const [a, b] = [turns[alpha] ?? 0, turns[beta] ?? 0]
    const extra = k === length - 1 ? turn : 0
    const square = Z.multiply(root((24 - a - (isConjugated ? -b : b) + extra + 12) % 12), real(k + 2, 3))
    return { rows: [alpha, beta], isConjugated, square, level: 0 }
  })
}

const verdicts = ({ closures }: LeptonPhases): string =>
  [...new Set(closures.map(({ verdict }) => verdict))].sort().join(' ')

/** z = e^{2πi k/12} of each component so that all phases with z fulfil all equations. */
function isFulfilled({ phases, zSquared }: LeptonPhases, constraints: readonly Constraint[]): boolean {
  return constraints.every(({ rows: [alpha, beta], isConjugated, square }) => {
    const phaseOf = (row: number): Z.MixingNumber => {
      const { w, power, component } = phases[row] ?? { w: Z.zero, power: 1, component: 0 }
      const known = zSquared[component]
      // z² s > 0: the square root by trial, in steps of 15°.
      const z = Array.from({ length: 24 }, (_, k) => Z.exact(C.fromRoot(rootOfUnity(k, 24)))).find(
        (one) => known === undefined || positivity(Z.product(one, one, known)) === 'holds',
      )
      return Z.multiply(w, power === 1 ? (z ?? Z.zero) : Z.conjugate(z ?? Z.zero))
    }
    const other = isConjugated ? Z.conjugate(phaseOf(beta)) : phaseOf(beta)
    return positivity(Z.product(phaseOf(alpha), other, square)) === 'holds'
  })
}

const cases: readonly (readonly [string, string])[] = [
  ['a chain', '01 12 23'],
  ['a chain from the end, conjugated here and there', '32* 21 10*'],
  ['a row with itself', '01 11 21* 32'],
  ['an odd ring', '01 12 20 30*'],
  ['an even ring', '01 12 23 30'],
  ['a ring of conjugated ones', '01* 12* 02* 03'],
  ['both kinds between two rows', '12 12* 02 03*'],
  ['two components', '02 13* 33 22 00'],
]

describe('equations made from known phases', () => {
  it.each(cases)('%s: all hold, and the phases found fulfil them', (_, list) => {
    for (const turns of [
      [0, 0, 0, 0],
      [1, 5, 8, 10],
      [3, 3, 2, 11],
    ]) {
      const constraints = equations(turns, list)
      const solution = solveLeptonPhases(4, constraints)
      expect(verdicts(solution)).toBe('holds')
      expect(isFulfilled(solution, constraints)).toBe(true)
    }
  })

  it('connect the rows they name, and no others', () => {
    const componentsOf = (list: string) =>
      solveLeptonPhases(4, equations([1, 2, 3, 4], list)).phases.map(({ component }) => component)
    expect(componentsOf('31')).toEqual([0, 1, 2, 1])
    expect(componentsOf('22')).toEqual([0, 1, 2, 3])
    expect(componentsOf('30 21* 01')).toEqual([0, 0, 0, 0])
    expect(solveLeptonPhases(0, [])).toEqual({ phases: [], zSquared: [], closures: [] })
  })

  it('fix z of a component by a ring of odd length or a row with itself, not otherwise', () => {
    const isFixed = (list: string): readonly boolean[] => {
      const { zSquared } = solveLeptonPhases(4, equations([1, 5, 8, 10], list))
      return [zSquared[0] !== undefined, zSquared[1] !== undefined]
    }
    expect(isFixed('01 12 23')).toEqual([false, false])
    expect(isFixed('01 12 20')).toEqual([true, false])
    expect(isFixed('01 12 23 30')).toEqual([false, false])
    expect(isFixed('01* 12* 20*')).toEqual([false, false])
    expect(isFixed('11 02')).toEqual([false, true])
  })
})

describe('one equation that is turned', () => {
  it.each([
    ['an even ring', '01 12 23 30'],
    ['a ring of conjugated ones', '01* 12* 02*'],
    ['both kinds between two rows, and a row with itself', '12 12* 22'],
    ['two rows with themselves', '00 01 11'],
  ] as readonly (readonly [string, string])[])('%s: fails, by its phase', (_, list) => {
    for (const turn of [1, 3, 6, 9, 11]) {
      const { closures } = solveLeptonPhases(4, equations([1, 5, 8, 10], list, turn))
      const failing = closures.filter(({ verdict }) => verdict !== 'holds')
      expect(failing.length).toBeGreaterThan(0)
      for (const { value, verdict } of failing) {
        expect(verdict).toBe('fails')
        // The value is e^{±2πi turn/12} times a positive number.
        const candidates = [turn, 12 - turn].map((k) => Z.multiply(value, root(k % 12)))
        expect(candidates.some((z) => positivity(z) === 'holds')).toBe(true)
      }
    }
  })

  it('in an odd ring fixes z otherwise, and fails against a second one', () => {
    const ring = '01 12 20'
    expect(verdicts(solveLeptonPhases(4, equations([1, 5, 8, 10], ring, 3)))).toBe('holds')
    expect(verdicts(solveLeptonPhases(4, equations([1, 5, 8, 10], `${ring} 00`, 3)))).toBe('fails holds')
  })
})

describe('whether a number is positive', () => {
  const numeric = (re: number, reRadius: number, im: number, imRadius: number): Z.MixingNumber =>
    Z.numeric({ centre: re, radius: reRadius }, { centre: im, radius: imRadius })

  it('is decided, or left by the digits', () => {
    expect([real(3), real(-3), root(1), root(3), root(9)].map(positivity)).toEqual([
      'holds',
      'fails',
      'fails',
      'fails',
      'fails',
    ])
    expect(positivity(numeric(1, 0.1, 0, 0))).toBe('holds')
    expect(positivity(numeric(-1, 0.1, 0, 0))).toBe('fails')
    expect(positivity(numeric(-1, 0.1, 0, 0.5))).toBe('fails')
    expect(positivity(numeric(1, 0.1, 0.5, 0.1))).toBe('fails')
    expect(positivity(numeric(1, 0.1, 0, 0.1))).toBe('undecided')
    expect(positivity(numeric(1, 2, 0, 0))).toBe('undecided')
    expect(positivity(numeric(1, 2, 0, 0.5))).toBe('undecided')
  })
})
