// A page as a title and its fields, and its two forms: lines for a terminal, Markdown.

import type { Reference } from '../physics/convention.js'
import { type Page, type PrettyOptions, page } from './pretty/options.js'
import { escapeMarkdown } from './text/escape-markdown.js'
import { hang, padEnd } from './text/layout.js'
import { safeText } from './text/safe-text.js'

export interface Sheet {
  readonly id: string
  readonly title: string
  /** A field without values is left out. */
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[]
}

export type PageFormat = 'pretty' | 'markdown'

/** A reference by its key. */
export const referenceText = ({ key, where }: Reference): string => (where === undefined ? key : `${key}, ${where}`)

/** The page, without a line feed at the end. */
export function renderSheet(sheet: Sheet, format: PageFormat, options: PrettyOptions): string {
  const fields = sheet.fields.filter(([, values]) => values.length > 0)
  return (format === 'markdown' ? markdownSheet(sheet, fields) : prettySheet(sheet, fields, page(options))).join('\n')
}

const markdownSheet = (sheet: Sheet, fields: Sheet['fields']): readonly string[] => [
  `# \`${sheet.id}\`: ${escapeMarkdown(sheet.title)}`,
  ...fields.flatMap(([name, values]) => [
    '',
    `**${name}**`,
    '',
    ...values.map((text) => `- ${isFormula(name) ? mathText(text) : escapeMarkdown(text)}`),
  ]),
]

const isFormula = (name: string): boolean => name === 'formula' || name === 'vertex'

/** Mathematics that forges typeset; text that would end it early is shown as code. */
const mathText = (text: string): string => {
  const line = safeText(text.trim())
  return line.includes('$') ? `\`\` ${line.replaceAll('`', "'")} \`\`` : `$${line}$`
}

const prettySheet = (sheet: Sheet, fields: Sheet['fields'], { width, paint }: Page): readonly string[] => [
  `${paint('heading', sheet.id)}  ${safeText(sheet.title)}`,
  '',
  ...fields.flatMap(([name, values]) =>
    values.flatMap((text, k) => {
      const [first = '', ...more] = hang(padEnd(k === 0 ? name : '', 12), safeText(text.trim()), width)
      return [paint('label', first.slice(0, 12)) + first.slice(12), ...more]
    }),
  ),
]
