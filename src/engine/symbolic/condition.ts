// Conditions on symbols: a conjunction of clauses, each a disjunction of atoms. No clause: always fulfilled. A clause
// without atoms: never. All symbols are those of physics/parameter.ts.

import * as C from '../../exact/cyclotomic.js'
import * as T from '../../exact/phase-polynomial.js'
import * as P from '../../exact/polynomial.js'
import * as Q from '../../exact/rational.js'
import { imaginaryPartName, type Parameters, realPartName } from '../../physics/parameter.js'

export type Atom =
  /** The symbol, real or a complex parameter, has this value. */
  | { readonly kind: 'equals'; readonly symbol: string; readonly value: P.Polynomial }
  /** The angle is value·π up to multiples of modulo·π; 0 ≤ value < modulo. */
  | { readonly kind: 'angle'; readonly angle: T.Angle; readonly value: Q.Rational; readonly modulo: Q.Rational }
  /** A real expression is zero. */
  | { readonly kind: 'vanishes'; readonly value: T.PhasePolynomial }

/** At least one of the atoms holds. */
export type Clause = readonly Atom[]
/** Every clause holds. */
export type Condition = readonly Clause[]

export const always: Condition = []
export const never: Condition = [[]]

export const isNever = (condition: Condition): boolean => condition.some((clause) => clause.length === 0)

export const equalsZero = (symbol: string): Atom => ({ kind: 'equals', symbol, value: P.zero })

export const both = (all: readonly Condition[]): Condition => all.flat()

/** One or the other. */
export const either = (a: Condition, b: Condition): Condition =>
  a.flatMap((left) => b.map((right) => [...left, ...right]))

/** The same condition without repetitions, without clauses that follow from others, and with complex symbols put together. */
export function simplified(condition: Condition, parameters: Parameters): Condition {
  if (isNever(condition)) return never
  const clauses = condition.map(withoutRepetitions).sort((a, b) => a.size - b.size)
  const kept: ReadonlyMap<string, Atom>[] = []
  for (const clause of clauses) {
    const follows = kept.some((known) => [...known.keys()].every((key) => clause.has(key)))
    if (!follows) kept.push(clause)
  }
  return joinedParts(
    kept.map((clause) => [...clause.values()]),
    parameters,
  )
}

const withoutRepetitions = (clause: Clause): ReadonlyMap<string, Atom> =>
  new Map(clause.map((atom) => [keyOf(atom), atom]))

export function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case 'equals':
      return `${atom.symbol} = ${P.print(atom.value)}`
    case 'angle':
      return `${T.printAngle(atom.angle)} = ${Q.print(atom.value)} mod ${Q.print(atom.modulo)}`
    case 'vanishes':
      return T.print(atom.value)
  }
}

/** re(z) = a and im(z) = b become z = a + i·b. */
function joinedParts(condition: Condition, parameters: Parameters): Condition {
  let clauses = condition
  for (const [name, kind] of parameters) {
    if (kind !== 'complex') continue
    const re = clauses.find((clause) => soleValue(clause, realPartName(name)) !== undefined)
    const im = clauses.find((clause) => soleValue(clause, imaginaryPartName(name)) !== undefined)
    const [x, y] = [re && soleValue(re, realPartName(name)), im && soleValue(im, imaginaryPartName(name))]
    if (x === undefined || y === undefined) continue
    const value = P.add(x, P.scale(y, C.imaginaryUnit))
    clauses = clauses.flatMap((clause) =>
      clause === re ? [[{ kind: 'equals', symbol: name, value }]] : clause === im ? [] : [clause],
    )
  }
  return clauses
}

function soleValue([atom, ...others]: Clause, symbol: string): P.Polynomial | undefined {
  return others.length === 0 && atom?.kind === 'equals' && atom.symbol === symbol ? atom.value : undefined
}
