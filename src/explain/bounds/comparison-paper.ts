// A model held against bounds, as Markdown and as LaTeX for a paper.

import { latexNumber, latexUnit } from '../observable/value-text.js'
import { escapeLatex } from '../text/escape-latex.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { safeText } from '../text/safe-text.js'
import {
  type ComparisonTable,
  experimentText,
  levelText,
  limitText,
  predictionText,
  ratioText,
  reasonGroups,
  remarks,
  summary,
  symbolText,
  titleOf,
  unitsText,
  verdictGroups,
  verdictTitles,
} from './comparison-text.js'
import { quantityLatex } from './quantity-latex.js'
import { valueLatex } from './value-text.js'

/** A table for each verdict, the reasons of what is not comparable, remarks and the summary. */
export function markdownComparison(table: ComparisonTable): string {
  const groups = verdictGroups(table.bounds).filter(({ verdict }) => verdict !== 'not-comparable')
  const open = reasonGroups(table.bounds)
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [
    `## ${escapeMarkdown(titleOf(table))}`,
    '',
    escapeMarkdown(summary(table)),
    ...(groups.length === 0 ? [] : ['', escapeMarkdown(unitsText(groups.flatMap(({ bounds }) => bounds)))]),
    ...groups.flatMap(({ verdict, bounds }) => [
      '',
      `### ${verdictTitles[verdict]}`,
      '',
      row(['ratio', 'quantity', 'model', 'limit', 'CL', 'experiment', 'id']),
      `|${' --- |'.repeat(7)}`,
      ...bounds.map((bound) =>
        row([
          ratioText(bound),
          symbolText(bound.quantity),
          predictionText(bound),
          limitText(bound),
          levelText(bound),
          experimentText(bound),
          bound.id,
        ]),
      ),
    ]),
    ...(open.length === 0 ? [] : ['', `### ${verdictTitles['not-comparable']}`, '']),
    ...open.map(
      ({ reason, bounds }) => `- ${escapeMarkdown(reason)}: ${bounds.map(({ id }) => escapeMarkdown(id)).join(', ')}`,
    ),
    ...(groups.length === 0 ? [] : ['', ...remarks(table).map((remark) => `- ${escapeMarkdown(remark)}`)]),
  ].join('\n')
}

/** A tabular with the limits and other numbers that are comparable; the reasons for the others are left to JSON. */
export function latexComparison(table: ComparisonTable): string {
  const compared = table.bounds.filter(({ verdict }) => verdict !== 'not-comparable')
  const rows = compared.map((bound) => {
    const { quantity, limit, prediction, verdict, confidence } = bound
    const value =
      prediction === null ? '' : `$${prediction.isAtLeast ? '\\ge ' : ''}${latexNumber(prediction.value, 3)}$`
    const cells = [
      `$${quantityLatex(quantity)}$`,
      value,
      `$${valueLatex(limit)}\\,${latexUnit(limit.unit)}$`,
      confidence === null ? '--' : `$${confidence.percent}\\%$`,
      ratioText(bound) === '–' ? '--' : `$${latexNumber(bound.ratio ?? 0, 3)}$`,
      verdict.replaceAll('-', ' '),
      escapeLatex(experimentText(bound)),
    ]
    return `${cells.join(' & ')} \\\\`
  })
  return [
    `% ${safeText(titleOf(table)).replaceAll('\n', ' ')}: ${safeText(summary(table))}`,
    '% Needs \\usepackage{amsmath,amssymb}.',
    '\\begin{tabular}{lllllll}',
    'quantity & model & limit & CL & ratio & verdict & experiment \\\\ \\hline',
    ...rows,
    '\\hline',
    '\\end{tabular}',
  ].join('\n')
}
