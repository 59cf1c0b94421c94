// Issues as a page to be read, and models of three states with a mixing.

import * as E from 'fp-ts/lib/Either.js'
import type { Issue } from '../../src/physics/issue.js'

export type Result = E.Either<readonly Issue[], unknown>

export const told = (result: Result): string =>
  E.isRight(result)
    ? '  no issue\n'
    : result.left
        .map(({ code, path, location, expected, received, hint }) => {
          const at = location === null ? '' : ` at ${location.line}:${location.column}`
          return `  ${code} ${path}${at}\n    expected ${expected}\n    received ${received}\n    hint     ${hint}\n`
        })
        .join('')

export const page = (results: Readonly<Record<string, () => Result>>): string =>
  Object.entries(results)
    .map(([name, result]) => `${name}\n${told(result())}`)
    .join('')

export const majorana = (count: number, masses: readonly number[] = [1, 2, 5, 9]) =>
  Array.from({ length: count }, (_, k) => ({ nature: 'majorana', mass: `${masses[k]} meV` }))
export const angles = { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg' }
export const phases = { alpha21: '10 deg', alpha31: '20 deg' }
export const model = (rest: object, states: unknown = majorana(3)) => ({ nuvertex: 1, states, ...rest })
export const mixed = (pdg: object, rest: object = {}, states: unknown = majorana(3)) =>
  model({ mixing: { pdg: { ...angles, ...pdg } }, ...rest }, states)
export const loop = { formFactors: { from: 'one-loop' } }
export const diracs = [1, 2, 5].map((mass) => ({ nature: 'dirac', mass: `${mass} meV` }))
export const matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
