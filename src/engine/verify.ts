// The checker: re-adds the evidence of every verdict, with nothing of the solver in it. It reads rule records, states and
// claims, and believes none of the labels it is given.
//   zero      a closed chain of instances that multiplies the entry by a phase other than 1
//   line      a closed chain that says x = ζᵉ x̄, so arg x = πe/n
//   tie       a chain to an earlier entry that composes to the tie claimed
//   may be ≠0 allowed matrices that obey every instance of every rule in force and are non-zero at the entry
//   fork      all this for every choice of the CP parities that the two states leave open
// Upper bound (chains) and lower bound (witnesses) together prove the number of free parameters.
// Phases are exponents of exp(2πi/n), n per pair of states: integers, no rounding.

import { equals as equalRationals } from '../exact/rational.js'
import { minusI, plusI, type RootOfUnity } from '../exact/root-of-unity.js'
import { entryName, type Species, speciesList } from '../physics/entry.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import { type ImaginaryUnit, type NeutrinoState, phaseNames } from '../physics/state.js'
import type { EntrywiseRelation, SymmetryRule } from '../physics/symmetry-rule.js'
import type {
  ClosedVerdict,
  ForkOption,
  Locus,
  OpenVerdict,
  Place,
  Step,
  Verdict,
  Witness,
} from '../physics/verdict.js'

/** The first claim that does not hold, in words; `undefined` when all hold. */
export function verify(system: RuleSystem, solution: Solution): string | undefined {
  const count = system.states.length
  const counted: Record<FormFactor, number | null> = { charge: 0, magnetic: 0, electric: 0, anapole: 0 }
  for (let final = 0; final < count; final++) {
    for (let initial = 0; initial < count; initial++) {
      const grounds = groundsOf(system, final, initial)
      for (const formFactor of formFactors) {
        for (const species of speciesList) {
          const verdict = solution.verdict(species, formFactor, final, initial)
          const dimensions = new Set<number>()
          if ('options' in verdict && (grounds.length === 1 || verdict.options.length !== grounds.length))
            return `${entryName({ species, formFactor, final, initial })}: the options of a fork are not the open choices`
          for (const ground of grounds) {
            const outcome = outcomeOn(ground, verdict)
            const flaw =
              outcome === undefined
                ? 'a choice of the open CP parities has no verdict'
                : flawIn(outcome, { ground, species, formFactor, solution })
            if (flaw !== undefined) return `${entryName({ species, formFactor, final, initial })}: ${flaw}`
            if (outcome !== undefined) dimensions.add(dimensionOf(outcome))
          }
          if (species === 'neutrino') counted[formFactor] = add(counted[formFactor], dimensions)
        }
      }
    }
  }
  const miscounted = formFactors.find((name) => counted[name] !== solution.freeParameters[name])
  if (miscounted === undefined) return undefined
  return `${miscounted}: ${solution.freeParameters[miscounted]} free parameters are claimed, ${counted[miscounted]} are proved`
}

const dimensionOf = ({ locus, tie }: ClosedVerdict): number =>
  tie !== undefined || locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2

/** A number that depends on an open parity is no number. */
function add(sum: number | null, dimensions: ReadonlySet<number>): number | null {
  const [dimension] = dimensions
  return sum === null || dimension === undefined || dimensions.size > 1 ? null : sum + dimension
}

/** Everything about the entry (final, initial) that does not depend on species and form factor. */
interface Ground {
  readonly final: number
  readonly initial: number
  readonly f: NeutrinoState
  readonly i: NeutrinoState
  readonly rules: readonly SymmetryRule[]
  /** All phases of the two states are n-th roots of unity, and 4 divides n. */
  readonly n: number
  /** The parities chosen for final and initial state, where the model leaves them open. */
  readonly parities: ForkOption['parities']
}

interface Scene {
  readonly ground: Ground
  readonly species: Species
  readonly formFactor: FormFactor
  readonly solution: Solution
}

/** One ground for each way to choose the CP parities that the two states leave open. */
function groundsOf(system: RuleSystem, final: number, initial: number): readonly Ground[] {
  const f = system.states[final] as NeutrinoState
  const i = system.states[initial] as NeutrinoState
  const rules = system.rules.filter((rule) => speaksOf(rule, system, f, i, final === initial))
  const dependsOnParity = rules.some(({ relations }) => relations.some(({ phases }) => phases?.of === 'cpParity'))
  const parities = (state: NeutrinoState): readonly (ImaginaryUnit | undefined)[] =>
    dependsOnParity && state.nature === 'majorana' && state.cpParity === undefined ? [plusI, minusI] : [undefined]
  const grounds: Ground[] = []
  for (const atFinal of parities(f)) {
    for (const atInitial of final === initial ? [atFinal] : parities(i)) {
      const [chosenF, chosenI] = [chosen(f, atFinal), chosen(i, atInitial)]
      let n = 4
      for (const state of [chosenF, chosenI])
        for (const name of phaseNames) n = leastCommonMultiple(n, state[name]?.n ?? 1)
      grounds.push({ final, initial, f: chosenF, i: chosenI, rules, n, parities: [atFinal, atInitial] })
    }
  }
  return grounds
}

const chosen = (state: NeutrinoState, parity: ImaginaryUnit | undefined): NeutrinoState =>
  parity === undefined || state.nature === 'dirac' ? state : { ...state, cpParity: parity }

/** The verdict for the parities of the ground, `isMirrored` for the entry with exchanged indices. */
function outcomeOn({ parities }: Ground, verdict: Verdict, isMirrored = false): ClosedVerdict | undefined {
  if (!('options' in verdict)) return verdict
  const [final, initial] = isMirrored ? [parities[1], parities[0]] : parities
  return verdict.options.find((option) => option.parities[0]?.k === final?.k && option.parities[1]?.k === initial?.k)
    ?.verdict
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}

function speaksOf(
  rule: SymmetryRule,
  system: RuleSystem,
  f: NeutrinoState,
  i: NeutrinoState,
  isDiagonal: boolean,
): boolean {
  const { states, pair, masses, q2 } = rule.domain
  if (q2 === 0 && system.q2 !== 0) return false
  const kinds = f.nature === i.nature ? f.nature : 'mixed'
  if (states !== 'any' && states !== kinds) return false
  if (pair !== 'any' && (pair === 'diagonal') !== isDiagonal) return false
  const isSameMass =
    isDiagonal || (f.mass !== undefined && i.mass !== undefined && equalRationals(f.mass.value, i.mass.value))
  return !(masses === 'different' && isSameMass)
}

/** left = ζ^exponent · right, the right-hand side conjugated or not. */
interface Equality {
  readonly right: Place
  readonly exponent: number
  readonly conjugated: boolean
}

/** What relation `relation` says of the entry at `left`; `undefined` if it is silent there. Places are absolute here. */
function equalityAt(relation: EntrywiseRelation, left: Place, { ground, formFactor }: Scene): Equality | undefined {
  if (!relation.of.includes(formFactor)) return undefined
  if (relation.species !== undefined && relation.species !== left.species) return undefined
  const { n } = ground
  if (relation.equals === 'zero') return { right: left, exponent: n / 2, conjugated: false }
  const exchanges = relation.equals === 'transpose' || relation.equals === 'dagger'
  const right = { species: relation.as ?? left.species, transposed: left.transposed !== exchanges }
  let exponent = (relation.factor * n) / 4
  if (relation.phases !== undefined) {
    const { of, final, initial } = relation.phases
    const [outgoing, incoming] = left.transposed ? [ground.i, ground.f] : [ground.f, ground.i]
    const turn = final * power(outgoing[of], n) + initial * power(incoming[of], n)
    exponent += relation.species === undefined && left.species === 'antineutrino' ? -turn : turn
  }
  return { right, exponent, conjugated: relation.equals === 'conjugate' || relation.equals === 'dagger' }
}

const power = (phase: RootOfUnity | undefined, n: number): number => (phase === undefined ? 0 : (phase.k * n) / phase.n)

/** On the diagonal (f,i) and (i,f) are one entry. */
const isSamePlace = (a: Place, b: Place, { final, initial }: Ground): boolean =>
  a.species === b.species && (final === initial || a.transposed === b.transposed)

const modulo = (a: number, n: number): number => ((a % n) + n) % n

interface Composite {
  readonly end: Place
  readonly exponent: number
  readonly conjugated: boolean
}

/** Walks a chain from `start`; a string says where it breaks. */
function walk(steps: readonly Step[], start: Place, because: readonly string[], scene: Scene): Composite | string {
  const { ground } = scene
  let here: Composite = { end: start, exponent: 0, conjugated: false }
  for (const step of steps) {
    const rule = ground.rules.find(({ id }) => id === step.rule)
    if (rule === undefined) return `the rule ${step.rule} is not in force here`
    if (!because.includes(step.rule)) return `the proof uses ${step.rule}, which "because" does not name`
    const relation = rule.relations[step.relation]
    const left = { species: step.at.species, transposed: step.at.transposed !== start.transposed }
    const equality = relation === undefined ? undefined : equalityAt(relation, left, scene)
    if (equality === undefined) return `relation ${step.relation} of ${step.rule} does not speak of this entry`
    const [from, to] = step.forward ? [left, equality.right] : [equality.right, left]
    if (!isSamePlace(from, here.end, ground)) return `the chain is broken at ${step.rule}`
    // Backwards, left = ζᵉ right reads right = ζ⁻ᵉ left, and left = ζᵉ right̄ reads right = ζᵉ left̄.
    const exponent = step.forward || equality.conjugated ? equality.exponent : -equality.exponent
    here = {
      end: to,
      exponent: modulo(here.exponent + (here.conjugated ? -exponent : exponent), ground.n),
      conjugated: here.conjugated !== equality.conjugated,
    }
  }
  return here
}

function flawIn(verdict: ClosedVerdict, scene: Scene): string | undefined {
  return (
    flawInProof(verdict, scene) ??
    (verdict.locus.kind === 'zero' ? undefined : flawInWitnesses(verdict as OpenVerdict, scene))
  )
}

function flawInProof(verdict: ClosedVerdict, scene: Scene): string | undefined {
  const { ground, species } = scene
  const start: Place = { species, transposed: false }
  const { zero, line, tie } = verdict.derivation
  const chains = [zero, line, tie].filter((chain) => chain !== undefined)
  const named = ground.rules.map(({ id }) => id).filter((id) => verdict.because.includes(id))
  if (named.join() !== verdict.because.join()) return '"because" is not a list of rules in force here, in their order'
  const idle = verdict.because.find((id) => !chains.some((chain) => chain.some((step) => step.rule === id)))
  if (idle !== undefined) return `"because" names ${idle}, which the proof does not use`
  if ((zero !== undefined) !== (verdict.locus.kind === 'zero'))
    return 'zero is claimed without proof, or proved without claim'
  if ((line !== undefined) !== (verdict.locus.kind === 'line'))
    return 'a phase is claimed without proof, or proved without claim'
  if ((tie !== undefined) !== (verdict.tie !== undefined))
    return 'a tie is claimed without proof, or proved without claim'
  const ends = chains.map((chain) => walk(chain, start, verdict.because, scene))
  for (const [index, end] of ends.entries()) {
    if (typeof end === 'string') return end
    const holds =
      chains[index] === tie
        ? provesTie(end, verdict, scene)
        : isSamePlace(end.end, start, ground) && provesLocus(end, verdict.locus, ground.n)
    if (!holds) return 'the chain of rules does not prove what is claimed'
  }
  return undefined
}

function provesLocus(end: Composite, locus: Locus, n: number): boolean {
  if (locus.kind === 'zero') return !end.conjugated && end.exponent !== 0
  // x = ζᵉ x̄ means arg x = πe/n.
  return locus.kind === 'line' && end.conjugated && end.exponent * locus.argPi.den === locus.argPi.num * n
}

function provesTie(end: Composite, { tie, locus }: ClosedVerdict, scene: Scene): boolean {
  if (tie === undefined) return false
  const { ground, species, formFactor, solution } = scene
  const { place, factor, conjugate } = tie
  if (!isSamePlace(end.end, place, ground)) return false
  if (end.conjugated !== conjugate || end.exponent * factor.n !== factor.k * ground.n) return false
  // The entry tied to must come earlier and be independent itself, so that ties never go round.
  if (order(place, ground) >= order({ species, transposed: false }, ground)) return false
  const [final, initial] = place.transposed ? [ground.initial, ground.final] : [ground.final, ground.initial]
  const target = outcomeOn(ground, solution.verdict(place.species, formFactor, final, initial), place.transposed)
  return target !== undefined && target.tie === undefined && target.locus.kind === locus.kind
}

function order(place: Place, { final, initial }: Ground): number {
  const isLower = place.transposed ? initial > final : final > initial
  return (place.species === 'antineutrino' ? 2 : 0) + (isLower ? 1 : 0)
}

function flawInWitnesses({ witnesses, locus, tie }: OpenVerdict, scene: Scene): string | undefined {
  const { ground, species } = scene
  const here: Place = { species, transposed: false }
  const values: RootOfUnity[] = []
  for (const witness of witnesses) {
    const value = valueAt(witness, here, ground)
    if (value === undefined) return 'a witness vanishes at the entry that it should show to be open'
    values.push(value)
    const flaw = flawInMatrix(witness, scene) ?? flawInIndependence(witness, tie, scene)
    if (flaw !== undefined) return flaw
  }
  const [first, second] = values
  if (first === undefined) return 'no witness shows that the entry may differ from zero'
  if (locus.kind === 'line') return undefined
  // Two values span ℂ over the reals when their ratio is not real.
  const isSpanning =
    second !== undefined && modulo(2 * (first.k * second.n - second.k * first.n), first.n * second.n) !== 0
  return isSpanning ? undefined : 'the witnesses do not show that the entry may have any phase'
}

/** An entry without a tie is independent: it moves while every earlier independent entry of its pair is zero. */
function flawInIndependence(witness: Witness, tie: OpenVerdict['tie'], scene: Scene): string | undefined {
  if (tie !== undefined) return undefined
  const { ground, species, formFactor, solution } = scene
  const own = order({ species, transposed: false }, ground)
  const moved = witness.support.find(({ place }) => {
    if (order(place, ground) >= own) return false
    const [final, initial] = place.transposed ? [ground.initial, ground.final] : [ground.final, ground.initial]
    const other = outcomeOn(ground, solution.verdict(place.species, formFactor, final, initial), place.transposed)
    return other?.tie === undefined
  })
  return moved === undefined ? undefined : 'a tie is missing: no witness moves the entry alone'
}

const valueAt = ({ support }: Witness, place: Place, ground: Ground): RootOfUnity | undefined =>
  support.find((part) => isSamePlace(part.place, place, ground))?.value

/** A witness must obey every instance of every rule in force, wherever it or the right-hand side is non-zero. */
function flawInMatrix(witness: Witness, scene: Scene): string | undefined {
  const { ground } = scene
  for (const rule of ground.rules) {
    for (const relation of rule.relations) {
      for (const species of speciesList) {
        for (const transposed of ground.final === ground.initial ? [false] : [false, true]) {
          const left = { species, transposed }
          const equality = equalityAt(relation, left, scene)
          if (equality !== undefined && !obeys(witness, left, equality, ground)) return `a witness breaks ${rule.id}`
        }
      }
    }
  }
  return undefined
}

function obeys(witness: Witness, left: Place, { right, exponent, conjugated }: Equality, ground: Ground): boolean {
  const x = valueAt(witness, left, ground)
  const y = valueAt(witness, right, ground)
  if (x === undefined || y === undefined) return x === y
  // exp(2πi x) = exp(2πi (e/n ± y)): x is a root of unity of order m = lcm(n, order of y), and m < 2⁵³.
  const m = leastCommonMultiple(ground.n, y.n)
  if (m % x.n !== 0) return false
  const turn = modulo(exponent, ground.n) * (m / ground.n) + (conjugated ? -y.k : y.k) * (m / y.n)
  return modulo(turn, m) === x.k * (m / x.n)
}
