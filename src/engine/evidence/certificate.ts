// Verdicts with their evidence → the certificate document of docs/certificate.md: places become absolute, phases become
// fractions of π, witnesses are listed once. Numbering of claims: physics/entry.ts, entryIndex.

import { print } from '../../exact/rational.js'
import type { RootOfUnity } from '../../exact/root-of-unity.js'
import type {
  Certificate,
  CertificateClaim,
  CertificateEntry,
  CertificateOutcome,
  CertificateRelation,
  CertificateRule,
  CertificateState,
  CertificateStep,
  CertificateWitness,
} from '../../physics/certificate.js'
import { canonicalJson, sha256Of } from '../../physics/digest.js'
import { type Entry, type Species, speciesList } from '../../physics/entry.js'
import { formFactors } from '../../physics/form-factor.js'
import type { ModelSource } from '../../physics/model.js'
import type { RuleSystem, Solution } from '../../physics/solution.js'
import { type NeutrinoState, phaseNames, sharedParityOf } from '../../physics/state.js'
import type { Relation, SymmetryRule } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, Place, Step, Verdict, Witness } from '../../physics/verdict.js'

/** The certificate of a solution. */
export function certify(
  system: RuleSystem,
  solution: Solution,
  { source, convention }: { readonly source: ModelSource; readonly convention: string },
): Certificate {
  const claims: CertificateClaim[] = []
  const witnesses: CertificateWitness[] = []
  const known = new Map<string, number>()
  const numberOf = (witness: CertificateWitness): number => {
    const key = JSON.stringify(witness)
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, witnesses.length)
    return witnesses.push(witness) - 1
  }
  for (const entry of everyEntry(system.states.length)) {
    const verdict = solution.verdict(entry.species, entry.formFactor, entry.final, entry.initial)
    claims.push(claimOf(entry, verdict, numberOf))
  }
  return {
    format: 'nuvertex-certificate',
    version: 1,
    model: source,
    convention,
    q2: system.q2,
    states: system.states.map(stateOf),
    rules: system.rules.map(ruleOf),
    freeParameters: solution.freeParameters,
    claims,
    witnesses,
  }
}

function* everyEntry(count: number): Generator<Entry> {
  for (const species of speciesList)
    for (const formFactor of formFactors)
      for (let final = 0; final < count; final++)
        for (let initial = 0; initial < count; initial++) yield { species, formFactor, final, initial }
}

type NumberOf = (witness: CertificateWitness) => number

function claimOf(entry: Entry, verdict: Verdict, numberOf: NumberOf): CertificateClaim {
  const name = entryAt(entry, { species: entry.species, transposed: false })
  if (!('options' in verdict)) return { entry: name, ...outcomeOf(entry, verdict, numberOf) }
  const parity = (phase: RootOfUnity | undefined): string | null => (phase === undefined ? null : turnOf(phase))
  const options = verdict.options.map(({ parities: [final, initial], verdict: outcome }) => ({
    parities: [parity(final), parity(initial)] as const,
    ...outcomeOf(entry, outcome, numberOf),
  }))
  return { entry: name, status: 'fork', options }
}

function outcomeOf(entry: Entry, verdict: ClosedVerdict, numberOf: NumberOf): CertificateOutcome {
  const { locus, tie, because } = verdict
  const { zero, line, tie: toOther } = verdict.derivation
  const chain = (steps: readonly Step[]): readonly CertificateStep[] => steps.map((step) => stepAt(entry, step))
  const witnesses = 'witnesses' in verdict ? verdict.witnesses : []
  return {
    status: locus.kind,
    argPi: locus.kind === 'line' ? fraction(locus.argPi.num, locus.argPi.den) : null,
    relation:
      tie === undefined
        ? null
        : { entry: entryAt(entry, tie.place), argPi: turnOf(tie.factor), conjugate: tie.conjugate },
    because,
    proof: {
      ...(zero === undefined ? {} : { zero: chain(zero) }),
      ...(line === undefined ? {} : { line: chain(line) }),
      ...(toOther === undefined ? {} : { tie: chain(toOther) }),
    },
    witnesses: witnesses.map((witness) => numberOf(witnessAt(entry, witness))),
  }
}

const indicesAt = ({ final, initial }: Entry, { transposed }: Place): readonly [number, number] =>
  transposed ? [initial + 1, final + 1] : [final + 1, initial + 1]

const entryAt = (entry: Entry, place: Place): CertificateEntry => [
  place.species,
  entry.formFactor,
  ...indicesAt(entry, place),
]

const stepAt = (entry: Entry, step: Step): CertificateStep => [
  step.rule,
  step.relation,
  step.at.species,
  ...indicesAt(entry, step.at),
  step.forward ? '+' : '-',
]

/** Neutrino before antineutrino, (f,i) with f < i before (i,f), as in every block. */
const witnessAt = (entry: Entry, witness: Witness): CertificateWitness => ({
  formFactor: entry.formFactor,
  support: witness.support.map(({ place, value }): readonly [Species, number, number, string] => [
    place.species,
    ...indicesAt(entry, place),
    turnOf(value),
  ]),
})

/** exp(2πi k/n) = exp(iπ · 2k/n). */
export const turnOf = ({ k, n }: RootOfUnity): string => (n % 2 === 0 ? fraction(k, n / 2) : fraction(2 * k, n))

const fraction = (num: number, den: number): string => (den === 1 ? `${num}` : `${num}/${den}`)

export function stateOf(state: NeutrinoState): CertificateState {
  const phases = phaseNames.flatMap((name) => {
    const phase = state[name]
    return phase === undefined ? [] : [[name, turnOf(phase)] as const]
  })
  return {
    nature: state.nature,
    mass: state.mass === undefined ? null : print(state.mass.value),
    ...Object.fromEntries(phases),
    ...sharedOf(state),
  }
}

/** `3/2 * s1 * s2`: −i times two unknown signs. */
function sharedOf(state: NeutrinoState): Pick<CertificateState, 'sharedParity'> {
  const shared = sharedParityOf(state)
  if (shared === undefined) return {}
  const signs = shared.unknowns.map((unknown) => ` * s${unknown}`)
  return { sharedParity: `${shared.sign === 1 ? '1/2' : '3/2'}${signs.join('')}` }
}

/** A rule as certificates carry it; the hash covers everything that bears on its truth. */
export function ruleOf(rule: SymmetryRule): CertificateRule {
  const content = { id: rule.id, domain: rule.domain, relations: rule.relations.map(relationOf) }
  return { ...content, sha256: sha256Of(canonicalJson(content)) }
}

const units = ['1', 'i', '-1', '-i'] as const

const relationOf = ({ of, species, as, equals, factor, phases }: Relation): CertificateRelation => ({
  of,
  species: species ?? null,
  as: as ?? null,
  equals,
  factor: units[factor],
  phases: phases ?? null,
})
