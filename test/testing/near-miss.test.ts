// What is left of a system without a rule: whatever needs it goes too, by way of others as well.

import { expect, it } from 'vitest'
import type { RuleSystem } from '../../src/physics/solution.js'
import { without } from '../../src/testing/near-miss.js'

const system = (...rules: readonly (readonly [id: string, ...requires: readonly string[]])[]): RuleSystem =>
  ({ states: [], rules: rules.map(([id, ...requires]) => ({ id, requires })) }) as unknown as RuleSystem

const left = (of: RuleSystem, dropped: string): readonly string[] => without(of, dropped).rules.map(({ id }) => id)

it.each([
  [['a'], ['b', 'a'], ['c', 'b'], ['d']],
  [['d'], ['c', 'b'], ['b', 'a'], ['a']],
] as const)('in any order: %j %j %j %j', (...rules) => {
  const all = system(...rules)
  expect([...left(all, 'a')].sort()).toEqual(['d'])
  expect([...left(all, 'b')].sort()).toEqual(['a', 'd'])
  expect([...left(all, 'c')].sort()).toEqual(['a', 'b', 'd'])
  expect([...left(all, 'd')].sort()).toEqual(['a', 'b', 'c'])
  expect(left(all, 'e')).toHaveLength(4)
})

it('where one of several needs is gone', () => {
  expect(left(system(['a'], ['b'], ['c', 'b', 'a']), 'a')).toEqual(['b'])
  expect(left(system(['a'], ['b'], ['c', 'b', 'a']), 'b')).toEqual(['a'])
})
