// When do expressions in symbols vanish? Exact and never wrong: `never` means for no values of the symbols, the empty
// condition for all, and anything else is equivalent to the system, in the simplest form found. A system that is never
// fulfilled may be found out only in part: it then keeps a condition that no values fulfil.
// q² is no unknown: an expression vanishes if each of its coefficients in q² does.

import { isNeverZero } from '../../exact/evident-sign.js'
import { commonMonomial, dividedByMonomial } from '../../exact/monomial.js'
import * as T from '../../exact/phase-polynomial.js'
import * as P from '../../exact/polynomial.js'
import * as Q from '../../exact/rational.js'
import {
  imaginaryPartName,
  type Parameters,
  piName,
  q2Name,
  realPartName,
  signsOf,
  toComplexSymbols,
  toRealSymbols,
} from '../../physics/parameter.js'
import { type Atom, always, both, type Condition, either, equalsZero, isNever, never, simplified } from './condition.js'
import { solveReal } from './real.js'

/** More equations than this are not put into each other. */
const maximumSubstitutions = 24

/** The condition under which all expressions vanish, for every q². */
export function vanishing(values: readonly T.PhasePolynomial[], parameters: Parameters): Condition {
  const equations = values.flatMap((value) => T.coefficientsIn(value, q2Name))
  return simplified(solveSystem(equations, parameters), parameters)
}

function solveSystem(equations: readonly T.PhasePolynomial[], parameters: Parameters): Condition {
  const found: Condition[] = []
  let solved: readonly Atom[] = []
  let rest = equations
  for (;;) {
    const conditions = rest.map((value) => solveOne(value, parameters))
    if (conditions.some(isNever)) return never
    const definite = rest.length > maximumSubstitutions ? -1 : conditions.findIndex(isDefinite)
    if (definite < 0) return both([...found, solved.map((atom) => [atom]), ...conditions])
    const atoms = (conditions[definite] ?? []).flat()
    const values = substitutions(atoms, parameters)
    solved = [...solved.map((atom) => putInto(atom, values)), ...atoms]
    rest = rest.flatMap((value, k) => (k === definite ? [] : T.coefficientsIn(T.substitute(value, values), q2Name)))
  }
}

/** Does the condition say the values of symbols and nothing else? */
const isDefinite = (condition: Condition): boolean =>
  condition.length > 0 && condition.every(([atom, ...others]) => atom?.kind === 'equals' && others.length === 0)

function substitutions(atoms: readonly Atom[], parameters: Parameters): ReadonlyMap<string, P.Polynomial> {
  const values = new Map<string, P.Polynomial>()
  for (const atom of atoms) {
    if (atom.kind !== 'equals') continue
    if (parameters.get(atom.symbol) === 'complex') {
      values.set(realPartName(atom.symbol), P.realPart(atom.value))
      values.set(imaginaryPartName(atom.symbol), P.imaginaryPart(atom.value))
    } else values.set(atom.symbol, atom.value)
  }
  return values
}

const putInto = (atom: Atom, values: ReadonlyMap<string, P.Polynomial>): Atom =>
  atom.kind === 'equals' ? { ...atom, value: P.substitute(atom.value, values) } : atom

/** One expression, real or complex: whole symbols that divide it are factors, and what remains is split in real parts. */
function solveOne(value: T.PhasePolynomial, parameters: Parameters): Condition {
  if (T.isZero(value)) return always
  const inComplex = T.substitute(value, toComplexSymbols(parameters))
  const common = commonMonomial(inComplex.terms.flatMap(({ amplitude }) => amplitude.terms))
  const factors = common.flatMap(({ symbol }): readonly Atom[] => {
    const name = baseName(symbol)
    return name === piName || parameters.get(name) === 'positive' ? [] : [equalsZero(name)]
  })
  const divided = T.mapAmplitudes(inComplex, (p) => dividedByMonomial(p, common))
  const rest = T.substitute(divided, toRealSymbols(parameters))
  return either([factors], solveRest(rest, parameters))
}

const baseName = (symbol: string): string => /^conj\((.*)\)$/.exec(symbol)?.[1] ?? symbol

function solveRest(value: T.PhasePolynomial, parameters: Parameters): Condition {
  const [first, ...others] = value.terms
  if (first === undefined) return always
  if (others.length === 0 && isNeverZero(first.amplitude, signsOf(parameters))) return never
  const [re, im] = [T.realPart(value), T.imaginaryPart(value)]
  if (T.isZero(im)) return solveReal(re, parameters)
  if (T.isZero(re)) return solveReal(im, parameters)
  const turned = T.turn(value, T.negateAngle(middle(value)))
  return solveSystem([T.realPart(turned), T.imaginaryPart(turned)], parameters)
}

const half = Q.rational(1, 2)

/** The angle about which the phases lie symmetrically, if there is one; a common phase does not matter to a zero. */
function middle({ terms }: T.PhasePolynomial): T.Angle {
  for (const other of terms) {
    const twice = T.addAngles(terms[0]?.angle ?? T.noAngle, other.angle)
    const mirrored = new Set(terms.map(({ angle }) => T.printAngle(T.addAngles(twice, T.negateAngle(angle)))))
    if (terms.every(({ angle }) => mirrored.has(T.printAngle(angle)))) return T.scaleAngle(twice, half)
  }
  return T.noAngle
}
