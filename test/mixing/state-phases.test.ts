// Phases of states relative to the first of their group, in the order of the states, by hand.

import { describe, expect, it } from 'vitest'
import { printAngle } from '../../src/exact/phase-polynomial.js'
import * as Q from '../../src/exact/rational.js'
import { statePhases } from '../../src/mixing/parities/state-phases.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { mixing, real } from './settling.js'

const told = (parameters: Parameters<typeof mixing>[0]): unknown => {
  const found = statePhases(mixing(parameters), majoranaStates(3))
  if (found.kind === 'unknown') return found
  return found.phases.map(
    ({ state, group, angle, pi }) => `${state} ${group}: ${printAngle(angle) || '0'} ${Q.print(pi)}`,
  )
}

describe('phases of states', () => {
  it('are each told once, those with symbols among the others', () => {
    expect(told({ ...real, alpha21: 0, alpha31: '180 deg' })).toEqual(['0 0: 0 0', '1 0: x 0', '2 0: 0 1'])
    expect(told({ ...real, alpha21: '180 deg', alpha31: 'y' })).toEqual(['0 0: 0 0', '1 0: 0 1', '2 0: y 0'])
    expect(told({ ...real, alpha21: 1, alpha31: 'y' })).toEqual(['0 0: 0 0', '1 0: x 1', '2 0: y 0'])
  })
})
