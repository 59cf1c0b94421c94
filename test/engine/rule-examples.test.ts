// The examples inside the shipped rule records, solved.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import type { RuleExample } from '../../src/physics/symmetry-rule.js'
import { dirac, majorana, statusOf, system, tieOf } from './systems.js'

const systemOf = ({ given: { states, laws, q2 } }: RuleExample) =>
  system(
    states.map(({ nature, ...rest }) => (nature === 'dirac' ? dirac(rest) : majorana(rest))),
    laws,
    q2,
  )

const isStatus = (text: string): boolean => /^(zero|real|imaginary|complex|phase \d+\/\d+)$/.test(text)

describe.each(shipped.rules)('the examples of $id', ({ examples }) => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const rows = examples.flatMap((example, number) =>
    Object.entries(example.expect).map(([entry, expected]) => ({ number, example, entry, expected })),
  )
  it.each(rows)('$number: $entry is $expected', ({ example, entry, expected }) => {
    const solved = systemOf(example)
    expect(isStatus(expected) ? statusOf(solved, entry) : tieOf(solved, entry)).toBe(expected)
  })
})
