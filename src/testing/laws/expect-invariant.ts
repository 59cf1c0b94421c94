// Holds a function of a model against a change that physics does not see, or sees in a known way.

import fc from 'fast-check'
import { minusOne, plusOne, type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'
import { type CaseOptions, cases } from '../arbitraries/cases.js'
import { listOf, logUniform } from '../arbitraries/uniform.js'
import { real } from '../complex-matrix.js'
import type { FormFactorMatrices, NeutrinoCase } from '../neutrino-case.js'
import { differenceOf, isRecord, negated, shown } from './difference.js'
import { cpImage, cptImage, doubled, extended, permuted, rephased } from './images.js'
import { neighboursOf } from './rounding.js'
import { type LawOptions, runLaw } from './run-law.js'
import type { Change, OutputKind, Transformation } from './transformation.js'

export type Invariance = 'rephasing' | 'permutation' | 'cp-image' | 'cpt-image' | 'majorana-doubling' | 'decoupling'

export interface InvarianceOptions extends LawOptions, CaseOptions {
  /** What the function gives, and so how its answer must follow; default `scalar`: it must stay the same. */
  readonly gives?: OutputKind
  /** `odd`: the answer changes sign, as an asymmetry does under CP. Default: `even`. */
  readonly parity?: 'even' | 'odd'
  /** Largest difference allowed beside rounding, relative to the largest number of the same list; default 1e-9. */
  readonly tolerance?: number
  /** Models to try; default: `cases` with these options. */
  readonly models?: fc.Arbitrary<NeutrinoCase>
}

interface InvarianceLaw {
  readonly reason: string
  readonly breaks: string
  readonly transformations: (given: NeutrinoCase) => fc.Arbitrary<Transformation>
  readonly defaults?: CaseOptions
}

const roots: fc.Arbitrary<RootOfUnity> = fc.nat(23).map((k) => rootOfUnity(k, 24))
const signs: fc.Arbitrary<RootOfUnity> = fc.constantFrom<RootOfUnity>(plusOne, minusOne)

const laws: Readonly<Record<Invariance, InvarianceLaw>> = {
  rephasing: {
    breaks: 'depends on phases that mean nothing',
    reason:
      'The phase of a Dirac field, the sign of a Majorana field and the phases of the charged leptons are conventions: mixing,\nform factors and CP parities change together, and nothing that can be measured does.',
    transformations: (given) =>
      fc
        .tuple(
          fc.tuple(...given.natures.map((nature) => (nature === 'dirac' ? roots : signs))),
          listOf(given.mixing.length, roots),
        )
        .map(([columns, rows]) => rephased(given, columns, rows)),
  },
  permutation: {
    breaks: 'depends on the order in which the mass states are listed',
    reason:
      'Mass states have no order of their own: listed otherwise, every quantity with their index is listed otherwise.',
    transformations: ({ natures, ...given }) =>
      fc
        .shuffledSubarray([...natures.keys()], { minLength: natures.length })
        .map((order) => permuted({ natures, ...given }, order)),
    defaults: { minimum: 2 },
  },
  'cp-image': {
    breaks: 'does not follow the CP image',
    reason:
      'CP carries U to U*Ξ* and f_fi to s_X ξ_f ξ*_i f_if (s = −1 for electric, +1 for the others): what does not violate CP is\nthe same in both, an asymmetry has the other sign.',
    transformations: (given) => fc.constant(cpImage(given)),
  },
  'cpt-image': {
    breaks: 'is not the same for antiparticles',
    reason:
      'By CPT the antiparticles have the same masses and widths, U* for U, and −f_if (charge, magnetic, electric) or +f_if\n(anapole) for f_fi.',
    transformations: (given) => fc.constant(cptImage(given)),
  },
  'majorana-doubling': {
    breaks: 'tells a Dirac neutrino from two degenerate Majorana neutrinos',
    reason:
      'A Dirac field is ν = (χ_a + iχ_b)/√2, two Majorana fields of one mass and opposite CP parities: the same theory in other\nwords. Factors of 2 between Dirac and Majorana formulas cancel exactly, or are wrong.',
    transformations: (given) => fc.constant(doubled(given)),
    defaults: { nature: 'dirac', maximum: 2 },
  },
  decoupling: {
    breaks: 'is changed by a state that neither mixes nor couples',
    reason: 'A state without mixing and without form factors is not there, whatever its mass.',
    transformations: (given) =>
      fc
        .record({
          nature: fc.constantFrom('majorana', 'dirac'),
          mass: fc.oneof(fc.constant(0), logUniform(1e-3, 1e12)),
        })
        .map(({ nature, mass }) => extended(given, { nature: sameNature(given) ?? nature, mass })),
  },
}

/** The nature of all states, if they have one: a function of Dirac states alone is not asked about others. */
const sameNature = ({ natures }: NeutrinoCase): 'dirac' | 'majorana' | undefined => {
  const [first] = natures
  return natures.every((nature) => nature === first) ? first : undefined
}

/**
 * Throws an Error with the smallest model for which the function's answer does not follow the change as it must. With
 * `gives` the answer may have indices of mass states. A failure names the seed and path that show it again.
 */
export function expectInvariant(
  f: (model: NeutrinoCase) => unknown,
  invariance: Invariance,
  options: InvarianceOptions = {},
): void {
  const law = laws[invariance]
  const { gives = 'scalar', parity = 'even', tolerance = 1e-9 } = options
  const models = options.models ?? cases({ ...law.defaults, ...options })
  const name = f.name === '' ? 'the function' : f.name
  runLaw(
    {
      headline: `${name} ${law.breaks} (${invariance}).`,
      reason: law.reason,
      call: (reproduction) =>
        `expectInvariant(${f.name === '' ? 'f' : f.name}, '${invariance}', { …, ${reproduction} })`,
      cases: models.chain((model) => law.transformations(model).map((transformation) => ({ model, transformation }))),
      modelOf: ({ model }) => model,
      flaws: ({ model, transformation }) => {
        const before = f(model)
        const image = (answerForModel: unknown): unknown => {
          const followed = follow(answerForModel, gives, transformation.expected, invariance)
          return parity === 'odd' ? negated(followed) : followed
        }
        const answer = f(transformation.image)
        const found =
          transformation.seen === undefined ? answer : follow(answer, gives, transformation.seen, invariance)
        const neighbours = (): readonly unknown[] => neighboursOf(model).map((one) => image(f(one)))
        const difference = differenceOf(found, image(before), { tolerance, neighbours })
        if (difference === undefined) return []
        const where = difference.path === '' ? 'it gives' : `${difference.path} is`
        return [
          `for the model below   ${shown(before)}`,
          `for the image         ${shown(answer)}   (${transformation.text})`,
          `where ${where} ${difference.found} instead of ${difference.expected}`,
        ]
      },
    },
    options,
  )
}

/** What must become of an answer. */
function follow(answer: unknown, gives: OutputKind, change: Change, invariance: Invariance): unknown {
  switch (gives) {
    case 'scalar':
      return answer
    case 'per-state':
      if (!Array.isArray(answer))
        throw new TypeError(`a list, one item for each mass state, expected: ${shown(answer)}`)
      return change['per-state'](answer)
    case 'per-pair': {
      const followed = change['per-pair']
      if (followed === undefined)
        throw new TypeError(`${invariance} says nothing of a quantity for each pair of states`)
      if (!Array.isArray(answer) || !answer.every(Array.isArray))
        throw new TypeError(`a list of lists, [final][initial], expected: ${shown(answer)}`)
      return followed(answer)
    }
    case 'form-factors':
      if (!isRecord(answer)) throw new TypeError(`matrices of form factors by name expected: ${shown(answer)}`)
      return change['form-factors'](complexMatrices(answer))
  }
}

/** Matrices of form factors, in which a real number may stand for a complex one. */
const complexMatrices = (answer: Readonly<Record<string, unknown>>): Partial<FormFactorMatrices> =>
  Object.fromEntries(
    Object.entries(answer).map(([name, matrix]) => {
      if (!Array.isArray(matrix) || !matrix.every(Array.isArray))
        throw new TypeError(`${name} must be a matrix, [final][initial]: ${shown(matrix)}`)
      return [name, matrix.map((row: readonly unknown[]) => row.map((z) => (typeof z === 'number' ? real(z) : z)))]
    }),
  )
