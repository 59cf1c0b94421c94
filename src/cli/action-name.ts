// Which action an invocation is. `check` in the ways that few need is an action of its own, which is loaded late.

import type { Invocation } from './arguments.js'

const ciFormats: readonly (string | undefined)[] = ['sarif', 'junit', 'github']

/** The name by which the action is found. */
export function actionName({ name, options }: Invocation): string {
  if (name !== 'check') return name
  if (options.fix === true) return 'check-fix'
  if (options.watch === true) return 'check-watch'
  return ciFormats.includes(options.format) ? 'check-ci' : name
}
