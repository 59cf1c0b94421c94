// Public entry `nuvertex/testing/vitest`: the matchers with their types for vitest, which is not imported when it runs.
//   import { matchers } from 'nuvertex/testing/vitest'
//   expect.extend(matchers)

import type {} from 'vitest'
import type { RuleChoice } from './laws/rule-flaws.js'
import type { RuleMatcherOptions } from './matchers.js'

export { type MatcherResult, matchers, type RuleMatcherOptions } from './matchers.js'

declare module 'vitest' {
  // The parameter has to be named as in the interface that it joins.
  interface Matchers<T = any> {
    toSatisfyRule(rule: RuleChoice, options?: RuleMatcherOptions): T
    toBeHermitian(tolerance?: number): T
    toHaveFreeParameters(count: number): T
  }
}
