// The list of observables: each with its inputs, domains, defaults and the unit of its value.

import type { ObservableDescription } from '../../physics/evaluation.js'
import { type PrettyOptions, page } from '../pretty/options.js'
import type { PageFormat } from '../sheet.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { hang } from '../text/layout.js'
import { inputLine, modelLine, unitText } from './evaluation-page.js'

export function observableList(
  descriptions: readonly ObservableDescription[],
  format: PageFormat,
  options: PrettyOptions = {},
): string {
  if (format === 'markdown') return descriptions.map(markdownItem).join('\n')
  const { width, paint } = page(options)
  return descriptions
    .map((description) => {
      const { id, title, unit, inputs } = description
      const lines = [
        ...hang('  ', `${title}; ${unitText(unit)}`, width),
        ...inputs.flatMap((input) => hang('      ', inputLine(input), width)),
        ...modelLine(description).flatMap((line) => hang('      ', line, width)),
      ]
      return [paint('heading', id), ...lines].join('\n')
    })
    .join('\n')
}

function markdownItem(description: ObservableDescription): string {
  const { id, title, unit, inputs, model, optionalModel } = description
  return [
    `- \`${id}\`: ${escapeMarkdown(title)} (${escapeMarkdown(unitText(unit))})`,
    ...inputs.map((input) => `  - ${escapeMarkdown(inputLine(input))}`),
    ...(model.length === 0 ? [] : [`  - needs a model with ${model.join(', ')}`]),
    ...(optionalModel.length === 0 ? [] : [`  - uses ${optionalModel.join(', ')} where the model has them`]),
  ].join('\n')
}
