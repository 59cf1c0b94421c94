// The solver against an independent answer from dense linear algebra.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../src/engine/solve/solve.js'
import type { FormFactor } from '../src/physics/form-factor.js'
import { disagreement } from '../test/oracle/agreement.js'
import { judgeByMatrices, judgeByRecords } from '../test/oracle/judge.js'
import { shippedSystems, systems } from './arbitraries/systems.js'
import { holds } from './settings.js'

describe('the solver agrees with dense elimination', () => {
  it('of the matrix formulas of the shipped rules', () => {
    holds(
      fc.property(shippedSystems({ maximum: 3 }), (system) => {
        const oracle = (formFactor: FormFactor) => judgeByMatrices(system, formFactor)
        expect(disagreement(system, solve(system), oracle)).toBeUndefined()
      }),
      3,
    )
  })

  it('of the matrix formulas for up to five states', () => {
    holds(
      fc.property(shippedSystems({ minimum: 4 }), (system) => {
        const oracle = (formFactor: FormFactor) => judgeByMatrices(system, formFactor)
        expect(disagreement(system, solve(system), oracle)).toBeUndefined()
      }),
      0.3,
    )
  })

  it('of what records say, for rules of any form', () => {
    holds(
      fc.property(systems({ maximum: 3 }), (system) => {
        const oracle = (formFactor: FormFactor) => judgeByRecords(system, formFactor)
        expect(disagreement(system, solve(system), oracle)).toBeUndefined()
      }),
      5,
    )
  })
})
