// Public entry `nuvertex/testing/vitest`: the matchers with their types for vitest, which is not imported when it runs.
//   import { matchers } from 'nuvertex/testing/vitest'
//   expect.extend(matchers)

import type {} from 'vitest'
import type { RuleChoice } from './laws/rule-flaws.js'
import type { RuleMatcherOptions } from './matchers.js'

export { type MatcherResult, matchers, type RuleMatcherOptions } from './matchers.js'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter is that of the interface which it joins, default and all.
  interface Matchers<T = any> {
    toSatisfyRule(rule: RuleChoice, options?: RuleMatcherOptions): T
    toBeHermitian(tolerance?: number): T
    toHaveFreeParameters(count: number): T
  }
}
