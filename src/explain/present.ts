// Verdicts and findings → the report that interface users read. No judgement here, only notation.

import type { Selection } from '../engine/select.js'
import type { Certificate } from '../physics/certificate.js'
import type { Species } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { Imported } from '../physics/imported.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { Conflict, EntryReport, Finding, FormFactorReport, Report, ReportVerdict } from '../physics/report.js'
import type { Solution } from '../physics/solution.js'
import { entryReport, type Notation } from './notation.js'

export interface Presentation {
  readonly model: NeutrinoModel
  readonly selection: Selection
  readonly solution: Solution
  readonly notation: Notation
  readonly findings: readonly Finding[]
  /** Of a model that was made from a file of another format. */
  readonly imported: Imported | undefined
  /** Only when all conflicts were asked for. */
  readonly conflicts: readonly Conflict[] | undefined
  readonly certificate: Certificate | null
}

/** The report. */
export function present({
  model,
  selection,
  solution,
  notation,
  findings,
  imported,
  conflicts,
  certificate,
}: Presentation): Report {
  const entries = (species: Species, formFactor: FormFactor): FormFactorReport['entries'] =>
    matrixOf(model.states.length, (final, initial) =>
      entryReport(
        { species, formFactor, final, initial },
        solution.verdict(species, formFactor, final, initial),
        notation,
        model.states,
      ),
    )
  return {
    nuvertex: 1,
    model: {
      name: model.name ?? null,
      states: model.states.map(({ label, nature }) => ({ label, nature })),
      source: model.source,
    },
    convention: notation.output.id,
    rules: {
      inForce: selection.inForce.map(({ id, status }) => ({ id, status })),
      setAside: selection.setAside.map(({ rule, reason }) => ({ id: rule.id, reason })),
    },
    freeParameters: solution.totalFreeParameters,
    formFactors: eachFormFactor((formFactor) => ({
      freeParameters: solution.freeParameters[formFactor],
      entries: entries('neutrino', formFactor),
    })),
    antineutrino: eachFormFactor((formFactor) => ({ entries: entries('antineutrino', formFactor) })),
    findings,
    verdict: verdictOf(findings),
    ...(imported === undefined ? {} : { imported: importedFacts(imported) }),
    ...(conflicts === undefined ? {} : { conflicts }),
    certificate,
  }
}

/** What the report says of the source. */
export const importedFacts = ({ importer, notices, origins }: Imported): Report['imported'] & {} => ({
  importer,
  notices,
  ...(origins === undefined ? {} : { origins }),
})

const eachFormFactor = <A>(make: (formFactor: FormFactor) => A): Record<FormFactor, A> => ({
  charge: make('charge'),
  magnetic: make('magnetic'),
  electric: make('electric'),
  anapole: make('anapole'),
})

const matrixOf = (
  count: number,
  entry: (final: number, initial: number) => EntryReport,
): readonly (readonly EntryReport[])[] =>
  Array.from({ length: count }, (_, final) => Array.from({ length: count }, (_, initial) => entry(final, initial)))

/** `violated` before `not-evaluable` before `conditional` before `consistent`; warnings do not count. */
export function verdictOf(findings: readonly Finding[]): ReportVerdict {
  const has = (kind: Finding['kind']): boolean => findings.some((finding) => finding.kind === kind)
  if (has('violation')) return 'violated'
  if (has('not-evaluable')) return 'not-evaluable'
  return has('condition') ? 'conditional' : 'consistent'
}
