// Elimination against the average over the finite group that the laws generate.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../src/engine/solve/solve.js'
import { entryName } from '../src/physics/entry.js'
import { formFactors } from '../src/physics/form-factor.js'
import { phaseNames } from '../src/physics/state.js'
import { modulus } from '../test/oracle/complex.js'
import { genericComplex } from '../test/oracle/generic.js'
import { average, fixedDimension, generate } from '../test/oracle/group.js'
import { matrixLaws } from '../test/oracle/matrix-laws.js'
import { disobedience } from '../test/oracle/obeys-nearly.js'
import { valueAt } from '../test/oracle/unknowns.js'
import { everyPosition } from './arbitraries/allowed.js'
import { smallRoots } from './arbitraries/phases.js'
import { shippedSystems } from './arbitraries/systems.js'
import { verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

/** Order of a root of unity of which every phase of the system is a power. */
const commonOrder = 24
const largestGroup = 4000

describe('elimination and the average over the group agree', () => {
  const systems = shippedSystems({ maximum: 3, phases: smallRoots }).map((system) => ({
    ...system,
    rules: system.rules.filter(({ id }) => id in matrixLaws),
  }))
  const cases = fc.tuple(systems, fc.constantFrom(...formFactors), fc.nat())

  it('on which entries vanish, on phases and ties, and on the number of parameters', () => {
    let skipped = 0
    holds(
      fc.property(cases, ([system, formFactor, seed]) => {
        const { states, rules } = system
        expect(states.every((state) => phaseNames.every((name) => commonOrder % (state[name]?.n ?? 1) === 0))).toBe(
          true,
        )
        const maps = rules
          .map(({ id }) => matrixLaws[id]?.({ ...system, formFactor }))
          .filter((map) => map !== undefined)
        const group = generate(maps, states.length, commonOrder, largestGroup)
        if (group === undefined) {
          skipped += 1
          return
        }
        const solution = solve(system)
        const image = average(group, genericComplex(seed, 2 * states.length ** 2), states.length)
        let dimension = 0
        for (const entry of everyPosition(states.length)) {
          const verdict = verdictAt(solution, formFactor, entry)
          const name = entryName({ ...entry, formFactor })
          expect(disobedience(image, entry, verdict), name).toBeUndefined()
          if (verdict.locus.kind !== 'zero') expect(modulus(valueAt(image, entry)), name).toBeGreaterThan(1e-6)
          if (verdict.tie === undefined) dimension += { zero: 0, line: 1, complex: 2 }[verdict.locus.kind]
        }
        expect(fixedDimension(group)).toBeCloseTo(dimension, 6)
      }),
    )
    expect(skipped).toBeLessThan(30)
  })
})
