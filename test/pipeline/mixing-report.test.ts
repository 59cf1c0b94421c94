import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { MixingReport } from '../../src/explain/mixing/mixing-report.js'
import { mixingComparison, mixingReport } from '../../src/mixing-report.js'
import { oneLoopMoments } from '../../src/observables/one-loop-moments.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '180 deg' }
const withPhases = { pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } }
const masses = ['1 meV', '8.7 meV', '50.1 meV']

const model = (mixing: unknown, more: Record<string, unknown> = {}): unknown => ({
  nuvertex: 1,
  states: { count: 3, nature: 'majorana', masses },
  mixing,
  ...more,
})

function right<A>(result: E.Either<unknown, A>): A {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const report = (mixing: unknown, more?: Record<string, unknown>): MixingReport =>
  right(mixingReport(model(mixing, more)))
const compared = (a: unknown, b: unknown) => right(mixingComparison(a, b))

const tribimaximal = [
  ['sqrt(2/3)', '1/sqrt(3)', 0],
  ['-1/sqrt(6)', '1/sqrt(3)', '1/sqrt(2)'],
  ['1/sqrt(6)', '-1/sqrt(3)', '1/sqrt(2)'],
]

describe('the report on a mixing matrix', () => {
  it('gives tri-bimaximal mixing exactly, and says that its states are assumed', () => {
    const found = right(mixingReport({ ref: 'tribimaximal' }))
    expect(found.statesAssumed).toBe(true)
    expect(found.unitarity).toMatchObject({ status: 'proved', by: 'exact-elements' })
    expect(found.normalForm?.angles.map(({ sin2 }) => sin2?.exact)).toEqual(['1/3', '0', '1/2'])
    expect(found.normalForm?.phases.map(({ status, argPi }) => [status, argPi])).toEqual([
      ['arbitrary', null],
      ['known', '0'],
      ['known', '0'],
    ])
    expect(found.jarlskog.exact).toBe('0')
  })

  it('makes α21 = 180° a pair of opposite parities', () => {
    const { cp, pairs } = report(withPhases)
    expect(cp).toMatchObject({ status: 'conserved', groups: [{ states: [1, 2, 3], parities: ['i', '-i', 'i'] }] })
    expect(pairs.map(({ parities, magnetic, electric }) => [parities, magnetic, electric])).toEqual([
      ['opposite', 'doubled', 'zero'],
      ['equal', 'zero', 'doubled'],
      ['opposite', 'doubled', 'zero'],
    ])
  })

  it('says of a pair what the moments of one loop are', () => {
    const { matrix, pairs } = report(withPhases)
    const input = { masses: [0.001, 0.0087, 0.0501], mixing: matrix }
    const [majorana, dirac] = (['majorana', 'dirac'] as const).map((nature) => oneLoopMoments({ ...input, nature }))
    for (const { states, magnetic, electric } of pairs) {
      const [i, j] = [states[0] - 1, states[1] - 1]
      for (const [kind, said] of [
        ['magnetic', magnetic],
        ['electric', electric],
      ] as const) {
        const [m, d] = [majorana, dirac].map((moments) => {
          const { re, im } = moments?.[kind][j]?.[i] ?? { re: Number.NaN, im: Number.NaN }
          return Math.hypot(re, im)
        })
        expect((m ?? Number.NaN) / (d ?? Number.NaN)).toBeCloseTo(said === 'doubled' ? 2 : 0, 10)
      }
    }
  })

  it('reads the parity of a massless state off the matrix as it is written, as check does', () => {
    const states = { count: 3, nature: 'majorana', masses: ['0 eV', '8.65 meV', '50.1 meV'] }
    const massless = report({ pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } }, { states })
    expect(massless.cp).toMatchObject({
      groups: [{ states: [1, 2, 3], parities: ['i', '-i', 'i'] }],
      without: [],
      asWritten: [{ state: 1, reason: 'massless' }],
    })
    expect(massless.pairs.map(({ parities }) => parities)).toEqual(['opposite', 'equal', 'opposite'])
    expect(massless.physicalPhases).toMatchObject({ angles: 3, dirac: 1, majorana: 1 })
  })

  it('leaves it open where its column is neither real nor imaginary beside the others, and where a phase is not given', () => {
    const states = { count: 3, nature: 'majorana', masses: ['0 eV', '8.65 meV', '50.1 meV'] }
    const massless = report({ pdg: { ...angles, alpha21: '45 deg', alpha31: '225 deg' } }, { states })
    expect(massless.cp).toMatchObject({
      status: 'conserved',
      without: [{ state: 1, reason: 'massless' }],
      asWritten: [],
    })
    expect(massless.pairs[0]).toMatchObject({ parities: 'open', open: { reason: 'massless', states: [1] } })
    expect(massless.pairs[2]).toMatchObject({ parities: 'opposite' })
    const open = report({ pdg: { ...angles, alpha21: '180 deg' } })
    expect(open.normalForm?.phases[2]).toMatchObject({ name: 'alpha31', status: 'not-given' })
    expect(open.pairs.map(({ open: why }) => why?.reason)).toEqual([undefined, 'phase-not-given', 'phase-not-given'])
  })

  it('absorbs Majorana phases in Dirac fields', () => {
    const { normalForm, pairs, physicalPhases } = report(withPhases, { states: { count: 3, nature: 'dirac' } })
    expect(normalForm?.phases.map(({ status }) => status)).toEqual(['known', 'absorbed', 'absorbed'])
    expect(pairs).toEqual([])
    expect(physicalPhases).toMatchObject({ angles: 3, phases: 1 })
  })

  it('shows the invariant that violates CP', () => {
    const { cp, verdict } = report({ ref: 'nufit-6.0-no' })
    expect(cp).toMatchObject({ status: 'violated', evidence: { kind: 'invariant' } })
    expect(verdict).toBe('consistent')
  })

  it('gives fits with their ranges and the derived Δm²32 = Δm²31 − Δm²21', () => {
    // NuFIT 6.0, normal ordering: Δm²31 = 2.513e-3 eV², Δm²21 = 7.49e-5 eV².
    const { fit } = report({ ref: 'nufit-6.0-no' })
    expect(fit?.ordering).toBe('normal')
    expect(fit?.values.find(({ name }) => name === 'dm32')).toMatchObject({ best: '2.4381e-3', derived: true })
    expect(fit?.values.find(({ name }) => name === 'delta')?.range3).toEqual(['124', '364'])
  })

  it('reports a matrix that is not unitary and repairs nothing', () => {
    const { unitarity, normalForm, physicalPhases, verdict } = report({
      matrix: [
        [0.8, 0.6, 0],
        [-0.6, 0.9, 0],
        [0, 0, 1],
      ],
    })
    expect(unitarity).toMatchObject({ status: 'violated', rows: ['mu', 'mu'] })
    expect(unitarity.size).toBeCloseTo(0.17, 12)
    expect([normalForm, physicalPhases, verdict]).toEqual([null, null, 'violated'])
  })

  it('finds CP conserved by a real matrix of decimals, whatever their digits', () => {
    const rows = [
      [0.816, 0.577, '0.000'],
      [-0.408, 0.577, '0.707'],
      [0.408, -0.577, '0.707'],
    ]
    const { cp, unitarity } = report({ matrix: rows })
    expect([cp.status, unitarity.status]).toEqual(['conserved', 'within-digits'])
  })

  it('holds declared parities against the mixing', () => {
    const states = ['i', 'i', 'i'].map((cpParity) => ({ nature: 'majorana', cpParity }))
    const { cp, verdict } = report(withPhases, { states })
    expect(cp.declared).toMatchObject({ status: 'contradicts', declared: 'equal', inferred: 'opposite' })
    expect(verdict).toBe('violated')
  })

  it('names the planes of four states', () => {
    const four = { theta14: '8 deg', theta24: '5 deg', theta34: '0 deg', delta14: '30 deg', alpha41: '0 deg' }
    const { normalForm, physicalPhases, cp } = report(
      { pdg: { ...withPhases.pdg, ...four } },
      { states: { count: 4, nature: 'majorana' } },
    )
    const degrees = Object.fromEntries(normalForm?.angles.map(({ name, degrees }) => [name, degrees]) ?? [])
    expect(degrees['theta14']).toBeCloseTo(8, 9)
    expect(normalForm?.phases.find(({ name }) => name === 'delta14')?.degrees).toBeCloseTo(30, 9)
    expect(physicalPhases).toMatchObject({ angles: 6, dirac: 3, majorana: 3 })
    expect(cp.status).toBe('violated')
  })

  it.each([
    [{ ref: 'tribimaximl' }, 'unknown-id', 'Did you mean tribimaximal?'],
    [{ nuvertex: 1, states: { count: 3, nature: 'majorana' } }, 'missing-key', 'Write, for example, mixing: { ref'],
    [model({ pdg: { ...angles, theta12: '33.68' } }), 'invalid-unit', 'Write the unit too: 33.68 deg'],
  ])('is an issue for %j', (input, code, hint) => {
    const result = mixingReport(input)
    expect(E.isLeft(result) && result.left[0]).toMatchObject({ code, hint: expect.stringContaining(hint) })
  })
})

describe('the comparison of two mixing matrices', () => {
  const times = (rows: readonly string[], columns: readonly string[]): unknown =>
    model({ matrix: tribimaximal.map((row, a) => row.map((z, j) => `(${rows[a]})*(${z})*(${columns[j]})`)) })
  const ref = { ref: 'tribimaximal' }

  it('tells charged-lepton phases from Majorana phases', () => {
    expect(compared(ref, model({ matrix: tribimaximal })).relation).toBe('equal')
    const rephased = compared(ref, times(['exp(i*pi/3)', '-1', 'i'], ['1', '1', '-1']))
    expect(rephased).toMatchObject({ relation: 'equal-up-to-lepton-phases', agreement: { kind: 'exact' } })
    expect(rephased.rowPhases?.map(({ argPi }) => argPi)).toEqual(['1/3', '1', '1/2'])
    const oscillations = compared(ref, times(['1', '1', '1'], ['1', 'i', '1']))
    expect(oscillations.relation).toBe('equal-for-oscillations')
    expect(oscillations.columnPhases?.map(({ argPi }) => argPi)).toEqual(['0', '1/2', '0'])
    expect(oscillations.difference).toMatchObject({
      quantity: '(U[e,1] U*[e,2])²',
      values: [{ exact: '2/9' }, { exact: '-2/9' }],
      difference: { exact: '-4/9' },
    })
  })

  it('names the first modulus that differs', () => {
    expect(compared(ref, { ref: 'bimaximal' })).toMatchObject({
      relation: 'different',
      difference: { kind: 'modulus-squared', quantity: '|U[e,1]|²', difference: { exact: '-1/6' } },
    })
  })

  it('is undecided where one of the two leaves Majorana phases open', () => {
    const open = compared(model({ pdg: angles }), model(withPhases))
    expect(open).toMatchObject({
      relation: 'undecided',
      undecided: { reason: 'phase-not-given', states: [2, 3] },
    })
    expect(compared(model({ pdg: angles }), model({ pdg: angles })).relation).toBe('equal')
  })

  it('allows Dirac columns any phase', () => {
    const states = { count: 3, nature: 'dirac' }
    const a = model({ matrix: tribimaximal }, { states })
    const b = { ...(times(['1', '1', '1'], ['1', 'i', '1']) as object), states }
    expect(compared(a, b).relation).toBe('equal-up-to-lepton-phases')
  })

  it('agrees within digits, and says how well', () => {
    const rows = [
      [0.816, 0.577, '0.000'],
      [-0.408, 0.577, '0.707'],
      [0.408, -0.577, '0.707'],
    ]
    const { relation, agreement } = compared(ref, model({ matrix: rows }))
    expect(relation).toBe('equal')
    // √(2/3) = 0.81650
    expect(agreement).toMatchObject({
      kind: 'within-digits',
      size: expect.closeTo(0.000497, 6),
      tolerance: expect.closeTo(0.0005, 12),
    })
  })
})
