// Masses in text: as they are where they are short, else cut to the fewest digits, six at least, that tell all masses of
// the model apart. `--format json` has every digit.

import type { MixingStateReport } from './mixing-report.js'

const [fewest, most] = [6, 17]

/** Digits up to which a mass is printed as it is. */
const longest = 12

/** The mass of each state, `null` where none is given. */
export function massTexts(states: readonly MixingStateReport[]): readonly (string | null)[] {
  const masses = states.map(({ mass }) => mass)
  const different = new Set(masses).size
  for (let digits = fewest; digits <= most; digits++) {
    const texts = masses.map((mass) => (mass === null ? null : shortened(mass, digits)))
    if (new Set(texts).size === different) return texts
  }
  return masses
}

function shortened(mass: string, digits: number): string {
  const [number = '', unit = ''] = mass.split(' ')
  if (number.replace(/^0\.0*|\D/g, '').length <= longest) return mass
  const value = Number(Number(number).toPrecision(digits))
  return `${(value < 1e9 ? String(value) : value.toExponential()).replace('e+', 'e')} ${unit}`
}
