// The report on a source that says nothing about neutrinos: no states, no entries, and the findings that say so.

import type { Imported } from '../physics/imported.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { Report } from '../physics/report.js'
import { importedFacts, verdictOf } from './present.js'

export interface EmptySource {
  readonly file?: string | null | undefined
  readonly sha256?: string | undefined
}

/** A report without states, with the model that it is about. */
export function emptyReport(
  imported: Imported,
  { file = null, sha256 = '' }: EmptySource,
  convention: string,
): { readonly report: Report; readonly model: NeutrinoModel } {
  const source = { file, sha256 }
  const nothing = { freeParameters: 0, entries: [] }
  const matrices = { charge: nothing, magnetic: nothing, electric: nothing, anapole: nothing }
  const report: Report = {
    nuvertex: 1,
    model: { name: null, states: [], source },
    convention,
    rules: { inForce: [], setAside: [] },
    freeParameters: 0,
    formFactors: matrices,
    antineutrino: matrices,
    findings: imported.findings,
    verdict: verdictOf(imported.findings),
    imported: importedFacts(imported),
    certificate: null,
  }
  const model: NeutrinoModel = {
    name: undefined,
    states: [],
    assume: [],
    lift: [],
    q2: 'generic',
    convention,
    parameters: new Map(),
    formFactors: {},
    computed: undefined,
    mixing: undefined,
    massMatrix: undefined,
    source,
  }
  return { report, model }
}
