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
      `## ${escapeMarkdown(`If ${one.when}`)}`,
      '',
      ...one.claims.flatMap((claim) => claimLines(claim, '###')),
      ...one.witnesses.flatMap((witness) => witnessLines(witness, '###')),
    ]),
    ...claims.flatMap((claim) => claimLines(claim, '##')),
    ...witnesses.flatMap((witness) => witnessLines(witness, '##')),
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

/** The sign of a heading: below the title, or below a case. */
type Level = '##' | '###'

const claimLines = ({ kind, steps, conclusion }: ExplanationClaim, level: Level): readonly string[] => [
  `${level} ${claimTitles[kind]}`,
  '',
  ...steps.map(({ equation, rule }, k) => `${k + 1}. ${escapeMarkdown(equation)} (\`${rule}\`)`),
  '',
  escapeMarkdown(conclusion),
  '',
]

const witnessLines = ({ description, matrix }: ExplanationWitness, level: Level): readonly string[] => [
  `${level} Why nothing more is forced`,
  '',
  escapeMarkdown(description),
  '',
  `| f\\\\i | ${matrix.map((_, k) => k + 1).join(' | ')} |`,
  `| --- |${' --- |'.repeat(matrix.length)}`,
  ...matrix.map((row, k) => `| **${k + 1}** | ${row.map(escapeMarkdown).join(' | ')} |`),
  '',
]
