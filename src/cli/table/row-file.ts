// --rows FILE: the verdict of every row, written while the table is read. The file is there when it is whole, or not at all.

import { type JudgedRow, rowHeading, rowLine } from '../../scan/table/row-line.js'
import type { Call } from '../commands/action.js'
import { Failure } from '../failure.js'
import { outputStream } from '../write-file.js'

export interface RowFile {
  readonly add: (row: JudgedRow) => void
  /** Puts the file in place. */
  readonly done: () => void
  /** Leaves nothing behind. */
  readonly drop: () => void
}

const partSize = 1 << 16

/** Begins the file that --rows names; `undefined` without the option. */
export function rowFile(table: string, { options, terminal }: Call): RowFile | undefined {
  const { rows } = options
  if (rows === undefined) return undefined
  const isPrinted = rows === '-'
  if (isPrinted && options.format !== undefined && options.format !== 'pretty')
    throw new Failure('usage', '--rows - takes the place of the report', 'Give --rows a file, or leave out --format.')
  const inputs = [table, options.model ?? '-', ...(options.rules ?? [])].filter((file) => file !== '-')
  const output = isPrinted
    ? { write: terminal.stdout.write, done: () => undefined, drop: () => undefined }
    : outputStream(rows, terminal, { force: options.force === true, inputs })
  let part = rowHeading
  const flush = (): void => {
    output.write(part)
    part = ''
  }
  return {
    add(row) {
      part += rowLine(row)
      if (part.length > partSize) flush()
    },
    done() {
      flush()
      output.done()
    },
    drop: output.drop,
  }
}
