// Spin precession of two states of one mass along a path through uniform matter and field, as curves.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { evaluate } from './observables/evaluate.js'
import { matterPotential, potentialPerNucleon } from './observables/matter-potential.js'
import { spinPrecessionTwoState } from './observables/propagation/spin-precession-two-state.js'
import { constants } from './physics/constants.js'
import type { Evaluation } from './physics/evaluation.js'
import type { Issue } from './physics/issue.js'
import type { Curve } from './plot/figures/curve.js'
import type { PrecessionData } from './plot/figures/precession.js'
import { rich, scientific } from './plot/text/rich-text.js'
import { type PrecessionInputs, partsOfPath, readPrecession, twoStateInputs, unitOfPath } from './precession-inputs.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** The names of the inputs. */
export const precessionKeys: readonly string[] = Object.keys(twoStateInputs)

/**
 * What `precessionFigure` draws: a curve for each moment `mu`, which commas separate, in a field B over a length L. The
 * potential follows from rho, Y, flavour, anti and transition (majorana, default, or dirac); without rho there is none.
 */
export function precessionCurves(inputs: PrecessionInputs): Result<PrecessionData> {
  const curves: Curve[] = []
  let unit = 'cm'
  for (const text of inputs['mu']?.split(',') ?? [undefined]) {
    const read = readPrecession(twoStateInputs, text === undefined ? inputs : { ...inputs, mu: text.trim() })
    if (E.isLeft(read)) return read
    const { mu, B, L, rho, Y, flavour, anti, transition } = read.right
    const perNucleon = potentialPerNucleon(transition, { flavour, anti, electrons: Y })
    const V = perNucleon * matterPotential(rho * constants.N_A.value, used)
    const at = (x: number): Result<Evaluation> =>
      evaluate(spinPrecessionTwoState, { mu: `${mu} muB`, B: `${B} G`, V: `${V} eV`, L: `${x} cm` })
    const end = at(L)
    if (E.isLeft(end)) return end
    const count = partsOfPath(L / Number(end.right.parts?.['length']?.value ?? Number.POSITIVE_INFINITY))
    if (E.isLeft(count)) return count
    const drawn = unitOfPath(L)
    const points: [number, number][] = []
    for (let k = 0; k <= count.right; k++) {
      const x = (L * k) / count.right
      const found = at(x)
      if (E.isLeft(found)) return found
      points.push([x / drawn.inCm, Number(found.right.value)])
    }
    unit = drawn.name
    curves.push({ label: rich`*µ* = ${scientific(mu)} *µ*_{B}`, points })
  }
  return E.right({ curves, unit })
}

const used = { G_F: constants.G_F.value, hbar_c: constants.hbar_c.value }
