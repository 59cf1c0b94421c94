// The mirror image of a value in symbols, by hand: f_21 = conj f_12 for two Dirac states, −f_12 for two Majorana states, and
// with CP f_21 = ξ_1*ξ_2 f_12 (magnetic) or −ξ_1*ξ_2 f_12 (electric).

import { describe, expect, it } from 'vitest'
import { mirrorValue } from '../../../src/engine/compare/complete-symbolic.js'
import * as T from '../../../src/exact/phase-polynomial.js'
import * as P from '../../../src/exact/polynomial.js'
import type { Unit } from '../../../src/physics/convention.js'
import type { FormFactor } from '../../../src/physics/form-factor.js'
import type { RuleSystem, Solution } from '../../../src/physics/solution.js'
import type { Verdict } from '../../../src/physics/verdict.js'
import { symbolicValue } from '../symbolic/values.js'
import { dirac, laws, majorana, solved, system } from '../systems.js'

function mirror(
  solution: Solution,
  formFactor: FormFactor,
  [final, initial]: readonly [number, number],
  text: string,
  unit: Unit = 0,
): string | undefined {
  const value = mirrorValue({ formFactor, final, initial, value: symbolicValue(text), unit }, solution)
  return value === undefined ? undefined : `(${T.print(value.numerator)})/(${P.print(value.denominator)})`
}

const twoDirac = system([dirac(), dirac()], laws)
const twoMajorana = system([majorana(), majorana()], laws)
/** Without hermiticity: f_21 = −i f_12 (magnetic), i f_12 (electric), since ξ_1* = −i. */
const turned = system([dirac({ cpParity: 'i' }), dirac()], ['cpt', 'cp'])
const threeDirac = system([dirac(), dirac(), dirac()], laws)

describe('the mirror image', () => {
  it.each<readonly [string, RuleSystem, FormFactor, readonly [number, number], string, Unit, string | undefined]>([
    ['of an upper entry', twoDirac, 'magnetic', [0, 1], 'z/(1+x^2)', 0, '(-i*im(z)+re(z))/(x^2+1)'],
    ['of a lower entry', twoDirac, 'magnetic', [1, 0], 'z/(1+x^2)', 0, '(-i*im(z)+re(z))/(x^2+1)'],
    ['between other states', threeDirac, 'magnetic', [2, 1], 'i*x*exp(i*phi)', 0, '(-i*exp(-i*phi)*x)/(1)'],
    ['of an antisymmetric matrix', twoMajorana, 'magnetic', [0, 1], 'i*x', 0, '(-i*x)/(1)'],
    ['of an antisymmetric matrix, from below', twoMajorana, 'magnetic', [1, 0], 'i*x', 0, '(-i*x)/(1)'],
    ['by a phase', turned, 'magnetic', [0, 1], 'z', 0, '(im(z)-i*re(z))/(1)'],
    ['by a phase, from below', turned, 'magnetic', [1, 0], 'z', 0, '(-im(z)+i*re(z))/(1)'],
    ['by another phase', turned, 'electric', [0, 1], 'x', 0, '(i*x)/(1)'],
    ['by another phase, from below', turned, 'electric', [1, 0], 'x', 0, '(-i*x)/(1)'],
    // canonical = i^unit · given; conj(i z) = −i conj(z).
    ['of a value in another convention', twoDirac, 'electric', [0, 1], 'x', 1, '(-i*x)/(1)'],
    ['of a value in another convention, with the other sign', twoDirac, 'electric', [0, 1], 'x', 3, '(i*x)/(1)'],
    ['is none on the diagonal', twoDirac, 'magnetic', [0, 0], 'x', 0, undefined],
    ['is none where nothing ties the two', system([dirac(), dirac()], ['cpt']), 'charge', [0, 1], 'x', 0, undefined],
    [
      'is none where it depends on open parities',
      system([dirac(), majorana()], ['cpt', 'cp']),
      'magnetic',
      [0, 1],
      'x',
      0,
      undefined,
    ],
    [
      'is none where the two are tied for some open parities only',
      system([majorana(), majorana()], [...laws, 'cp']),
      'electric',
      [0, 1],
      'i*x',
      0,
      undefined,
    ],
  ])('%s', (_, one, formFactor, place, text, unit, expected) => {
    expect(mirror(solved(one), formFactor, place, text, unit)).toBe(expected)
  })

  it('is the same where every choice of the open parities ties the two alike', () => {
    const solution = solved(system([majorana(), majorana()], ['cpt', 'cp']))
    /** As if the tie of the first choice, perhaps changed for the others, held for all. */
    const alike = (change: (verdict: Verdict, choice: number) => Verdict): Solution => ({
      ...solution,
      verdict: (...entry) => {
        const verdict = solution.verdict(...entry)
        if (!('options' in verdict)) return verdict
        const [first] = verdict.options
        if (first === undefined) throw new Error('a fork without options')
        const options = verdict.options.map((option, choice) => ({
          ...option,
          verdict: change(first.verdict, choice) as typeof first.verdict,
        }))
        return { ...verdict, options }
      },
    })
    expect(mirror(solution, 'magnetic', [0, 1], 'x')).toBeUndefined()
    expect(
      mirror(
        alike((verdict) => verdict),
        'magnetic',
        [0, 1],
        'x',
      ),
    ).toBe('(x)/(1)')
    const changed = (tie: object): string | undefined =>
      mirror(
        alike((verdict, choice) =>
          choice === 1 && verdict.tie !== undefined
            ? ({ ...verdict, tie: { ...verdict.tie, ...tie } } as Verdict)
            : verdict,
        ),
        'magnetic',
        [0, 1],
        'x',
      )
    expect(changed({})).toBe('(x)/(1)')
    expect(changed({ conjugate: true })).toBeUndefined()
    expect(changed({ factor: { k: 0, n: 2 } })).toBeUndefined()
    expect(changed({ factor: { k: 1, n: 1 } })).toBeUndefined()
  })
})
