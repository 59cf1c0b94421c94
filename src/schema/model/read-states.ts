// States of a model, from the list or from the short form. Each field is read by itself, so that an issue in one does
// not hide the next; a field without the right shape has been reported before and is passed over.

import type { RootOfUnity } from '../../exact/root-of-unity.js'
import { plusOne } from '../../exact/root-of-unity.js'
import type { Path } from '../../physics/document.js'
import type { Quantity } from '../../physics/quantity.js'
import {
  type DiracState,
  type MajoranaState,
  type Nature,
  type NeutrinoState,
  natures,
  type PhaseName,
  phaseNames,
} from '../../physics/state.js'
import type { Reporter } from '../shapes/reporter.js'
import { isNumber } from '../shapes/scalars.js'
import { isMap } from '../shapes/shape.js'
import { wordFor } from '../shapes/wording.js'
import { maximumStates, phaseLists } from './model-file.js'
import { readPhase } from './read-phase.js'
import { readMass } from './read-quantity.js'

/** The states, `undefined` where one cannot be read; and their number, if that much is known. */
export interface StatesReading {
  readonly count: number | undefined
  readonly states: readonly NeutrinoState[] | undefined
}

type Fields = Readonly<Record<string, unknown>>

const nothing: StatesReading = { count: undefined, states: undefined }

/** Reads the field `states`. */
export function readStates(given: unknown, reporter: Reporter): StatesReading {
  const path: Path = ['states']
  if (Array.isArray(given)) return given.length > maximumStates ? nothing : readList(given, path, reporter)
  return isMap(given) ? readShort(given, path, reporter) : nothing
}

function readList(given: readonly unknown[], path: Path, reporter: Reporter): StatesReading {
  if (given.length === 0) return nothing
  const states: NeutrinoState[] = []
  const labels = new Map<string, number>()
  for (const [k, item] of given.entries()) {
    const at: Path = [...path, k]
    const fields: Fields = isMap(item) ? item : {}
    const { label: givenLabel, nature: givenNature, mass: givenMass } = fields
    const label = typeof givenLabel === 'string' ? givenLabel : `nu${k + 1}`
    reportTwice(label, k, labels, at, reporter)
    const nature = natures.find((name) => name === givenNature)
    const mass = typeof givenMass === 'string' ? readMass(givenMass, [...at, 'mass'], reporter) : undefined
    if (nature === undefined) continue
    const phases = readPhases({ nature, label }, (name) => [fields[name], [...at, name]], reporter)
    states.push(stateOf(nature, label, mass, phases))
  }
  return { count: given.length, states: states.length === given.length ? states : undefined }
}

function reportTwice(label: string, k: number, labels: Map<string, number>, path: Path, reporter: Reporter): void {
  // Labels that look the same are the same: however their accents are encoded, and with the micro sign for the letter mu.
  const normal = label.normalize('NFC').replaceAll('\u00b5', '\u03bc')
  const first = labels.get(normal)
  if (first === undefined) labels.set(normal, k)
  else {
    const received = `${wordFor(label)}, the label of state ${first + 1}`
    reporter.add({ code: 'duplicate-id', path: [...path, 'label'], expected: 'a label for each state', received })
  }
}

function readShort(given: Fields, path: Path, reporter: Reporter): StatesReading {
  const { count: givenCount, nature: givenNature } = given
  const count = typeof givenCount === 'string' || isNumber(givenCount) ? Number(givenCount) : 0
  if (!Number.isInteger(count) || count < 1 || count > maximumStates) return nothing
  const nature = natures.find((name) => name === givenNature)
  const masses = listOf('masses', given, count, path, reporter)
  const lists = new Map<PhaseName, readonly [string, readonly unknown[]]>()
  for (const [key, name] of Object.entries(phaseLists)) {
    const list = listOf(key, given, count, path, reporter)
    if (list !== undefined) lists.set(name, [key, list])
  }
  const states: NeutrinoState[] = []
  for (let k = 0; k < count; k++) {
    const label = `nu${k + 1}`
    const written = masses?.[k]
    const mass = typeof written === 'string' ? readMass(written, [...path, 'masses', k], reporter) : undefined
    if (nature === undefined) continue
    const fieldOf = (name: PhaseName): readonly [unknown, Path] => {
      const [key, list] = lists.get(name) ?? [name, []]
      return [list[k], [...path, key, k]]
    }
    states.push(stateOf(nature, label, mass, readPhases({ nature, label }, fieldOf, reporter)))
  }
  return { count, states: nature === undefined ? undefined : states }
}

function listOf(
  key: string,
  given: Fields,
  count: number,
  path: Path,
  reporter: Reporter,
): readonly unknown[] | undefined {
  const list = given[key]
  if (!Array.isArray(list)) return undefined
  if (list.length === count) return list
  const [expected, received] = [`${count}, one for each state`, `${list.length}`]
  reporter.add({ code: 'wrong-size', path: [...path, key], expected, received })
  return undefined
}

type Phases = Partial<Record<PhaseName, RootOfUnity>>

function readPhases(
  state: { readonly nature: Nature; readonly label: string },
  fieldOf: (name: PhaseName) => readonly [unknown, Path],
  reporter: Reporter,
): Phases {
  const phases: Phases = {}
  for (const name of phaseNames) {
    const [given, path] = fieldOf(name)
    if (typeof given !== 'string' && !isNumber(given)) continue
    const phase = readPhase(given, { ...state, name, path }, reporter)
    if (phase !== undefined) phases[name] = phase
  }
  return phases
}

function stateOf(nature: Nature, label: string, mass: Quantity | undefined, phases: Phases): NeutrinoState {
  const { cpParity, cPhase, pPhase, tPhase } = phases
  if (nature === 'dirac') {
    const given = { cpParity: cpParity ?? plusOne, cPhase: cPhase ?? plusOne }
    return { nature, label, mass, ...given, pPhase: pPhase ?? plusOne, tPhase: tPhase ?? plusOne } satisfies DiracState
  }
  // `readPhase` lets nothing pass that a Majorana state cannot have.
  return { nature, label, mass, cpParity, cPhase, pPhase, tPhase } as MajoranaState
}
