// docs/physics-mutants.md from the fates of the mutants.

import type { Fate } from './run-mutant.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export function reportPage(fates: readonly Fate[]): string {
  const count = (kind: Fate['kind']): number => fates.filter((fate) => fate.kind === kind).length
  const rows = fates.map(
    ({ mutant: { file, breaks }, kind, by }) => `| \`${file}\` | ${cell(breaks)} | ${kind} | ${cell(by ?? '')} |`,
  )
  return `# Physics mutants

Made by \`npm run mutants\`. Do not edit.

Each row is one edit of the kind that a physicist might make by mistake (\`test/mutants/\`), applied alone to a copy of the sources,
and the test that fails because of it. ${fates.length} mutants: ${count('killed')} killed, ${count('survived')} survived, ${count('stale')} stale.

| file | what it breaks | | by |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
