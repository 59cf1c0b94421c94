// Laws of N Dirac states seen as 2N Majorana states, degenerate in pairs. Exact; what is allowed is the engine's word.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { solve } from '../src/engine/solve/solve.js'
import * as C from '../src/exact/cyclotomic.js'
import * as M from '../src/exact/matrix.js'
import { rational } from '../src/exact/rational.js'
import { inverse, minusI, minusOne, multiply, plusOne, type RootOfUnity } from '../src/exact/root-of-unity.js'
import { exactArithmetic } from '../src/observables/complex-arithmetic.js'
import { doubleDirac, doubledStates, doublingPhases, halveMajorana } from '../src/observables/double-dirac.js'
import { transpositionSign } from '../src/physics/elementary-signs.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem } from '../src/physics/solution.js'
import type { DiracState, NeutrinoState } from '../src/physics/state.js'
import { allowedMatrices, basisOf, combination } from './arbitraries/allowed.js'
import { gaussians } from './arbitraries/numbers.js'
import { imaginaryUnits, smallRoots } from './arbitraries/phases.js'
import { obeyAll } from './obeys-verdict.js'
import { holds } from './settings.js'

const names = fc.constantFrom(...formFactors)
const sizes = fc.integer({ min: 1, max: 3 })
const laws = ['hermiticity', 'cpt', 'majorana-condition']

const systemOf = (states: readonly NeutrinoState[], ids: readonly string[]): RuleSystem => ({
  states,
  rules: shipped.rules.filter(({ id }) => [...laws, ...ids].includes(id)),
  q2: 0,
})

/** ξ is anything; C, P and T have phases that the pair of Majorana states can have too. */
const diracState: fc.Arbitrary<DiracState> = fc
  .record({
    cpParity: smallRoots,
    mass: fc.constantFrom(rational(1, 20), rational(1, 10)),
    sign: fc.constantFrom<RootOfUnity>(plusOne, minusOne),
    otherSign: fc.constantFrom<RootOfUnity>(plusOne, minusOne),
    pPhase: imaginaryUnits,
  })
  .map(({ cpParity, mass, sign, otherSign, pPhase }) => {
    const square = multiply(cpParity, minusI)
    const [cPhase, tPhase] = [multiply(square, sign), multiply(inverse(square), otherSign)]
    return { nature: 'dirac', label: 'nu', mass: { value: mass, unit: 'eV' }, cpParity, cPhase, pPhase, tPhase }
  })

const diracSystems = fc
  .tuple(
    sizes.chain((count) => fc.array(diracState, { minLength: count, maxLength: count })),
    fc.subarray(['cp', 'c', 'p', 't', 'charge-quantisation', 'gauge-invariance']),
  )
  .map(([states, ids]) => ({
    states,
    diracSystem: systemOf(states, ids),
    majoranaSystem: systemOf(doubledStates(states), ids),
    phases: doublingPhases(states),
  }))

const squareMatrices = (entries: fc.Arbitrary<C.Cyclotomic>): fc.Arbitrary<M.CyclotomicMatrix> =>
  sizes.chain((n) => {
    const row = fc.array(entries, { minLength: n, maxLength: n })
    return fc.array(row, { minLength: n, maxLength: n })
  })

const withPhases = squareMatrices(gaussians).chain((matrix) =>
  fc.record({
    matrix: fc.constant(matrix),
    formFactor: names,
    phases: fc.array(smallRoots, { minLength: matrix.length, maxLength: matrix.length }),
  }),
)

describe('the matrix of the Majorana pairs', () => {
  it('is that of the Dirac states and back, and conserves lepton number', () =>
    holds(
      fc.property(withPhases, ({ matrix, formFactor, phases }) => {
        const options = { formFactor, phases, arithmetic: exactArithmetic }
        const { dirac, violating } = halveMajorana(doubleDirac(matrix, options), options)
        expect(M.equals(dirac, matrix)).toBe(true)
        expect(violating.every(M.isZero)).toBe(true)
      }),
    ))

  it('obeys the Majorana condition, is hermitian with the Dirac one, and does not see a rotation by lepton number', () =>
    holds(
      fc.property(
        withPhases,
        fc.constantFrom([3, 4, 5], [5, -12, 13], [0, 1, 1]),
        ({ matrix, formFactor, phases }, [cos = 1, sin = 0, radius = 1]) => {
          const options = { formFactor, phases, arithmetic: exactArithmetic }
          const doubled = doubleDirac(matrix, options)
          const eta = C.fromInteger(transpositionSign[formFactor])
          expect(M.equals(M.transpose(doubled), M.scale(doubled, eta))).toBe(true)
          expect(M.equals(M.dagger(doubled), doubled)).toBe(M.equals(M.dagger(matrix), matrix))
          const [c, s] = [cos, sin].map((n) => C.fromRational(rational(n, radius)))
          const rotation = doubled.map((_, row) =>
            doubled.map((_unused, column) => {
              if (row === column) return c ?? C.zero
              if (Math.floor(row / 2) !== Math.floor(column / 2)) return C.zero
              return row < column ? C.negate(s ?? C.zero) : (s ?? C.zero)
            }),
          )
          const turned = M.multiply(M.multiply(M.transpose(rotation), doubled), rotation)
          expect(M.equals(turned, doubled)).toBe(true)
        },
      ),
    ))

  it('is allowed by the rules for the Majorana pairs if the Dirac one is allowed by the rules for Dirac states', () =>
    holds(
      fc.property(
        diracSystems.chain((given) =>
          names.chain((formFactor) =>
            fc.record({
              ...constants({ given, formFactor }),
              matrices: allowedMatrices(solve(given.diracSystem), formFactor, given.states.length),
            }),
          ),
        ),
        ({ given, formFactor, matrices }) => {
          const options = { formFactor, phases: given.phases, arithmetic: exactArithmetic }
          const doubled = doubleDirac(matrices.neutrino, options)
          const both = { neutrino: doubled, antineutrino: doubled }
          expect(obeyAll(both, solve(given.majoranaSystem), formFactor)).toBe(true)
        },
      ),
    ))

  it('has as many free parameters as the Dirac one, once lepton number is imposed', () =>
    holds(
      fc.property(diracSystems, names, ({ diracSystem, majoranaSystem, phases }, formFactor) => {
        const left = parametersLeft(majoranaSystem, formFactor, phases)
        expect(left).toBe(solve(diracSystem).freeParameters[formFactor])
      }),
    ))

  it('has N² free parameters with lepton number and nothing else but the laws', () => {
    for (const count of [1, 2, 3, 4]) {
      const one: DiracState = {
        nature: 'dirac',
        label: 'nu',
        mass: undefined,
        cpParity: plusOne,
        cPhase: plusOne,
        pPhase: plusOne,
        tPhase: plusOne,
      }
      const states = Array.from({ length: count }, () => one)
      const pairs = systemOf(doubledStates(states), [])
      for (const formFactor of formFactors) {
        expect(parametersLeft(pairs, formFactor, doublingPhases(states))).toBe(count ** 2)
      }
    }
  })
})

const constants = <A, B>({ given, formFactor }: { readonly given: A; readonly formFactor: B }) => ({
  given: fc.constant(given),
  formFactor: fc.constant(formFactor),
})

/** What the rules and lepton number, which averages over rotations (F → doubleDirac(W F W†)), leave of F. */
function parametersLeft(system: RuleSystem, formFactor: FormFactor, phases: readonly RootOfUnity[]): number {
  const count = system.states.length
  const vectors = basisOf(solve(system), formFactor, count).map((support) => {
    const { neutrino } = combination([support], [rational(1)], count)
    const { dirac } = halveMajorana(neutrino, { formFactor, phases, arithmetic: exactArithmetic })
    return dirac.flat().flatMap((z) => Object.values(C.toComplex(z)))
  })
  return rank(vectors)
}

/** Rank over the reals. Entries are sums of a few roots of unity: anything below 1e-9 is rounding. */
function rank(vectors: readonly (readonly number[])[]): number {
  const rows = vectors.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.slice(found).reduce((best, row) => (size(row, column) > size(best, column) ? row : best), [0])
    if (size(pivot, column) < 1e-9) continue
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(found, 0, pivot)
    for (const row of rows.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (const [k, x] of pivot.entries()) row[k] = (row[k] ?? 0) - factor * x
    }
    found++
  }
  return found
}

const size = (row: readonly number[], column: number): number => Math.abs(row[column] ?? 0)
