// The parameters of a card → model file: heavy neutrinos N4, N5, N6 as mass states, with magnetic moments in GeV^-1. The
// generator has one symmetric real matrix, whatever the neutrinos are: mu_tr_45 is both [4,5] and [5,4]. What the card does not
// set is `?`.

import * as Q from '../../exact/rational.js'
import type { Nature } from '../../physics/state.js'
import { ballValue } from '../ball-value.js'
import type { ImportLog } from '../import-log.js'
import type { ModelMap, ModelValue } from '../model-text.js'
import type { CardNumber } from './card.js'
import { type CardFields, type HeavyName, heavyNames } from './card-fields.js'
import { asBall } from './card-number.js'

export interface ModelHead {
  readonly name: string
  readonly nature: Nature
  readonly assume: readonly string[] | undefined
}

/** The heavy neutrinos that have a mass or a dipole of their own. */
export const heavyStates = ({ masses, dipoles }: CardFields): readonly HeavyName[] =>
  heavyNames.filter((name) => masses.has(name) || [...dipoles.keys()].some((pair) => pair.includes(name)))

/** The model file; places go to the log. */
export function cardModel({ name, nature, assume = [] }: ModelHead, fields: CardFields, log: ImportLog): ModelMap {
  const states = heavyStates(fields)
  const matrix = states.map((row, final) =>
    states.map((column, initial): ModelValue => {
      const given = fields.dipoles.get(row <= column ? row + column : column + row)
      if (given === undefined) return '?'
      log.place(['formFactors', 'magnetic', 'matrix', final, initial], given.offset)
      return numberValue(given.value)
    }),
  )
  for (const [k, state] of states.entries()) {
    const mass = fields.masses.get(state)
    if (mass !== undefined) log.place(['states', k], mass.offset)
  }
  return {
    nuvertex: 1,
    name,
    states: states.map((state) => ({ label: `N${state}`, nature, mass: massText(fields.masses.get(state)?.value) })),
    assume: assume.length === 0 ? undefined : assume,
    convention: 'giunti-studenikin-2015',
    formFactors: { magnetic: { unit: 'GeV^-1', matrix } },
  }
}

/** Exact, or the centre with a radius that holds what was lost in shortening it. */
function numberValue(x: CardNumber): ModelValue {
  if (x.kind === 'exact') return Q.print(x.value)
  const { value, radius } = x.value
  return ballValue(value, radius)
}

function massText(mass: CardNumber | undefined): string | undefined {
  if (mass === undefined) return undefined
  const text = mass.kind === 'exact' ? Q.print(mass.value) : undefined
  return `${text === undefined || Q.parseDecimal(text) === undefined ? String(asBall(mass).value) : text} GeV`
}
