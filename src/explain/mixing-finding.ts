// How a mixing matrix stands to the CP parities, as findings: a violation of the rules that use them, with the invariant
// that shows it, or an honest "not evaluable" where the digits given do not decide.

import { flavourName } from '../mixing/matrix/mixing-matrix.js'
import { modulus, toComplex } from '../mixing/number/mixing-number.js'
import type { MixingVerdict } from '../mixing/parities/settle-parities.js'
import type { InvariantIndex } from '../mixing/phases/invariants.js'
import type { Location } from '../physics/location.js'
import { blankFinding, type Finding } from '../physics/report.js'
import { anglesText } from './angle-text.js'

export interface MixingFindingInput {
  readonly verdict: MixingVerdict
  readonly location: Location | null
  readonly labels: readonly string[]
  /** Ids of the rules in force that depend on CP parities. */
  readonly rules: readonly string[]
}

/** The findings on the mixing; none where it agrees. */
export function mixingFindings({ verdict, location, labels, rules }: MixingFindingInput): readonly Finding[] {
  const base = { ...blankFinding, rules, location }
  switch (verdict.kind) {
    case 'agrees':
      return []
    case 'violates-cp': {
      const message = `The mixing matrix conserves CP for no choice of CP parities: ${evidenceText(verdict.evidence)}.`
      return [{ ...base, kind: 'violation', code: 'mixing-violates-cp', message }]
    }
    case 'contradicts': {
      const { states, declared, inferred } = verdict.contradiction
      const [a, b] = states.map((state) => labels[state])
      const message = `The mixing matrix gives ${a} and ${b} ${inferred} CP parities, and the model declares them ${declared}.`
      return [
        {
          ...base,
          kind: 'violation',
          code: 'mixing-contradicts-parities',
          given: declared,
          allowed: inferred,
          message,
        },
      ]
    }
    case 'undecided': {
      const { margin } = verdict
      const size =
        margin === undefined
          ? ''
          : `: Im ${invariantName(margin.index)} = ${margin.size.toExponential(1)} ± ${margin.tolerance.toExponential(1)}`
      const message = `The digits of the mixing matrix do not decide whether it conserves CP${size}.`
      return [{ ...base, kind: 'not-evaluable', code: 'mixing-undecided', message }]
    }
    case 'conditional': {
      const when = anglesText(verdict.conditions)
      const parities = verdict.isDeclared ? ' with the CP parities declared' : ''
      const message = `The mixing matrix conserves CP${parities} if and only if ${when}.`
      return [{ ...base, kind: 'condition', code: 'mixing-condition', allowed: `only if ${when}`, message }]
    }
    case 'violates-cp-for-all-values': {
      const message = 'The mixing matrix conserves CP for no values of the symbols in its Majorana phases.'
      return [{ ...base, kind: 'violation', code: 'mixing-violates-cp', message }]
    }
    case 'symbolic': {
      const label = labels[verdict.state]
      const why = {
        degenerate: `the Majorana phase of ${label} is a symbol, and its mass is another's too`,
        digits: `the digits do not fix the phase that stands beside the symbols of ${label}`,
      }
      const message = `Whether the mixing matrix conserves CP is not worked out: ${why[verdict.reason]}. Give the phase a value.`
      return [{ ...base, kind: 'not-evaluable', code: 'mixing-undecided', message }]
    }
    default: {
      const never: never = verdict
      return never
    }
  }
}

function evidenceText(evidence: Extract<MixingVerdict, { kind: 'violates-cp' }>['evidence']): string {
  if (evidence.kind === 'loop') {
    const rows = evidence.rows.map(flavourName).join(', ')
    return `the phases of the rows ${rows} cannot be removed together`
  }
  const { re } = toComplex(evidence.imaginaryPart)
  const value = modulus(evidence.imaginaryPart) === 0 ? '0' : re.toPrecision(3)
  return `Im ${invariantName(evidence.index)} = ${value}`
}

/** `(U[e,1] U*[e,2])²` or `U[e,1] U[mu,2] U*[e,2] U*[mu,1]`, states from 1. */
export function invariantName(index: InvariantIndex): string {
  const [i, j] = index.states.map((state) => state + 1)
  if (index.kind === 'majorana') {
    const row = flavourName(index.row)
    return `(U[${row},${i}] U*[${row},${j}])²`
  }
  const [a, b] = index.rows.map(flavourName)
  return `U[${a},${i}] U[${b},${j}] U*[${a},${j}] U*[${b},${i}]`
}
