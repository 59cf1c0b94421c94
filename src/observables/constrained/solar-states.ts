// Which mass states sunlight consists of. The states are told apart by their masses: the two that are closest in m² are 1 and
// 2, the lighter one being 1. States of equal mass that only one combination of active neutrinos reaches count as one: a
// Dirac neutrino written as two Majorana ones.

import * as E from 'fp-ts/lib/Either.js'
import type { SolarSource } from '../../physics/bound.js'
import { constants } from '../../physics/constants.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import { solarProbabilities } from '../effective/solar-inputs.js'
import { productionRegions } from '../effective/solar-production.js'
import type { Complex } from '../one-loop-moments.js'
import { missingText, type StatesSeen } from './states-seen.js'

/** Where the composition of sunlight is taken for a reaction of the ledger. */
export interface SolarLine {
  readonly source: keyof typeof productionRegions
  /** In MeV. */
  readonly energy: number
  readonly text: string
}

export const solarLines: Readonly<Record<SolarSource, SolarLine>> = {
  pp: { source: 'pp', energy: 0.3, text: 'pp neutrinos at 0.3 MeV' },
  be7: { source: 'Be7', energy: 0.862, text: '⁷Be neutrinos at 0.862 MeV' },
  pep: { source: 'pep', energy: 1.44, text: 'pep neutrinos at 1.44 MeV' },
  b8: { source: 'B8', energy: 10, text: '⁸B neutrinos at 10 MeV' },
}

/** Three states of sunlight: what arrives of each as a vector over the states of the model, of length 1. */
export interface SolarStates {
  readonly vectors: readonly [readonly Complex[], readonly Complex[], readonly Complex[]]
  /** Indices of the model's states that make up the states 1, 2 and 3. */
  readonly members: readonly [readonly number[], readonly number[], readonly number[]]
  readonly sin2Theta12: number
  readonly sin2Theta13: number
  /** m_2² − m_1² in eV². */
  readonly dm2: number
  readonly notes: readonly string[]
}

interface Group {
  readonly members: readonly number[]
  readonly mass: number
  /** Σ |U_ek|² over the members. */
  readonly electron: number
  readonly vector: readonly Complex[]
}

/** Measured m_2² − m_1² in eV², NuFIT 6.0. */
const measuredDm2 = 7.49e-5

export function solarStates({ model, isLight }: StatesSeen): E.Either<string, SolarStates> {
  const { mixing, masses, labels } = model
  if (mixing === undefined) return E.left(missingText(model, 'mixing'))
  if (isLight.includes(false)) return E.left('a state is too heavy to be part of sunlight as the light ones are')
  const equal = masses === undefined ? labels.map((_, k) => [k]) : equalMasses(masses)
  if (equal.length !== 3)
    return E.left(`the limit is derived for three light mass states, and the model has ${equal.length}`)
  const groups: Group[] = []
  for (const members of equal) {
    const vector = arriving(mixing, members)
    if (vector === undefined)
      return E.left(
        `${members.map((k) => labels[k]).join(', ')} have one mass, so sunlight is no mixture of mass states`,
      )
    const electron = members.reduce((sum, k) => sum + size(mixing[0]?.[k]), 0)
    groups.push({ members, vector, electron, mass: masses?.[members[0] ?? 0] ?? 0 })
  }
  return masses === undefined ? byMixing(groups) : byMasses(groups)
}

const none: Complex = { re: 0, im: 0 }
const size = (z: Complex = none): number => z.re * z.re + z.im * z.im

const equalMasses = (masses: readonly number[]): readonly (readonly number[])[] =>
  [...new Set(masses)].map((mass) => masses.flatMap((one, k) => (one === mass ? [k] : [])))

/** U*_lk/|U_l| over the members, if it is the same for all flavours up to a phase. */
function arriving(mixing: ComplexMatrix, members: readonly number[]): readonly Complex[] | undefined {
  const rows = mixing.slice(0, 3).map((row) => members.map((k) => row[k] ?? none))
  const norms = rows.map((row) => Math.sqrt(row.reduce((sum, z) => sum + size(z), 0)))
  const largest = norms.indexOf(Math.max(...norms))
  const norm = norms[largest] ?? 0
  if (norm === 0) return undefined
  const unit = (rows[largest] ?? []).map(({ re, im }) => ({ re: re / norm, im: -im / norm }))
  const isParallel = rows.every((row, l) => {
    const overlap = row.reduce(
      (sum, z, n) => {
        const u = unit[n] ?? none
        return { re: sum.re + z.re * u.re - z.im * u.im, im: sum.im + z.re * u.im + z.im * u.re }
      },
      { re: 0, im: 0 },
    )
    return Math.abs((norms[l] ?? 0) ** 2 - size(overlap)) <= 1e-9 * norm * norm
  })
  if (!isParallel) return undefined
  const vector = (mixing[0] ?? []).map(() => none)
  for (const [n, k] of members.entries()) vector[k] = unit[n] ?? none
  return vector
}

function byMasses(groups: readonly Group[]): E.Either<string, SolarStates> {
  const [a, b, c] = [...groups].sort((x, y) => x.mass - y.mass)
  if (a === undefined || b === undefined || c === undefined) return E.left('three masses are needed')
  const [lower, upper] = [(b.mass - a.mass) * (b.mass + a.mass), (c.mass - b.mass) * (c.mass + b.mass)]
  const dm2 = Math.min(lower, upper)
  if (dm2 < 1e-5)
    return E.left(`Δm²21 is ${dm2.toPrecision(3)} eV²: conversion in the Sun is computed from 1e-5 eV² on`)
  if (Math.max(lower, upper) < 5 * dm2)
    return E.left('the masses do not set a third state far apart from two: conversion in the Sun is that of two states')
  return E.right(statesOf(lower < upper ? [a, b, c] : [b, c, a], dm2, []))
}

/** Without masses the numbering must be that of the measured mixing. */
function byMixing(groups: readonly Group[]): E.Either<string, SolarStates> {
  const [a, b, c] = groups
  if (a === undefined || b === undefined || c === undefined || !(a.electron > b.electron && b.electron > c.electron))
    return E.left(
      'without masses the states are told apart by |U_e1| > |U_e2| > |U_e3|, which the mixing does not obey',
    )
  return E.right(statesOf([a, b, c], measuredDm2, [`No masses are given: the measured Δm²21 = ${measuredDm2} eV².`]))
}

function statesOf(
  [one, two, three]: readonly [Group, Group, Group],
  dm2: number,
  notes: readonly string[],
): SolarStates {
  const pair = one.electron + two.electron
  return {
    vectors: [one.vector, two.vector, three.vector],
    members: [one.members, two.members, three.members],
    sin2Theta12: pair === 0 ? 0 : two.electron / pair,
    sin2Theta13: three.electron / (pair + three.electron),
    dm2,
    notes,
  }
}

/** Metres over which the density of electrons in the Sun falls by e. */
const scaleHeight = 6.6e7

/** Shares of the states 1, 2, 3 at the Earth. */
export function solarShares(states: SolarStates, { source, energy }: SolarLine): E.Either<string, readonly number[]> {
  const { sin2Theta12, sin2Theta13, dm2 } = states
  const cosine = 1 - 2 * sin2Theta12
  const x = (2 * energy * 1e6 * productionRegions[source].potential * (1 - sin2Theta13)) / dm2
  const adiabaticity = (2.534 * dm2 * scaleHeight * (1 - cosine * cosine)) / (energy * Math.abs(cosine))
  if (cosine > 0 && x > cosine && adiabaticity < 3)
    return E.left('with so little mixing of the states 1 and 2 conversion in the Sun is not adiabatic')
  const found = solarProbabilities(
    {
      E: energy,
      source,
      n_e: 0,
      sin2_theta12: sin2Theta12,
      sin2_theta13: sin2Theta13,
      Dm2_21: dm2,
      variant: 'averaged',
    },
    { G_F: constants.G_F.value, hbar_c: constants.hbar_c.value },
  )
  return E.isLeft(found)
    ? E.left('the resonance in the Sun is too sharp for the average over the production region')
    : E.right(found.right.shares)
}
