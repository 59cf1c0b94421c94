// Issues of a model in one line each.

import type { Issue } from '../physics/issue.js'

export const issueLines = (issues: readonly Issue[]): string =>
  issues
    .map(({ code, path, expected, received }) => `${code} at ${path}: ${expected} expected, ${received} received`)
    .join('\n')
