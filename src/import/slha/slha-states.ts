// The states of the model: how many, of which nature, with which masses. SLHA does not say whether neutrinos are Dirac or
// Majorana: our own remark does (`# nuvertex: nature = majorana, majorana, dirac`), else the user, else they are Majorana,
// and a notice says on what ground.

import type { Nature } from '../../physics/state.js'
import { natures } from '../../physics/state.js'
import type { ImportOptions } from '../importer.js'
import type { ModelMap } from '../model-text.js'
import type { Masses } from './masses.js'
import { itemsOf, type RemarkField } from './remark.js'
import type { SlhaLog } from './slha-log.js'

export interface SlhaStates {
  readonly natures: readonly Nature[]
  readonly cpParities: readonly (string | undefined)[]
  readonly masses: Masses
}

export interface StatesInput {
  readonly count: number
  readonly masses: Masses | undefined
  /** What only Majorana neutrinos have: `non-zero Majorana phases in UPMNSIN`. */
  readonly signs: readonly string[]
  /** Fields of the remark at the head of the file. */
  readonly remark: ReadonlyMap<string, RemarkField>
  /** CP parities of Majorana states that other blocks show, unless the remark says them. */
  readonly parities: readonly (string | undefined)[]
}

/** The states, as many as `count`. */
export function readStates(
  { count, masses, signs, remark, parities: shown }: StatesInput,
  options: ImportOptions,
  log: SlhaLog,
): SlhaStates {
  const own = listOf('nature', count, remark, log)
  const parities = listOf('cpParity', count, remark, log)
  const isKnown = own.every((word) => natures.some((nature) => nature === word))
  const field = remark.get('nature')
  if (field !== undefined && !isKnown) {
    const [expected, received] = ['majorana or dirac for each state', field.value]
    log.trouble.add({ code: 'invalid-value', path: ['nature'], offset: field.offset, expected, received })
  }
  const nature = options.nature ?? 'majorana'
  const isSaid = field !== undefined && options.nature === undefined
  if (field === undefined && options.nature === undefined) {
    const ground = signs.length === 0 ? '' : ` (the file has ${signs.join(' and ')}, which Dirac neutrinos have not)`
    log.notice(
      `SLHA does not say whether neutrinos are Dirac or Majorana: read as Majorana, the default${ground}; --nature dirac reads them as Dirac.`,
      null,
    )
  }
  return {
    natures: Array.from({ length: count }, (_, k) =>
      isSaid && isKnown && own[k] === 'dirac' ? 'dirac' : isSaid && isKnown ? 'majorana' : nature,
    ),
    cpParities: Array.from({ length: count }, (_, k) => {
      const parity = parities[k] ?? (nature === 'majorana' ? shown[k] : undefined)
      return parity === '?' ? undefined : parity
    }),
    masses: Array.from({ length: count }, (_, k) => masses?.[k]),
  }
}

function listOf(
  key: string,
  count: number,
  remark: ReadonlyMap<string, RemarkField>,
  { trouble }: SlhaLog,
): readonly string[] {
  const field = remark.get(key)
  if (field === undefined) return []
  const items = itemsOf(field)
  if (items.length === count) return items
  const [expected, received] = [`${count}, one for each state`, String(items.length)]
  trouble.add({ code: 'wrong-size', path: [key], offset: field.offset, expected, received })
  return []
}

/** The `states` of the model. */
export const stateMaps = ({ natures: own, cpParities, masses }: SlhaStates): readonly ModelMap[] =>
  own.map((nature, k) => ({ label: `nu${k + 1}`, nature, mass: masses[k]?.text, cpParity: cpParities[k] }))
