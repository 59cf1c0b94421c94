// The checker: re-adds the evidence of every verdict, with nothing of the solver in it. It reads rule records, states and
// claims, and believes none of the labels it is given.
//   zero      a closed chain of instances that multiplies the entry by a phase other than 1
//   line      a closed chain that says x = ζᵉ x̄, so arg x = πe/n
//   tie       a chain to an earlier entry that composes to the tie claimed
//   may be ≠0 allowed matrices that obey every instance of every rule in force and are non-zero at the entry
//   fork      all this for every choice of the CP parities that the two states leave open
// Upper bound (chains) and lower bound (witnesses) together prove the number of free parameters.
// Phases are exponents of exp(2πi/n), n per pair of states: integers, no rounding.

import { lcmOfNumbers } from '../exact/integer.js'
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
  const settingOf = settingsOf(system)
  for (let final = 0; final < count; final++) {
    for (let initial = 0; initial < count; initial++) {
      const setting = settingOf(final, initial)
      for (const formFactor of formFactors) {
        const block = blockAt(solution, formFactor, final, initial)
        let sound = setting.sound[formFactor]
        if (sound === undefined || !haveSameObjects(sound.block, block)) {
          const examined = examine(setting.grounds, formFactor, block)
          if ('flaw' in examined) return `${entryName({ ...examined, formFactor, final, initial })}: ${examined.flaw}`
          sound = examined
          setting.sound[formFactor] = sound
        }
        counted[formFactor] = add(counted[formFactor], sound.dimension)
      }
    }
  }
  const miscounted = formFactors.find((name) => counted[name] !== solution.freeParameters[name])
  if (miscounted === undefined) return undefined
  return `${miscounted}: ${solution.freeParameters[miscounted]} free parameters are claimed, ${counted[miscounted]} are proved`
}

/** The verdicts that speak of one another: of each species the one on (final, initial) and the one on its mirror image. */
type Block = Readonly<Record<Species, readonly [here: Verdict, mirrored: Verdict]>>

const blockAt = ({ verdict }: Solution, name: FormFactor, final: number, initial: number): Block => ({
  neutrino: [verdict('neutrino', name, final, initial), verdict('neutrino', name, initial, final)],
  antineutrino: [verdict('antineutrino', name, final, initial), verdict('antineutrino', name, initial, final)],
})

const haveSameObjects = (a: Block, b: Block): boolean =>
  a.neutrino[0] === b.neutrino[0] &&
  a.neutrino[1] === b.neutrino[1] &&
  a.antineutrino[0] === b.antineutrino[0] &&
  a.antineutrino[1] === b.antineutrino[1]

/**
 * Pairs of states that no rule can tell apart. `examine` reads the natures and phases of the two states, which of them
 * comes first, the rules that speak of them, the form factor and the verdicts of the block, and nothing else. So where all
 * that is the same, the verdicts object for object, its answer is the same, and it need not be asked again. Every verdict
 * of every entry is still looked at; one that is an object of its own is examined on its own.
 */
interface Setting {
  readonly grounds: readonly Ground[]
  /** The block of each form factor that was found sound last. */
  readonly sound: Partial<Record<FormFactor, SoundBlock>>
}

interface SoundBlock {
  readonly block: Block
  /** Free real parameters of the neutrino entry (final, initial); `null` if they depend on an open parity. */
  readonly dimension: number | null
}

function settingsOf(system: RuleSystem): (final: number, initial: number) => Setting {
  const { states, rules } = system
  const texts = states.map((state) =>
    [state.nature, ...phaseNames.map((name) => `${state[name]?.k}/${state[name]?.n}`)].join(),
  )
  const numbers = texts.map((text) => texts.indexOf(text))
  const dependsOnMasses = rules.some((rule) => rule.domain.masses !== 'any')
  const settings = new Map<number, Setting>()
  return (final, initial) => {
    const order = final === initial ? 0 : final < initial ? 1 : 2
    const isOfOneMass = dependsOnMasses && haveSameMass(stateAt(system, final), stateAt(system, initial))
    const types = (numbers[final] ?? 0) * states.length + (numbers[initial] ?? 0)
    const key = (types * 3 + order) * 2 + (isOfOneMass ? 1 : 0)
    let setting = settings.get(key)
    if (setting === undefined) {
      setting = { grounds: groundsOf(system, final, initial), sound: {} }
      settings.set(key, setting)
    }
    return setting
  }
}

const stateAt = ({ states }: RuleSystem, index: number): NeutrinoState => states[index] as NeutrinoState

/** Checks the verdicts on (final, initial) for both species. */
function examine(
  grounds: readonly Ground[],
  formFactor: FormFactor,
  block: Block,
): SoundBlock | { readonly species: Species; readonly flaw: string } {
  const dimensions = new Set<number>()
  for (const species of speciesList) {
    const [verdict] = block[species]
    if ('options' in verdict && (grounds.length === 1 || verdict.options.length !== grounds.length))
      return { species, flaw: 'the options of a fork are not the open choices' }
    for (const ground of grounds) {
      const outcome = outcomeOn(ground, verdict)
      if (outcome === undefined) return { species, flaw: 'a choice of the open CP parities has no verdict' }
      const flaw = flawIn(outcome, { ground, species, formFactor, block })
      if (flaw !== undefined) return { species, flaw }
      if (species === 'neutrino') dimensions.add(dimensionOf(outcome))
    }
  }
  const [dimension] = dimensions
  // A number that depends on an open parity is no number.
  return { block, dimension: dimension === undefined || dimensions.size > 1 ? null : dimension }
}

const dimensionOf = ({ locus, tie }: ClosedVerdict): number =>
  tie !== undefined || locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2

const add = (sum: number | null, dimension: number | null): number | null =>
  sum === null || dimension === null ? null : sum + dimension

/** Everything about the entry (final, initial) that does not depend on species and form factor. */
interface Ground {
  readonly isDiagonal: boolean
  /** The entry stands below the diagonal. */
  readonly isLower: boolean
  readonly f: NeutrinoState
  readonly i: NeutrinoState
  readonly rules: readonly SymmetryRule[]
  /** All phases of the two states that the rules name are n-th roots of unity, and 4 divides n. */
  readonly n: number
  /** The parities chosen for final and initial state, where the model leaves them open. */
  readonly parities: ForkOption['parities']
}

interface Scene {
  readonly ground: Ground
  readonly species: Species
  readonly formFactor: FormFactor
  readonly block: Block
}

/** One ground for each way to choose the CP parities that the two states leave open. */
function groundsOf(system: RuleSystem, final: number, initial: number): readonly Ground[] {
  const f = stateAt(system, final)
  const i = stateAt(system, initial)
  const isDiagonal = final === initial
  const rules = system.rules.filter((rule) => speaksOf(rule, system, { f, i, isDiagonal }))
  const dependsOnParity = rules.some(({ relations }) => relations.some(({ phases }) => phases?.of === 'cpParity'))
  const openParities = (state: NeutrinoState): readonly (ImaginaryUnit | undefined)[] =>
    dependsOnParity && state.nature === 'majorana' && state.cpParity === undefined ? [plusI, minusI] : [undefined]
  const named = new Set(rules.flatMap(({ relations }) => relations.map(({ phases }) => phases?.of)))
  const grounds: Ground[] = []
  for (const atFinal of openParities(f)) {
    for (const atInitial of isDiagonal ? [atFinal] : openParities(i)) {
      const [chosenF, chosenI] = [chosen(f, atFinal), chosen(i, atInitial)]
      let n = 4
      for (const state of [chosenF, chosenI])
        for (const name of phaseNames) if (named.has(name)) n = lcmOfNumbers(n, state[name]?.n ?? 1)
      const parities = [atFinal, atInitial] as const
      grounds.push({ isDiagonal, isLower: final > initial, f: chosenF, i: chosenI, rules, n, parities })
    }
  }
  return grounds
}

const chosen = (state: NeutrinoState, parity: ImaginaryUnit | undefined): NeutrinoState =>
  parity === undefined || state.nature === 'dirac' ? state : { ...state, cpParity: parity }

/** The verdict on a place of the block, for the parities of the ground. */
const outcomeAt = ({ ground, block }: Scene, { species, transposed }: Place): ClosedVerdict | undefined =>
  outcomeOn(ground, block[species][transposed ? 1 : 0], transposed)

/** The verdict for the parities of the ground, `isMirrored` for the entry with exchanged indices. */
function outcomeOn({ parities }: Ground, verdict: Verdict, isMirrored = false): ClosedVerdict | undefined {
  if (!('options' in verdict)) return verdict
  const [final, initial] = isMirrored ? [parities[1], parities[0]] : parities
  return verdict.options.find((option) => option.parities[0]?.k === final?.k && option.parities[1]?.k === initial?.k)
    ?.verdict
}

const haveSameMass = (f: NeutrinoState, i: NeutrinoState): boolean =>
  f.mass !== undefined && i.mass !== undefined && equalRationals(f.mass.value, i.mass.value)

type Sides = Pick<Ground, 'f' | 'i' | 'isDiagonal'>

function speaksOf({ domain }: SymmetryRule, system: RuleSystem, { f, i, isDiagonal }: Sides): boolean {
  const { states, pair, masses, q2 } = domain
  if (q2 === 0 && system.q2 !== 0) return false
  const kinds = f.nature === i.nature ? f.nature : 'mixed'
  if (states !== 'any' && states !== kinds) return false
  if (pair !== 'any' && (pair === 'diagonal') !== isDiagonal) return false
  return !(masses === 'different' && (isDiagonal || haveSameMass(f, i)))
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
const isSamePlace = (a: Place, b: Place, { isDiagonal }: Ground): boolean =>
  a.species === b.species && (isDiagonal || a.transposed === b.transposed)

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
  const inForce = ground.rules.map(({ id }) => id)
  const stranger = verdict.because.find((id) => !inForce.includes(id))
  if (stranger !== undefined) return `"because" names ${stranger}, which is not in force here`
  if (inForce.filter((id) => verdict.because.includes(id)).join() !== verdict.because.join())
    return '"because" is not in the order of the rules in force'
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
  const { ground, species } = scene
  const { place, factor, conjugate } = tie
  if (!isSamePlace(end.end, place, ground)) return false
  if (end.conjugated !== conjugate || end.exponent * factor.n !== factor.k * ground.n) return false
  // The entry tied to must come earlier and be independent itself, so that ties never go round.
  if (order(place, ground) >= order({ species, transposed: false }, ground)) return false
  const target = outcomeAt(scene, place)
  return target !== undefined && target.tie === undefined && target.locus.kind === locus.kind
}

const order = ({ species, transposed }: Place, { isDiagonal, isLower }: Ground): number =>
  (species === 'antineutrino' ? 2 : 0) + (!isDiagonal && transposed !== isLower ? 1 : 0)

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
  const { ground, species } = scene
  const own = order({ species, transposed: false }, ground)
  const moved = witness.support.find(({ place }) => {
    if (order(place, ground) >= own) return false
    return outcomeAt(scene, place)?.tie === undefined
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
        for (const transposed of ground.isDiagonal ? [false] : [false, true]) {
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
  const m = lcmOfNumbers(ground.n, y.n)
  if (m % x.n !== 0) return false
  const turn = modulo(exponent, ground.n) * (m / ground.n) + (conjugated ? -y.k : y.k) * (m / y.n)
  return modulo(turn, m) === x.k * (m / x.n)
}
