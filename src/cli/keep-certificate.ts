// --certificate FILE.

import { toJson } from '../explain/json.js'
import type { Call } from './commands/action.js'
import { certificateFile, type Outcome } from './judge.js'
import { writeOutput } from './write-file.js'

/** Writes the certificate of a report to the file that `--certificate` names, if it names one. */
export function keepCertificate(outcome: Outcome, { options, terminal }: Call): void {
  const file = certificateFile(options.certificate)
  if (file === undefined || outcome.kind !== 'report') return
  writeOutput(file, `${toJson(outcome.report.certificate)}\n`, terminal, {
    force: options.force === true,
    inputs: [outcome.input.file, ...(options.rules ?? [])].filter((input) => input !== '-'),
  })
}
