// The commands by name. This is the part of the program that `--help` does not load.

import type { Action } from './action.js'
import { checkCommand } from './check.js'
import { explainCommand } from './explain.js'
import { initCommand } from './init.js'
import { mixingCommand } from './mixing.js'
import { conventionsCommand, rulesCommand } from './records.js'
import { schemaCommand } from './schema.js'
import { verifyCommand } from './verify.js'

export const actions: Readonly<Record<string, Action>> = {
  check: checkCommand,
  explain: explainCommand,
  mixing: mixingCommand,
  verify: verifyCommand,
  rules: rulesCommand,
  conventions: conventionsCommand,
  schema: schemaCommand,
  init: initCommand,
}
