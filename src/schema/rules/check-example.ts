// An example of a rule: states and laws, and what they force on some entries. Checked here: that it can be read. Whether
// it is true is for the tests that run every example.

import type { Path } from '../../physics/document.js'
import { parseEntryName } from '../../physics/entry.js'
import { phaseNames } from '../../physics/state.js'
import { readPhase } from '../model/read-phase.js'
import { readMass } from '../model/read-quantity.js'
import type { Reporter } from '../shapes/reporter.js'
import { wordFor } from '../shapes/wording.js'
import { reportUnknown } from './check-names.js'
import type { ExampleRecord } from './rule-record.js'

export interface ExampleCheck {
  /** Id of the rule whose example it is. */
  readonly id: string
  readonly known: ReadonlySet<string>
  readonly reporter: Reporter
}

/** Reports what is wrong with an example of the right shape. */
export function checkExample({ given, expect }: ExampleRecord, path: Path, check: ExampleCheck): void {
  const { id, known, reporter } = check
  checkStates(given.states, [...path, 'given', 'states'], reporter)
  const laws: Path = [...path, 'given', 'laws']
  for (const [k, law] of given.laws.entries()) if (!known.has(law)) reportUnknown(law, known, [...laws, k], reporter)
  if (!given.laws.includes(id)) {
    reporter.add({
      code: 'invalid-rule',
      path: laws,
      expected: `${id} among the laws`,
      received: 'an example without it',
    })
  }
  if (Object.keys(expect).length === 0) {
    const expected = 'at least one entry'
    reporter.add({ code: 'invalid-rule', path: [...path, 'expect'], expected, received: 'none' })
  }
  for (const [name, value] of Object.entries(expect)) {
    const at: Path = [...path, 'expect', name]
    checkEntry(name, given.states.length, at, reporter)
    if (!isForced(value, given.states.length)) {
      const expected = 'zero, real, imaginary, complex, phase 1/4, or an entry such as -i*conj(magnetic[1,2])'
      reporter.add({ code: 'invalid-rule', path: at, expected, received: wordFor(value) })
    }
  }
}

function checkStates(states: ExampleRecord['given']['states'], path: Path, reporter: Reporter): void {
  for (const [k, state] of states.entries()) {
    if (typeof state === 'string') continue
    const at: Path = [...path, k]
    if (state.mass !== undefined) readMass(state.mass, [...at, 'mass'], reporter)
    for (const name of phaseNames) {
      const given = state[name]
      const place = { name, nature: state.nature, label: `nu${k + 1}`, path: [...at, name] }
      if (given !== undefined) readPhase(given, place, reporter)
    }
  }
}

const isEntry = (name: string, count: number): boolean => {
  const entry = parseEntryName(name)
  return entry !== undefined && [entry.final, entry.initial].every((index) => index >= 0 && index < count)
}

function checkEntry(name: string, count: number, path: Path, reporter: Reporter): void {
  if (isEntry(name, count)) return
  const expected = `an entry such as magnetic[1,2], indices from 1 to ${count}`
  reporter.add({ code: 'invalid-rule', path, at: 'key', expected, received: wordFor(name) })
}

const tie = /^(?:-?i\*|-)?(?:conj\(([^()]+)\)|([^()]+))$/

/** `zero`, `phase 1/4`, `-i*conj(magnetic[1,2])`: what an example can expect of an entry. */
function isForced(value: string, count: number): boolean {
  if (['zero', 'real', 'imaginary', 'complex'].includes(value)) return true
  const phase = /^phase (\d{1,6})\/(\d{1,6})$/.exec(value)
  if (phase !== null) return Number(phase[1]) < Number(phase[2])
  const match = tie.exec(value) ?? /^exp\([^()]*\)\*(?:conj\(([^()]+)\)|([^()]+))$/.exec(value)
  return match !== null && isEntry(match[1] ?? match[2] ?? '', count)
}
