// The checker: re-adds the evidence of every verdict, with nothing of the solver in it. It reads rule records, states and
// claims, and believes none of the labels it is given.
//   zero      a closed chain of instances that multiplies the entry by a phase other than 1
//   line      a closed chain that says x = ζᵉ x̄, so arg x = πe/n
//   tie       a chain to an earlier entry that composes to the tie claimed
//   may be ≠0 allowed matrices that obey every instance of every rule in force and are non-zero at the entry
//   fork      all this for every choice of the CP parities that the two states leave open
// Upper bound (chains) and lower bound (witnesses) together prove the number of free parameters.
// Phases are exponents of exp(2πi/n), n per pair of states: integers, no rounding.

import { entryName, type Species, speciesList } from '../../physics/entry.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { RuleSystem, Solution } from '../../physics/solution.js'
import { phaseNames } from '../../physics/state.js'
import type { ClosedVerdict, OpenVerdict } from '../../physics/verdict.js'
import type { Block, Scene } from './equality.js'
import { type Ground, groundsOf, haveSameMass, outcomeOn, stateAt } from './ground.js'
import { flawInProof } from './proof.js'
import { flawInWitnesses } from './witness.js'

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
    [
      state.nature,
      ...phaseNames.map((name) => `${state[name]?.k}/${state[name]?.n}`),
      state.nature === 'majorana' ? JSON.stringify(state.sharedParity) : '',
    ].join(),
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

function flawIn(verdict: ClosedVerdict, scene: Scene): string | undefined {
  return (
    flawInProof(verdict, scene) ??
    (verdict.locus.kind === 'zero' ? undefined : flawInWitnesses(verdict as OpenVerdict, scene))
  )
}
