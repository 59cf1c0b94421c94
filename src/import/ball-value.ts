// A real number known to a bound, as the model file has it: the shortest decimal of the centre, and an uncertainty that
// holds what was lost in shortening it.

import type { ModelValue } from './model-text.js'

/** Half a unit in the last place of a double near 1. */
const unitRoundoff = 2 ** -53

/** Radii below this are printed as this: nothing is known so well, and smaller doubles lose their digits. */
const leastRadius = 1e-300

/** |x − centre| ≤ radius; a whole number known exactly is itself. */
export function ballValue(centre: number, radius: number): ModelValue {
  if (radius === 0 && Number.isSafeInteger(centre)) return centre
  const uncertainty = Math.max(leastRadius, (radius + unitRoundoff * Math.abs(centre)) * 1.01)
  return { value: String(centre), uncertainty: uncertainty.toPrecision(3) }
}
