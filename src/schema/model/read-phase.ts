// The per-state phases. A Majorana field with ν = νᶜ leaves them no freedom: ξ, ζ ∈ {i, −i} and c, τ ∈ {1, −1}. A Dirac
// field may have any root of unity, 1 if none is given. `+` and `-` are short for the two values of a Majorana state.

import { asRootOfUnity } from '../../exact/cyclotomic.js'
import { minusI, minusOne, plusI, plusOne, type RootOfUnity } from '../../exact/root-of-unity.js'
import type { Path } from '../../physics/document.js'
import type { Nature, PhaseName } from '../../physics/state.js'
import type { Reporter } from '../shapes/reporter.js'
import { wordFor } from '../shapes/wording.js'
import { newScope, readScalar, textOf } from './read-scalar.js'

interface Choice {
  readonly symbol: string
  readonly words: readonly [string, string]
  readonly plus: RootOfUnity
  readonly minus: RootOfUnity
  readonly reason: string
}

const imaginary = { words: ['i', '-i'], plus: plusI, minus: minusI } as const
const sign = { words: ['1', '-1'], plus: plusOne, minus: minusOne } as const

/** What a Majorana state admits, and why. */
const majorana: Readonly<Record<PhaseName, Choice>> = {
  cpParity: { ...imaginary, symbol: 'CP parity', reason: 'CP twice must give back a field that is its own conjugate' },
  pPhase: { ...imaginary, symbol: 'P phase', reason: 'a field that is its own conjugate has an imaginary parity' },
  cPhase: { ...sign, symbol: 'C phase', reason: 'a field that is its own conjugate has a real C phase' },
  tPhase: { ...sign, symbol: 'T phase', reason: 'a field that is its own conjugate has a real T phase' },
}

export interface PhasePlace {
  readonly name: PhaseName
  readonly nature: Nature
  /** Label of the state. */
  readonly label: string
  readonly path: Path
}

/** Reads a phase; `undefined` if the state cannot have it, with the issue reported. */
export function readPhase(given: number | string, place: PhasePlace, reporter: Reporter): RootOfUnity | undefined {
  const { name, nature, path } = place
  const { symbol, plus, minus } = majorana[name]
  const text = textOf(given, path, reporter.document).trim()
  if (text === '+' || text === '-') {
    if (nature === 'majorana') return text === '+' ? plus : minus
    const hint = `Write ${text === '+' ? '1' : '-1'}: the signs are short for the two values of a Majorana state.`
    return refuse(place, `the ${symbol} of a Dirac state, any root of unity`, text, hint, reporter)
  }
  const value = readScalar(given, path, newScope(), reporter)
  if (value?.kind !== 'exact') return undefined
  const root = asRootOfUnity(value.value)
  if (root === undefined) {
    const hint = 'Its absolute value must be 1, and some power of it.'
    return refuse(place, `a root of unity, such as 1, -i or exp(i*pi/3)`, text, hint, reporter)
  }
  return nature === 'dirac' ? root : admitted(root, place, text, reporter)
}

function admitted(root: RootOfUnity, place: PhasePlace, text: string, reporter: Reporter): RootOfUnity | undefined {
  const { symbol, words, plus, minus, reason } = majorana[place.name]
  const found = [plus, minus].find(({ k, n }) => k === root.k && n === root.n)
  if (found !== undefined) return found
  const hint = `State ${wordFor(place.label)} is Majorana: ${reason}, so its ${symbol} is ${words[0]} or ${words[1]}.`
  return refuse(place, `${words[0]} or ${words[1]}`, text, hint, reporter)
}

function refuse(place: PhasePlace, expected: string, text: string, hint: string, reporter: Reporter): undefined {
  reporter.add({ code: 'invalid-phase', path: place.path, expected, received: wordFor(text), hint })
  return undefined
}
