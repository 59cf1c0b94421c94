// Which computed masses are the same mass. Computed values that lie further apart than their bounds differ; whether the
// others agree is no question of digits, so it is asked of the exact matrix: as many groups as it has different
// eigenvalues, and as many zeros, then each group is one value. Otherwise more bits are needed.

import { absolute } from '../../exact/integer.js'
import type { ExactDegeneracy } from './distinct-values.js'

export interface MassLevels {
  /** Indices into the values, ascending; values of one level are equal. */
  readonly levels: readonly (readonly number[])[]
  /** Whether the first level is zero. */
  readonly hasMassless: boolean
}

/**
 * Groups values ≥ 0, ascending, each known within `bound`; `undefined` where more bits are needed. `exact` is asked only
 * if some values cannot be told apart, or from zero.
 */
export function massLevels(
  values: readonly bigint[],
  bound: bigint,
  exact: () => ExactDegeneracy,
): MassLevels | undefined {
  const levels: number[][] = []
  let last: bigint | undefined
  for (const [k, value] of values.entries()) {
    if (last === undefined || value - last > 2n * bound) levels.push([k])
    else levels[levels.length - 1]?.push(k)
    last = value
  }
  const zeros = absolute(values[0] ?? 0n) <= bound ? (levels[0] ?? []).length : 0
  if (levels.length === values.length && zeros === 0) return { levels, hasMassless: false }
  const known = exact()
  if (known.distinct !== levels.length || known.zeros !== zeros) return undefined
  return { levels, hasMassless: zeros > 0 }
}
