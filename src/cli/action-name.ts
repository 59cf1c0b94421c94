// Which action an invocation is. `check` in the ways that few need is an action of its own, which is loaded late.

import type { Invocation } from './arguments.js'
import { tableFormatOf } from './table-format.js'

const ciFormats: readonly (string | undefined)[] = ['sarif', 'junit', 'github']

/** The name by which the action is found. */
export function actionName({ name, values, options }: Invocation): string {
  if (name !== 'check') return name
  if (options.fix === true) return 'check-fix'
  if (options.watch === true) return 'check-watch'
  if (ciFormats.includes(options.format)) return 'check-ci'
  return values.some((file) => tableFormatOf(file, options.from) !== undefined) ? 'check-tables' : name
}
