// Curves as a caller hands them over, and what may be wrong with them.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../../physics/issue.js'
import type { Figure, Point } from '../figure.js'
import type { Label } from '../text/rich-text.js'

export interface Curve {
  readonly label: Label
  /** [abscissa, ordinate] in the units that the figure names, along the curve. */
  readonly points: readonly Point[]
}

/** A figure, or what is wrong with its data. */
export type FigureResult = E.Either<NonEmptyArray<Issue>, Figure>

export type Domain = 'positive' | 'not negative' | 'any'

const contains: Readonly<Record<Domain, (x: number) => boolean>> = {
  positive: (x) => x > 0,
  'not negative': (x) => x >= 0,
  any: () => true,
}

/** What keeps curves from being drawn: nothing there, too few points, numbers that an axis does not have. */
export function curveIssues(
  curves: readonly Curve[],
  { x, y, path = '$.curves' }: { readonly x: Domain; readonly y: Domain; readonly path?: string },
): readonly Issue[] {
  if (curves.length === 0) return [dataIssue('missing-key', path, 'at least one curve', 'none')]
  return curves.flatMap(({ points }, k) => {
    const here = `${path}[${k}].points`
    if (points.length < 2) return [dataIssue('wrong-size', here, 'two points or more', String(points.length))]
    const bad = points.findIndex(([a, b]) => !isIn(a, x) || !isIn(b, y))
    if (bad < 0) return []
    const [a, b] = points[bad] ?? []
    const expected = `finite numbers, the first ${x}, the second ${y}`
    return [dataIssue('invalid-number', `${here}[${bad}]`, expected, `[${a}, ${b}]`)]
  })
}

const isIn = (value: number, domain: Domain): boolean => Number.isFinite(value) && contains[domain](value)

/** An issue of data that come from a program: they have no place in a file. */
export const dataIssue = (
  code: Issue['code'],
  path: string,
  expected: string,
  received: string,
  hint: string | null = null,
): Issue => ({ code, path, location: null, expected, received, hint })

/** The figure if there is no issue. */
export function unless([first, ...more]: readonly Issue[], figure: () => Figure): FigureResult {
  return first === undefined ? E.right(figure()) : E.left([first, ...more])
}
