// The factor of 2 as Markdown: the algebra as a list, the conventions and the one-loop numbers as tables.

import type { FactorTwo } from '../physics/factor-two.js'
import { headline } from './pretty/explanation.js'
import { factorsText, pairText } from './pretty/factor-two.js'
import { escapeMarkdown } from './text/escape-markdown.js'

/** A Markdown document, without a line feed at the end. */
export function markdownFactorTwo(told: FactorTwo): string {
  const { entry, steps, cases, conventions, halves, oneLoop, notes } = told
  return [
    `# ${escapeMarkdown(entry)}: Dirac and Majorana`,
    '',
    escapeMarkdown(`${headline(told)} ${pairText(told)}`),
    '',
    ...section(
      'From Dirac to Majorana',
      steps.map(({ title, equation }, k) => `${k + 1}. ${escapeMarkdown(equation)} (${escapeMarkdown(title)})`),
    ),
    ...section(
      'With CP conserved',
      cases.map((one) => {
        const own = one.holds === true ? ' **(this model)**' : ''
        return `- ${escapeMarkdown(one.when)}${own}: ${escapeMarkdown(`${one.equation}. For the pair: ${factorsText(one)}.`)}`
      }),
    ),
    ...table(
      `Where papers write c: ${entry} = factor · c`,
      ['factor', 'c', 'convention', 'written'],
      conventions.map(({ factor, value, title, written }) => [factor ?? '2 or 0', value ?? '', title, written]),
    ),
    ...table('Between its Majorana halves', halves?.labels ?? [], halves?.matrix ?? []),
    ...table(
      'At one loop',
      ['nature', 'entry', 'µ_B'],
      (oneLoop?.rows ?? []).map(({ nature, entry: name, value }) => [nature, name, value]),
    ),
    ...section(
      'Not to be confused',
      notes.map((note) => `- ${escapeMarkdown(note)}`),
    ),
  ]
    .join('\n')
    .trimEnd()
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  const body = rows.map(line)
  return section(
    escapeMarkdown(title),
    body.length === 0 ? [] : [line(head), `|${' --- |'.repeat(head.length)}`, ...body],
  )
}
