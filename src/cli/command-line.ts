// What the loader of the installed command calls (scripts/build.ts puts it together).

import { processTerminal } from './process-terminal.js'
import { run } from './run.js'

export { run }

/** The whole life of a `nuvertex` process. All output is written by then, so there is nothing to wait for. */
export function main(): void {
  run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exit(code)
  })
}
