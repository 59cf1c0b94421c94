// Matrices of doubles against a rule: the verdicts that the rule forces, compared within a tolerance.
// The rule is taken with those that it requires. Where only the neutrino's matrices are given, a rule that ties the two
// species speaks of Majorana states, for which they are one: the other laws that tie the species join it then.

import { shipped } from '../../catalogue/catalogue.js'
import type { ShippedAssumptionId, ShippedLawId } from '../../catalogue/embedded.js'
import { solve } from '../../engine/solve/solve.js'
import { fromRoot, printFactor, toComplex } from '../../exact/cyclotomic.js'
import { type Entry, entryName, type Species, speciesList } from '../../physics/entry.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { RuleSystem } from '../../physics/solution.js'
import type { NeutrinoState } from '../../physics/state.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import { statusWord } from '../../physics/translate.js'
import type { ClosedVerdict, Tie } from '../../physics/verdict.js'
import {
  type Complex,
  type ComplexMatrix,
  conjugate,
  distance,
  entryOf,
  modulus,
  multiply,
  real,
  size,
  turn,
} from '../complex-matrix.js'
import { isNumeric, shown, spread } from './difference.js'
import { roundingMargin } from './rounding.js'

/** The id of a shipped rule, or a record of one's own. */
export type RuleChoice = ShippedLawId | ShippedAssumptionId | SymmetryRule

/** A matrix as a user's function gives it: real or complex numbers, [final][initial]. */
export type NumberMatrix = readonly (readonly (number | Complex)[])[]

export type FormFactorNumbers = Readonly<Partial<Record<FormFactor, NumberMatrix>>>

/** The neutrino's matrices, and those of the antineutrino where the function has them. Canonical convention. */
export type SpeciesNumbers = FormFactorNumbers & { readonly antineutrino?: FormFactorNumbers }

export interface Flaw {
  /** One line: `magnetic[1,1] = 1, must be 0 (cpt, majorana-condition)`. */
  readonly text: string
  /** Ids of the rules that are broken together; none where a value is no number. */
  readonly because: readonly string[]
}

export interface RuleFlaws {
  /** One for each entry, those that are of the rule itself before those of rules that it requires. */
  readonly flaws: readonly Flaw[]
  /** Whether the rule says anything about what is given. */
  readonly speaks: boolean
}

export const ruleOf = (choice: RuleChoice): SymmetryRule => {
  const rule = typeof choice === 'string' ? shipped.rules.find(({ id }) => id === choice) : choice
  if (rule === undefined) throw new TypeError(`no shipped rule is called ${String(choice)}`)
  return rule
}

export interface RuleQuestion {
  readonly rule: SymmetryRule
  readonly states: readonly NeutrinoState[]
  readonly values: SpeciesNumbers
  /** Relative to the largest entry of the matrix. */
  readonly tolerance: number
  /** Where the values are taken; default 0. */
  readonly q2?: 'generic' | 0
  /** Values that differ from these by rounding only; default: none. */
  readonly neighbours?: readonly SpeciesNumbers[]
}

/** Where the values break the rule. */
export function ruleFlaws({ rule, states, values, tolerance, q2 = 0, neighbours = [] }: RuleQuestion): RuleFlaws {
  // A rule for q² = 0 says nothing elsewhere.
  const rules = rulesFor(rule, values.antineutrino !== undefined).filter(({ domain }) => q2 === 0 || domain.q2 !== 0)
  const system: RuleSystem = { states, rules, q2 }
  const solution = solve(system)
  const flaws: Flaw[] = []
  let speaks = false
  for (const species of speciesList) {
    for (const formFactor of formFactors) {
      const matrix = matrixOf(values, species, formFactor, states.length)
      if (matrix === undefined) continue
      for (const [final, row] of matrix.entries()) {
        for (const [initial] of row.entries()) {
          const verdict = solution.verdict(species, formFactor, final, initial)
          if (verdict.locus.kind === 'fork') throw new TypeError('the rule needs the CP parity of every Majorana state')
          speaks ||= verdict.because?.includes(rule.id) === true
          const entry: Entry = { species, formFactor, final, initial }
          const flaw = flawOf(entry, verdict as ClosedVerdict, { values, tolerance, neighbours, count: states.length })
          if (flaw !== undefined) flaws.push(flaw)
        }
      }
    }
  }
  const isOfRule = ({ because }: Flaw): boolean => because.includes(rule.id)
  return { flaws: [...flaws.filter(isOfRule), ...flaws.filter((flaw) => !isOfRule(flaw))], speaks }
}

/** The first six, one line each. */
export const flawLines = (flaws: readonly Flaw[]): readonly string[] => {
  const lines = flaws.map(({ text }) => text)
  return lines.length > 6 ? [...lines.slice(0, 5), `… and ${lines.length - 5} more`] : lines
}

/** `f breaks t.`, or what t requires, if that is all that is broken. */
export function brokenText(name: string, rule: SymmetryRule, flaws: readonly Flaw[]): string {
  const isOfRule = flaws.some(({ because }) => because.length === 0 || because.includes(rule.id))
  if (isOfRule || flaws.length === 0) return `${name} breaks ${rule.id}.`
  const others = [...new Set(flaws.flatMap(({ because }) => because))]
  return `${name} breaks ${others.join(', ')}, which ${rule.id} is taken together with.`
}

/** The rule, what it requires, and where one species is given the laws that tie the two. In the order of the catalogue. */
export function rulesFor(rule: SymmetryRule, hasBoth: boolean): readonly SymmetryRule[] {
  const wanted = new Set([rule, ...(tiesSpecies(rule) && !hasBoth ? shipped.rules.filter(isLawOfSpecies) : [])])
  for (const one of wanted) for (const id of one.requires) wanted.add(ruleOf(id as ShippedLawId))
  return [
    ...shipped.rules.filter((one) => wanted.has(one)),
    ...[...wanted].filter((one) => !shipped.rules.includes(one)),
  ]
}

const tiesSpecies = ({ relations }: SymmetryRule): boolean =>
  relations.some(({ species, as }) => as !== undefined && as !== species)

const isLawOfSpecies = (rule: SymmetryRule): boolean => rule.status === 'law' && tiesSpecies(rule)

interface Context {
  readonly values: SpeciesNumbers
  readonly tolerance: number
  readonly neighbours: readonly SpeciesNumbers[]
  readonly count: number
}

/** How much of an entry is rounding. */
const roundingOf = (x: Complex, { species, formFactor, final, initial }: Entry, { neighbours }: Context): number =>
  roundingMargin *
  spread(
    x,
    neighbours.map(
      (values) => (species === 'neutrino' ? values : values.antineutrino)?.[formFactor]?.[final]?.[initial],
    ),
  )

function flawOf(entry: Entry, verdict: ClosedVerdict, context: Context): Flaw | undefined {
  const { values, tolerance, count } = context
  const { species, formFactor, final, initial } = entry
  const matrix = matrixOf(values, species, formFactor, count)
  if (matrix === undefined) return undefined
  const x = entryOf(matrix, final, initial)
  const allowance = tolerance * size(matrix) + roundingOf(x, entry, context)
  const must = (demand: string): Flaw => ({
    text: `${entryName(entry)} = ${shown(x)}, must be ${demand} (${verdict.because.join(', ')})`,
    because: verdict.because,
  })
  if (!(Number.isFinite(x.re) && Number.isFinite(x.im)))
    return { text: `${entryName(entry)} = ${shown(x)} is not a finite number`, because: [] }
  const { locus, tie } = verdict
  if (locus.kind === 'zero') return modulus(x) <= allowance ? undefined : must('0')
  if (locus.kind === 'line') {
    const { num, den } = locus.argPi
    const word = statusWord(locus)
    if (Math.abs(multiply(x, turn((-Math.PI * num) / den)).im) > allowance)
      return must(word === 'phase' ? `of phase ${num}π/${den} or the opposite` : word)
  }
  if (tie === undefined) return undefined
  const place: Entry = {
    species: tie.place.species,
    formFactor,
    final: tie.place.transposed ? initial : final,
    initial: tie.place.transposed ? final : initial,
  }
  const other = matrixOf(values, place.species, formFactor, count)
  if (other === undefined) return undefined
  const y = entryOf(other, place.final, place.initial)
  const demanded = multiply(toComplex(fromRoot(tie.factor)), tie.conjugate ? conjugate(y) : y)
  const isKept = distance(x, demanded) <= allowance + tolerance * size(other) + roundingOf(y, place, context)
  return isKept ? undefined : must(`${tieText(tie, entryName(place))} = ${shown(demanded)}`)
}

function tieText({ factor, conjugate: conjugates }: Tie, name: string): string {
  const of = conjugates ? `conj(${name})` : name
  const text = printFactor(fromRoot(factor))
  return text === '1' ? of : text === '-1' ? `-${of}` : `${text}*${of}`
}

/** The matrix in complex numbers; `undefined` where the function gives none. A wrong shape is a TypeError. */
function matrixOf(
  values: SpeciesNumbers,
  species: Species,
  formFactor: FormFactor,
  count: number,
): ComplexMatrix | undefined {
  const given = species === 'neutrino' ? values[formFactor] : values.antineutrino?.[formFactor]
  if (given === undefined) return undefined
  const isSquare = given.length === count && given.every((row) => row.length === count)
  if (!isSquare) throw new TypeError(`${formFactor} must be a ${count} × ${count} matrix, [final][initial]`)
  return given.map((row) =>
    row.map((z) => {
      if (!isNumeric(z)) throw new TypeError(`${formFactor} has an entry that is no number: ${shown(z)}`)
      return typeof z === 'number' ? real(z) : z
    }),
  )
}
