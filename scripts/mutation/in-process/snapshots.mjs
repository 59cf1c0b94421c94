// Approved outputs, read and never written: the *.snap files of vitest.

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { format } from '@vitest/pretty-format'

const printed = (value) => {
  const text = format(value, { escapeString: false, printBasicPrototype: false })
  return text.includes('\n') ? `\n${text}\n` : text
}

/** The approved outputs of a test file, by name and number. */
export function snapshotsOf(testFile) {
  const file = join(dirname(testFile), '__snapshots__', `${basename(testFile)}.snap`)
  const approved = {}
  if (existsSync(file)) new Function('exports', readFileSync(file, 'utf8'))(approved)
  const counts = new Map()
  return {
    /** Throws unless the value is what was approved for this place of the test. */
    compare(test, value) {
      const count = (counts.get(test) ?? 0) + 1
      counts.set(test, count)
      if (approved[`${test} ${count}`] !== printed(value)) throw new Error(`not the approved output: ${test} ${count}`)
    },
  }
}
