// The list of observables: each with its inputs, domains, defaults and the unit of its value.

import type { ObservableDescription } from '../../physics/evaluation.js'
import { type PrettyOptions, page } from '../pretty/options.js'
import type { PageFormat } from '../sheet.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { hang } from '../text/layout.js'
import { inputLine, unitText } from './evaluation-page.js'

export function observableList(
  descriptions: readonly ObservableDescription[],
  format: PageFormat,
  options: PrettyOptions = {},
): string {
  if (format === 'markdown') return descriptions.map(markdownItem).join('\n')
  const { width, paint } = page(options)
  return descriptions
    .map((description) => {
      const { id, title, unit, inputs, model } = description
      const lines = [
        ...hang('  ', `${title}; ${unitText(unit)}`, width),
        ...inputs.flatMap((input) => hang('      ', inputLine(input), width)),
        ...(model.length === 0 ? [] : hang('      ', `--model FILE with ${model.join(', ')}`, width)),
      ]
      return [paint('heading', id), ...lines].join('\n')
    })
    .join('\n')
}

const markdownItem = ({ id, title, unit, inputs, model }: ObservableDescription): string =>
  [
    `- \`${id}\`: ${escapeMarkdown(title)} (${escapeMarkdown(unitText(unit))})`,
    ...inputs.map((input) => `  - ${escapeMarkdown(inputLine(input))}`),
    ...(model.length === 0 ? [] : [`  - needs a model with ${model.join(', ')}`]),
  ].join('\n')
