// Values that Dirac neutrinos may have and Majorana neutrinos may not: Majorana charge, magnetic and electric form factors are
// antisymmetric, anapole ones symmetric, in every convention that is shipped (their factors and index orders keep it). In a file that does
// not say which neutrinos these are, such values are no mistake yet.

import * as Q from '../../exact/rational.js'
import type { ComplexCell } from './complex-block.js'
import { leftOpen } from './entry-value.js'
import type { GivenFormFactors } from './form-factor-blocks.js'
import type { SlhaNumber } from './slha-number.js'

export interface MajoranaConflict {
  /** What Majorana neutrinos would need: `NUFM 1 1 = 0`. */
  readonly claim: string
  readonly offset: number
}

/** The first claim that the values break. */
export function majoranaConflict({ blocks }: GivenFormFactors): MajoranaConflict | undefined {
  for (const { formFactor, block, isExact } of blocks) {
    const isSymmetric = formFactor === 'anapole'
    const size = Math.max(block.rows, block.columns)
    for (let i = 1; i <= size; i++)
      for (let j = isSymmetric ? i + 1 : i; j <= size; j++) {
        const [own, twin] = [block.at(i, j), block.at(j, i)]
        if (own === undefined || twin === undefined || isKept(own, twin, { isSymmetric, isExact })) continue
        const claim =
          i === j ? `${block.name} ${i} ${i} = 0` : `${block.name} ${i} ${j} = ${isSymmetric ? '' : '-'}(${j} ${i})`
        return { claim, offset: own.re.offset }
      }
  }
  return undefined
}

interface Comparison {
  readonly isSymmetric: boolean
  readonly isExact: boolean
}

/** Up to the digits of both, unless these are exact. */
function isKept(own: ComplexCell, twin: ComplexCell, { isSymmetric, isExact }: Comparison): boolean {
  const isNear = (a: SlhaNumber | undefined, b: SlhaNumber | undefined): boolean => {
    const [x, y] = [a?.value ?? Q.zero, b?.value ?? Q.zero]
    const residual = isSymmetric ? Q.subtract(x, y) : Q.add(x, y)
    const open = [a, b].reduce((sum, one) => (one === undefined || isExact ? sum : Q.add(sum, leftOpen(one))), Q.zero)
    return Q.compare(Q.sign(residual) < 0 ? Q.negate(residual) : residual, open) <= 0
  }
  return isNear(own.re, twin.re) && isNear(own.im, twin.im)
}
