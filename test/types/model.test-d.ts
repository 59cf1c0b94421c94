// What must not compile is as important as what must: every @ts-expect-error is checked by `npm run typecheck`.

import { shippedRule } from '../../src/catalogue/index.js'
import { plusI, plusOne } from '../../src/exact/root-of-unity.js'
import { defineModel } from '../../src/index.js'
import type { DiracState, MajoranaState } from '../../src/physics/state.js'
import type { ClosedVerdict, Verdict, ZeroVerdict } from '../../src/physics/verdict.js'

// Dirac and Majorana records cannot be confused.
declare const dirac: DiracState
declare const majorana: MajoranaState
// @ts-expect-error a Dirac state is not a Majorana state
export const confused: MajoranaState = dirac
// @ts-expect-error nor the other way round
export const confusedToo: DiracState = majorana
// @ts-expect-error the CP parity of a Majorana state is i or −i
export const real: MajoranaState = { ...majorana, cpParity: plusOne }
export const imaginary: MajoranaState = { ...majorana, cpParity: plusI }

defineModel({
  nuvertex: 1,
  states: [
    { nature: 'majorana', cpParity: 'i' },
    { nature: 'dirac', cpParity: 'exp(i*pi/3)' },
  ],
})
// @ts-expect-error the CP parity of a Majorana state is i or −i
defineModel({ nuvertex: 1, states: [{ nature: 'majorana', cpParity: '-1' }] })
// @ts-expect-error a nature is dirac or majorana
defineModel({ nuvertex: 1, states: [{ nature: 'weyl' }] })
// @ts-expect-error an unknown rule id
defineModel({ nuvertex: 1, states: [{ nature: 'dirac' }], assume: ['cpp'] })
// @ts-expect-error a law is lifted, not assumed
defineModel({ nuvertex: 1, states: [{ nature: 'dirac' }], assume: ['hermiticity'] })
defineModel<'my-rule'>({ nuvertex: 1, states: [{ nature: 'dirac' }], assume: ['my-rule'] })
// @ts-expect-error a unit of another form factor
defineModel({ nuvertex: 1, states: [{ nature: 'dirac' }], formFactors: { charge: { unit: 'muB', matrix: [[0]] } } })

// An unknown rule id does not compile.
shippedRule('cpt')
// @ts-expect-error an unknown rule id
shippedRule('ctp')

// A witness of a zero verdict cannot be read.
declare const zero: ZeroVerdict
// @ts-expect-error there is nothing allowed to show
zero.witnesses
declare const some: ClosedVerdict
// @ts-expect-error not before it is known to be open
some.witnesses
export const read = (verdict: Verdict): number => ('witnesses' in verdict ? verdict.witnesses.length : 0)
