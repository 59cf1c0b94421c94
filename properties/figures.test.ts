// Laws of figures: whatever finite data, the picture has a number in every place, and the same one every time.

import * as Plot from '@observablehq/plot'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import {
  argandFigure,
  boundsFigure,
  crossSectionFigure,
  effectiveMomentFigure,
  type FigureResult,
  forkFigure,
  precessionFigure,
  svgFigure,
} from '../src/plot/index.js'
import { spread } from '../src/plot/layout/spread.js'
import { holds } from './settings.js'

const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true })
const size = fc.oneof(fc.constant(0), positive)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const phase = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

const curves = (x: fc.Arbitrary<number>, y: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({
      label: fc.string({ unit: 'binary', maxLength: 20 }),
      points: fc.array(fc.tuple(x, y), { minLength: 2, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 9 },
  )

/** The drawing, without what is text. */
function drawing(result: FigureResult): string {
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  const draw = (): string => svgFigure(result.right, { plot: Plot, document: parseHTML('<html></html>').document })
  const svg = draw()
  expect(draw()).toBe(svg)
  return svg.replace(/>[^<]*</g, '><')
}

const hasNumbers = (result: FigureResult): void => {
  expect(drawing(result)).not.toMatch(/NaN|Infinity|undefined|null/)
}

describe('a figure of finite data has numbers wherever it should', () => {
  it('for cross sections', () =>
    holds(
      fc.property(curves(positive, positive), (data) => hasNumbers(crossSectionFigure({ curves: data }))),
      0.3,
    ))

  it('for effective moments and precession', () =>
    holds(
      fc.property(curves(phase, size), curves(finite, share), (moments, probabilities) => {
        hasNumbers(effectiveMomentFigure({ curves: moments }))
        hasNumbers(precessionFigure({ curves: probabilities, unit: 'km' }))
      }),
      0.3,
    ))

  it('for forks', () =>
    holds(
      fc.property(
        fc.array(fc.record({ phase, magnetic: size, electric: size }), { minLength: 2, maxLength: 5 }),
        fc
          .record({ magnetic: size, electric: size })
          .map(({ magnetic, electric }) => ({ magnetic: magnetic / 2, electric: electric / 2 })),
        (points, dirac) => hasNumbers(forkFigure({ entry: [2, 1], phaseOf: 2, points, dirac })),
      ),
      0.3,
    ))

  it('for bounds', () =>
    holds(
      fc.property(
        fc.array(fc.record({ label: fc.string({ maxLength: 80 }), upper: positive }), { minLength: 1, maxLength: 5 }),
        positive,
        (rows, value) =>
          hasNumbers(boundsFigure({ groups: [{ quantity: 'x', unit: 'y', rows, prediction: { label: 'z', value } }] })),
      ),
      0.3,
    ))

  it('for entries in the plane', () =>
    holds(
      fc.property(finite, finite, finite, (re, im, angle) =>
        hasNumbers(
          argandFigure({
            entry: 'e',
            allowed: { kind: 'line', phase: angle },
            given: { re, im },
            nearest: { re: im, im: re },
          }),
        ),
      ),
      0.3,
    ))
})

describe('labels that are spread', () => {
  it('are a line apart, stay in order, and do not move where there is room', () =>
    holds(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 }), (wanted) => {
        const got = spread(wanted, 10, [0, 100])
        const sorted = [...got].sort((a, b) => a - b)
        for (const [k, y] of sorted.entries()) if (k > 0) expect(y - (sorted[k - 1] ?? 0)).toBeGreaterThan(10 - 1e-9)
        expect(sorted[0]).toBeGreaterThan(-1e-9)
        expect(sorted.at(-1)).toBeLessThan(100 + 1e-9)
        const gaps = [...wanted].sort((a, b) => a - b)
        if (gaps.every((y, k) => k === 0 || y - (gaps[k - 1] ?? 0) > 10))
          for (const [k, y] of wanted.entries()) expect(got[k]).toBeCloseTo(y, 9)
      }),
    ))
})
