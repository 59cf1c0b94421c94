// From the Dirac amplitude f^D to the Majorana one: f = f^D + η(f^D)ᵀ, both Wick contractions, η = −1 for Q, M, E and +1 for
// A; with CP, (f^D)ᵀ = s Ξ†f^DΞ, so that f_fi = (1 ± ηs) f^D_fi with + for equal and − for opposite parities: magnetic
// (and charge) moments double or vanish where electric (and anapole) ones vanish or double.      [Giunti:2014ixa]

import { relativeParity } from '../engine/solve/parities.js'
import { type Cyclotomic, fromRoot, inverse, isZero, multiply, print } from '../exact/cyclotomic.js'
import { equals } from '../exact/rational.js'
import { minusI, plusI, print as printRoot, rootOfUnity } from '../exact/root-of-unity.js'
import { cpSign, transpositionSign } from '../physics/elementary-signs.js'
import { type Entry, entryName } from '../physics/entry.js'
import type { FactorTwo, FactorTwoCase, FactorTwoConvention, FactorTwoStep } from '../physics/factor-two.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { GivenEntry, NeutrinoModel } from '../physics/model.js'
import type { NeutrinoState } from '../physics/state.js'
import type { Verdict } from '../physics/verdict.js'
import { type ConventionFactor, diracConventions, majoranaConventions } from './factor-two-conventions.js'
import { scaledText } from './factor-two-values.js'
import { entryReport, type Notation, withPower } from './notation.js'
import { paritiesText } from './parities-text.js'

export interface FactorTwoInput {
  readonly model: NeutrinoModel
  readonly notation: Notation
  readonly verdict: Verdict
  /** Does a rule in force ask for the CP parities? */
  readonly isCpAssumed: boolean
}

/** Everything but what observables compute: `halves` and `oneLoop`. */
export function factorTwoOf(entry: Entry, input: FactorTwoInput): Omit<FactorTwo, 'halves' | 'oneLoop'> {
  const { model, notation, verdict, isCpAssumed } = input
  const { formFactor, final, initial } = entry
  const [atFinal, atInitial] = [stateAt(model, final), stateAt(model, initial)]
  const states = final === initial ? [atFinal] : [atFinal, atInitial]
  const majoranas = states.filter(({ nature }) => nature === 'majorana').length
  const kind = majoranas === 0 ? 'dirac' : majoranas === states.length ? 'majorana' : 'mixed'
  const pair = { formFactor, final: final + 1, initial: initial + 1 }
  const cases = kind === 'majorana' && final !== initial ? casesOf(entry, model, isCpAssumed) : []
  const held = cases.find(({ holds }) => holds === true)
  const onOneLine = final === initial ? oneLineOnDiagonal(formFactor) : held?.factors[formFactor]
  const isCancelled = kind === 'majorana' && final === initial && transpositionSign[formFactor] === -1
  const table = isCancelled
    ? []
    : kind === 'majorana'
      ? majoranaConventions({ ...pair, onOneLine, mayBeHalves: mayBeHalves(atFinal, atInitial, cases) })
      : diracConventions(pair, kind === 'mixed')
  const given = model.formFactors[formFactor]
  const value = given?.entries[final]?.[initial]
  return {
    entry: entryName(entry),
    verdict: entryReport(entry, verdict, notation, model.states),
    states: states.map(({ label, nature, cpParity }) => ({
      label,
      nature,
      cpParity: cpParity === undefined ? null : printRoot(cpParity),
    })),
    given: {
      value: value === undefined ? null : (textIn(value, entry, input, undefined) ?? null),
      unit: given?.unit ?? null,
    },
    steps: kind === 'majorana' ? majoranaSteps(entry) : diracSteps(entry, kind === 'mixed'),
    cases,
    conventions: table.map((row) => conventionOf(row, value, entry, input)),
    notes: notesOf(entry, kind),
  }
}

/** Halves of one Dirac neutrino have one mass and, with CP, opposite parities. */
function mayBeHalves(a: NeutrinoState, b: NeutrinoState, cases: readonly FactorTwoCase[]): boolean {
  const areOfOneMass = a.mass === undefined || b.mass === undefined || equals(a.mass.value, b.mass.value)
  const [opposite] = cases
  return areOfOneMass && opposite?.holds !== false
}

const oneLineOnDiagonal = (formFactor: FormFactor): 0 | 2 => (transpositionSign[formFactor] === 1 ? 2 : 0)

function stateAt({ states }: NeutrinoModel, index: number): NeutrinoState {
  const state = states[index]
  if (state === undefined) throw new RangeError(`no state number ${index}`)
  return state
}

// The algebra

function majoranaSteps(entry: Entry): readonly FactorTwoStep[] {
  const [f, i] = [entry.final + 1, entry.initial + 1]
  const sign = transpositionSign[entry.formFactor] === 1 ? '' : '-'
  const name = entryName(entry)
  const sum = `${name} = f^D[${f},${i}] ${sign === '' ? '+' : '-'} f^D[${i},${f}]`
  return [
    { title: 'the line of lepton number', equation: 'j = Σ_ab f^D[a,b] ν̄_a Γ ν_b' },
    { title: `ν_${i} annihilates, ν̄_${f} creates`, equation: `f^D[${f},${i}] ū_${f} Γ u_${i}` },
    { title: `ν̄_${i} annihilates, ν_${f} creates`, equation: `-f^D[${i},${f}] v̄_${i} Γ v_${f}` },
    { title: `v = C ū^T and C Γ^T C^-1 = ${sign}Γ`, equation: `-v̄_${i} Γ v_${f} = ${sign}ū_${f} Γ u_${i}` },
    {
      title: 'both contractions',
      equation: f === i && sign === '-' ? `${sum} = 0` : f === i ? `${sum} = 2*f^D[${f},${i}]` : sum,
    },
  ]
}

function diracSteps(entry: Entry, isMixed: boolean): readonly FactorTwoStep[] {
  const [f, i] = [entry.final + 1, entry.initial + 1]
  const other = transpositionSign[entry.formFactor] === 1 ? '+' : '-'
  return [
    { title: 'the line of lepton number', equation: 'j = Σ_ab f^D[a,b] ν̄_a Γ ν_b' },
    { title: `ν_${i} annihilates, ν̄_${f} creates`, equation: `f^D[${f},${i}] ū_${f} Γ u_${i}` },
    {
      title: isMixed ? 'no other: a Dirac field does not do both' : 'no other: ν̄ annihilates antineutrinos',
      equation: `${entryName(entry)} = f^D[${f},${i}]`,
    },
    ...(isMixed
      ? []
      : [{ title: 'the same diagrams, Majorana', equation: `f^D[${f},${i}] ${other} f^D[${i},${f}]` } as const]),
  ]
}

// The fork

/** f_fi/f^D_fi = 1 + η s ξ_f* ξ_i, and ξ_f* ξ_i = ±1. */
const factorFor = (formFactor: FormFactor, relative: 1 | -1): 0 | 2 =>
  transpositionSign[formFactor] * cpSign[formFactor] * relative === 1 ? 2 : 0

function casesOf(entry: Entry, model: NeutrinoModel, isCpAssumed: boolean): readonly FactorTwoCase[] {
  const { formFactor, final, initial } = entry
  const [f, i] = [stateAt(model, final), stateAt(model, initial)]
  const given =
    f.cpParity === undefined || i.cpParity === undefined ? undefined : f.cpParity.k === i.cpParity.k ? 1 : -1
  const own = isCpAssumed ? (given ?? relativeParity(f, i)) : undefined
  return ([-1, 1] as const).map((relative) => {
    const [f, i] = [final + 1, initial + 1]
    const mirrored = `f^D[${i},${f}] = ${cpSign[formFactor] * relative === 1 ? '' : '-'}f^D[${f},${i}]`
    const factor = factorFor(formFactor, relative)
    const parities =
      relative === 1
        ? ([
            [plusI, plusI],
            [minusI, minusI],
          ] as const)
        : ([
            [plusI, minusI],
            [minusI, plusI],
          ] as const)
    return {
      when: paritiesText(parities, entry, model.states),
      holds: own === undefined ? null : own === relative,
      equation: `${mirrored}, so ${entryName(entry)} = ${factor === 0 ? '0' : `2*f^D[${f},${i}]`}`,
      factors: {
        charge: factorFor('charge', relative),
        magnetic: factorFor('magnetic', relative),
        electric: factorFor('electric', relative),
        anapole: factorFor('anapole', relative),
      },
    }
  })
}

// The conventions

function conventionOf(
  { id, title, written, factor, isAbsolute }: ConventionFactor,
  value: GivenEntry | undefined,
  entry: Entry,
  input: FactorTwoInput,
): FactorTwoConvention {
  const toOutput = isAbsolute === true ? outputUnit(entry, input) : undefined
  const own = factor === undefined || toOutput === undefined ? factor : multiply(toOutput, factor)
  const text =
    value === undefined || own === undefined || isZero(own) ? undefined : textIn(value, entry, input, inverse(own))
  return { id, title, written, factor: own === undefined ? null : print(own), value: text ?? null }
}

/** κ⁻¹ of the convention of the output. */
const outputUnit = ({ formFactor }: Entry, { notation }: FactorTwoInput): Cyclotomic =>
  fromRoot(rootOfUnity(4 - notation.output.factor[formFactor], 4))

/** The value in the convention of the output, times a factor. */
function textIn(
  { value }: GivenEntry,
  { formFactor }: Entry,
  { model, notation: { author, output } }: FactorTwoInput,
  factor: Cyclotomic | undefined,
): string | undefined {
  const unit = fromRoot(rootOfUnity(author.factor[formFactor] - output.factor[formFactor] + 4, 4))
  const text = scaledText(value, factor === undefined ? unit : multiply(unit, factor), model.parameters)
  return text === undefined ? undefined : withPower(text, author.q2Power[formFactor] - output.q2Power[formFactor])
}

function notesOf({ formFactor, final, initial }: Entry, kind: 'majorana' | 'dirac' | 'mixed'): readonly string[] {
  const isDipole = formFactor === 'magnetic' || formFactor === 'electric'
  return [
    ...(isDipole && kind === 'majorana' && final !== initial
      ? [
          'The 1/2 of 1/2 σ_μν F^μν is another one: it stands in front of Dirac moments as well, which makes 1/4 for Majorana fields where Dirac fields have 1/2.',
          'Rates that sum |µ|^2 + |ε|^2 over pairs of neutrinos count each Majorana pair once, not twice: 1/2 of the sum over all f and i (plasmon decay).',
        ]
      : []),
    ...(kind === 'dirac'
      ? [
          'A Dirac neutrino is two degenerate Majorana neutrinos of opposite CP parities, ν = (χ_a + iχ_b)/√2. Between them its moment has the same size: the two (1/√2) undo the two contractions.',
        ]
      : []),
    ...(kind === 'mixed' ? ['A Majorana and a Dirac neutrino have one contraction in common: no factor 2.'] : []),
  ]
}
