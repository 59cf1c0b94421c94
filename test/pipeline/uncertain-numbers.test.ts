// Which uncertainties keep a limit from being held against a form factor.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/catalogue/index.js'
import { modelBounds } from '../../src/model-bounds.js'

/** Why the limit from stars is not held against a Dirac model with these magnetic moments; `null` if it is. */
function reason(magnetic: readonly (readonly unknown[])[]): string | null {
  const zero = magnetic.map((row) => row.map(() => 0))
  const model = {
    nuvertex: 1,
    states: magnetic.map(() => ({ nature: 'dirac', mass: '1 meV' })),
    formFactors: { magnetic: { unit: 'muB', matrix: magnetic }, electric: { unit: 'muB', matrix: zero } },
  }
  const report = modelBounds(model, bounds, { filter: { ids: ['m5-2013-moment-95'] } })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right.bounds[0]?.reason ?? null
}
const uncertain = (entry: string): string =>
  `magnetic: magnetic[${entry}] is given with an uncertainty; limits are compared with values without`

describe('an uncertainty', () => {
  it('matters in the real and in the imaginary part, about zero and about a number', () => {
    const off = (value: unknown) => [
      [0, value],
      ['?', 0],
    ]
    const some = { value: '1e-10', uncertainty: '1e-12' }
    expect(reason(off({ re: some, im: 0 }))).toBe(uncertain('1,2'))
    expect(reason(off({ re: 0, im: some }))).toBe(uncertain('1,2'))
    expect(reason([[{ value: 0, uncertainty: '1e-11' }]])).toBe(uncertain('1,1'))
    expect(reason([[{ value: '-1e-10', uncertainty: '1e-12' }]])).toBe(uncertain('1,1'))
  })

  it('does not below a millionth of the largest entry, whatever its sign and wherever it is', () => {
    const small = (value: string | number) => ({ value, uncertainty: '1e-18' })
    expect(reason([[small('1e-10')]])).toBeNull()
    expect(reason([[small('-1e-10')]])).toBeNull()
    const beside = (entry: unknown) => [
      [entry, 0],
      [0, small(0)],
    ]
    expect(reason(beside('1e-10'))).toBeNull()
    expect(reason(beside(small('-1e-10')))).toBeNull()
    // Twice 1e-18 is more than a millionth of 1e-12.
    expect(reason(beside('1e-12'))).toBe(uncertain('2,2'))
  })
})
