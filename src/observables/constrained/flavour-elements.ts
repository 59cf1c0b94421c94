// Matrices of currents that keep helicity, charge and charge radius, between flavours: A^F = U A U†, at the source.

import * as E from 'fp-ts/lib/Either.js'
import type { BoundQuantity, Flavour } from '../../physics/bound.js'
import type { BoundPrediction } from '../../physics/bound-comparison.js'
import { constants } from '../../physics/constants.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import { applied } from '../effective/dipole.js'
import { atSource, flavourRow } from '../effective/flavour-state.js'
import type { Complex } from '../one-loop-moments.js'
import { standardModelRadius } from '../radii/charge-radius-sm.js'
import type { MethodReach } from './method-reach.js'
import { chargeOf, partsFor } from './parts-of-model.js'
import { isOneBeam } from './size-at-source.js'
import type { StatesSeen } from './states-seen.js'

type Result = E.Either<string, BoundPrediction>

/** Σ_fi U_lf A_fi U*_l'i: final flavour l, initial l'. */
function between(matrix: ComplexMatrix, mixing: ComplexMatrix, [final, initial]: readonly [Flavour, Flavour]): Complex {
  const row = mixing[flavourRow[final]] ?? []
  let [re, im] = [0, 0]
  for (const [f, z] of applied(matrix, atSource(mixing, initial, false)).entries()) {
    const u = row[f] ?? { re: 0, im: 0 }
    re += u.re * z.re - u.im * z.im
    im += u.re * z.im + u.im * z.re
  }
  return { re, im }
}

const hasRow = (mixing: ComplexMatrix, flavours: readonly Flavour[]): boolean =>
  flavours.every((flavour) => mixing[flavourRow[flavour]] !== undefined)

/** One coherent beam of light states with these flavours. */
function beam(
  seen: StatesSeen,
  reach: MethodReach,
  flavours: readonly Flavour[],
): E.Either<string, { readonly mixing: ComplexMatrix }> {
  const parts = partsFor(seen.model, ['mixing'])
  if (E.isLeft(parts)) return parts
  if (!hasRow(parts.right.mixing, flavours)) return E.left(`the mixing has no row of ${flavours.join(', ')}`)
  return isOneBeam(seen.model.masses, seen.isLight, reach.coherentBelow)
    ? parts
    : E.left('the masses differ so much that the states are no coherent flavour any more where they are detected')
}

/** The largest |q_ll'| of the elements that the bound names. */
export function chargeElement(
  { elements }: Extract<BoundQuantity, { kind: 'charge-element' }>,
  seen: StatesSeen,
  reach: MethodReach,
): Result {
  const charge = chargeOf(seen.model)
  if (E.isLeft(charge)) return charge
  const found = beam(seen, reach, elements.flat())
  if (E.isLeft(found)) return found
  const sizes = elements.map((element) => {
    const { re, im } = between(charge.right, found.right.mixing, element)
    return Math.hypot(re, im)
  })
  return E.right({ readings: [Math.max(...sizes)], notes: ["Of several |q_ll'| the largest is compared."] })
}

type Radius = Extract<BoundQuantity, { kind: 'charge-radius' | 'charge-radius-transition' }>

/**
 * ⟨r²⟩ of a flavour, or |⟨r²_ll'⟩|, as the bound normalises it. What scattering sees is the effective ⟨r²⟩ − 6a; with the
 * normalisation of the form factor half of it is compared.
 */
export function chargeRadius(quantity: Radius, seen: StatesSeen, reach: MethodReach): Result {
  const parts = partsFor(seen.model, ['chargeRadius', 'anapole'])
  if (E.isLeft(parts)) return parts
  const ends = quantity.kind === 'charge-radius' ? ([quantity.flavour, quantity.flavour] as const) : quantity.flavours
  const found = beam(seen, reach, ends)
  if (E.isLeft(found)) return found
  const { chargeRadius: radius, anapole } = parts.right
  const effective = radius.map((row, f) =>
    row.map(({ re, im }, i) => {
      const a = anapole[f]?.[i] ?? { re: 0, im: 0 }
      return { re: re - 6 * a.re, im: im - 6 * a.im }
    }),
  )
  const element = between(effective, found.right.mixing, ends)
  const isSigned = quantity.kind === 'charge-radius' && quantity.sign !== 'magnitude'
  const sign = quantity.kind === 'charge-radius' ? quantity.sign : 'magnitude'
  const size = isSigned ? (sign === 'minus-six' ? -element.re : element.re) : Math.hypot(element.re, element.im)
  const scaled = { effective: [size], 'form-factor': [size / 2], unstated: [size, size / 2] }[quantity.normalisation]
  const readings = sign === 'unstated' ? scaled.flatMap((value) => [value, -value]) : scaled
  return E.right({ readings, notes: notesOf(quantity) })
}

function notesOf(quantity: Radius): readonly string[] {
  const standard = quantity.kind === 'charge-radius' ? 2 * standardRadius(quantity.flavour) : 0
  const isOpen = quantity.normalisation === 'unstated'
  return [
    {
      effective: 'What scattering sees is compared: ⟨r²⟩ − 6a.',
      'form-factor': 'Half of what scattering sees is compared, (⟨r²⟩ − 6a)/2, as the limit is normalised.',
      unstated: '⟨r²⟩ − 6a is compared as it stands and halved: the source does not say which it limits.',
    }[quantity.normalisation],
    ...(isOpen && quantity.kind === 'charge-radius' && quantity.sign === 'unstated'
      ? ['Both signs are compared.']
      : []),
    ...(standard === 0
      ? []
      : [
          `The form factors of the model are taken to be whole: the standard part, ${standard.toPrecision(3)} cm² of ⟨r²⟩ − 6a, is not added.`,
        ]),
  ]
}

const standardRadius = (flavour: Flavour): number =>
  standardModelRadius({ e: constants.m_e, mu: constants.m_mu, tau: constants.m_tau }[flavour].value, {
    G_F: constants.G_F.value,
    m_W: constants.m_W.value,
    hbar_c: constants.hbar_c.value,
  })
