// The complex plane of an entry: the sentences for those who cannot see it, the units at its axes, how far it reaches.

import { describe, expect, it } from 'vitest'
import type { ArgandData } from '../../src/plot/figures/argand-data.js'
import { argandFigure, plainText } from '../../src/plot/index.js'
import { figureOf } from './toolkit.js'

const figure = (data: Partial<ArgandData>) =>
  figureOf(argandFigure({ entry: 'magnetic[1,2]', allowed: { kind: 'complex' }, ...data }))

const panel = (data: Partial<ArgandData>) => {
  const [first] = figure(data).panels
  if (first?.x === undefined) throw new Error('a plane has one panel')
  return first
}

describe('the sentences', () => {
  it.each<[string, Partial<ArgandData>, string]>([
    [
      'of a number with both parts',
      { given: { re: 3, im: -4 } },
      'Every complex value is allowed for magnetic[1,2]. The given value is 3 − 4i.',
    ],
    ['of parts above zero', { given: { re: 3, im: 4 } }, 'The given value is 3 + 4i.'],
    ['of a real number', { given: { re: -3, im: 0 } }, 'The given value is −3.'],
    ['of an imaginary one', { given: { re: 0, im: 4 } }, 'The given value is 4i.'],
    ['of one below zero', { given: { re: 0, im: -4 } }, 'The given value is −4i.'],
    [
      'of a line',
      { allowed: { kind: 'line', phase: Math.PI / 2 } },
      'A line through 0 is allowed for magnetic[1,2], at 90 degrees. No value is given.',
    ],
    [
      'of zero, with the nearest value',
      { allowed: { kind: 'zero' }, given: { re: 1, im: 0 }, nearest: { re: 0, im: 0 } },
      'Only 0 is allowed for magnetic[1,2]. The given value is 1. The nearest allowed value is 0.',
    ],
    ['of an entry that another fixes', { tiedTo: 'magnetic[2,1]' }, 'It is tied to magnetic[2,1]. No value is given.'],
  ])('%s', (_, data, expected) => {
    expect(figure(data).description).toContain(expected)
  })
})

describe('the units', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'Re magnetic[1,2]'],
    ['muB', 'Re magnetic[1,2] (µ_B)'],
    ['GeV^-1', 'Re magnetic[1,2] (GeV⁻¹)'],
    ['GeV^-2', 'Re magnetic[1,2] (GeV⁻²)'],
    ['cm^2', 'Re magnetic[1,2] (cm²)'],
    ['fm^2', 'Re magnetic[1,2] (fm²)'],
    ['e0', 'Re magnetic[1,2] (e_0)'],
    ['e0*cm', 'Re magnetic[1,2] (e_0 cm)'],
    ['furlong', 'Re magnetic[1,2] (furlong)'],
  ])('%s', (unit, expected) => {
    const { axes } = panel({ ...(unit === undefined ? {} : { unit }), given: { re: 1, im: 1 } })
    expect(axes.map(({ label }) => plainText(label))).toEqual([expected, expected.replace('Re', 'Im')])
  })
})

describe('the plane', () => {
  const reach = (data: Partial<ArgandData>) => panel(data).x.domain[1]

  it('reaches a little further than what is in it', () => {
    expect(reach({ given: { re: 2, im: -3 } })).toBeCloseTo(3.9, 12)
    expect(reach({ given: { re: 2, im: -3 }, nearest: { re: 0, im: 4 } })).toBeCloseTo(5.2, 12)
    expect(reach({ nearest: { re: -5, im: 0 } })).toBeCloseTo(6.5, 12)
    expect(reach({ partner: { entry: 'magnetic[2,1]', re: 0, im: 6 } })).toBeCloseTo(7.8, 12)
    expect(reach({})).toBe(1)
  })
  it('holds the box of an uncertain value', () => {
    expect(reach({ given: { re: -2, im: 3, uncertainty: { re: 4, im: 2 } } })).toBeCloseTo(7.8, 12)
    expect(reach({ given: { re: -2, im: 3, uncertainty: { re: 0, im: 7 } } })).toBeCloseTo(13, 12)
  })
  it('has a dashed line from a given value to the nearest, where there are both', () => {
    const dashed = (data: Partial<ArgandData>) =>
      panel(data).marks.filter((mark) => mark.kind === 'line' && mark.stroke.dash === '2 2')
    const [given, nearest] = [
      { re: 3, im: 4 },
      { re: 3, im: 0 },
    ]
    expect(dashed({ given, nearest })).toMatchObject([
      {
        points: [
          [3, 4],
          [3, 0],
        ],
      },
    ])
    expect(dashed({ given })).toEqual([])
    expect(dashed({ nearest })).toEqual([])
  })
})
