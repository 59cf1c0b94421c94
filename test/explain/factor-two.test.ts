import { describe, expect, it } from 'vitest'
import { markdownFactorTwo } from '../../src/explain/markdown-factor-two.js'
import { prettyFactorTwo } from '../../src/explain/pretty/factor-two.js'
import { displayWidth } from '../../src/explain/text/layout.js'
import { factorTwo } from '../../src/factor-two.js'
import type { FactorTwo } from '../../src/physics/factor-two.js'

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
