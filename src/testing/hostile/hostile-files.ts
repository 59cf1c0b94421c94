// Files that no reader may stumble over: model files of ours, and of the formats that are imported. Each must be answered,
// quickly, and change nothing outside. Sizes are drawn up to a limit, so that a file that breaks a reader shrinks to the
// smallest that does; a kind stays what it is.

import fc from 'fast-check'
import { drafted } from '../arbitraries/shrinking/drafted.js'
import { printedAs } from '../printed.js'
import { certificateKinds } from './certificate-kinds.js'
import { foreignKinds } from './foreign-kinds.js'
import type { Answer, HostileFormat, HostileKind } from './hostile-kind.js'
import { nativeKinds } from './native-kinds.js'
import { ufoKinds } from './ufo-kinds.js'

export interface HostileFile {
  readonly format: HostileFormat
  /** What is hostile about it. */
  readonly kind: string
  /** `refuse`: answer with an error. `survive`: read it for what it says, or answer with an error. Never throw, never hang. */
  readonly must: Answer
  readonly text: string
  /** What would stand on a disk: the UTF-8 of the text, or bytes that are no UTF-8. */
  readonly bytes: Uint8Array
  /** Of `ufo` and `certificate`: all files of the folder, texts by name; `text` is the hostile one of them. */
  readonly files?: Readonly<Record<string, string>>
}

export interface HostileOptions {
  /** Default: `yaml` and `json`, the model files that `check` reads. Others: `slha`, `wcxf`, `csv`, `ufo`, `certificate`. */
  readonly formats?: readonly HostileFormat[]
  /** Default: only files that must be refused. */
  readonly must?: Answer | 'any'
  /** Largest number of repetitions where something is repeated; default 2000. */
  readonly size?: number
}

const allKinds = [...nativeKinds, ...foreignKinds, ...ufoKinds, ...certificateKinds]

/** Hostile files: every kind is as frequent as the others. */
export function hostileFiles(options: HostileOptions = {}): fc.Arbitrary<HostileFile> {
  const { formats = ['yaml', 'json'], must = 'refuse', size = 2000 } = options
  const kinds = allKinds.filter((kind) => formats.includes(kind.format) && (must === 'any' || must === kind.must))
  if (kinds.length === 0) throw new RangeError(`there is no hostile ${formats.join(', ')} that must ${must}`)
  return drafted<Draft, HostileFile>({
    drafts: fc.record({ kind: fc.constantFrom(...kinds), size: fc.nat(size) }),
    simpler: function* ({ kind, size: n }) {
      if (!kind.isSized || n === 0) return
      for (let smaller = 0; smaller < n; smaller = Math.ceil((smaller + n) / 2)) yield { kind, size: smaller }
    },
    build: fileOf,
  })
}

interface Draft {
  readonly kind: HostileKind
  readonly size: number
}

function fileOf({
  kind: { format, kind, must, text: textOf, bytes: bytesOf, files: filesOf },
  size,
}: Draft): HostileFile {
  const text = textOf(size)
  const bytes = bytesOf === undefined ? new TextEncoder().encode(text) : bytesOf(text)
  const files = filesOf === undefined ? {} : { files: filesOf(text) }
  return printedAs({ format, kind, must, text, bytes, ...files }, (file) =>
    [`# ${file.format}: ${file.kind}; a reader must ${file.must} it`, JSON.stringify(file.text.slice(0, 300))].join(
      '\n',
    ),
  )
}
