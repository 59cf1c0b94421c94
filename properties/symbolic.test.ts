// Conditions on symbols are sound both ways: with numbers put in for the symbols, a model breaks a rule exactly if a
// condition that was reported for it is false. "Never" holds for no numbers, "nothing to report" for all.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check, decide } from '../src/check.js'
import { compare, type Discrepancy } from '../src/engine/compare/compare.js'
import type { Atom, Condition } from '../src/engine/symbolic/condition.js'
import * as C from '../src/exact/cyclotomic.js'
import type * as T from '../src/exact/phase-polynomial.js'
import * as P from '../src/exact/polynomial.js'
import * as Q from '../src/exact/rational.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import { readModel } from '../src/read-model.js'
import { holds, holdsInFull } from './settings.js'

/** Numbers for the symbols; angles in units of π. */
interface Values {
  readonly x: Q.Rational
  readonly y: Q.Rational
  readonly m: Q.Rational
  readonly z: readonly [Q.Rational, Q.Rational]
  readonly phi: Q.Rational
  readonly psi: Q.Rational
}

const small = fc.constantFrom(
  ...([
    [0, 1],
    [1, 1],
    [-1, 1],
    [2, 1],
    [1, 2],
    [-3, 2],
  ] as const),
)
const numbers = small.map(([n, d]) => Q.rational(n, d))
const angles = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1, 2, 3, 4)).map(([n, d]) => Q.rational(n, d))
const values: fc.Arbitrary<Values> = fc.record({
  x: numbers,
  y: numbers,
  m: fc.constantFrom(1, 2, 3).map((n) => Q.rational(n, 2)),
  z: fc.tuple(numbers, numbers),
  phi: angles,
  psi: angles,
})

const atoms = fc.constantFrom(
  ...['x', 'y', 'm', 'z', 'conj(z)', 'exp(i*phi)', 'exp(-i*phi)', 'exp(i*(phi-psi))', 'exp(i*(phi+pi/3))', 'cos(phi)'],
  ...['sin(phi)', 'cos(2*phi)', 'exp(i*phi/2)', 'i', '1', '2', '1/2', '-1', 'sqrt(2)', 'exp(i*pi/4)', 'x^2', 'y^2'],
)
const factors = fc.oneof(
  { arbitrary: atoms, weight: 8 },
  {
    arbitrary: fc.constantFrom('1/m', '1/(1+x^2)', 'x/(m+y^2)', 're(z)', 'im(z*x)', '(x-y)', '(x+1)', '(z-x)'),
    weight: 2,
  },
)
const products = fc.array(factors, { minLength: 1, maxLength: 3 }).map((all) => all.join('*'))
const entries = fc.oneof(
  { arbitrary: products, weight: 4 },
  { arbitrary: fc.array(products, { minLength: 2, maxLength: 3 }).map((all) => all.join('+')), weight: 3 },
  {
    arbitrary: fc.constantFrom('0', '1', 'i', '"?"', 'x^2-1', 'x^2-2*x*y+y^2', 'x*y-x-y+1', '1-cos(phi)', '2+cos(phi)'),
    weight: 1,
  },
)
/** An upper and a lower entry, often mirror images of each other. */
const pairs = fc.oneof(
  fc.tuple(entries, entries),
  entries.chain((upper) => {
    const inner = upper === '"?"' ? '(0)' : `(${upper})`
    return fc
      .constantFrom(`-${inner}`, `conj${inner}`, `-conj${inner}`, `i*${inner}`, inner)
      .map((lower) => [upper, lower] as const)
  }),
)

interface Sketch {
  readonly natures: readonly [string, string]
  readonly parities: readonly [string, string]
  readonly rules: string
  readonly formFactor: string
  readonly pair: readonly [string, string]
  readonly diagonal: string
}

const sketches: fc.Arbitrary<Sketch> = fc.record({
  natures: fc.constantFrom(['dirac', 'dirac'], ['majorana', 'majorana'], ['dirac', 'majorana']) as fc.Arbitrary<
    [string, string]
  >,
  parities: fc.tuple(fc.constantFrom('i', '-i', 'open'), fc.constantFrom('i', '-i', 'open')),
  rules: fc.constantFrom('', 'assume: [cp]\n', 'assume: [cp]\n', 'lift: [hermiticity]\n'),
  formFactor: fc.constantFrom('charge', 'magnetic', 'electric', 'anapole'),
  pair: pairs,
  diagonal: entries,
})

const parameters = 'parameters: { x: real, y: real, m: positive, z: complex, phi: real, psi: real }\n'
const quoted = (text: string): string => (text.startsWith('"') ? text : `"${text}"`)

function modelText({ natures, parities, rules, formFactor, pair, diagonal }: Sketch): string {
  const states = natures.map((nature, k) => {
    const parity = nature === 'majorana' && parities[k] !== 'open' ? `, cpParity: ${parities[k]}` : ''
    return `{ label: nu${k + 1}, nature: ${nature}, mass: ${k + 1} eV${parity} }`
  })
  const matrix = `[[${quoted(diagonal)}, ${quoted(pair[0])}], [${quoted(pair[1])}, "?"]]`
  return `nuvertex: 1\nstates: [${states.join(', ')}]\n${rules}${parameters}formFactors: { ${formFactor}: { matrix: ${matrix} } }\n`
}

const withNumbers = (text: string, { x, y, m, z, phi, psi }: Values): string =>
  text
    .replace(/\bx\b/g, `(${Q.print(x)})`)
    .replace(/\by\b/g, `(${Q.print(y)})`)
    .replace(/\bm\b/g, `(${Q.print(m)})`)
    .replace(/\bz\b/g, `(${Q.print(z[0])}+i*(${Q.print(z[1])}))`)
    .replace(/\bphi\b/g, `(pi*(${Q.print(phi)}))`)
    .replace(/\bpsi\b/g, `(pi*(${Q.print(psi)}))`)

function judge(text: string): readonly Discrepancy[] {
  const read = readModel(text, {})
  if (E.isLeft(read)) throw new Error(`${text}\n${JSON.stringify(read.left)}`)
  const { model, selection, notation } = read.right
  return compare(model, decide(model, selection).solution, notation.author)
}

const number = (q: Q.Rational): C.Cyclotomic => C.fromRational(q)

function realValues({ x, y, m, z }: Values): ReadonlyMap<string, C.Cyclotomic> {
  const named: readonly [string, Q.Rational][] = [
    ['x', x],
    ['y', y],
    ['m', m],
    ['re(z)', z[0]],
    ['im(z)', z[1]],
  ]
  return new Map(named.map(([name, q]) => [name, number(q)]))
}

/** The angle in units of π. */
function angleAt(angle: T.Angle, at: Values): Q.Rational {
  return angle.reduce<Q.Rational>(
    (sum, { symbol, multiple }) => Q.add(sum, Q.multiply(multiple, symbol === 'phi' ? at.phi : at.psi)),
    Q.zero,
  )
}

function valueAt(value: T.PhasePolynomial, at: Values): C.Cyclotomic {
  return value.terms.reduce((sum, { angle, amplitude }) => {
    const { n, d } = angleAt(angle, at)
    const phase = C.fromRoot(rootOfUnity(Number(n), 2 * Number(d)))
    return C.add(sum, C.multiply(phase, P.evaluate(amplitude, realValues(at))))
  }, C.zero)
}

function isTrue(atom: Atom, at: Values): boolean {
  switch (atom.kind) {
    case 'vanishes':
      return C.isZero(valueAt(atom.value, at))
    case 'angle':
      return Q.divide(Q.subtract(angleAt(atom.angle, at), atom.value), atom.modulo).d === 1n
    case 'equals': {
      const known = realValues(at)
      const [re, im] = at.z.map(number)
      const own = known.get(atom.symbol) ?? C.add(re ?? C.zero, C.multiply(C.imaginaryUnit, im ?? C.zero))
      return C.equals(own, P.evaluate(atom.value, known))
    }
  }
}

const isFulfilled = (condition: Condition, at: Values): boolean =>
  condition.every((clause) => clause.some((atom) => isTrue(atom, at)))

/** Does a discrepancy break the model for these numbers and these parities (±1 stands for ±i)? */
function isBroken(one: Discrepancy, at: Values, parityOf: readonly string[]): boolean {
  if (one.kind === 'violation') return true
  const fits = (parities: NonNullable<Discrepancy['parities']>[number]): boolean => {
    const states = [Math.min(one.final, one.initial), Math.max(one.final, one.initial)]
    return parities.every((root, k) => root === undefined || (root.k === 1 ? 'i' : '-i') === parityOf[states[k] ?? 0])
  }
  if (one.parities !== undefined) return !one.parities.some(fits)
  const alternatives = one.alternatives ?? []
  return !alternatives.some(
    ({ parities, condition }) => (parities === undefined || parities.some(fits)) && isFulfilled(condition, at),
  )
}

const choose = (parities: Sketch['parities'], k: number): Sketch['parities'] => [
  parities[0] === 'open' ? (k % 2 === 0 ? 'i' : '-i') : parities[0],
  parities[1] === 'open' ? (k < 2 ? 'i' : '-i') : parities[1],
]

describe('a model in symbols', () => {
  it('is broken by numbers for its symbols exactly if they make a condition false', () =>
    holds(
      fc.property(sketches, fc.array(values, { minLength: 6, maxLength: 6 }), (sketch, all) => {
        const found = judge(modelText(sketch))
        fc.pre(found.every(({ kind }) => kind !== 'not-evaluable'))
        for (const [k, at] of all.entries()) {
          const parities = choose(sketch.parities, k % 4)
          const text = withNumbers(modelText({ ...sketch, parities }), at).replace(/parameters: .*\n/, '')
          const isViolated = judge(text).some(({ kind }) => kind === 'violation')
          expect([text, found.some((one) => isBroken(one, at, parities))]).toEqual([text, isViolated])
        }
      }),
      1,
    ))

  it('as a function of q² is broken at some q² exactly if a condition is false', () => {
    const functions = fc.tuple(products, products, products).map(([a, b, c]) => `${a}+(${b})*q2+(${c})*q2^2/(1+m*q2)`)
    holds(
      fc.property(
        sketches,
        fc.tuple(functions, fc.oneof(functions, fc.constant('"?"'))),
        fc.array(values, { minLength: 3, maxLength: 3 }),
        (sketch, pair, all) => {
          const parities = choose(sketch.parities, 1)
          const model = { ...sketch, pair, diagonal: '"?"', parities }
          const found = judge(modelText(model))
          fc.pre(found.every(({ kind }) => kind !== 'not-evaluable'))
          for (const at of all) {
            const isViolated = [1, 2, 3, 4, 5, 6, 7].some((q2) => {
              const text = withNumbers(modelText(model).replace(/\bq2\b/g, `${q2}`), at).replace(/parameters: .*\n/, '')
              return judge(text).some(({ kind }) => kind === 'violation')
            })
            expect(found.some((one) => isBroken(one, at, parities))).toBe(isViolated)
          }
        },
      ),
    )
  })
})

describe('the fix of a value in symbols', () => {
  it('is a value with which nothing is wrong or open at the entry', () => {
    let fixed = 0
    const isInFull = holdsInFull(
      fc.property(sketches, (sketch) => {
        // A parity that is open would be a condition of its own.
        fc.pre(!sketch.parities.includes('open'))
        const report = E.getOrElseW(() => undefined)(check(modelText(sketch)))
        const fix = report?.findings.find((finding) => finding.fix !== null)?.fix
        if (fix === null || fix === undefined || fix.entry[0] !== 2 || fix.entry[1] !== 1) return
        fixed++
        const after = E.getOrElseW(() => undefined)(check(modelText({ ...sketch, pair: [sketch.pair[0], fix.value] })))
        const left = after?.findings.filter(({ entry, kind }) => kind !== 'warning' && entry?.join() === '2,1')
        expect(left).toEqual([])
      }),
    )
    if (isInFull) expect(fixed).toBeGreaterThan(10)
  })
})
