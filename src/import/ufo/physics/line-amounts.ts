// A vertex → what it says in the covariants of a photon: Σ coupling × coefficient, along each direction of the line.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../../exact/rational.js'
import type { Location } from '../../../physics/location.js'
import * as C from '../expression/complex-ball.js'
import * as R from '../expression/real-ball.js'
import type { Gaussian } from '../lorentz/gaussian.js'
import * as G from '../lorentz/gaussian.js'
import { type Covariant, covariants, type Projection, projectStructure } from '../lorentz/project.js'
import type { ParameterValues } from '../model/parameter-values.js'
import type { Declared, UfoModel, UfoParameter, UfoTerm } from '../model/ufo-model.js'
import type { PhotonVertex } from './photon-vertices.js'

/** One direction of the line through a vertex: V^µ of project.ts, where V is i times the Lagrangian. */
export interface LineAmounts {
  /** Places of ψ̄ and ψ. */
  readonly row: number
  readonly column: number
  /** Only covariants that a structure of the vertex has; the number may be 0. */
  readonly amounts: ReadonlyMap<Covariant, C.ComplexBall>
  readonly couplings: readonly UfoStrength[]
  /** How the dipoles in it are written: see `Projection`. */
  readonly kinds: ReadonlySet<string>
  /** External parameters with the value 0 that make a coupling vanish. */
  readonly silent: readonly UfoParameter[]
}

/** A coupling with its value. */
export interface UfoStrength {
  readonly name: string
  readonly expression: Declared
  readonly value: C.ComplexBall
}

/** Why a vertex has no value. */
export interface Unreadable {
  readonly reason: string
  readonly location: Location
}

/** What is worked out once for all vertices. */
export interface VertexContext {
  readonly model: UfoModel
  readonly values: ParameterValues
  /** Projections by structure and place of the photon. */
  readonly projections: Map<string, E.Either<string, readonly Projection[]>>
  /** Couplings that have been evaluated, by name. */
  readonly strengths: Map<string, UfoStrength>
}

/** Reads a vertex, or says what in it is not evaluable. */
export function lineAmounts(given: PhotonVertex, context: VertexContext): E.Either<Unreadable, readonly LineAmounts[]> {
  const lines = new Map<string, LineAmounts>()
  for (const term of given.vertex.terms) {
    const projected = projectionsOf(term, given, context)
    if (E.isLeft(projected)) return projected
    const strength = strengthOf(term, given, context)
    if (E.isLeft(strength)) return strength
    for (const { row, column, coefficients, kinds } of projected.right) {
      const key = `${row} ${column}`
      const before = lines.get(key)
      const amounts = new Map(before?.amounts)
      for (const name of covariants) {
        const coefficient = coefficients[name]
        if (G.isZero(coefficient)) continue
        const amount = C.multiply(strength.right.value, ballOf(coefficient))
        amounts.set(name, C.add(amounts.get(name) ?? C.zero, amount))
      }
      const couplings = [...new Set([...(before?.couplings ?? []), ...strength.right.couplings])]
      const isNothing = C.isExactZero(strength.right.value)
      const written = new Set([...(before?.kinds ?? []), ...(isNothing ? [] : kinds)])
      const silent = [...new Set([...(before?.silent ?? []), ...strength.right.silent])]
      lines.set(key, { row, column, amounts, couplings, kinds: written, silent })
    }
  }
  return E.right([...lines.values()])
}

function projectionsOf(
  { lorentz, colour }: UfoTerm,
  { vertex, photon }: PhotonVertex,
  { model, projections }: VertexContext,
): E.Either<Unreadable, readonly Projection[]> {
  const unreadable = (reason: string, location = vertex.location) => E.left({ reason, location })
  if (!/^\s*(1|Identity\(\d,\d\))\s*$/.test(colour)) return unreadable(`its colour is ${colour.slice(0, 40)}`)
  const structure = model.lorentz.get(lorentz)
  if (structure === undefined) return unreadable(`the structure ${lorentz} is not declared`)
  const { expression, reason } = structure
  if (expression === undefined) return unreadable(`${lorentz}: ${reason}`, structure.location)
  const key = `${photon} ${expression.text}`
  const projected = projections.get(key) ?? projectStructure(expression.text, photon)
  projections.set(key, projected)
  if (E.isRight(projected)) return projected
  return unreadable(`the structure ${lorentz} is not understood: ${projected.left}`, expression.location)
}

interface Strength {
  readonly value: C.ComplexBall
  readonly couplings: readonly UfoStrength[]
  readonly silent: readonly UfoParameter[]
}

/** The sum of the couplings of a term. */
function strengthOf(
  { couplings }: UfoTerm,
  { vertex }: PhotonVertex,
  { model, values, strengths }: VertexContext,
): E.Either<Unreadable, Strength> {
  let total = C.zero
  const own: UfoStrength[] = []
  const silent: UfoParameter[] = []
  for (const name of couplings) {
    const coupling = model.couplings.get(name)
    if (coupling === undefined) {
      return E.left({ reason: `the coupling ${name} is not declared`, location: vertex.location })
    }
    const { expression, reason } = coupling
    if (expression === undefined) return E.left({ reason: `${name}: ${reason}`, location: coupling.location })
    const value = values.evaluate(expression)
    if (E.isLeft(value)) return E.left({ reason: `${name}: ${value.left}`, location: expression.location })
    if (C.isExactZero(value.right)) {
      silent.push(...values.externals([expression]).filter((parameter) => isZeroParameter(parameter, values)))
    }
    total = C.add(total, value.right)
    const strength = strengths.get(name) ?? { name, expression, value: value.right }
    strengths.set(name, strength)
    own.push(strength)
  }
  return E.right({ value: total, couplings: own, silent })
}

/** Whether the value of a parameter is exactly zero. */
export function isZeroParameter({ name }: UfoParameter, values: ParameterValues): boolean {
  const value = values.valueOf(name)
  return E.isRight(value) && C.isExactZero(value.right)
}

function ballOf({ re, im }: Gaussian): C.ComplexBall {
  const part = (value: Q.Rational): R.RealBall => {
    const double = Q.toNumber(value)
    return Q.parseDecimal(String(double)) !== undefined && (value.d & (value.d - 1n)) === 0n
      ? R.exactly(double)
      : R.rounded(double)
  }
  return { re: part(re), im: part(im) }
}
