// The invariances: what is done to a model, why physics does not see it, and what a function that does is told. What is drawn
// for a change is drawn beside the model and not after it, so that both shrink by themselves.

import fc from 'fast-check'
import { minusOne, plusOne, type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'
import type { CaseOptions } from '../arbitraries/models/case-drafts.js'
import { cases } from '../arbitraries/models/cases.js'
import { listOf, logUniform } from '../arbitraries/numbers/uniform.js'
import { drafted } from '../arbitraries/shrinking/drafted.js'
import { earlierIn, member, simplerItems, simplerParts } from '../arbitraries/shrinking/simpler.js'
import type { NeutrinoCase } from '../neutrino-case.js'
import { cpImage, cptImage, doubled, extended, permuted, rephased } from './images.js'
import type { Transformation } from './transformation.js'

export type Invariance = 'rephasing' | 'permutation' | 'cp-image' | 'cpt-image' | 'majorana-doubling' | 'decoupling'

export interface InvarianceLaw {
  readonly reason: string
  readonly breaks: string
  /** Models, each with what is done to it. */
  readonly changed: (models: fc.Arbitrary<NeutrinoCase>) => fc.Arbitrary<Changed>
  readonly defaults?: CaseOptions
}

export interface Changed {
  readonly model: NeutrinoCase
  readonly transformation: Transformation
}

/** Draws beside the model, and what they do to it. */
const by =
  <Draw>(draws: fc.Arbitrary<Draw>, transform: (model: NeutrinoCase, draw: Draw) => Transformation) =>
  (models: fc.Arbitrary<NeutrinoCase>): fc.Arbitrary<Changed> =>
    fc.tuple(models, draws).map(([model, draw]) => ({ model, transformation: transform(model, draw) }))

const always = (transform: (model: NeutrinoCase) => Transformation): InvarianceLaw['changed'] =>
  by(fc.constant(undefined), transform)

/** Draws for the states of a model, of which there are hardly ever more; those beyond are as the first ones. */
const places = 12
const at = (draws: readonly number[], k: number): number => draws[k % places] ?? 0

/** In the end all are 0 but one or two, of the first states: what tells then is kept when later states go. */
const draws = (largest: number): fc.Arbitrary<readonly number[]> =>
  drafted<readonly number[], readonly number[]>({
    drafts: listOf(places, fc.noBias(fc.nat(largest))),
    simpler: function* (list) {
      yield* smallerNumbers(list)
      const [first, ...rest] = list
      if (first === 0 && rest.some((n) => n !== 0)) yield [...rest, 0]
    },
    build: (list) => list,
  })

const smallerNumbers = simplerItems(0, { simpler: (n: number) => Array.from({ length: n }, (_, k) => k) })

/** Roots of unity of order 24, those seen at a glance first: 1, −1, i, −i, …. */
const orders = [1, 2, 4, 8, 3, 6, 12, 24]
const roots: readonly RootOfUnity[] = Array.from({ length: 24 }, (_, k) => rootOfUnity(k, 24)).sort(
  (a, b) => orders.indexOf(a.n) - orders.indexOf(b.n),
)

const phases = fc.record({ columns: draws(roots.length - 1), rows: draws(roots.length - 1) })

const phaseAt = (list: readonly number[], k: number): RootOfUnity => roots[at(list, k)] ?? plusOne
const signAt = (list: readonly number[], k: number): RootOfUnity => (at(list, k) % 2 === 0 ? plusOne : minusOne)

/** In the order of the numbers drawn; the first state alone goes last, which exchanges two. */
const shuffled = (count: number, list: readonly number[]): readonly number[] =>
  Array.from({ length: count }, (_, k) => k).sort((a, b) => at(list, a) - at(list, b))

interface AddedState {
  readonly nature: 'dirac' | 'majorana'
  readonly mass: number
}

const addedStates: fc.Arbitrary<AddedState> = drafted<AddedState, AddedState>({
  drafts: fc.record({
    nature: fc.constantFrom('majorana', 'dirac'),
    mass: fc.oneof(fc.constant(0), logUniform(1e-3, 1e12)),
  }),
  simpler: (added) =>
    simplerParts(added, [
      member('nature', (): AddedState['nature'] => 'dirac'),
      member('mass', (): number => 0, { simpler: earlierIn([1, 1000, 1e9, 1e12]) }),
    ]),
  build: (added) => added,
})

/** The nature of all states, if they have one: a function of Dirac states alone is not asked about others. */
const sameNature = ({ natures }: NeutrinoCase): 'dirac' | 'majorana' | undefined => {
  const [first] = natures
  return natures.every((nature) => nature === first) ? first : undefined
}

export const invariances: Readonly<Record<Invariance, InvarianceLaw>> = {
  rephasing: {
    breaks: 'depends on phases that mean nothing',
    reason:
      'The phase of a Dirac field, the sign of a Majorana field and the phases of the charged leptons are conventions: mixing,\nform factors and CP parities change together, and nothing that can be measured does.',
    changed: by(phases, (model, { columns, rows }) =>
      rephased(
        model,
        model.natures.map((nature, k) => (nature === 'dirac' ? phaseAt(columns, k) : signAt(columns, k))),
        model.mixing.map((_, l) => phaseAt(rows, l)),
      ),
    ),
  },
  permutation: {
    breaks: 'depends on the order in which the mass states are listed',
    reason:
      'Mass states have no order of their own: listed otherwise, every quantity with their index is listed otherwise.',
    changed: by(draws(places), (model, list) => permuted(model, shuffled(model.natures.length, list))),
    defaults: { minimum: 2 },
  },
  'cp-image': {
    breaks: 'does not follow the CP image',
    reason:
      'CP carries U to U*Ξ* and f_fi to s_X ξ_f ξ*_i f_if (s = −1 for electric, +1 for the others): what does not violate CP is\nthe same in both, an asymmetry has the other sign.',
    changed: always(cpImage),
  },
  'cpt-image': {
    breaks: 'is not the same for antiparticles',
    reason:
      'By CPT the antiparticles have the same masses and widths, U* for U, and −f_if (charge, magnetic, electric) or +f_if\n(anapole) for f_fi.',
    changed: always(cptImage),
  },
  'majorana-doubling': {
    breaks: 'tells a Dirac neutrino from two degenerate Majorana neutrinos',
    reason:
      'A Dirac field is ν = (χ_a + iχ_b)/√2, two Majorana fields of one mass and opposite CP parities: the same theory in other\nwords. Factors of 2 between Dirac and Majorana formulas cancel exactly, or are wrong.',
    changed: always(doubled),
    defaults: { nature: 'dirac', maximum: 2 },
  },
  decoupling: {
    breaks: 'is changed by a state that neither mixes nor couples',
    reason: 'A state without mixing and without form factors is not there, whatever its mass.',
    changed: by(addedStates, (model, { nature, mass }) =>
      extended(model, { nature: sameNature(model) ?? nature, mass }),
    ),
  },
}

/** The models of a law where the user names none. */
export const modelsFor = ({ defaults }: InvarianceLaw, options: CaseOptions): fc.Arbitrary<NeutrinoCase> =>
  cases({ ...defaults, ...options })
