// What a reader's terminal is like, and what the report itself does not carry: the model's text and the rules' words.

import type { Certificate } from '../../physics/certificate.js'
import type { RuleText } from '../facts/rule-text.js'
import { type Paint, plain } from '../text/paint.js'

export type ModelFacts = Pick<Certificate, 'q2' | 'states'>

export interface PrettyOptions {
  /** Columns of the terminal; default 80. */
  readonly width?: number | undefined
  /** Default: no colour. */
  readonly paint?: Paint | undefined
  /** Text of the model file, for excerpts; default: none shown. */
  readonly source?: string | undefined
  /** Rules by whose titles and reasons the report is explained; default: ids only. */
  readonly rules?: readonly RuleText[] | undefined
  /** q² and the phases of the states, which a report without certificate does not carry. */
  readonly facts?: ModelFacts | undefined
  /** Findings and verdict only, nothing at all when the model is consistent; default false. */
  readonly quiet?: boolean | undefined
}

export interface Page {
  readonly width: number
  readonly paint: Paint
  readonly source: string | undefined
  readonly rules: ReadonlyMap<string, RuleText>
  readonly facts: ModelFacts | undefined
}

const narrowest = 40

/** The options with their defaults filled in. */
export const page = (options: PrettyOptions): Page => ({
  width: Math.max(narrowest, options.width ?? 80),
  paint: options.paint ?? plain,
  source: options.source,
  facts: options.facts,
  rules: new Map((options.rules ?? []).map((rule) => [rule.id, rule])),
})
