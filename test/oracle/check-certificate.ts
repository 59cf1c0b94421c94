// The evidence of a certificate re-added in double precision, following docs/certificate.md step by step. It shares no code
// with the product's checker. It looks at the evidence of every claim; whether ties are missing is for the claims' truth.

import type {
  Certificate,
  CertificateClaim,
  CertificateOutcome,
  CertificateStep,
} from '../../src/physics/certificate.js'
import type { FormFactor } from '../../src/physics/form-factor.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { ImaginaryUnit, NeutrinoState } from '../../src/physics/state.js'
import { type Complex, complex, conjugate, fromTurn, modulus, multiply, subtract } from './complex.js'
import { type Equation, instancesOf } from './record-law.js'

const tolerance = 1e-7

interface Place {
  readonly species: string
  readonly final: number
  readonly initial: number
}

interface Stop {
  readonly at: Place
  /** start = factor · at, or factor · conj(at). */
  readonly factor: Complex
  readonly conjugate: boolean
}

/** The first piece of evidence that does not hold, in words. */
export function flawInEvidence(certificate: Certificate, system: RuleSystem): string | undefined {
  const known = new Map<string, readonly Equation[]>()
  for (const claim of certificate.claims) {
    const [, formFactor, final, initial] = claim.entry
    for (const { outcome, states, key } of casesOf(claim, system)) {
      const name = `${formFactor} ${key}`
      const equations = known.get(name) ?? instancesOf({ ...system, states }, formFactor)
      known.set(name, equations)
      const flaw =
        flawInChains(claim, outcome, equations) ?? flawInWitnesses(certificate, claim, outcome, equations, formFactor)
      if (flaw !== undefined) return `${claim.entry.join(' ')}: ${flaw}`
      if (final < 1 || initial < 1) return 'an index below 1'
    }
  }
  return undefined
}

/** A claim for every choice of the CP parities that its two states leave open, or each option for its own. */
function casesOf(claim: CertificateClaim, { states }: RuleSystem) {
  const [, , final, initial] = claim.entry
  const given = [final, initial].map((index) => states[index - 1])
  const choices = given.map((state): readonly Choice[] =>
    state?.nature === 'majorana' && state.cpParity === undefined ? ['1/2', '3/2'] : [null],
  )
  const every = (choices[0] ?? []).flatMap((first) =>
    (final === initial ? [first] : (choices[1] ?? [])).map((second) => [first, second] as const),
  )
  return (claim.status === 'fork' ? claim.options : [{ ...claim, parities: undefined }]).flatMap((outcome) =>
    (outcome.parities === undefined ? every : [outcome.parities]).map((parities) => ({
      outcome,
      states: states.map((state, index): NeutrinoState => {
        const parity = index + 1 === final ? parities[0] : index + 1 === initial ? parities[1] : null
        if (parity === null || state.nature === 'dirac') return state
        return { ...state, cpParity: { k: parity === '1/2' ? 1 : 3, n: 4 } as ImaginaryUnit }
      }),
      key: `${final} ${initial} ${parities.join()}`,
    })),
  )
}

type Choice = string | null

const numberOf = (argPi: string): number => {
  const [numerator, denominator] = argPi.split('/')
  return Number(numerator) / Number(denominator ?? 1)
}

const isSame = (a: Place, b: Place): boolean =>
  a.species === b.species && a.final === b.final && a.initial === b.initial

const isNear = (a: Complex, b: Complex): boolean => modulus(subtract(a, b)) < tolerance

function walk(start: Place, steps: readonly CertificateStep[], equations: readonly Equation[]): Stop | string {
  let here: Stop = { at: start, factor: complex(1), conjugate: false }
  for (const [rule, relation, species, final, initial, sense] of steps) {
    const left = { species, final: final - 1, initial: initial - 1 }
    const equation = equations.find((one) => one.rule === rule && one.relation === relation && isSame(one.left, left))
    if (equation === undefined) return `${rule} says nothing here`
    // x = 0 is used as x = −x.
    const right = equation.right ?? left
    const factor = equation.right === undefined ? complex(-1) : equation.factor
    const [from, to] = sense === '+' ? [left, right] : [right, left]
    if (!isSame(from, here.at)) return 'the chain is broken'
    const onward = sense === '+' || equation.conjugate ? factor : conjugate(factor)
    here = {
      at: to,
      factor: multiply(here.factor, here.conjugate ? conjugate(onward) : onward),
      conjugate: here.conjugate !== equation.conjugate,
    }
  }
  return here
}

function flawInChains(
  { entry: [species, , final, initial] }: CertificateClaim,
  { status, argPi, relation, because, proof }: CertificateOutcome,
  equations: readonly Equation[],
): string | undefined {
  const start = { species, final: final - 1, initial: initial - 1 }
  const used = new Set([...(proof.zero ?? []), ...(proof.line ?? []), ...(proof.tie ?? [])].map(([rule]) => rule))
  if (used.size !== because.length || because.some((id) => !used.has(id))) return '"because" is not what the proof uses'
  if ((proof.zero === undefined) === (status === 'zero')) return 'zero without proof'
  if ((proof.line === undefined) === (status === 'line')) return 'line without proof'
  if ((proof.tie === undefined) === (relation !== null)) return 'tie without proof'
  for (const kind of ['zero', 'line', 'tie'] as const) {
    const steps = proof[kind]
    if (steps === undefined) continue
    const end = walk(start, steps, equations)
    if (typeof end === 'string') return `${kind}: ${end}`
    const { at, factor, conjugate: isConjugate } = end
    const holds = {
      zero: () => isSame(at, start) && !isConjugate && !isNear(factor, complex(1)),
      line: () => isSame(at, start) && isConjugate && isNear(factor, fromTurn(2 * numberOf(argPi ?? '0'))),
      tie: () =>
        relation !== null &&
        isSame(at, { species: relation.entry[0], final: relation.entry[2] - 1, initial: relation.entry[3] - 1 }) &&
        isConjugate === relation.conjugate &&
        isNear(factor, fromTurn(numberOf(relation.argPi))),
    }
    if (!holds[kind]()) return `the chain does not prove ${kind}`
  }
  return undefined
}

function flawInWitnesses(
  certificate: Certificate,
  { entry: [species, , final, initial] }: CertificateClaim,
  { status, witnesses }: CertificateOutcome,
  equations: readonly Equation[],
  formFactor: FormFactor,
): string | undefined {
  if (witnesses.length < { zero: 0, line: 1, complex: 2 }[status]) return 'too few witnesses'
  if (status === 'zero') return witnesses.length > 0 ? 'a witness of zero' : undefined
  const values: Complex[] = []
  for (const index of witnesses) {
    const witness = certificate.witnesses[index]
    if (witness === undefined || witness.formFactor !== formFactor) return 'no such witness'
    const value = ({ species: s, final: f, initial: i }: Place): Complex => {
      const found = witness.support.find(([a, b, c]) => a === s && b === f + 1 && c === i + 1)
      return found === undefined ? complex(0) : fromTurn(numberOf(found[3]))
    }
    for (const { left, right, factor, conjugate: isConjugate } of equations) {
      const y = right === undefined ? complex(0) : value(right)
      if (!isNear(value(left), multiply(factor, isConjugate ? conjugate(y) : y))) return 'a witness is not allowed'
    }
    const here = value({ species, final: final - 1, initial: initial - 1 })
    if (isNear(here, complex(0))) return 'a witness vanishes here'
    values.push(here)
  }
  const [first, ...others] = values
  const isSpanning = others.some((z) => first !== undefined && Math.abs(multiply(z, conjugate(first)).im) > tolerance)
  return status === 'complex' && !isSpanning ? 'the witnesses do not span' : undefined
}
