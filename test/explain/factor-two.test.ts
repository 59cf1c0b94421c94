import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { add, type CyclotomicMatrix, dagger, equals, scale, transpose } from '../../src/exact/matrix.js'
import { rational } from '../../src/exact/rational.js'
import { diracConventions, majoranaConventions } from '../../src/explain/factor-two-conventions.js'
import { markdownFactorTwo } from '../../src/explain/markdown-factor-two.js'
import { prettyFactorTwo } from '../../src/explain/pretty/factor-two.js'
import { displayWidth } from '../../src/explain/text/layout.js'
import { factorTwo } from '../../src/factor-two.js'
import { transpositionSign } from '../../src/physics/elementary-signs.js'
import type { FactorTwo } from '../../src/physics/factor-two.js'
import { formFactors } from '../../src/physics/form-factor.js'
import { bases, indices } from '../signs/dirac-algebra.js'
import * as G from '../signs/gaussian.js'
import { adjoint, antispinors, mass1, mass2, spinors } from '../signs/spinors.js'
import { canonical } from '../signs/vertex.js'

const gaussian = (re: number, im: number): C.Cyclotomic =>
  C.add(C.fromRational(rational(re)), C.multiply(C.imaginaryUnit, C.fromRational(rational(im))))

/** ⟨1|Σ K_ab ν̄_a Γ ν_b|2⟩ in units of ū_1 Γ u_2, Majorana fields: both contractions. */
const contracted = (K: CyclotomicMatrix, eta: 1 | -1): C.Cyclotomic =>
  C.add(K[0]?.[1] ?? C.zero, C.multiply(C.fromInteger(eta), K[1]?.[0] ?? C.zero))

describe('the two contractions', () => {
  it.each(formFactors)('of %s: −v̄_i Γ v_f = η ū_f Γ u_i, on explicit spinors', (name) => {
    for (const basis of bases) {
      const [one, two] = [mass1[0], mass2[1]]
      if (one === undefined || two === undefined) throw new Error('no momenta')
      const [u1, u2] = [spinors(basis, one), spinors(basis, two)]
      const q = indices.map((mu) => two.p[mu] - one.p[mu]) as unknown as readonly [number, number, number, number]
      for (const mu of indices) {
        const gamma = canonical[name](basis, mu, q)
        const direct = G.product(adjoint(basis, u1), gamma, u2)
        // Rows v̄_2, columns v_1: the transposed matrix has the order of the direct one.
        const crossed = G.product(adjoint(basis, antispinors(basis, u2)), gamma, antispinors(basis, u1))
        const other = G.scale(G.integer(-1), G.transpose(crossed))
        expect(G.equal(other, G.scale(G.integer(transpositionSign[name]), direct))).toBe(true)
      }
    }
  })
})

describe('the table of factors', () => {
  const half = C.fromRational(rational(1, 2))
  const pair = { final: 1, initial: 2, onOneLine: 2, mayBeHalves: true } as const
  const factorOf = (id: string, formFactor: (typeof formFactors)[number]): C.Cyclotomic => {
    const row = majoranaConventions({ ...pair, formFactor }).find((one) => one.id === id)
    if (row?.factor === undefined) throw new Error(`no factor for ${id}`)
    return row.factor
  }

  it.each(formFactors)('of %s is what explicit sums give', (formFactor) => {
    const eta = transpositionSign[formFactor]
    // Hermitian with the Majorana symmetry: imaginary antisymmetric, or real symmetric.
    const c = eta === -1 ? gaussian(0, 3) : gaussian(3, 0)
    const mirror = C.multiply(C.fromInteger(eta), c)
    const all: CyclotomicMatrix = [
      [C.zero, c],
      [mirror, C.zero],
    ]
    const once: CyclotomicMatrix = [
      [C.zero, c],
      [C.zero, C.zero],
    ]
    const sums: Readonly<Record<string, CyclotomicMatrix>> = {
      'half-sum': scale(all, half),
      'each-pair-once': once,
      'full-sum': all,
      // (c ν̄_1Γν_2)† = c* ν̄_2Γν_1
      'pairs-and-conjugate': add(once, dagger(once)),
    }
    for (const [id, K] of Object.entries(sums))
      expect(C.equals(contracted(K, eta), C.multiply(factorOf(id, formFactor), c))).toBe(true)
  })

  it('of LEFT gives back C from µ and ε: λ = µ − iε = −2C, −4C', () => {
    const C12 = gaussian(5, -7)
    const coefficients: CyclotomicMatrix = [
      [C.zero, C12],
      [C.negate(C12), C.zero],
    ]
    for (const [id, times] of [
      ['left-half', -2],
      ['left', -4],
    ] as const) {
      const lambda = scale(coefficients, C.fromInteger(times))
      const mu = scale(add(lambda, dagger(lambda)), half)
      const epsilon = scale(add(lambda, scale(dagger(lambda), C.fromInteger(-1))), C.multiply(half, C.imaginaryUnit))
      // µ and ε are Majorana matrices, λ is µ − iε.
      for (const matrix of [mu, epsilon]) expect(equals(transpose(matrix), scale(matrix, C.fromInteger(-1)))).toBe(true)
      expect(equals(add(mu, scale(epsilon, C.negate(C.imaginaryUnit))), lambda)).toBe(true)
      const [a, b] = [mu, epsilon].map((matrix) => matrix[0]?.[1] ?? C.zero)
      const parts = C.add(
        C.divide(a ?? C.zero, factorOf(id, 'magnetic')),
        C.divide(b ?? C.zero, factorOf(id, 'electric')),
      )
      expect(C.equals(parts, C12)).toBe(true)
    }
  })

  it('of a Dirac pair has one contraction: 1 without and 1/2 with 1/2', () => {
    const factors = diracConventions({ formFactor: 'magnetic', final: 1, initial: 2 }, false).map(({ id, factor }) => [
      id,
      factor === undefined ? null : C.print(factor),
    ])
    expect(Object.fromEntries(factors)).toEqual({
      'matrix-element': '1',
      'full-sum': '1',
      'pairs-and-conjugate': '1',
      'half-sum': '1/2',
      'left-dirac': '-2',
    })
  })
})

const majoranaModel = (extra: object = {}, parities = ['i', '-i']): object => ({
  nuvertex: 1,
  states: parities.map((cpParity) => ({ nature: 'majorana', cpParity, mass: '50 meV' })),
  formFactors: {
    magnetic: {
      unit: 'muB',
      matrix: [
        [0, '3e-12*i'],
        ['-3e-12*i', 0],
      ],
    },
  },
  ...extra,
})

function told(model: unknown, entry: string, options = {}): FactorTwo {
  const result = factorTwo(model, entry, options)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

const rowOf = ({ conventions }: FactorTwo, id: string): readonly (string | null)[] => {
  const row = conventions.find((one) => one.id === id)
  return row === undefined ? [] : [row.factor, row.value]
}

describe('the factor of 2 of an entry', () => {
  it('is 2 for µ of opposite parities, with the number of the file in every convention', () => {
    const found = told(majoranaModel({ assume: ['cp'] }), 'magnetic[1,2]')
    expect(found.cases.map(({ holds, factors }) => [holds, factors.magnetic, factors.electric])).toEqual([
      [true, 2, 0],
      [false, 0, 2],
    ])
    expect(rowOf(found, 'matrix-element')).toEqual(['1', '3e-12*i'])
    expect(rowOf(found, 'full-sum')).toEqual(['2', '1.5e-12*i'])
    expect(rowOf(found, 'one-contraction')).toEqual(['2', '1.5e-12*i'])
    expect(rowOf(found, 'left')).toEqual(['-4', '-7.5e-13*i'])
    expect(rowOf(found, 'dirac-halves')).toEqual(['i', '3e-12'])
  })
  it('is 0 for µ of equal parities, which are no halves of a Dirac neutrino', () => {
    const found = told(majoranaModel({ assume: ['cp'] }, ['i', 'i']), 'magnetic[1,2]')
    expect(rowOf(found, 'one-contraction')).toEqual(['0', null])
    expect(rowOf(found, 'dirac-halves')).toEqual([])
  })
  it('is open where the model does not assume CP', () => {
    const found = told(majoranaModel(), 'magnetic[1,2]')
    expect(found.cases.map(({ holds }) => holds)).toEqual([null, null])
    expect(rowOf(found, 'one-contraction')).toEqual([null, null])
  })
  it('cancels on the diagonal, and doubles the anapole moment', () => {
    expect(told(majoranaModel(), 'magnetic[1,1]').conventions).toEqual([])
    expect(told(majoranaModel(), 'magnetic[1,1]').steps.at(-1)?.equation).toContain('= 0')
    expect(rowOf(told(majoranaModel(), 'anapole[1,1]'), 'one-contraction')).toEqual(['2', null])
  })
  it('is none for Dirac states, whose halves show the same moment', () => {
    const states = [{ nature: 'dirac' }, { nature: 'dirac' }]
    const found = told(
      majoranaModel({
        states,
        formFactors: {
          magnetic: {
            matrix: [
              [7, 0],
              [0, 0],
            ],
          },
        },
      }),
      'magnetic[1,1]',
    )
    expect(rowOf(found, 'full-sum')).toEqual(['1', '7'])
    expect(rowOf(found, 'half-sum')).toEqual(['1/2', '14'])
    expect(found.halves).toEqual({
      labels: ['nu1a', 'nu1b'],
      matrix: [
        ['0', '7*i'],
        ['-7*i', '0'],
      ],
    })
  })
  it('is told in the convention of the output; LEFT coefficients do not depend on it', () => {
    const convention = 'review-2014-eq3'
    const found = told(majoranaModel({ assume: ['cp'] }), 'magnetic[1,2]', { convention })
    expect(found.given.value).toBe('-3e-12*i')
    expect(rowOf(found, 'full-sum')).toEqual(['2', '-1.5e-12*i'])
    expect(rowOf(found, 'left')).toEqual(['4', '-7.5e-13*i'])
  })
  it('keeps uncertainties and symbols', () => {
    const matrix = [
      [0, { value: '2e-12*i', uncertainty: 1e-13 }],
      ['?', 0],
    ]
    const uncertain = told(majoranaModel({ formFactors: { electric: { matrix } } }), 'electric[1,2]')
    expect(rowOf(uncertain, 'full-sum')).toEqual(['2', '(1e-12 ± 5e-14)*i'])
    expect(rowOf(uncertain, 'left-half')).toEqual(['-2*i', '-1e-12 ± 5e-14'])
    const symbols = {
      parameters: { x: 'real' },
      formFactors: {
        magnetic: {
          matrix: [
            [0, 'i*x'],
            ['-i*x', 0],
          ],
        },
      },
    }
    expect(rowOf(told(majoranaModel(symbols), 'magnetic[1,2]'), 'dirac-halves')).toEqual(['i', 'x'])
  })
  it('asks for an entry of the neutrino matrices', () => {
    expect(factorTwo(majoranaModel(), 'antineutrino.magnetic[1,2]')).toMatchObject({ left: [{ path: 'entry' }] })
    expect(factorTwo(majoranaModel(), 'magnetic[3,1]')).toMatchObject({ left: [{ path: 'entry' }] })
  })
})

describe('one-loop moments of both natures', () => {
  const model = (nature: string, alpha21 = '180 deg'): object => ({
    nuvertex: 1,
    states: ['1 meV', '8.7 meV', '50.1 meV'].map((mass) => ({ nature, mass })),
    mixing: {
      pdg: {
        theta12: '33.68 deg',
        theta13: '8.56 deg',
        theta23: '43.3 deg',
        delta: '180 deg',
        alpha21,
        alpha31: '0 deg',
      },
    },
    formFactors: { from: 'one-loop' },
  })
  it('are in the ratio 2 or 0 with CP-conserving phases', () => {
    expect(told(model('majorana'), 'magnetic[1,2]').oneLoop?.ratio).toBe('2')
    expect(told(model('majorana'), 'electric[1,3]').oneLoop?.ratio).toBe('2')
    expect(told(model('majorana'), 'magnetic[1,3]').oneLoop?.ratio).toBe('0')
  })
  it('are in between with other phases: 2|sin|', () => {
    // U_l2 → e^{iα/2}U_l2 of a real matrix: Im S = sin(α/2)|S|.
    const ratio = Number(told(model('majorana', '40 deg'), 'magnetic[1,2]').oneLoop?.ratio)
    expect(ratio).toBeCloseTo(2 * Math.sin((20 * Math.PI) / 180), 5)
  })
  it('stand side by side for a Dirac model too', () => {
    const found = told(model('dirac'), 'magnetic[1,1]')
    expect(found.oneLoop?.rows.map(({ nature, entry }) => `${nature} ${entry}`)).toEqual([
      'dirac magnetic[1,1]',
      'dirac electric[1,1]',
      'majorana magnetic[1,1]',
      'majorana electric[1,1]',
    ])
    expect(found.oneLoop?.ratio).toBe('0')
    expect(found.notes.at(-1)).toContain('Majorana phases of 0')
  })
})

describe('the text', () => {
  it.each([40, 80, 120])('fits into %d columns', (width) => {
    for (const entry of ['magnetic[1,2]', 'magnetic[1,1]', 'electric[2,1]', 'anapole[1,1]', 'anapole[1,2]'])
      for (const line of prettyFactorTwo(told(majoranaModel({ assume: ['cp'] }), entry), { width }).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(width)
  })
  it('is a Markdown table with nothing of the user active', () => {
    const states = [
      { nature: 'majorana', label: 'a|b<i>' },
      { nature: 'majorana', label: '$x$' },
    ]
    const text = markdownFactorTwo(told(majoranaModel({ states }), 'magnetic[1,2]'))
    expect(text).toContain('| factor | c | convention | written |')
    expect(text).not.toContain('<i>')
    expect(text).not.toContain('a|b')
  })
})
