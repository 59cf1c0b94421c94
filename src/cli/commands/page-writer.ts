// Pages one after another on standard output.

import type { Call } from './action.js'

/** Writes pages with a blank line between them, none before the first; lines of JSON follow each other. */
export function pageWriter({ options, terminal }: Call): (page: string) => void {
  let gap = ''
  return (page) => {
    if (page === '') return
    terminal.stdout.write(gap + page)
    gap = options.format === 'jsonl' ? '' : '\n'
  }
}
