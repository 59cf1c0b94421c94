// What figures draw at their ends, for each status, and of mixings that leave a phase open.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { crossSectionCurves, forkCurves, verdictGrids } from '../../src/figures.js'
import { evaluate } from '../../src/observables/evaluate.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** A recoil energy as the formula takes it. */
const inMeV = (T: string): number => {
  const used = right(evaluate('cross-section-sm', { E: '3MeV', T, flavour: 'e' })).inputs['T']
  return typeof used === 'object' ? used.value : Number.NaN
}

describe('what figures draw', () => {
  it('of cross sections ends where it is asked to, to the last digit', () => {
    for (const [low, high] of [
      ['0.1', '100'],
      ['0.3', '70'],
      ['0.7', '13'],
      ['1', '999'],
      ['0.011', '7.7'],
    ]) {
      const { curves } = right(crossSectionCurves({ T: `${low}keV..${high}keV`, mu: '1e-11muB' }))
      for (const { points } of curves) {
        // In keV, of an energy that the formula takes in MeV.
        expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([low, high].map((T) => inMeV(`${T}keV`) * 1e3))
        expect(points).toHaveLength(121)
        expect(points.every(([x], k) => k === 0 || x > (points[k - 1]?.[0] ?? 0))).toBe(true)
      }
    }
  })

  it('of a fork with a phase that a fit leaves open is the whole phase', () => {
    const masses = ['1 meV', '9 meV', '50 meV']
    const fit = { nuvertex: 1, states: { count: 3, nature: 'majorana', masses }, mixing: { ref: 'nufit-6.0-no' } }
    expect(right(forkCurves(fit, 'magnetic[2,1]'))).toMatchObject({ isAdded: false, phaseOf: 2, entry: [2, 1] })
    expect(forkCurves(fit, 'magnetic[3,2]')).toMatchObject({ left: [{ code: 'missing-key', path: '$.mixing' }] })
  })

  it('of verdicts has a kind for each status', () => {
    const kinds = (states: unknown, assume: readonly string[] = []) => {
      const { grids } = verdictGrids(right(check({ nuvertex: 1, states, assume })))
      return grids[1]?.cells.map((row) => row.map(({ kind }) => kind))
    }
    expect(kinds({ count: 2, nature: 'dirac' })).toEqual([
      ['line', 'complex'],
      ['complex', 'line'],
    ])
    expect(kinds({ count: 2, nature: 'majorana' })).toEqual([
      ['zero', 'line'],
      ['line', 'zero'],
    ])
    expect(kinds({ count: 2, nature: 'majorana' }, ['cp'])).toEqual([
      ['zero', 'open'],
      ['open', 'zero'],
    ])
    const turned = [{ nature: 'dirac', cpParity: 'exp(i*pi/4)' }, { nature: 'dirac' }]
    expect(kinds(turned, ['cp'])?.[0]?.[1]).toBe('line')
  })
})
