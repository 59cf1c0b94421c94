// What the figures of a model draw. Expected values: by hand, or the report's own findings.

import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import {
  crossSectionCurves,
  effectiveMomentCurves,
  entryPlane,
  forkCurves,
  modelPrecessionCurves,
  plainText,
  precessionCurves,
  verdictGrids,
} from '../../src/figures.js'
import { numericModel } from '../../src/model-numbers.js'
import { evaluate } from '../../src/observables/evaluate.js'

const opposite = (phases: object, states: readonly object[] = masses) => ({
  nuvertex: 1,
  states,
  mixing: { pdg: { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', ...phases } },
})
const masses = [1, 2, 5].map((mass) => ({ nature: 'majorana', mass: `${mass} meV` }))

const right = <A>(result: { readonly _tag: string; readonly right?: A }): A => {
  if (result.right === undefined) throw new Error(JSON.stringify(result))
  return result.right
}

describe('the fork of a pair', () => {
  const { points, dirac, ...rest } = right(
    forkCurves(opposite({ alpha21: '70 deg', alpha31: '0 deg' }), 'magnetic[2,1]'),
  )
  const at = (degrees: number) => points.find(({ phase }) => Math.abs(phase - (degrees * Math.PI) / 180) < 1e-9)

  it('has µ = 0 and ε = 2ε^D for equal parities, µ = 2µ^D and ε = 0 for opposite ones', () => {
    expect(rest).toEqual({ entry: [2, 1], phaseOf: 2, isAdded: false })
    // With real mixing the parities are equal at α = 0 and 2π and opposite at π.
    for (const degrees of [0, 360]) {
      expect((at(degrees)?.magnetic ?? 1) / dirac.magnetic).toBeCloseTo(0, 12)
      expect((at(degrees)?.electric ?? 0) / dirac.electric).toBeCloseTo(2, 12)
    }
    expect((at(180)?.magnetic ?? 0) / dirac.magnetic).toBeCloseTo(2, 12)
    expect((at(180)?.electric ?? 1) / dirac.electric).toBeCloseTo(0, 12)
  })

  it('goes as the sine and cosine of half the phase between', () => {
    // S_21 = |S| e^{−iα/2}: |Im S| = |S| sin(α/2), |Re S| = |S| cos(α/2); α = 90°: 1/√2 of the ends.
    expect((at(90)?.magnetic ?? 0) / dirac.magnetic).toBeCloseTo(Math.SQRT2, 12)
    expect((at(90)?.electric ?? 0) / dirac.electric).toBeCloseTo(Math.SQRT2, 12)
    // µ^D ∝ m₂ + m₁ = 3 and ε^D ∝ m₂ − m₁ = 1.
    expect(dirac.magnetic / dirac.electric).toBeCloseTo(3, 12)
  })

  it('does not depend on the phase that the model gives for the state', () => {
    const open = right(forkCurves(opposite({ alpha31: '0 deg' }), 'magnetic[2,1]')).points
    for (const [k, point] of points.entries())
      expect(open[k]?.magnetic).toBeCloseTo(point.magnetic, 12 - Math.round(Math.log10(dirac.magnetic)))
  })

  it('adds to the phase of a mixing that is no list of angles', () => {
    const named = { nuvertex: 1, states: masses, mixing: { ref: 'tribimaximal' } }
    expect(right(forkCurves(named, 'magnetic[2,1]')).isAdded).toBe(true)
  })

  it.each([
    ['a diagonal entry', opposite({}), 'magnetic[1,1]', 'entry'],
    [
      'a Dirac state',
      opposite({}, [...masses.slice(1), { nature: 'dirac', mass: '1 eV' }]),
      'magnetic[2,1]',
      '$.states',
    ],
    ['a mass not given', opposite({}, [...masses.slice(1), { nature: 'majorana' }]), 'magnetic[2,1]', '$.states'],
    ['no mixing', { nuvertex: 1, states: masses }, 'magnetic[2,1]', '$.mixing'],
    ['an open phase of the other state', opposite({}), 'magnetic[3,2]', '$.mixing'],
    ['an entry outside', opposite({}), 'magnetic[4,1]', 'entry'],
  ])('is an issue for %s', (_, model, entry, path) => {
    const result = forkCurves(model, entry)
    expect(isLeft(result) ? result.left.map((issue) => issue.path) : result).toEqual([path])
  })
})

describe('the grids of verdicts', () => {
  const model = {
    nuvertex: 1,
    states: [{ nature: 'majorana', label: 'a' }, { nature: 'majorana' }],
    formFactors: {
      magnetic: {
        matrix: [
          ['1e-12', '?'],
          ['?', '?'],
        ],
      },
    },
  }
  const grids = verdictGrids(right(check(model)))

  it('say of every entry what the report says, with its letter', () => {
    const magnetic = grids.grids[1]
    expect(magnetic?.cells.map((row) => row.map(({ symbol, kind, isTied }) => [symbol, kind, isTied]))).toEqual([
      [
        ['0', 'zero', false],
        ['I', 'line', false],
      ],
      [
        ['i', 'line', true],
        ['0', 'zero', false],
      ],
    ])
    expect(grids.states).toEqual(['a', 'nu2'])
    expect(grids.grids.map(({ name }) => name)).toEqual(['charge', 'magnetic', 'electric', 'anapole'])
  })

  it('mark a value that is not allowed, and say so in the legend', () => {
    const marked = grids.grids.flatMap(({ name, cells }) =>
      cells.flatMap((row, f) =>
        row.flatMap(({ mark }, i) => (mark === undefined ? [] : [`${name}[${f + 1},${i + 1}] ${mark}`])),
      ),
    )
    expect(marked).toEqual(['magnetic[1,1] violation'])
    expect(grids.legend).toContain('! given value not allowed')
    expect(grids.legend).not.toContain('undecided')
  })
})

describe('an entry in the plane', () => {
  const dirac = (matrix: readonly (readonly unknown[])[]) => ({
    nuvertex: 1,
    states: [{ nature: 'dirac' }, { nature: 'dirac' }],
    formFactors: { magnetic: { unit: 'muB', matrix } },
  })

  it('of a hermitian matrix is any value that agrees with its mirror image', () => {
    const wrong = dirac([
      ['?', '1 + 2*i'],
      ['1 + 2*i', '?'],
    ])
    expect(right(entryPlane(wrong, 'magnetic[2,1]'))).toEqual({
      entry: 'magnetic[2,1]',
      unit: 'muB',
      allowed: { kind: 'complex' },
      given: { re: 1, im: 2 },
      nearest: { re: 1, im: -2 },
      partner: { entry: 'magnetic[1,2]', re: 1, im: 2 },
      tiedTo: 'magnetic[1,2]',
    })
  })

  it('on the diagonal is real; a given value with an uncertainty is a box', () => {
    const value = { re: { value: 3, uncertainty: '1/2' }, im: { value: 1, uncertainty: '1/4' } }
    const plane = right(
      entryPlane(
        dirac([
          [value, '?'],
          ['?', '?'],
        ]),
        'magnetic[1,1]',
      ),
    )
    expect(plane).toMatchObject({
      allowed: { kind: 'line', phase: 0 },
      given: { re: 3, im: 1, uncertainty: { re: 0.5, im: 0.25 } },
    })
    expect(plane.nearest).toEqual({ re: 3, im: 0 })
  })

  it('has nothing given where the author gives nothing', () => {
    expect(
      right(
        entryPlane(
          dirac([
            ['?', '?'],
            ['?', '?'],
          ]),
          'antineutrino.magnetic[1,2]',
        ),
      ),
    ).toMatchObject({ entry: 'antineutrino.magnetic[1,2]' })
    expect(
      right(
        entryPlane(
          dirac([
            ['?', '?'],
            ['?', '?'],
          ]),
          'magnetic[1,2]',
        ),
      ),
    ).not.toHaveProperty('given')
  })

  it('that depends on an open parity is an issue', () => {
    const open = { nuvertex: 1, states: { count: 2, nature: 'majorana' }, assume: ['cp'] }
    expect(isRight(entryPlane(open, 'magnetic[1,2]'))).toBe(false)
  })
})

describe('the curves of cross sections', () => {
  const { curves, energy } = right(
    crossSectionCurves({ E: '3 MeV', T: '2.8keV..280keV', mu: '2.9e-11muB, 5.8e-11muB' }),
  )

  it('start with the values of the formulas, in cm² per keV against keV', () => {
    expect(energy).toBe(3)
    // 50-digit evaluations of eqs. (21) and (25) of the review with mpmath at E = 3 MeV, T = 2.8 keV, for antineutrinos.
    const [weak, magnetic, twice] = curves.map(({ points }) => points[0] ?? [0, 0])
    expect(weak?.[0]).toBeCloseTo(2.8, 12)
    expect((weak?.[1] ?? 0) / 1.03666524136855e-47).toBeCloseTo(1, 10)
    expect((magnetic?.[1] ?? 0) / 7.48593221933057e-47).toBeCloseTo(1, 10)
    expect((twice?.[1] ?? 0) / (4 * 7.48593221933057e-47)).toBeCloseTo(1, 10)
  })

  it('end at the end of the range', () => {
    for (const { points } of curves) expect(points.at(-1)?.[0]).toBeCloseTo(280, 9)
  })

  it.each([
    ['$.T', { T: '9keV' }],
    ['$.T', { T: '9keV..1keV' }],
    ['$.T', { T: '1keV..9GeV' }],
    ['$.E', { E: '3 apples' }],
    ['$.mu', { mu: '0muB' }],
    ['$.mu', { mu: '1e-11muB,,' }],
  ])('are an issue of %s for %j', (path, inputs) => {
    const result = crossSectionCurves(inputs)
    expect(isLeft(result) ? result.left.map((issue) => issue.path) : result).toEqual([path])
  })
})

describe('the curves of effective moments', () => {
  const angles = { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', delta: '0 deg' }
  const none = [0, 0, 0]
  /** µ_12 = i, in µ_B: Λ = (0, 0, i). */
  const given = (phases: object) => ({
    nuvertex: 1,
    states: masses,
    mixing: { pdg: { ...angles, ...phases } },
    formFactors: {
      magnetic: { unit: 'muB', matrix: [[0, 'i', 0], ['-i', 0, 0], none] },
      electric: { unit: 'muB', matrix: [[0, 'i', 0], ['-i', 0, 0], none] },
    },
  })
  const computed = { ...opposite({ alpha21: '70 deg', alpha31: '0 deg' }), formFactors: { from: 'one-loop' } }

  it('of a given matrix do not depend on a phase of the only pair', () => {
    // |λ_12|² = |i − i·i|² = 2; µ_eff² = 2 (|U_e1|² + |U_e2|²) = 2, and 2 (s12² + c12²)/2 = 1 for ν_µ at θ13 = 0, θ23 = 45°.
    const { curves, note } = right(
      effectiveMomentCurves(given({ alpha21: '0 deg', alpha31: '0 deg' }), { flavour: 'e,mu' }),
    )
    expect(note).toContain('kept as they are')
    for (const [, moment] of curves[0]?.points ?? []) expect(moment).toBeCloseTo(Math.SQRT2, 12)
    for (const [, moment] of curves[1]?.points ?? []) expect(moment).toBeCloseTo(1, 12)
    expect(curves).toHaveLength(3)
  })

  it('of given moments of two pairs follow the phase between them', () => {
    // λ_13 = λ_23 = √2 (1 + i)/√2 …: final state 3 sees U*_e1 + U*_e2 = (√3 + e^{−iα/2})/2, so |·|² = 1 + (√3/2) cos(α/2);
    // final states 1 and 2 see U*_e3 = 0. With |λ|² = 2: µ_eff² = 2 + √3 cos(α/2).
    const matrix = [
      [0, 0, 'i'],
      [0, 0, 'i'],
      ['-i', '-i', 0],
    ]
    const model = {
      ...given({ alpha21: '0 deg', alpha31: '0 deg' }),
      formFactors: { magnetic: { unit: 'muB', matrix }, electric: { unit: 'muB', matrix } },
    }
    const [curve] = right(effectiveMomentCurves(model)).curves
    for (const [phase, moment] of curve?.points ?? [])
      expect(moment ** 2).toBeCloseTo(2 + Math.sqrt(3) * Math.cos(phase / 2), 11)
  })

  it('of one-loop moments are those of the model with the phase in place', () => {
    const { curves, note } = right(effectiveMomentCurves(computed))
    expect(note).toContain('at one loop')
    const at = (degrees: number): number =>
      curves[0]?.points.find(([x]) => Math.abs(x - (degrees * Math.PI) / 180) < 1e-9)?.[1] ?? 0
    for (const degrees of [0, 90, 180]) {
      const there = { ...opposite({ alpha21: `${degrees} deg`, alpha31: '0 deg' }), formFactors: { from: 'one-loop' } }
      const numbers = right(numericModel(there))
      const direct = right(evaluate('effective-moment-short-baseline', { flavour: 'e' }, { model: numbers }))
      expect(at(degrees) / Number(direct.value)).toBeCloseTo(1, 10)
    }
    expect(at(0)).not.toBeCloseTo(at(180), 26)
  })

  it('vary the Dirac phase of Dirac states', () => {
    const dirac = masses.map((state) => ({ ...state, nature: 'dirac' }))
    const model = { ...opposite({}, dirac), formFactors: { from: 'one-loop' } }
    expect(right(effectiveMomentCurves(model, { phase: 'delta' })).curves).toHaveLength(2)
    const alpha = effectiveMomentCurves(model)
    expect(isLeft(alpha) && alpha.left[0].path).toBe('$.phase')
  })

  it('add the phase to a mixing that is no list of angles, and say so', () => {
    const matrix = [
      ['3/5', '4/5', 0],
      ['-4/5', '3/5', 0],
      [0, 0, 1],
    ]
    const model = { nuvertex: 1, states: masses, mixing: { matrix }, formFactors: { from: 'one-loop' } }
    const { phase, curves } = right(effectiveMomentCurves(model))
    expect(plainText(phase ?? '')).toBe('phase added to α_21')
    expect(curves[0]?.points[0]?.[1]).not.toBe(curves[0]?.points[60]?.[1])
    const delta = effectiveMomentCurves(model, { phase: 'delta' })
    expect(isLeft(delta) && delta.left[0].path).toBe('$.phase')
  })

  it.each([
    ['a phase that is none', computed, { phase: 'alpha' }, '$.phase'],
    ['a phase of a state that is not there', computed, { phase: 'alpha41' }, '$.phase'],
    ['a flavour that is none', computed, { flavour: 'e,x' }, '$.flavour'],
    ['another phase left open', { ...given({ alpha21: '0 deg' }) }, {}, '$.mixing'],
    ['no mixing', { nuvertex: 1, states: masses }, {}, '$.mixing'],
    ['no moments', opposite({ alpha31: '0 deg' }), {}, '$.formFactors.magnetic'],
  ])('are an issue for %s', (_, model, inputs, path) => {
    const result = effectiveMomentCurves(model, inputs)
    expect(isLeft(result) ? result.left.map((issue) => issue.path) : result).toEqual([path])
  })
})

describe('the curves of spin precession', () => {
  it('of two states without matter are sin²(µBL/ħc)', () => {
    // µ_B = 5.7883818060e-9 eV/G (CODATA 2018), ħc = 1.973269804e-5 eV cm.
    const { curves, unit } = right(precessionCurves({ mu: '1e-11muB,2e-11muB', B: '1e5G', L: '1e5km' }))
    expect(unit).toBe('km')
    for (const [k, { points }] of curves.entries())
      for (const [x, probability] of points)
        expect(probability).toBeCloseTo(
          Math.sin(((k + 1) * 1e-11 * 5.788381806e-9 * 1e5 * x * 1e5) / 1.973269804e-5) ** 2,
          8,
        )
  })

  it('of two states in matter have the amplitude (2µB)²/((2µB)² + V²)', () => {
    // Dirac ν_e at Y = 1/3 has no potential; at Y = 0.5: √2 G_F n_e/2 = 7.632e-14 eV · 0.5 · ρ/2 for ρ in g/cm³.
    const field = { mu: '1e-11muB', B: '1e5G', L: '1e6km', transition: 'dirac' }
    const largest = (inputs: object): number =>
      Math.max(...(right(precessionCurves({ ...field, ...inputs })).curves[0]?.points ?? []).map(([, p]) => p))
    const coupling = 2e-11 * 5.788381806e-9 * 1e5
    const potential = 7.632e-14 * 0.25 * 1e-6
    expect(largest({ rho: '1e-6g/cm^3' })).toBeCloseTo(coupling ** 2 / (coupling ** 2 + potential ** 2), 2)
    expect(largest({ rho: '1e-2g/cm^3', Y: '0.3333333333333333' })).toBeCloseTo(1, 2)
  })

  const model = { ...opposite({ alpha21: '70 deg', alpha31: '0 deg' }), formFactors: { from: 'one-loop' } }

  it('of a model begin at 0, add up, and end with the value of spin-precession', () => {
    const inputs = { E: '5MeV', B: '1e9G', L: '50km', flavour: 'mu' }
    const { curves } = right(modelPrecessionCurves(model, { ...inputs, rho: '0g/cm^3' }))
    expect(curves).toHaveLength(4)
    for (const { points } of curves) expect(points[0]).toEqual([0, 0])
    const ends = curves.map(({ points }) => points.at(-1)?.[1] ?? 0)
    const direct = right(evaluate('spin-precession', inputs, { model: right(numericModel(model)) })).value
    for (const k of [0, 1, 2])
      expect((ends[k + 1] ?? 0) / Number((direct as readonly number[])[3 + k])).toBeCloseTo(1, 9)
    expect(((ends[1] ?? 0) + (ends[2] ?? 0) + (ends[3] ?? 0)) / (ends[0] ?? 1)).toBeCloseTo(1, 12)
  })

  it.each([
    [['$.mu'], precessionCurves({ B: '1G', L: '1km' })],
    [['$.L'], precessionCurves({ mu: '1e-11muB', B: '1e5G', L: '1e9km' })],
    [['$.rho'], precessionCurves({ mu: '1e-11muB', B: '1e5G', L: '1km', rho: '-1g/cm^3' })],
    [['$.E'], modelPrecessionCurves(model, { B: '1G', L: '1km' })],
    [['$.L'], modelPrecessionCurves(model, { E: '1MeV', B: '1G', L: '1e6km' })],
    [
      ['$.model.mixing', '$.model.magnetic', '$.model.electric'],
      modelPrecessionCurves({ nuvertex: 1, states: masses }, { E: '1MeV', B: '1G', L: '1km' }),
    ],
  ])('are an issue of %j', (paths, result) => {
    expect(isLeft(result) ? result.left.map((issue) => issue.path) : result).toEqual(paths)
  })
})
