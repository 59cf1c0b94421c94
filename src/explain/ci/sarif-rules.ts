// The rule descriptors of a SARIF run: one for each symmetry, whose breaking a finding speaks of, and one for each code.

import type { MultiformatMessageString, ReportingDescriptor } from 'sarif'
import { issueCodes } from '../../physics/issue.js'
import { findingCodes } from '../../physics/report.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { safeText } from '../text/safe-text.js'
import { findingTexts, issueTexts } from './code-texts.js'

export interface RulesRequest {
  /** Shipped rules and the user's. */
  readonly rules: readonly SymmetryRule[]
  readonly isShipped: (id: string) => boolean
  /** Where the files of the package can be read: ends in `/`. */
  readonly published: string
}

/** Every descriptor; the order is always the same. */
export function descriptors({ rules, isShipped, published }: RulesRequest): readonly ReportingDescriptor[] {
  return [
    ...rules.map((rule) =>
      symmetry(rule, isShipped(rule.id) ? `${published}rules/symmetries/${rule.id}.yaml` : undefined),
    ),
    ...findingCodes.map((code) => codeDescriptor(code, findingTexts[code], `${published}docs/findings.md`)),
    ...issueCodes.map((code) => {
      const { means, remedy } = issueTexts[code]
      return codeDescriptor(issueRule(code), `${means}; ${remedy}`, `${published}docs/issues.md`)
    }),
  ]
}

/** Codes of issues and of findings never meet. */
export const issueRule = (code: string): string => `issue/${code}`

function symmetry(
  { id, title, status, statement, reason, formula }: SymmetryRule,
  uri: string | undefined,
): ReportingDescriptor {
  const text = safeText(`${statement} ${reason}`)
  return {
    id: `symmetry/${safeText(id)}`,
    shortDescription: { text: safeText(title) },
    fullDescription: { text: safeText(reason) },
    help: { text, markdown: `${escapeMarkdown(statement)}\n\n${escapeMarkdown(reason)}\n\n\`${safeText(formula)}\`` },
    ...(uri === undefined ? {} : { helpUri: uri }),
    properties: { kind: status },
  }
}

function codeDescriptor(id: string, text: string, helpUri: string): ReportingDescriptor {
  const told = sentence(text)
  return { id, shortDescription: told, fullDescription: told, help: told, helpUri }
}

/** A line of the reference pages: plain text without the code spans, and Markdown with them. */
function sentence(text: string): MultiformatMessageString {
  const full = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
  return { text: full.replaceAll('`', ''), markdown: full }
}
