// What figures draw: labels, captions, units and numbers of points, to be read. The numbers are in figures.test.ts.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { comparedGroups, ledgerGroups } from '../../src/bound-groups.js'
import { bounds } from '../../src/catalogue/index.js'
import {
  crossSectionCurves,
  effectiveMomentCurves,
  entryPlane,
  modelPrecessionCurves,
  plainText,
  precessionCurves,
} from '../../src/figures.js'
import { modelBounds } from '../../src/model-bounds.js'
import { phaseLabel } from '../../src/phase-of-mixing.js'
import type { Bound } from '../../src/physics/bound.js'
import { partsOfPath, unitOfPath } from '../../src/precession-inputs.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const labels = (curves: readonly { label: Parameters<typeof plainText>[0]; points: readonly unknown[] }[]) =>
  curves.map(({ label, points }) => `${plainText(label)} (${points.length})`)

const states = (nature: string) => [1, 2, 5].map((mass) => ({ nature, mass: `${mass} meV` }))
const loop = (nature: string, phases: object = { alpha21: '70 deg', alpha31: '0 deg' }) => ({
  nuvertex: 1,
  states: states(nature),
  mixing: { pdg: { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', ...phases } },
  formFactors: { from: 'one-loop' },
})

describe('curves', () => {
  it('of cross sections: the weak one, and one for each moment', () => {
    const { curves, energy } = right(crossSectionCurves())
    expect([labels(curves), energy]).toEqual([
      ['weak (121)', 'µ = 3 × 10⁻¹¹ µ_B (121)', 'µ = 4 × 10⁻¹¹ µ_B (121)', 'µ = 5 × 10⁻¹¹ µ_B (121)'],
      3,
    ])
    // From 0.1 keV to 100 keV in equal ratios: 1000^(1/120) each.
    const [weak] = curves
    for (const k of [1, 60, 119]) expect((weak?.points[k]?.[0] ?? 0) / (0.1 * 1000 ** (k / 120))).toBeCloseTo(1, 9)
    expect([weak?.points[0]?.[0], weak?.points[120]?.[0]]).toEqual([0.1, 100])
    // Antineutrinos of the electron are the default.
    const same = right(crossSectionCurves({ E: '3MeV', T: '0.1keV..100keV', flavour: 'e', anti: 'true' })).curves[0]
    const neutrino = right(crossSectionCurves({ anti: 'false' })).curves[0]
    expect(same?.points).toEqual(weak?.points)
    expect(neutrino?.points[120]?.[1]).not.toBe(weak?.points[120]?.[1])
  })

  it('of effective moments: one for each flavour and one of solar neutrinos, with what they are', () => {
    const three = right(effectiveMomentCurves(loop('majorana'), { flavour: 'e, mu,tau' }))
    expect(labels(three.curves)).toEqual([
      'ν_e, close to the source (121)',
      'ν_µ, close to the source (121)',
      'ν_τ, close to the source (121)',
      'solar, ⁷Be (121)',
    ])
    expect([plainText(three.phase ?? ''), three.note]).toEqual([
      'α_21',
      'The moments are computed at one loop for every value of the phase. Solar neutrinos arrive as mass states, with the shares of sin²θ12, sin²θ13 and Δm²21 of NuFIT 6.0.',
    ])
    const four = {
      nuvertex: 1,
      states: [...states('majorana'), { nature: 'majorana', mass: '9 meV' }],
      mixing: {
        matrix: [
          ['3/5', '4/5', 0, 0],
          ['-4/5', '3/5', 0, 0],
          [0, 0, 1, 0],
          [0, 0, 0, 1],
        ],
      },
      formFactors: { from: 'one-loop' },
    }
    const added = right(effectiveMomentCurves(four))
    expect([labels(added.curves), plainText(added.phase ?? ''), added.note]).toEqual([
      ['ν_e, close to the source (121)'],
      'phase added to α_21',
      'The moments are computed at one loop for every value of the phase. No curve for solar neutrinos, which need a model of three states.',
    ])
    // The last point is a full turn: the same moment again.
    for (const { points } of three.curves) {
      expect(points[120]?.[0]).toBeCloseTo(2 * Math.PI, 12)
      expect((points[120]?.[1] ?? 0) / (points[0]?.[1] ?? 1)).toBeCloseTo(1, 9)
    }
  })

  it('of spin precession: all flavours together and each, or all sterile states', () => {
    const inputs = { E: '5MeV', B: '1e9G', L: '50km' }
    const majorana = right(modelPrecessionCurves(loop('majorana'), inputs))
    expect([labels(majorana.curves), majorana.unit]).toEqual([
      ['all flavours together (481)', 'ν̄_e (481)', 'ν̄_µ (481)', 'ν̄_τ (481)'],
      'km',
    ])
    const anti = right(modelPrecessionCurves(loop('majorana'), { ...inputs, anti: 'true', flavour: 'tau' }))
    expect(labels(anti.curves)).toEqual(['all flavours together (481)', 'ν_e (481)', 'ν_µ (481)', 'ν_τ (481)'])
    const dirac = right(modelPrecessionCurves(loop('dirac', {}), { ...inputs, L: '500m' }))
    expect([labels(dirac.curves), dirac.unit]).toEqual([['all sterile states together (481)'], 'm'])
    const pair = right(precessionCurves({ mu: '1e-11muB, 2.5e-11muB', B: '1e5G', L: '90cm' }))
    expect([labels(pair.curves), pair.unit]).toEqual([['µ = 10⁻¹¹ µ_B (481)', 'µ = 2.5 × 10⁻¹¹ µ_B (481)'], 'cm'])
    expect(pair.curves[0]?.points[480]?.[0]).toBe(90)
  })

  it('of a path have 32 points a period, at least 480, and 30 periods at most', () => {
    expect([0, 1, 15, 15.01, 30].map((periods) => right(partsOfPath(periods)))).toEqual([480, 480, 480, 481, 960])
    expect(E.isLeft(partsOfPath(30.001))).toBe(true)
    expect([1e5, 99_999, 100, 99].map((length) => unitOfPath(length).name)).toEqual(['km', 'm', 'm', 'cm'])
    expect([1e5, 100, 1].map((length) => unitOfPath(length).inCm)).toEqual([1e5, 100, 1])
  })

  it('have phases by their symbols', () => {
    expect(['alpha21', 'alpha31', 'delta', 'delta24'].map((name) => plainText(phaseLabel(name)))).toEqual([
      'α_21',
      'α_31',
      'δ',
      'δ_24',
    ])
  })
})

describe('planes', () => {
  it('are those of the convention of the author', () => {
    const wrong = (convention: string) =>
      right(
        entryPlane(
          {
            nuvertex: 1,
            states: { count: 2, nature: 'majorana' },
            convention,
            formFactors: {
              electric: {
                unit: 'muB',
                matrix: [
                  ['?', 1],
                  [2, '?'],
                ],
              },
            },
          },
          'electric[2,1]',
        ),
      )
    // Imaginary antisymmetric: 2 is not allowed, the nearest is 0. Without the i, real: −1, what [1,2] asks for.
    expect(wrong('giunti-studenikin-2015')).toMatchObject({
      allowed: { kind: 'line', phase: Math.PI / 2 },
      given: { re: 2, im: 0 },
    })
    expect(wrong('epsilon-without-i')).toMatchObject({
      allowed: { kind: 'line', phase: 0 },
      nearest: { re: -1, im: 0 },
      partner: { entry: 'electric[1,2]', re: 1, im: 0 },
      tiedTo: 'electric[1,2]',
    })
    const nothing = right(entryPlane({ nuvertex: 1, states: { count: 1, nature: 'majorana' } }, 'charge[1,1]'))
    expect(nothing).toEqual({ entry: 'charge[1,1]', allowed: { kind: 'zero' } })
  })
})

describe('bars', () => {
  const template: Bound = {
    ...(bounds.find(({ id }) => id === 'gemma-2012-moment') as Bound),
    approximate: false,
    confidence: undefined,
    disputes: [],
    experiment: 'X',
  }
  const bar = (changes: object) =>
    ledgerGroups([{ ...template, ...changes } as Bound]).flatMap(({ rows }) => rows)[0] ?? 'none'

  it('of each form of a value', () => {
    const year = template.year
    const label = `ν̄_e X ${year}`
    expect(bar({ value: { kind: 'upper', upper: '3' } })).toEqual({ label, upper: 3 })
    expect(bar({ value: { kind: 'upper', upper: '3', weakest: '5' } })).toEqual({ label, upper: 5, isDoubtful: true })
    expect(bar({ value: { kind: 'few', few: '3' } })).toEqual({ label, upper: 30, isDoubtful: true })
    expect(bar({ value: { kind: 'interval', low: '-2', high: '3' } })).toEqual({ label, upper: 3, lower: -2 })
    expect(bar({ value: { kind: 'interval', low: '0', high: '3' } })).toEqual({ label, upper: 3 })
    expect(bar({ value: { kind: 'interval', low: '-3', high: '0' } })).toBe('none')
    expect(bar({ value: { kind: 'measured', central: '1', error: '2' } })).toEqual({ label, upper: 5, lower: -3 })
    expect(bar({ value: { kind: 'upper', upper: '3' }, status: 'estimate' })).toEqual({
      label,
      upper: 3,
      isDoubtful: true,
    })
    expect(bar({ value: { kind: 'upper', upper: '3' }, approximate: true })).toEqual({
      label,
      upper: 3,
      isDoubtful: true,
    })
    expect(bar({ value: { kind: 'upper', upper: '3' }, supersededBy: 'y' })).toEqual({
      label,
      upper: 3,
      isDoubtful: true,
    })
    expect(bar({ value: { kind: 'upper', upper: '3' }, confidence: { percent: 90, attested: 'abstract' } })).toEqual({
      label: `${label}, 90 %`,
      upper: 3,
    })
  })

  it('of the whole ledger, group by group', () => {
    const text = ledgerGroups(bounds).map(
      ({ quantity, unit, rows }) =>
        `${plainText(quantity)} (${plainText(unit)})\n${rows.map(({ label, isDoubtful }) => `  ${label}${isDoubtful === true ? ' ?' : ''}\n`).join('')}`,
    )
    return expect(text.join('')).toMatchFileSnapshot('approved/ledger-bars.txt')
  })

  it('of a model: the quantity farthest beyond its limit first, with the prediction', () => {
    const model = {
      nuvertex: 1,
      states: [{ nature: 'dirac' }],
      formFactors: {
        charge: { unit: 'e0', matrix: [['-1e-18']] },
        magnetic: { unit: 'muB', matrix: [['1e-12']] },
        electric: { unit: 'muB', matrix: [[0]] },
      },
    }
    const groups = comparedGroups(right(modelBounds(model, bounds, { filter: { status: ['limit'] } })).bounds, 'mine')
    const text = groups.map(
      ({ quantity, unit, prediction, rows }) =>
        `${plainText(quantity)} (${plainText(unit)}): ${prediction?.label} ${prediction?.value}\n` +
        rows
          .map(
            ({ label, upper, lower, isDoubtful }) => `  ${label}: ${lower ?? 0} to ${upper}${isDoubtful ? ' ?' : ''}\n`,
          )
          .join(''),
    )
    return expect(text.join('')).toMatchFileSnapshot('approved/model-bars.txt')
  })
})
