// States and entries → model file. Values are centres with their rounding error; what no vertex says is `?`.

import { type FormFactor, formFactors } from '../../../physics/form-factor.js'
import type { ImportPlace } from '../../../physics/imported.js'
import { ballValue } from '../../ball-value.js'
import type { ModelMap, ModelValue } from '../../model-text.js'
import type { ComplexBall } from '../expression/complex-ball.js'
import { isExactZero } from '../expression/real-ball.js'
import { isSilent } from './findings.js'
import type { UfoState } from './neutrino-states.js'
import type { UfoEntry } from './ufo-entry.js'

const units: Readonly<Record<FormFactor, string>> = {
  charge: 'e0',
  magnetic: 'GeV^-1',
  electric: 'GeV^-1',
  anapole: 'GeV^-2',
}

const isOpen = (entry: UfoEntry, states: readonly UfoState[]): boolean =>
  isSilent(entry) || [entry.final, entry.initial].some((k) => states[k]?.massTrouble?.isNegative === true)

/** The model file of a UFO model; couplings are constants, so its values are those at q² = 0. */
export function modelMap(
  { name, assume = [] }: { readonly name: string; readonly assume: readonly string[] | undefined },
  states: readonly UfoState[],
  entries: readonly UfoEntry[],
): ModelMap {
  const given = entries.filter((entry) => !isOpen(entry, states))
  const matrices = formFactors.flatMap((formFactor): (readonly [string, ModelMap])[] => {
    const own = given.filter(({ values }) => values.has(formFactor))
    if (own.length === 0) return []
    const rows: ModelValue[][] = states.map(() => states.map(() => '?'))
    for (const { final, initial, values } of own) {
      const [row, value] = [rows[final], values.get(formFactor)]
      if (row !== undefined && value !== undefined) row[initial] = complexValue(value)
    }
    return [[formFactor, { unit: units[formFactor], matrix: rows }]]
  })
  return {
    nuvertex: 1,
    name,
    states: states.map(({ label, nature, mass }) => ({ label, nature, mass })),
    assume: assume.length === 0 ? undefined : assume,
    q2: 0,
    convention: 'giunti-studenikin-2015',
    formFactors: matrices.length === 0 ? undefined : Object.fromEntries(matrices),
  }
}

function complexValue({ re, im }: ComplexBall): ModelValue {
  if (isExactZero(re) && isExactZero(im)) return 0
  return { re: ballValue(re.value, re.radius), im: ballValue(im.value, im.radius) }
}

/** Where states and entries stand: an entry at its vertex. */
export function placesOf(states: readonly UfoState[], entries: readonly UfoEntry[]): readonly ImportPlace[] {
  return [
    ...states.map(({ location }, k) => ({ path: ['states', k], location })),
    ...entries.flatMap(({ final, initial, values, location }) =>
      [...values.keys()].map((name) => ({ path: ['formFactors', name, 'matrix', final, initial], location })),
    ),
  ]
}
