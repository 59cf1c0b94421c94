// What the two records of one-loop moments share: matrices from masses and mixing of a model.

import type { ComplexMatrix } from '../../physics/evaluation.js'
import { variant } from '../common-inputs.js'
import { type Observable, outcome } from '../observable.js'
import { type LoopConstants, momentPerMass, type OneLoopInput, oneLoopMoments } from '../one-loop-moments.js'

export const loopVariant: ReturnType<typeof variant<'exact' | 'leading'>> = variant(
  { exact: 'f(a) of the loop', leading: "the reviews' leading form, 3/2 − 3a/4" },
  'exact',
)

export const loopConstants: readonly (keyof LoopConstants)[] = ['G_F', 'm_e', 'm_mu', 'm_tau', 'm_W']

/** Magnetic matrix as the value, electric matrix and the prefactor of the transition moments as parts. */
export function oneLoopOutcome(
  input: Pick<OneLoopInput, 'masses' | 'mixing' | 'nature' | 'loop'>,
  used: NonNullable<OneLoopInput['constants']>,
  notes: readonly string[],
): ReturnType<Observable['evaluate']> {
  const moments = oneLoopMoments({ ...input, constants: used })
  const electric: ComplexMatrix = moments.electric
  // (12): k · ¾ (m_τ/m_W)² per eV of m_i ± m_j, with the mixing factors normalised to the τ.
  const prefactor = momentPerMass(used) * 0.75 * (used.m_tau / used.m_W) ** 2
  return outcome(moments.magnetic, {
    notes,
    parts: {
      electric: { value: electric, unit: 'muB', meaning: 'electric moments, [final][initial]' },
      prefactor: { value: prefactor, unit: 'muB/eV', meaning: 'of the sum over m_l²/m_τ² in the leading form' },
    },
  })
}
