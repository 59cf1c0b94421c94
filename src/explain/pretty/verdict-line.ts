// The end of a report: the verdict in plain words.

import type { FindingKind, Report, ReportVerdict } from '../../physics/report.js'
import { count, hang } from '../text/layout.js'
import type { Role } from '../text/paint.js'
import type { Page } from './options.js'

interface Look {
  readonly glyph: string
  readonly role: Role
}

const looks: Readonly<Record<ReportVerdict, Look>> = {
  consistent: { glyph: '✓', role: 'good' },
  violated: { glyph: '✗', role: 'bad' },
  conditional: { glyph: '?', role: 'open' },
  'not-evaluable': { glyph: '?', role: 'open' },
}

const has = (n: number): string => (n === 1 ? 'has' : 'have')

/** `✗ violated: …`, on as many lines as the page needs. */
export function verdictLines(report: Report, { paint, width }: Page): readonly string[] {
  const { glyph, role } = looks[report.verdict]
  return hang(`${glyph} `, verdictWords(report), width).map((line) => paint(role, line))
}

/** The verdict in one sentence. */
export function verdictWords(report: Report): string {
  const number = (kind: FindingKind): number => report.findings.filter((finding) => finding.kind === kind).length
  const warnings = number('warning')
  const aside = warnings === 0 ? '' : ` (${count(warnings, 'warning')})`
  switch (report.verdict) {
    case 'consistent':
      return `consistent: nothing that is given contradicts the rules in force${aside}.`
    case 'violated': {
      const n = number('violation')
      return `violated: ${count(n, 'claim')} of the rules in force ${n === 1 ? 'is' : 'are'} broken by the given values${aside}.`
    }
    case 'conditional': {
      const n = number('condition')
      return `conditional: the given values hold if ${count(n, 'condition')} ${n === 1 ? 'is' : 'are'} met${aside}.`
    }
    case 'not-evaluable': {
      const n = number('not-evaluable')
      if (report.model.states.length === 0) return `not evaluable: there is nothing to check${aside}.`
      return `not evaluable: ${count(n, 'given value')} ${has(n)} not been judged${aside}.`
    }
    default:
      return never(report.verdict)
  }
}

const never = (verdict: never): string => verdict
