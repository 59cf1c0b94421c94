// Conflicts of rules and given values against brute force over all subsets, decided with the oracle.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenPairs } from '../src/engine/compare/compare.js'
import { allConflicts, minimalConflict } from '../src/engine/compare/conflict.js'
import { solve } from '../src/engine/solve/solve.js'
import { type Cyclotomic, toComplex, zero } from '../src/exact/cyclotomic.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem } from '../src/physics/solution.js'
import { dot, orthonormalBasis, UnclearMargin } from '../test/oracle/elimination.js'
import { judgeByRecords } from '../test/oracle/judge.js'
import { entryNumber } from '../test/oracle/unknowns.js'
import { allowedMatrices } from './arbitraries/allowed.js'
import { matrixOf } from './arbitraries/given.js'
import { gaussians } from './arbitraries/numbers.js'
import { systems } from './arbitraries/systems.js'
import { holds, holdsInFull } from './settings.js'

interface Values {
  readonly upper: Cyclotomic | undefined
  readonly lower: Cyclotomic | undefined
}

const sides = ['upper', 'lower'] as const

/** Is there an allowed matrix with these values at [1,2] and [2,1]? */
function isAllowed(system: RuleSystem, formFactor: FormFactor, values: Values): boolean {
  const { projector } = judgeByRecords(system, formFactor)
  const rows: (readonly number[])[] = []
  const target: number[] = []
  for (const [side, final, initial] of [['upper', 0, 1] as const, ['lower', 1, 0] as const]) {
    const value = values[side]
    if (value === undefined) continue
    const first = 2 * entryNumber('neutrino', final, initial, 2)
    const { re, im } = toComplex(value)
    rows.push(projector[first] ?? [], projector[first + 1] ?? [])
    target.push(re, im)
  }
  // What is left of the target beside the space that the columns span.
  const columns = projector.map((_, k) => rows.map((row) => row[k] ?? 0)).filter((column) => dot(column, column) > 1e-9)
  const rest = orthonormalBasis(columns).reduce<readonly number[]>((left, direction) => {
    const overlap = dot(left, direction)
    return left.map((x, k) => x - overlap * (direction[k] ?? 0))
  }, target)
  const distance = Math.sqrt(dot(rest, rest))
  if (distance > 1e-9 && distance < 1e-5) throw new UnclearMargin(`the values are ${distance} away`)
  return distance < 1e-9
}

const subsets = <A>(all: readonly A[]): readonly (readonly A[])[] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, k) => Math.floor(bits / 2 ** k) % 2 === 1))

/** Every minimal set of rules and values that cannot hold together, spelled. */
function conflictsByForce(system: RuleSystem, formFactor: FormFactor, values: Values): readonly string[] {
  const given = sides.filter((side) => values[side] !== undefined)
  const found: { readonly members: ReadonlySet<string>; readonly text: string }[] = []
  const everything = subsets([...system.rules.map(({ id }) => id), ...given]).toSorted((a, b) => a.length - b.length)
  for (const chosen of everything) {
    if (found.some(({ members }) => [...members].every((member) => chosen.includes(member)))) continue
    const kept = {
      upper: chosen.includes('upper') ? values.upper : undefined,
      lower: chosen.includes('lower') ? values.lower : undefined,
    }
    const rules = system.rules.filter(({ id }) => chosen.includes(id))
    if (isAllowed({ ...system, rules }, formFactor, kept)) continue
    found.push({ members: new Set(chosen), text: [...chosen].sort().join() })
  }
  return found.map(({ text }) => text).sort()
}

const spelled = (conflict: { readonly rules: readonly string[]; readonly values: readonly string[] }): string =>
  [...conflict.rules, ...conflict.values].sort().join()

describe('conflicts', () => {
  const few = systems({ minimum: 2, maximum: 2 }).map((system) => ({ ...system, rules: system.rules.slice(-5) }))
  // Values that are allowed, allowed but exchanged or shifted, or anything.
  const cases = fc
    .tuple(few, fc.constantFrom(...formFactors))
    .chain(([system, formFactor]) =>
      fc.tuple(
        fc.constant(system),
        fc.constant(formFactor),
        allowedMatrices(solve(system), formFactor, 2),
        fc.tuple(gaussians, gaussians),
        fc.tuple(fc.constantFrom('allowed', 'any', 'none'), fc.constantFrom('allowed', 'any', 'none')),
      ),
    )
    .map(([system, formFactor, allowed, any, [first, second]]) => {
      const pick = (kind: string, index: 0 | 1): Cyclotomic | undefined =>
        kind === 'none' ? undefined : kind === 'any' ? any[index] : (allowed.neutrino[index]?.[1 - index] ?? zero)
      return { system, formFactor, values: { upper: pick(first, 0), lower: pick(second, 1) } }
    })
  const pairOf = ({ upper, lower }: Values) =>
    [
      ...givenPairs(
        matrixOf([
          [undefined, upper],
          [lower, undefined],
        ]),
        0,
      ),
    ][0]

  it('are exactly the minimal sets that cannot hold together', () => {
    let some = 0
    const isInFull = holdsInFull(
      fc.property(cases, ({ system, formFactor, values }) => {
        const pair = pairOf(values)
        if (pair === undefined) return
        const found = allConflicts(system, formFactor, pair).map(spelled).sort()
        if (found.length > 0) some += 1
        expect(found).toEqual(conflictsByForce(system, formFactor, values))
      }),
    )
    if (isInFull) expect(some).toBeGreaterThan(20)
  })

  it('of one value: the one named involves it, is minimal, and exists if any does', () => {
    holds(
      fc.property(cases, fc.constantFrom(...sides), ({ system, formFactor, values }, blamed) => {
        const pair = pairOf(values)
        if (pair === undefined) return
        const every = allConflicts(system, formFactor, pair)
        const one = minimalConflict(system, formFactor, pair, blamed)
        if (one === undefined) {
          expect(every.filter((conflict) => conflict.values.includes(blamed))).toEqual([])
          return
        }
        expect(one.values).toContain(blamed)
        expect(every.map(spelled)).toContain(spelled(one))
      }),
    )
  })
})
