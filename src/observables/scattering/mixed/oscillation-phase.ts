// The phase by which mass states run apart on the way: φ_k = (m_k² − m_1²) L/(2E), ħ = c = 1.
// From the Sun it is some 10⁷ to 10¹⁰ radians, and of a double of that size only the digits behind the last multiple of
// 2π matter. So the phase is an exact rational number of the decimal values of its inputs, reduced with 100 digits of π.

import {
  divide,
  multiply,
  type Rational,
  rational,
  ratioToNumber,
  readDecimal,
  subtract,
} from '../../../exact/rational.js'

/** The shortest decimal that reads back to x, exactly. */
function exact(x: number): Rational {
  const reading = readDecimal(String(x))
  if (reading.kind !== 'number') throw new RangeError(`${x} is no decimal number`)
  return reading.value
}

const scale = 10n ** 100n
/** 2π · 10¹⁰⁰. */
const turn = 2n * 31415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679n

/** Largest phase whose remainder is known to more digits than a double has. */
export const largestPhase = 1e60

export interface Flight {
  /** In eV. */
  readonly mass: number
  /** In eV; the state whose phase is 0. */
  readonly firstMass: number
  /** In MeV. */
  readonly energy: number
  /** In cm. */
  readonly length: number
  /** ħc in GeV cm. */
  readonly hbar_c: number
}

export interface Phase {
  /** The whole phase in rad. */
  readonly whole: number
  /** Less the nearest multiple of 2π: between −π and π. */
  readonly reduced: number
}

export function oscillationPhase({ mass, firstMass, energy, length, hbar_c }: Flight): Phase {
  const squares = subtract(square(mass), square(firstMass))
  // eV² cm/(MeV · GeV cm) = 10⁻¹⁵.
  const unit = multiply(multiply(exact(energy), exact(hbar_c)), rational(2n * 10n ** 15n))
  const phase = divide(multiply(squares, exact(length)), unit)
  const fixed = (phase.n * scale) / phase.d
  const remainder = fixed % turn
  const nearest = 2n * remainder > turn ? remainder - turn : 2n * remainder < -turn ? remainder + turn : remainder
  return { whole: ratioToNumber(phase.n, phase.d), reduced: ratioToNumber(nearest, scale) }
}

const square = (mass: number): Rational => multiply(exact(mass), exact(mass))
