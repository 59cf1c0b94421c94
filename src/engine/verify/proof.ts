// Chains of rule instances, re-added step by step: do they prove the verdict?

import type { ClosedVerdict, Locus, Place, Step } from '../../physics/verdict.js'
import { equalityAt, isSamePlace, modulo, order, outcomeAt, type Scene } from './equality.js'

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

/** What is wrong with the proof of a verdict, in words; `undefined` if it proves what is claimed. */
export function flawInProof(verdict: ClosedVerdict, scene: Scene): string | undefined {
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
