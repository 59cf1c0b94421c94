// Majorana phases that are symbols: numbers put for the symbols give what the option says whose `when` holds, and CP is
// conserved exactly where the condition holds. The options are read as text, as a user reads them.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { EntryReport, Report } from '../src/physics/report.js'
import { holds } from './settings.js'

/** a·x + b·y + 45°·c. */
interface Phase {
  readonly x: number
  readonly y: number
  readonly eighths: number
}

const phases: fc.Arbitrary<Phase> = fc.record({
  x: fc.integer({ min: -3, max: 3 }),
  y: fc.integer({ min: -2, max: 2 }),
  eighths: fc.constantFrom(0, 0, 4, 4, 2, 1),
})
const parities = fc.constantFrom<string | undefined>(undefined, undefined, 'i', '-i')
const mostlyMassive = fc.constantFrom('1 meV', '1 meV', '0 eV')

const models = fc.record({
  alphas: fc.array(phases, { minLength: 2, maxLength: 3 }),
  parities: fc.array(parities, { minLength: 4, maxLength: 4 }),
  mass: mostlyMassive,
  isBlock: fc.boolean(),
})
/** Values of x and y in units of 45°. */
const points = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))

type Model = typeof models extends fc.Arbitrary<infer A> ? A : never

function reportOf({ alphas, parities: given, mass, isBlock }: Model, text: (phase: Phase) => string): Report {
  const count = alphas.length + 1
  const theta = isBlock ? '0 deg' : '20 deg'
  const angles = {
    theta12: '30 deg',
    theta13: theta,
    theta23: theta,
    ...(count > 3 ? { theta14: theta, theta24: '40 deg', theta34: '10 deg' } : {}),
  }
  const masses = [mass, '2 meV', '3 meV', '4 meV']
  const states = masses.slice(0, count).map((own, k) => ({
    nature: 'majorana',
    mass: own,
    ...(given[k] === undefined ? {} : { cpParity: given[k] }),
  }))
  const named = Object.fromEntries(alphas.map((phase, k) => [`alpha${k + 2}1`, text(phase)]))
  const checked = check({
    nuvertex: 1,
    states,
    assume: ['cp'],
    parameters: { x: 'real', y: 'real' },
    mixing: { pdg: { ...angles, ...named } },
  })
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
  return checked.right
}

const inSymbols = ({ x, y, eighths }: Phase): string => `${x}*x + ${y}*y + ${45 * eighths} deg`

/** `x-2*y = 3*pi/2 mod 2*pi and …` at a point. */
function isTrue(condition: string, [x, y]: readonly [number, number]): boolean {
  return condition.split(' and ').every((one) => {
    const [angle = '', right = ''] = one.split(' = ')
    const [value = '', modulo = ''] = right.split(' mod ')
    const number = (text: string): number =>
      // The grammar of these texts is that of sums of products; 8 eighths are π.
      Function('x', 'y', 'pi', `return ${text.replaceAll('--', '+')}`)(x, y, 4) as number
    const rest = (number(angle) - number(value)) / number(modulo)
    return Math.abs(rest - Math.round(rest)) < 1e-9
  })
}

const isVerdictOf = ({ code }: Report['findings'][number]): boolean =>
  code === 'mixing-violates-cp' || code === 'mixing-contradicts-parities'

const claim = ({ status, argPi, relation }: EntryReport): unknown => ({ status, argPi, relation })
const at = (report: Report, name: FormFactor, f: number, i: number): EntryReport => {
  const entry = report.formFactors[name].entries[f]?.[i]
  if (entry === undefined) throw new Error('no such entry')
  return entry
}

describe('Majorana phases that are symbols', () => {
  it('conserve CP at the points that the condition names, and only there', () => {
    holds(
      fc.property(models, points, (model, point) => {
        const symbolic = reportOf(model, inSymbols)
        const numbers = reportOf(model, ({ x, y, eighths }) => `${45 * (x * point[0] + y * point[1] + eighths)} deg`)
        const condition = symbolic.findings.find(({ code }) => code === 'mixing-condition')?.allowed
        const isConserved =
          !symbolic.findings.some(isVerdictOf) &&
          (condition == null || isTrue(condition.replace('only if ', ''), point))
        expect(!numbers.findings.some(isVerdictOf)).toBe(isConserved)
      }),
      0.5,
    )
  })

  it('leave of every pair what the option says whose values they have', () => {
    holds(
      fc.property(models, points, (model, point) => {
        const symbolic = reportOf(model, inSymbols)
        const numbers = reportOf(model, ({ x, y, eighths }) => `${45 * (x * point[0] + y * point[1] + eighths)} deg`)
        if (numbers.findings.some(isVerdictOf)) return
        for (const name of formFactors) {
          for (const [f, row] of numbers.formFactors[name].entries.entries()) {
            for (const i of row.keys()) {
              const [found, expected] = [at(symbolic, name, f, i), at(numbers, name, f, i)]
              if (found.options === undefined) {
                expect(claim(expected)).toEqual(claim(found))
                continue
              }
              // Where a parity is unknown and no symbol decides it, the numbers leave it open too.
              if (found.options.some(({ when }) => when.includes('cpParity'))) {
                continue
              }
              const [holding, ...others] = found.options.filter(({ when }) => isTrue(when, point))
              expect(others).toEqual([])
              expect(holding === undefined ? undefined : claim(holding.entry)).toEqual(claim(expected))
            }
          }
        }
      }),
      0.5,
    )
  })
})
