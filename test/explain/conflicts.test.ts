// Every minimal set of rules and values that contradict, by hand.

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check.js'

const conflicts = (matrix: string, more = '') => {
  const text = `nuvertex: 1\nstates: { count: 2, nature: majorana }\n${more}formFactors: { magnetic: { unit: muB, matrix: ${matrix} } }\n`
  const result = examine(text, { certificate: 'none', allConflicts: true })
  if (isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right.report.conflicts
}

describe('all conflicts of a model', () => {
  it('are none where nothing contradicts', () => {
    expect(conflicts('[[0, "1e-12*i"], ["-1e-12*i", 0]]')).toEqual([])
    expect(conflicts('[["?", "?"], ["?", "?"]]')).toEqual([])
  })

  it('name the rules and the values', () => {
    // A diagonal moment: CPT and the Majorana condition make it its own negative.
    expect(conflicts('[["1e-12", "?"], ["?", 0]]')).toEqual([
      { rules: ['cpt', 'majorana-condition'], values: ['magnetic[1,1]'] },
    ])
    // Symmetric and imaginary: antisymmetry by CPT and the Majorana condition, or hermiticity, forbid it; each of the two values
    // alone is allowed, for it is imaginary.
    expect(conflicts('[[0, "1e-12*i"], ["1e-12*i", 0]]')).toEqual([
      { rules: ['hermiticity'], values: ['magnetic[1,2]', 'magnetic[2,1]'] },
      { rules: ['cpt', 'majorana-condition'], values: ['magnetic[1,2]', 'magnetic[2,1]'] },
    ])
  })
})
