// One verdict told step by step: the chain of rules that forces it, or the allowed matrices that show it open.

import { type Equation, replay } from '../engine/evidence/replay.js'
import { withParity } from '../engine/solve/parities.js'
import {
  inverse,
  multiply,
  plusOne,
  print as printRoot,
  type RootOfUnity,
  rootOfUnity,
} from '../exact/root-of-unity.js'
import { type Entry, entryName } from '../physics/entry.js'
import type { Explanation, ExplanationCase, ExplanationClaim, ExplanationWitness } from '../physics/explanation.js'
import type { Finding, Term } from '../physics/report.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import { statusWord, translateLocus, translateTie } from '../physics/translate.js'
import { type ClosedVerdict, type ForkVerdict, outcomes, type Step, type Witness } from '../physics/verdict.js'
import { caseText, entryReport, forkCases, type Notation, outcomeReport, statusPhrase, termText } from './notation.js'

export interface ExplanationInput {
  readonly system: RuleSystem
  readonly solution: Solution
  readonly notation: Notation
  /** Findings of the report, of which the one on this entry is told too. */
  readonly findings: readonly Finding[]
}

/** Explains the verdict on `entry`. */
export function explanationOf(entry: Entry, { system, solution, notation, findings }: ExplanationInput): Explanation {
  const verdict = solution.verdict(entry.species, entry.formFactor, entry.final, entry.initial)
  const finding = findings.find(
    ({ formFactor, entry: place }) =>
      entry.species === 'neutrino' &&
      formFactor === entry.formFactor &&
      place?.[0] === entry.final + 1 &&
      place[1] === entry.initial + 1,
  )
  const used = new Set(outcomes(verdict).flatMap(({ because }) => because))
  return {
    entry: entryName(entry),
    verdict: entryReport(entry, verdict, notation, system.states),
    ...('options' in verdict
      ? { claims: [], witnesses: [], cases: casesOf(entry, verdict, system, notation) }
      : evidenceOf(entry, verdict, system, notation)),
    rules: system.rules.filter(({ id }) => used.has(id)).map(({ id, title, reason }) => ({ id, title, reason })),
    ...(finding === undefined ? {} : { finding }),
  }
}

type Evidence = Pick<Explanation, 'claims' | 'witnesses'>

const evidenceOf = (entry: Entry, verdict: ClosedVerdict, system: RuleSystem, notation: Notation): Evidence => ({
  claims: claimsOf(entry, verdict, system, notation),
  witnesses: 'witnesses' in verdict ? verdict.witnesses.map((one) => witnessOf(one, entry, system, notation)) : [],
})

/** The options of a fork that differ, each told for the first choice of parities that leads to it. */
function casesOf(entry: Entry, fork: ForkVerdict, system: RuleSystem, notation: Notation): readonly ExplanationCase[] {
  return forkCases(entry, fork, notation).map(({ options }) => {
    const [{ parities, verdict }] = options
    const states = system.states.map((state, index) =>
      withParity(state, index === entry.final ? parities[0] : index === entry.initial ? parities[1] : undefined),
    )
    return {
      when: caseText(options, entry, system.states),
      ...evidenceOf(entry, verdict, { ...system, states }, notation),
    }
  })
}

function claimsOf(
  entry: Entry,
  verdict: ClosedVerdict,
  system: RuleSystem,
  notation: Notation,
): readonly ExplanationClaim[] {
  const { zero, line, tie } = verdict.derivation
  const name = entryName(entry)
  const report = outcomeReport(entry, verdict, notation)
  const tell = (kind: ExplanationClaim['kind'], steps: readonly Step[], conclusion: string): ExplanationClaim => ({
    kind,
    steps: replay(system, entry, steps).map((equation) => ({
      rule: equation.rule,
      title: system.rules.find(({ id }) => id === equation.rule)?.title ?? equation.rule,
      equation: equationText(equation, notation),
    })),
    conclusion,
  })
  const claims: ExplanationClaim[] = []
  if (zero !== undefined) claims.push(tell('zero', zero, zeroConclusion(name, zero, system, entry)))
  if (line !== undefined) claims.push(tell('line', line, lineConclusion(name, verdict, entry, notation)))
  const [term] = report.relation ?? []
  if (tie !== undefined && term !== undefined) {
    claims.push(tell('tie', tie, `Together: ${name} = ${termText(named(term, entry), entry.formFactor)}.`))
  }
  return claims
}

/** A term under `neutrino` does not name its species; its name is that of the neutrino's entry anyway. */
const named = (term: Term, { species }: Entry): Term => (species === 'neutrino' ? term : { species, ...term })

/** Going round the chain multiplies the entry by a phase other than 1. */
function zeroConclusion(name: string, steps: readonly Step[], system: RuleSystem, entry: Entry): string {
  const equations = replay(system, entry, steps)
  if (equations.length === 1 && equations[0]?.vanishes === true) return `So ${name} vanishes.`
  const factor = around(equations, steps)
  return `Together: ${name} = ${printRoot(factor) === '-1' ? '-' : `${printRoot(factor)}*`}${name}, so ${name} vanishes.`
}

/** The phase by which a closed chain without net conjugation multiplies; the same in every convention. */
function around(equations: readonly Equation[], steps: readonly Step[]): RootOfUnity {
  let total: RootOfUnity = plusOne
  let isConjugated = false
  for (const [index, { factor, conjugate }] of equations.entries()) {
    // Backwards, x = ωy reads y = ω⁻¹x, and x = ωȳ reads y = ωx̄.
    const own = steps[index]?.forward === true || conjugate ? factor : inverse(factor)
    total = multiply(total, isConjugated ? inverse(own) : own)
    isConjugated = isConjugated !== conjugate
  }
  return total
}

/** On the line of phase φ: x = e^{2iφ} x̄. */
function lineConclusion(name: string, verdict: ClosedVerdict, { formFactor }: Entry, { output }: Notation): string {
  const locus = translateLocus(verdict.locus, output.factor[formFactor])
  if (locus.kind !== 'line') return ''
  const { num, den } = locus.argPi
  const mirrored = termText({ entry: [1, 1], factor: printRoot(rootOfUnity(num, den)), conjugate: true }, formFactor)
  const report = { status: statusWord(locus), argPi: `${num}/${den}` }
  return `Together: ${name} = ${mirrored.replace(`${formFactor}[1,1]`, name)}, so ${name} is ${statusPhrase(report)}.`
}

function equationText({ left, right, factor, conjugate, vanishes }: Equation, { output }: Notation): string {
  if (vanishes) return `${entryName(left)} = 0`
  const tie = translateTie({ factor, conjugate }, output.factor[left.formFactor])
  const term: Term = {
    entry: [right.final + 1, right.initial + 1],
    factor: printRoot(tie.factor),
    conjugate: tie.conjugate,
    species: right.species,
  }
  return `${entryName(left)} = ${termText(term, left.formFactor)}`
}

function witnessOf(witness: Witness, entry: Entry, system: RuleSystem, { output }: Notation): ExplanationWitness {
  const unit = inverse(rootOfUnity(output.factor[entry.formFactor], 4))
  const at = (final: number, initial: number): string => {
    const part = witness.support.find(({ place }) => {
      const [f, i] = place.transposed ? [entry.initial, entry.final] : [entry.final, entry.initial]
      return place.species === entry.species && f === final && i === initial
    })
    return part === undefined ? '0' : printRoot(multiply(part.value, unit))
  }
  const indices = system.states.map((_, index) => index)
  const own = at(entry.final, entry.initial)
  return {
    description: `This matrix obeys every rule in force, and ${entryName(entry)} = ${own} in it.`,
    matrix: indices.map((final) => indices.map((initial) => at(final, initial))),
  }
}
