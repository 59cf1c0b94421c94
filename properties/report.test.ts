// From the model to the report: the rules in force are those that interface and physics say, and every entry of the report
// says, in the author's convention, what the oracle finds.

import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { check } from '../src/check.js'
import { print as printRational } from '../src/exact/rational.js'
import { print, type RootOfUnity } from '../src/exact/root-of-unity.js'
import type { Species } from '../src/physics/entry.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { EntryReport, Report } from '../src/physics/report.js'
import { type NeutrinoState, phaseNames } from '../src/physics/state.js'
import { phase } from '../test/engine/systems.js'
import { type Complex, conjugate, fromRoot, fromTurn, modulus, multiply, subtract } from '../test/oracle/complex.js'
import { judgeByMatrices, type OracleVerdict } from '../test/oracle/judge.js'
import { everyPosition } from './arbitraries/allowed.js'
import { statesOf } from './arbitraries/states.js'
import { holds } from './settings.js'

interface Model {
  readonly states: readonly NeutrinoState[]
  readonly assume: readonly string[]
  readonly lift: readonly string[]
  readonly q2: 'generic' | 0
  readonly convention: string
}

const idsWith = (status: 'law' | 'assumption'): string[] =>
  shipped.rules.filter((rule) => rule.status === status).map(({ id }) => id)

const models: fc.Arbitrary<Model> = fc.record({
  states: statesOf({ maximum: 4 }),
  assume: fc.subarray(idsWith('assumption')),
  lift: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.subarray(idsWith('law'))),
  q2: fc.constantFrom<'generic' | 0>('generic', 0),
  convention: fc.constantFrom(...shipped.conventions.map(({ id }) => id)),
})

const written = ({ states, ...rest }: Model): unknown => ({
  nuvertex: 1,
  ...rest,
  states: states.map((state) => ({
    label: state.label,
    nature: state.nature,
    ...(state.mass === undefined ? {} : { mass: `${printRational(state.mass.value)} ${state.mass.unit}` }),
    ...Object.fromEntries(phaseNames.map((name) => [name, print(state[name] as RootOfUnity)])),
  })),
})

function reportOn(model: Model): Report {
  const report = check(written(model))
  if (isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

/** The ids in force, told once more in plain words. */
function expectedInForce({ states, assume, lift, q2, convention }: Model): readonly string[] {
  const holds = (id: string): boolean => (idsWith('law').includes(id) ? !lift.includes(id) : assume.includes(id))
  const natures = new Set(states.map(({ nature }) => nature))
  const texts = states.map(({ mass }, index) =>
    mass === undefined ? `none ${index}` : `${mass.value.n}/${mass.value.d}`,
  )
  const saysCharge = q2 === 0 && convention !== 'review-2014-eq3'
  const conditions: Readonly<Record<string, boolean>> = {
    cp: holds('cpt'),
    c: holds('cpt'),
    t: holds('hermiticity'),
    'majorana-condition': natures.has('majorana'),
    'lepton-number': natures.size === 2,
    'gauge-invariance': saysCharge && new Set(texts).size > 1,
    'charge-quantisation': saysCharge,
  }
  return shipped.rules.map(({ id }) => id).filter((id) => holds(id) && (conditions[id] ?? true))
}

const isNear = (a: Complex, b: Complex): boolean => modulus(subtract(a, b)) < 1e-7

/** In what an entry of the report differs from the oracle's verdict, f_canonical = κ·f_author. */
function flawIn(entry: EntryReport, expected: OracleVerdict, kappa: Complex, species: Species): string | undefined {
  const words = { zero: ['zero'], line: ['real', 'imaginary', 'phase'], complex: ['complex'] }
  if (!words[expected.kind].includes(entry.status)) return `${entry.status} instead of ${expected.kind}`
  if ((entry.argPi !== null) !== (expected.kind === 'line')) return 'argPi out of place'
  if (entry.argPi !== null) {
    const [numerator, denominator = '1'] = entry.argPi.split('/')
    const direction = multiply(kappa, fromTurn(Number(numerator) / Number(denominator)))
    const across = multiply(direction, fromTurn(-(expected.argPi ?? 0))).im
    if (Math.abs(across) > 1e-7) return `phase ${entry.argPi}`
    const word = entry.argPi === '0' ? 'real' : entry.argPi === '1/2' ? 'imaginary' : 'phase'
    if (word !== entry.status) return `${entry.status} with ${entry.argPi}`
  }
  if (entry.relation === null || expected.tie === undefined)
    return (entry.relation === null) === (expected.tie === undefined) ? undefined : 'a tie too much or too few'
  const [term, ...others] = entry.relation
  const { to, factor, conjugate: isConjugate } = expected.tie
  if (term === undefined || others.length > 0) return 'more than one term'
  if (term.entry[0] !== to.final + 1 || term.entry[1] !== to.initial + 1) return 'a tie to another entry'
  if (term.species !== (species === 'antineutrino' ? to.species : undefined)) return 'a tie to another species'
  if (term.conjugate !== isConjugate) return 'conjugation'
  // κx = ωκy, or κx = ω·conj(κy).
  const turned = isConjugate ? multiply(factor, multiply(conjugate(kappa), conjugate(kappa))) : factor
  return isNear(fromRoot(phase(term.factor)), turned) ? undefined : `factor ${term.factor}`
}

describe('the report', () => {
  it('names the rules in force, and the others with a reason', () => {
    holds(
      fc.property(models, (model) => {
        const { inForce, setAside } = reportOn(model).rules
        expect(inForce.map(({ id }) => id)).toEqual(expectedInForce(model))
        expect([...inForce, ...setAside].map(({ id }) => id).sort()).toEqual(shipped.rules.map(({ id }) => id).sort())
      }),
    )
  })

  it('says of every entry what the oracle finds, in the author’s convention', () => {
    holds(
      fc.property(models, (model) => {
        const report = reportOn(model)
        const inForce = expectedInForce(model)
        const system = { ...model, rules: shipped.rules.filter(({ id }) => inForce.includes(id)) }
        const convention = shipped.conventions.find(({ id }) => id === model.convention)
        const count = model.states.length
        const total = (name: FormFactor): number => {
          const oracle = judgeByMatrices(system, name)
          const kappa = fromTurn((convention?.factor[name] ?? 0) / 2)
          for (const at of everyPosition(count)) {
            const half = at.species === 'neutrino' ? report.formFactors : report.antineutrino
            const entry = half[name].entries[at.final]?.[at.initial]
            if (entry === undefined) throw new Error('an entry is missing')
            const flaw = flawIn(entry, oracle.verdict(at), kappa, at.species)
            expect(flaw, `${at.species} ${name} ${at.final + 1} ${at.initial + 1}`).toBeUndefined()
            for (const id of entry.because) expect(inForce).toContain(id)
          }
          expect(report.formFactors[name].freeParameters).toBe(oracle.freeParameters)
          return oracle.freeParameters
        }
        expect(report.freeParameters).toBe(formFactors.map(total).reduce((sum, one) => sum + one, 0))
        expect(report.verdict).toBe('consistent')
      }),
      0.5,
    )
  })
})
