// The commands by name. This is the part of the program that `--help` does not load.

import type { Action } from './action.js'
import { checkCommand } from './check.js'
import { initCommand } from './init.js'
import { conventionsCommand, rulesCommand } from './records.js'
import { verifyCommand } from './verify.js'

export const actions: Readonly<Record<string, Action>> = {
  check: checkCommand,
  verify: verifyCommand,
  rules: rulesCommand,
  conventions: conventionsCommand,
  init: initCommand,
}
