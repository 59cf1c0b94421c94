// Commands whose output must not depend on anything but their input: every command that reports, in every format.

import { commandTable } from '../../src/cli/command-table.js'

/** Arguments before the format, run in the folder of the examples. */
const reporting: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [
    ['majorana-cp-mixed-parities.yaml', 'symbolic.yaml', 'wrong-conjugate.yaml'],
    ['symbolic.yaml', '--all-conflicts', '--certificate', 'none'],
  ],
  explain: [['majorana-cp-mixed-parities.yaml', 'magnetic[1,2]']],
  mixing: [['one-loop.yaml'], ['one-loop.yaml', 'mass-matrix.yaml']],
  observables: [['symbolic.yaml', '--set', 'x=1e-12'], ['one-loop.yaml']],
  bounds: [[], ['one-loop.yaml']],
  eval: [[], ['magnetic-moment-dirac', 'm=0.05eV'], ['cross-section-magnetic', 'E=10MeV', 'T=1keV', 'mu=2.9e-11muB']],
  rules: [[], ['cp']],
  conventions: [[]],
  plot: [
    ['verdicts', 'majorana-three.yaml'],
    ['argand', 'symbolic.yaml', 'magnetic[1,2]'],
  ],
}

export interface Run {
  readonly name: string
  readonly argv: readonly string[]
}

/** One run for each command, set of arguments and format. */
export const runs: readonly Run[] = commandTable.flatMap(({ name, formats }) =>
  (reporting[name] ?? []).flatMap((own) =>
    formats.map(
      (format): Run => ({ name: [name, ...own, format].join(' '), argv: [name, ...own, '--format', format] }),
    ),
  ),
)
