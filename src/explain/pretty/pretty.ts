// A report for a reader at a terminal: head, matrices, ties, antineutrinos, reasons, findings, and the verdict last.

import type { Report } from '../../physics/report.js'
import { facts } from './facts.js'
import { findings } from './findings.js'
import { header, modelTitle } from './header.js'
import { matrices } from './matrices.js'
import { type PrettyOptions, page } from './options.js'
import { verdictLines } from './verdict-line.js'

/** The report as text of several lines, without a line feed at the end. Quiet and consistent: the empty text. */
export function prettyReport(report: Report, options: PrettyOptions = {}): string {
  const onPage = page(options)
  const found = findings(report, onPage)
  const verdict = ['', ...verdictLines(report, onPage)]
  if (options.quiet === true) return report.verdict === 'consistent' ? '' : [...found, ...verdict].slice(1).join('\n')
  if (report.model.states.length === 0)
    return [onPage.paint('heading', modelTitle(report)), ...found, ...verdict].join('\n')
  const head = [...header(report, onPage), '', ...matrices(report, onPage), ...facts(report, onPage)]
  return [...head, ...found, ...verdict].join('\n')
}
