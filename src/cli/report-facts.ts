// What the page of a report shows beside the report: lines of the source, words of the rules, phases of the states.

import * as E from 'fp-ts/lib/Either.js'
import { stateOf } from '../engine/evidence/certificate.js'
import type { PrettyOptions } from '../explain/pretty/options.js'
import type { NeutrinoModel } from '../physics/model.js'
import { loadCatalogue } from '../read-model.js'
import type { RuleFiles } from './model-input.js'

/** For `prettyReport`; `text` is what the places in the report refer to. */
export function factsFor(
  text: string | undefined,
  model: NeutrinoModel,
  files: RuleFiles,
): Pick<PrettyOptions, 'source' | 'rules' | 'facts'> {
  const loaded = loadCatalogue(files.texts)
  return {
    source: text,
    rules: E.isLeft(loaded) ? [] : loaded.right.rules,
    facts: { q2: model.q2, states: model.states.map(stateOf) },
  }
}
