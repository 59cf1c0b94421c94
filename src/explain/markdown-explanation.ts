// The proof of one verdict as Markdown.

import type { Explanation, ExplanationClaim, ExplanationWitness } from '../physics/explanation.js'
import { claimTitles, derivationTitle, headline, nothingDerived } from './pretty/explanation.js'
import { escapeMarkdown } from './text/escape-markdown.js'

/** A Markdown document, without a line feed at the end. */
export function markdownExplanation(explanation: Explanation): string {
  const { entry, verdict, claims, witnesses, rules, derivations, finding } = explanation
  return [
    `# ${escapeMarkdown(headline(explanation))}`,
    '',
    ...section(
      'Cases',
      (verdict.options ?? []).map((option) =>
        escapeMarkdown(`If ${option.when}: ${headline({ entry, verdict: option.entry })}`),
      ),
    ),
    ...(explanation.cases ?? []).flatMap((one) => [
      `# ${escapeMarkdown(`If ${one.when}`)}`,
      '',
      ...one.claims.flatMap(claimLines),
      ...one.witnesses.flatMap(witnessLines),
    ]),
    ...claims.flatMap(claimLines),
    ...witnesses.flatMap(witnessLines),
    ...(derivations === undefined ? [] : derivationLines(derivations)),
    ...section(
      'Rules used',
      rules.map(({ id, title, reason }) => `\`${id}\`: ${escapeMarkdown(`${title}. ${reason}`)}`),
    ),
    ...(finding === undefined ? [] : section('Finding', [escapeMarkdown(`${finding.code}: ${finding.message}`)])),
  ]
    .join('\n')
    .trimEnd()
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']

const derivationLines = (derivations: NonNullable<Explanation['derivations']>): readonly string[] =>
  section(
    derivationTitle,
    derivations.length === 0
      ? [nothingDerived]
      : derivations.flat().map(({ title, text }) => escapeMarkdown(`${title}: ${text}`)),
  )

const claimLines = ({ kind, steps, conclusion }: ExplanationClaim): readonly string[] => [
  `## ${claimTitles[kind]}`,
  '',
  ...steps.map(({ equation, rule }, k) => `${k + 1}. ${escapeMarkdown(equation)} (\`${rule}\`)`),
  '',
  escapeMarkdown(conclusion),
  '',
]

const witnessLines = ({ description, matrix }: ExplanationWitness): readonly string[] => [
  '## Why nothing more is forced',
  '',
  escapeMarkdown(description),
  '',
  `| f\\\\i | ${matrix.map((_, k) => k + 1).join(' | ')} |`,
  `| --- |${' --- |'.repeat(matrix.length)}`,
  ...matrix.map((row, k) => `| **${k + 1}** | ${row.map(escapeMarkdown).join(' | ')} |`),
  '',
]
