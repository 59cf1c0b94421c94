// Values with uncertainties: a rectangle is rejected only if nothing in it is allowed. Checked against clipping of polygons in
// double precision, away from the cases where the rectangle only just touches.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { compare } from '../src/engine/compare/compare.js'
import { solve } from '../src/engine/solve/solve.js'
import {
  add as addRationals,
  compare as compareRationals,
  type Rational,
  rational,
  subtract,
  toNumber,
} from '../src/exact/rational.js'
import { formFactors } from '../src/physics/form-factor.js'
import type { Interval } from '../src/physics/model.js'
import type { RuleSystem } from '../src/physics/solution.js'
import type { ClosedVerdict } from '../src/physics/verdict.js'
import { type Complex, complex, conjugate, fromRoot, fromTurn, multiply } from '../test/oracle/complex.js'
import { given, modelWith } from './arbitraries/given.js'
import { rationals } from './arbitraries/numbers.js'
import { systems } from './arbitraries/systems.js'
import { verdictAt } from './obeys-verdict.js'
import { holds, holdsInFull } from './settings.js'

interface Rectangle {
  readonly re: Interval
  readonly im: Interval
}

const widths = fc.constantFrom(rational(0), rational(1, 10), rational(1), rational(5))
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(fc.oneof(rationals, fc.constant(rational(0))), widths)
  .map(([middle, half]) => ({ low: subtract(middle, half), high: addRationals(middle, half) }))
const rectangles: fc.Arbitrary<Rectangle> = fc.record({ re: intervals, im: intervals })

type Polygon = readonly Complex[]

/** The part of the polygon where re(n̄ z) ≤ bound. */
function clip(polygon: Polygon, normal: Complex, bound: number): Polygon {
  const excess = (z: Complex): number => multiply(conjugate(normal), z).re - bound
  return polygon.flatMap((z, index) => {
    const next = polygon[(index + 1) % polygon.length] as Complex
    const [a, b] = [excess(z), excess(next)]
    const kept = a <= 0 ? [z] : []
    if (a * b >= 0) return kept
    const t = a / (a - b)
    return [...kept, complex(z.re + t * (next.re - z.re), z.im + t * (next.im - z.im))]
  })
}

/** Clips to the rectangle mapped by z ↦ u·z or u·z̄, made wider by `slack`. */
function clipToRectangle(
  polygon: Polygon,
  { re, im }: Rectangle,
  turn: Complex,
  mirrored: boolean,
  slack: number,
): Polygon {
  const sides: readonly [Complex, Rational, 1 | -1][] = [
    [complex(1), re.high, 1],
    [complex(-1), re.low, -1],
    [complex(0, 1), im.high, 1],
    [complex(0, -1), im.low, -1],
  ]
  return sides.reduce<Polygon>((rest, [normal, bound, sign]) => {
    const direction = multiply(turn, mirrored ? conjugate(normal) : normal)
    return clip(rest, direction, sign * toNumber(bound) + slack)
  }, polygon)
}

/** Is some point of both rectangles allowed? `slack` widens every condition. */
function isFeasible(
  upper: Rectangle | undefined,
  lower: Rectangle | undefined,
  verdicts: { readonly upper: ClosedVerdict; readonly lower: ClosedVerdict },
  slack: number,
): boolean {
  const far = 1e4
  const everywhere = [complex(-far, -far), complex(far, -far), complex(far, far), complex(-far, far)]
  const onPlace = (start: Polygon, { locus }: ClosedVerdict): Polygon => {
    if (locus.kind === 'complex') return start
    const direction = locus.kind === 'line' ? fromTurn(locus.argPi.num / locus.argPi.den) : complex(1)
    const normals = [multiply(direction, complex(0, 1)), multiply(direction, complex(0, -1))]
    const all = locus.kind === 'zero' ? [...normals, direction, multiply(direction, complex(-1))] : normals
    return all.reduce((rest, normal) => clip(rest, normal, slack), start)
  }
  const within = (start: Polygon, one: Rectangle | undefined): Polygon =>
    one === undefined ? start : clipToRectangle(start, one, complex(1), false, slack)
  const { tie } = verdicts.lower
  const isTied = tie !== undefined && tie.place.species === 'neutrino'
  const start = onPlace(within(everywhere, upper), verdicts.upper)
  if (!isTied || lower === undefined)
    return start.length > 0 && onPlace(within(everywhere, lower), verdicts.lower).length > 0
  // lower = u·upper or u·conj(upper): upper = ū·lower or u·conj(lower).
  const turn = tie.conjugate ? fromRoot(tie.factor) : conjugate(fromRoot(tie.factor))
  return clipToRectangle(start, lower, turn, tie.conjugate, slack).length > 0
}

describe('a value with an uncertainty', () => {
  const cases = fc.tuple(
    systems({ minimum: 2, maximum: 2 }),
    fc.constantFrom(...formFactors),
    fc.option(rectangles, { nil: undefined }),
    fc.option(rectangles, { nil: undefined }),
  )
  const findings = (
    system: RuleSystem,
    formFactor: (typeof formFactors)[number],
    upper: Rectangle | undefined,
    lower: Rectangle | undefined,
  ) => {
    const unknown = given({ kind: 'unspecified' })
    const entry = (one: Rectangle | undefined) => (one === undefined ? unknown : given({ kind: 'interval', ...one }))
    const entries = [
      [unknown, entry(upper)],
      [entry(lower), unknown],
    ]
    const [canonical] = shipped.conventions
    if (canonical === undefined) throw new Error('no convention')
    return compare(modelWith(system, formFactor, { unit: undefined, entries }), solve(system), canonical)
  }

  it('off the diagonal is rejected exactly when nothing in the rectangles is allowed', () => {
    let [decided, rejected] = [0, 0]
    const isInFull = holdsInFull(
      fc.property(cases, ([system, formFactor, upper, lower]) => {
        const solution = solve(system)
        const verdicts = {
          upper: verdictAt(solution, formFactor, { species: 'neutrino', final: 0, initial: 1 }),
          lower: verdictAt(solution, formFactor, { species: 'neutrino', final: 1, initial: 0 }),
        }
        const found = findings(system, formFactor, upper, lower)
        if (isFeasible(upper, lower, verdicts, 1e-6) !== isFeasible(upper, lower, verdicts, 1e-9)) return
        decided += 1
        const isAllowed = isFeasible(upper, lower, verdicts, 1e-6)
        if (!isAllowed) rejected += 1
        expect(found.length === 0).toBe(isAllowed)
      }),
      2,
    )
    if (!isInFull) return
    expect(decided).toBeGreaterThan(20)
    expect(rejected).toBeGreaterThan(5)
  })

  it('is never rejected if it contains an allowed value', () => {
    const withValue = fc.tuple(systems({ maximum: 2 }), fc.constantFrom(...formFactors), widths, widths)
    holds(
      fc.property(withValue, ([system, formFactor, dx, dy]) => {
        // Zero is allowed by every rule.
        const around: Rectangle = {
          re: { low: subtract(rational(0), dx), high: dy },
          im: { low: subtract(rational(0), dy), high: dx },
        }
        expect(compareRationals(around.re.low, around.re.high)).toBeLessThanOrEqual(0)
        const twoStates = { ...system, states: [system.states[0], system.states.at(-1)] as RuleSystem['states'] }
        expect(findings(twoStates, formFactor, around, around)).toEqual([])
      }),
    )
  })
})
