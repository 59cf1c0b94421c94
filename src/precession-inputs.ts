// What figures of spin precession are asked with: the path, the beam, and for two states their moment.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { anti, choice, flavour, magneticMoment, neutrinoEnergy, number, quantity } from './observables/common-inputs.js'
import {
  type ChoiceInput,
  type FlagInput,
  type InputSpecs,
  type InputValues,
  type NumberInput,
  nonNegative,
  positive,
  type QuantityInput,
} from './observables/input.js'
import { readInputs } from './observables/read-inputs.js'
import type { Issue } from './physics/issue.js'

/** Inputs as a user writes them, by name: `{ B: '1e5 G', L: '3e5 km', mu: '1e-11 muB' }`. */
export type PrecessionInputs = Readonly<Record<string, string>>

interface PathInputs extends InputSpecs {
  readonly B: QuantityInput
  readonly L: QuantityInput
  readonly rho: QuantityInput
  readonly Y: NumberInput
  readonly flavour: ChoiceInput<'e' | 'mu' | 'tau'>
  readonly anti: FlagInput
}

const path: PathInputs = {
  B: quantity('magnetic field', 'G', 'field across the direction of motion', { domain: nonNegative }),
  L: quantity('length', 'cm', 'length of the path', { domain: positive }),
  rho: quantity('mass density', 'g/cm^3', 'density of matter', { domain: nonNegative, default: '0 g/cm^3' }),
  Y: number('electrons for each nucleon; the rest are neutrons', { domain: { atLeast: 0, atMost: 1 }, default: '0.5' }),
  flavour: { ...flavour, default: 'e' },
  anti,
}

interface TwoStateInputs extends PathInputs {
  readonly mu: QuantityInput
  readonly transition: ChoiceInput<'majorana' | 'dirac'>
}

/** Two states of one mass. */
export const twoStateInputs: TwoStateInputs = {
  ...path,
  mu: magneticMoment('magnetic moment, diagonal (Dirac) or transition (Majorana)'),
  transition: choice(
    'what the neutrino turns into',
    {
      majorana: 'an antineutrino of another flavour; one of the two flavours is the electron',
      dirac: 'a sterile state of the opposite helicity',
    },
    'majorana',
  ),
}

interface ModelInputs extends PathInputs {
  readonly E: QuantityInput
}

/** The states of a model. */
export const modelInputs: ModelInputs = { ...path, E: neutrinoEnergy() }

/** Values in the units above, or everything that is wrong with the texts. */
export function readPrecession<Specs extends InputSpecs>(
  inputs: Specs,
  raw: PrecessionInputs,
): E.Either<NonEmptyArray<Issue>, InputValues<Specs>> {
  const read = readInputs({ id: 'precession', inputs, constants: [] }, raw)
  // `readInputs` has checked the values against the same specifications.
  return E.isLeft(read) ? read : E.right(read.right.values as InputValues<Specs>)
}

/** Figures show so many periods at most: more are a grey area. */
const mostPeriods = 30
const pointsPerPeriod = 32
const fewestPoints = 480

/** Into how many parts to cut a path of so many periods of the fastest oscillation, or that a figure cannot show it. */
export function partsOfPath(periods: number): E.Either<NonEmptyArray<Issue>, number> {
  if (periods <= mostPeriods) return E.right(Math.max(fewestPoints, Math.ceil(periods * pointsPerPeriod)))
  const issue: Issue = {
    code: 'domain',
    path: '$.L',
    location: null,
    expected: `a path of at most ${mostPeriods} periods of the fastest oscillation, which a figure can show`,
    received: `${Number(periods.toPrecision(3))} periods`,
    hint: 'Take a shorter path.',
  }
  return E.left([issue])
}

export interface LengthUnit {
  readonly name: string
  readonly inCm: number
}

/** The unit that a path is drawn in. */
export const unitOfPath = (length: number): LengthUnit =>
  length >= 1e5 ? { name: 'km', inCm: 1e5 } : length >= 100 ? { name: 'm', inCm: 100 } : { name: 'cm', inCm: 1 }
