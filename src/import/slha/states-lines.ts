// The states of a model as SLHA lines: a remark for what SLHA does not know, and masses in MASS by PDG code.

import * as Q from '../../exact/rational.js'
import type { NeutrinoModel } from '../../physics/model.js'
import type { NeutrinoState } from '../../physics/state.js'
import { decimalText } from './decimal-text.js'
import { remarkLine } from './remark.js'

/** Three light states, and heavy neutrinos as the PDG numbers them. */
const codes: readonly number[] = [12, 14, 16, 9900012, 9900014, 9900016]

/** `# nuvertex: nature = majorana, majorana; cpParity = i, -i; assume = cp`. */
export function statesRemark({ states, assume, lift }: NeutrinoModel): string {
  const parities = states.map(parityText)
  return remarkLine({
    nature: states.map(({ nature }) => nature).join(', '),
    cpParity: parities.every((parity) => parity === '?') ? undefined : parities.join(', '),
    assume: assume.length === 0 ? undefined : assume.map(({ id }) => id).join(', '),
    lift: lift.length === 0 ? undefined : lift.map(({ id }) => id).join(', '),
  })
}

/** `?`: not given, or the default of a Dirac state. */
function parityText({ nature, cpParity }: NeutrinoState): string {
  if (cpParity === undefined || (nature === 'dirac' && cpParity.k === 0)) return '?'
  if (nature === 'majorana') return cpParity.k === 1 ? 'i' : '-i'
  return `exp(2*i*pi*${cpParity.k}/${cpParity.n})`
}

/** Masses in GeV; none of a state that has no code or no mass. */
export function massLines({ states }: NeutrinoModel): readonly string[] {
  const rows = states.flatMap(({ mass }, k) => {
    const code = codes[k]
    if (mass === undefined || code === undefined) return []
    const text = decimalText(Q.divide(mass.value, Q.rational(10n ** 9n)))
    return text === undefined ? [] : [` ${code}  ${text}`]
  })
  return rows.length === 0 ? [] : ['BLOCK MASS', ...rows]
}

/** What of the states is not written. */
export function stateNotices({ states }: NeutrinoModel): readonly string[] {
  const hasPhases = states.some((state) =>
    [state.cPhase, state.pPhase, state.tPhase].some(
      (phase) => phase !== undefined && (state.nature === 'majorana' || phase.k !== 0),
    ),
  )
  const withoutCode = states.some(({ mass }, k) => mass !== undefined && codes[k] === undefined)
  return [
    ...(hasPhases ? ['C, P and T phases of the states are not written.'] : []),
    ...(withoutCode ? [`Masses are written of the first ${codes.length} states only.`] : []),
  ]
}
