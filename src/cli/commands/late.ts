// Commands that load the library's modules only when they are called, so that `check` starts without them. The installed
// command has them as ES modules of their own (scripts/build-command.ts), over the one copy of the library in the package.

import type { Action } from './action.js'

const late: Readonly<Record<string, () => Promise<Action>>> = {
  'check-ci': async () => (await import('./check-ci.js')).checkCiCommand,
  'check-fix': async () => (await import('./check-fix.js')).checkFixCommand,
  'check-watch': async () => (await import('./check-watch.js')).checkWatchCommand,
  bounds: async () => (await import('./bounds.js')).boundsCommand,
  'check-tables': async () => (await import('./check-tables.js')).checkTablesCommand,
  completion: async () => (await import('./completion.js')).completionCommand,
  import: async () => (await import('./import.js')).importCommand,
  observables: async () => (await import('./observables.js')).observablesCommand,
  eval: async () => (await import('./eval.js')).evalCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  mixing: async () => (await import('./mixing.js')).mixingCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  plot: async () => (await import('./plot.js')).plotCommand,
}

/** The command of this name; `undefined` if it is none of these. */
export const lateAction = async (name: string): Promise<Action | undefined> =>
  Object.hasOwn(late, name) ? late[name]?.() : undefined
