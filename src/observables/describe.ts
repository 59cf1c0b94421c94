// An observable as plain data, for lists, help and documentation.

import type { InputDescription, ObservableDescription } from '../physics/evaluation.js'
import { citationText } from './evaluate.js'
import { domainText, type InputSpec } from './input.js'
import type { Observable } from './observable.js'

/** What a user has to know to evaluate it. */
export const describe = (observable: Observable): ObservableDescription => ({
  id: observable.id,
  title: observable.title,
  inputs: Object.entries(observable.inputs).map(([name, spec]) => describeInput(name, spec)),
  model: observable.model ?? [],
  optionalModel: observable.optionalModel ?? [],
  unit: observable.unit,
  constants: observable.constants,
  formula: observable.formula,
  latex: observable.latex,
  source: observable.sources.map(citationText),
  conventions: observable.conventions,
  validity: observable.validity,
})

function describeInput(name: string, spec: InputSpec): InputDescription {
  const fallback = spec.default === undefined ? null : String(spec.default)
  const common = { name, meaning: spec.meaning, default: fallback }
  switch (spec.kind) {
    case 'quantity':
      return { ...common, unit: spec.unit, domain: domainText(name, spec.domain, spec.unit) ?? null }
    case 'number':
      return {
        ...common,
        unit: null,
        domain: domainText(name, spec.domain) ?? (spec.isWhole ? 'a whole number' : null),
      }
    case 'choice':
      return { ...common, unit: null, domain: Object.keys(spec.choices).join(' or '), choices: spec.choices }
    case 'flag':
      return { ...common, unit: null, domain: 'true or false' }
  }
}
