// What keeps a figure from being drawn: code, place, what is expected and what was found, one line each.

import { describe, expect, it } from 'vitest'
import {
  argandFigure,
  boundsFigure,
  crossSectionFigure,
  effectiveMomentFigure,
  type FigureResult,
  forkFigure,
  precessionFigure,
  verdictsFigure,
} from '../../src/plot/index.js'
import { verdicts } from './samples.js'

const linesOf = (result: FigureResult): readonly string[] =>
  result._tag === 'Right'
    ? ['drawn']
    : result.left.map(
        ({ code, path, expected, received, hint }) =>
          `${code} ${path}: expected ${expected}; found ${received}${hint === null ? '' : `. ${hint}`}`,
      )

const two = [
  [1, 1],
  [2, 0.5],
] as const
const curve = (...points: readonly (readonly [number, number])[]) => ({ label: 'x', points })
const point = { phase: 1, magnetic: 1, electric: 1 }
const fork = { entry: [2, 1] as const, phaseOf: 2, points: [point, point], dirac: { magnetic: 1, electric: 1 } }
const onLine = { entry: 'e', allowed: { kind: 'line', phase: 1 } } as const
const bounds = (row: { readonly upper: number; readonly lower?: number }, value = 1) =>
  boundsFigure({
    groups: [{ quantity: 'q', unit: 'e', rows: [{ label: 'a', ...row }], prediction: { label: 'p', value } }],
  })
const square = verdicts(2)
const endOfTurn = 2 * Math.PI

const cases: readonly (readonly [string, FigureResult, readonly string[]])[] = [
  ['no curve', crossSectionFigure({ curves: [] }), ['missing-key $.curves: expected at least one curve; found none']],
  [
    'a curve of one point, another with a zero',
    crossSectionFigure({ curves: [curve([1, 1]), curve([1, 1], [0, 1]), curve(...two)] }),
    [
      'wrong-size $.curves[0].points: expected two points or more; found 1',
      'invalid-number $.curves[1].points[1]: expected finite numbers, the first positive, the second positive; found [0, 1]',
    ],
  ],
  [
    'a cross section of zero',
    crossSectionFigure({ curves: [curve([1, 1], [2, 0])] }),
    [
      'invalid-number $.curves[0].points[1]: expected finite numbers, the first positive, the second positive; found [2, 0]',
    ],
  ],
  [
    'an infinite ordinate',
    crossSectionFigure({ curves: [curve([1, 1], [2, Number.POSITIVE_INFINITY])] }),
    [
      'invalid-number $.curves[0].points[1]: expected finite numbers, the first positive, the second positive; found [2, Infinity]',
    ],
  ],
  [
    'phases beyond a turn: the first of them',
    effectiveMomentFigure({ curves: [curve([0, 1], [7, 1], [8, 1])] }),
    ['invalid-value $.curves[0].points[1]: expected a phase in [0, 2π]; found 7'],
  ],
  ['the whole turn', effectiveMomentFigure({ curves: [curve([0, 1], [endOfTurn, 1])] }), ['drawn']],
  [
    'a negative moment',
    effectiveMomentFigure({ curves: [curve([0, -1], [1, 1])] }),
    [
      'invalid-number $.curves[0].points[0]: expected finite numbers, the first not negative, the second not negative; found [0, -1]',
    ],
  ],
  ['distances of any sign', precessionFigure({ unit: 'km', curves: [curve([-1, 0], [1, 1])] }), ['drawn']],
  [
    'a distance of zero on a logarithmic axis',
    precessionFigure({ unit: 'km', distance: 'log', curves: [curve([0, 0], [1, 1])] }),
    [
      'invalid-number $.curves[0].points[0]: expected finite numbers, the first positive, the second not negative; found [0, 0]',
    ],
  ],
  [
    'a probability above 1',
    precessionFigure({ unit: 'km', curves: [curve(...two), curve([1, 0.1], [2, 1.001])] }),
    ['invalid-value $.curves[1].points[1]: expected a probability; found 1.001'],
  ],
  [
    'a probability that rounding put above 1',
    precessionFigure({ unit: 'km', curves: [curve([1, 0], [2, 1 + 1e-9])] }),
    ['drawn'],
  ],
  [
    'a negative distance for a positive one only',
    precessionFigure({ unit: 'km', distance: 'linear', curves: [curve([Number.NaN, 0], [2, 1])] }),
    [
      'invalid-number $.curves[0].points[0]: expected finite numbers, the first any, the second not negative; found [NaN, 0]',
    ],
  ],
  [
    'a fork of one point',
    forkFigure({ ...fork, points: [point] }),
    ['wrong-size $.points: expected two points or more; found 1'],
  ],
  ...[{ phase: 6.3 }, { phase: -1 }, { magnetic: -1 }, { electric: -0.5 }].map(
    (change) =>
      [
        `a fork with ${JSON.stringify(change)}`,
        forkFigure({ ...fork, points: [point, { ...point, ...change }] }),
        [
          `invalid-number $.points[1]: expected a phase in [0, 2π] and moments that are finite and not negative; found ${JSON.stringify({ ...point, ...change })}`,
        ],
      ] as const,
  ),
  [
    'a fork to the end of the turn',
    forkFigure({ ...fork, points: [point, { ...point, phase: endOfTurn }] }),
    ['drawn'],
  ],
  ...[
    { magnetic: -1, electric: 1 },
    { magnetic: 1, electric: -2 },
  ].map(
    (dirac) =>
      [
        `a fork of ${JSON.stringify(dirac)}`,
        forkFigure({ ...fork, dirac }),
        [`invalid-number $.dirac: expected moments that are finite and not negative; found ${JSON.stringify(dirac)}`],
      ] as const,
  ),
  ['no bounds', boundsFigure({ groups: [] }), ['missing-key $.groups: expected at least one quantity; found none']],
  [
    'no limit',
    boundsFigure({ groups: [{ quantity: 'q', unit: 'e', rows: [] }] }),
    ['missing-key $.groups[0].rows: expected at least one limit; found none'],
  ],
  ...[
    { upper: 0, lower: -1 },
    { upper: -1, lower: -2 },
    { upper: 1, lower: 0 },
    { upper: 1, lower: 1 },
    { upper: 1, lower: 2 },
    { upper: 1, lower: Number.NEGATIVE_INFINITY },
    { upper: Number.POSITIVE_INFINITY, lower: 1 },
  ].map(
    (row) =>
      [
        `a limit from ${row.lower} to ${row.upper}`,
        bounds(row),
        [
          `invalid-number $.groups[0].rows[0]: expected a positive upper end, and a lower end below it that is not 0; found ${row.lower}, ${row.upper}`,
        ],
      ] as const,
  ),
  ['a limit without a lower end', bounds({ upper: 1 }), ['drawn']],
  [
    'a limit and a prediction of nothing',
    bounds({ upper: -1 }, 0),
    [
      'invalid-number $.groups[0].rows[0]: expected a positive upper end, and a lower end below it that is not 0; found -1, -1',
      'invalid-number $.groups[0].prediction: expected a positive number; found 0',
    ],
  ],
  [
    'points of the plane that are no numbers',
    argandFigure({
      ...onLine,
      given: { re: Number.NaN, im: 0, uncertainty: { re: 0, im: -1 } },
      nearest: { re: 0, im: Number.POSITIVE_INFINITY },
      partner: { entry: 'p', re: 1, im: -1 },
    }),
    [
      'invalid-number $.given: expected finite numbers; found NaN, 0',
      'invalid-number $.uncertainty: expected finite numbers; found 0, -1',
      'invalid-number $.nearest: expected finite numbers; found 0, Infinity',
    ],
  ],
  [
    'a direction that is none',
    argandFigure({ entry: 'e', allowed: { kind: 'line', phase: Number.NaN } }),
    ['invalid-number $.allowed.phase: expected a finite phase; found NaN'],
  ],
  [
    'no states',
    verdictsFigure({ ...square, states: [] }),
    ['missing-key $.grids: expected states and grids; found none'],
  ],
  [
    'no grids',
    verdictsFigure({ ...square, grids: [] }),
    ['missing-key $.grids: expected states and grids; found none'],
  ],
  [
    'a grid of other states',
    verdictsFigure({
      ...square,
      grids: square.grids.slice(0, 2).map((grid, k) => (k === 0 ? grid : { ...grid, cells: [] })),
    }),
    ['wrong-size $.grids[1].cells: expected 2 × 2 cells; found 0 rows'],
  ],
  [
    'a grid that is not square',
    verdictsFigure({
      ...square,
      grids: square.grids.slice(0, 1).map((grid) => ({ ...grid, cells: grid.cells.map((row) => row.slice(1)) })),
    }),
    ['wrong-size $.grids[0].cells: expected 2 × 2 cells; found 2 rows'],
  ],
  // A grid has half of 325 − 6 px, less 22 px of margin: 137.5 px, where 18 letters of 7.5 px find room; 41 at double width.
  ['as many states as a column holds', verdictsFigure(verdicts(18)), ['drawn']],
  [
    'one state more than a column holds',
    verdictsFigure(verdicts(19)),
    ['limit $.states: expected at most 18 states at this width; found 19. At double width there is room for 41.'],
  ],
  [
    'more states than a page holds',
    verdictsFigure({ ...verdicts(42), width: 'double' }),
    ['limit $.states: expected at most 41 states at this width; found 42'],
  ],
]

describe('a figure is not drawn', () => {
  it.each(cases)('of %s', (_, result, lines) => {
    expect(linesOf(result)).toEqual(lines)
  })

  it('and the issue has no place in a file', () => {
    const result = crossSectionFigure({ curves: [] })
    expect(result._tag === 'Left' ? result.left[0].location : undefined).toBeNull()
  })
})
