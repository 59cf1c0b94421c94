// Which transition moments two Majorana states have, by hand: the columns of a real matrix times e^{iα/2}. U_li U*_lj is then
// real times e^{i(α_i − α_j)/2} for every l: on the real axis for α_i − α_j = 0, on the imaginary one for π, else on neither.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { PairReport } from '../../src/explain/mixing/mixing-report.js'
import { mixingReport } from '../../src/mixing-report.js'

const optionsText = ({ options = [] }: PairReport): string =>
  options.map(({ when, parities }) => ` ${parities} if ${when}`).join(';')

function pairsOf(mixing: string, states = '{ count: 3, nature: majorana }'): readonly string[] {
  const text = `nuvertex: 1\nstates: ${states}\nparameters: { x: real }\nmixing: ${mixing}\n`
  const report = mixingReport(text)
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  const { cp, pairs } = report.right
  return [
    cp.status,
    ...pairs.map((pair) => {
      const { magnetic, electric, open } = pair
      const told = `${pair.states.join('')} ${pair.parities}: ${magnetic}, ${electric}`
      return `${told}${open === null ? '' : `, ${open.reason} ${open.states.join()}`}${optionsText(pair)}`
    }),
  ]
}

/** θ12 = 30°, θ13 = 0, θ23 = 45°: real, every column with at least two elements. */
const withPhases = (phases: string): string =>
  `{ pdg: { theta12: 30 deg, theta13: 0 deg, theta23: 45 deg, ${phases} } }`

describe('two Majorana states', () => {
  it('have equal or opposite parities where CP is conserved', () => {
    expect(pairsOf(withPhases('alpha21: 180 deg, alpha31: 0 deg'))).toEqual([
      'conserved',
      '12 opposite: doubled, zero',
      '13 equal: zero, doubled',
      '23 opposite: doubled, zero',
    ])
  })

  it('may have them where a third state violates CP', () => {
    for (const [alpha31, pair] of [
      ['0 deg', '13 equal: zero, doubled'],
      ['180 deg', '13 opposite: doubled, zero'],
      ['360 deg', '13 equal: zero, doubled'],
      ['-180 deg', '13 opposite: doubled, zero'],
    ] as const) {
      expect(pairsOf(withPhases(`alpha21: 90 deg, alpha31: ${alpha31}`))).toEqual([
        ...['violated', '12 mixed: allowed, allowed', pair, '23 mixed: allowed, allowed'],
      ])
    }
  })

  it('with a symbol have them for its values', () => {
    const x12 = '12 symbolic: allowed, allowed equal if x = 0 mod 2*pi; opposite if x = pi mod 2*pi'
    const at = (alpha31: string) => pairsOf(withPhases(`alpha21: x, alpha31: ${alpha31}`))
    expect(at('x')).toEqual([
      'conditional',
      x12,
      '13 symbolic: allowed, allowed equal if x = 0 mod 2*pi; opposite if x = pi mod 2*pi',
      '23 equal: zero, doubled',
    ])
    expect(at('"x + 180 deg"')).toEqual([
      'conditional',
      x12,
      '13 symbolic: allowed, allowed equal if x = pi mod 2*pi; opposite if x = 0 mod 2*pi',
      '23 opposite: doubled, zero',
    ])
    // x + π/2 = 0 for x = −π/2, and π for π/2.
    expect(at('"x + 90 deg"')).toEqual([
      'violated',
      x12,
      '13 symbolic: allowed, allowed equal if x = 3*pi/2 mod 2*pi; opposite if x = pi/2 mod 2*pi',
      '23 mixed: allowed, allowed',
    ])
  })

  it('are mixed for all values of a symbol where the products are not on one line', () => {
    // With δ = 90° and θ13 ≠ 0, U_e1 U*_e2 is real and U_µ1 U*_µ2 is not.
    const pdg = '{ pdg: { theta12: 30 deg, theta13: 30 deg, theta23: 45 deg, delta: 90 deg, alpha21: x, alpha31: x } }'
    expect(pairsOf(pdg)).toEqual(['violated', ...['12', '13', '23'].map((pair) => `${pair} mixed: allowed, allowed`)])
  })

  it('that no charged lepton couples to both of have neither, with a symbol or without', () => {
    const separate = ['12', '13', '23'].map((pair) => `${pair} open: open, open, separate ${[...pair].join()}`)
    expect(pairsOf('{ matrix: [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }')).toEqual(['conserved', ...separate])
    const pdg = '{ pdg: { theta12: 0 deg, theta13: 0 deg, theta23: 0 deg, alpha21: x, alpha31: 0 deg } }'
    expect(pairsOf(pdg)).toEqual(['conserved', ...separate])
  })

  it('are open where a Majorana phase is not given', () => {
    expect(pairsOf(withPhases('alpha21: 0 deg'))).toEqual([
      'conserved',
      '12 equal: zero, doubled',
      '13 open: open, open, phase-not-given 3',
      '23 open: open, open, phase-not-given 3',
    ])
  })

  it('are none among Dirac states', () => {
    expect(pairsOf(withPhases('delta: 0 deg'), '{ count: 3, nature: dirac }')).toEqual(['conserved'])
    const one = '[{ label: a, nature: majorana }, { label: b, nature: dirac }, { label: c, nature: majorana }]'
    expect(pairsOf(withPhases('alpha21: 0 deg, alpha31: 180 deg'), one)).toEqual([
      'conserved',
      '13 opposite: doubled, zero',
    ])
  })
})
