// The value of an observable for a reader: with the inputs, constants, sources and notes that it rests on; with `explain`
// the formula, the domains and when it holds, too.

import type {
  Evaluation,
  EvaluationPart,
  InputDescription,
  ObservableDescription,
  Value,
  ValueWithUnit,
} from '../../physics/evaluation.js'
import type { PrettyOptions } from '../pretty/options.js'
import { type PageFormat, renderSheet, type Sheet } from '../sheet.js'
import { escapeLatex } from '../text/escape-latex.js'
import { isMatrix, latexNumber, latexUnit, matrixRows, numberText, valueText } from './value-text.js'

export interface EvaluationPageOptions extends PrettyOptions {
  /** Formula, domains and validity as well. */
  readonly isExplained?: boolean
}

/** The page, without a line feed at the end. */
export function evaluationPage(
  evaluation: Evaluation,
  description: ObservableDescription,
  format: PageFormat,
  options: EvaluationPageOptions = {},
): string {
  const { id, value, unit, inputs, constants, source, notes, parts = {} } = evaluation
  const sheet: Sheet = {
    id,
    title: description.title,
    fields: [
      ['value', valueLines(value, unit)],
      ['of which', Object.entries(parts).flatMap(([name, part]) => partLines(name, part))],
      ['inputs', Object.entries(inputs).map(([name, used]) => `${name} = ${inputText(used)}`)],
      ['constants', Object.entries(constants).map(([name, used]) => `${name} = ${inputText(used)} (${used.source})`)],
      ...(options.isExplained === true ? explanation(description, format) : []),
      ['source', source],
      ['notes', notes],
    ],
  }
  return renderSheet(sheet, format, options)
}

/** The page of an observable that has not been given inputs. */
export const descriptionPage = (
  description: ObservableDescription,
  format: PageFormat,
  options: PrettyOptions = {},
): string =>
  renderSheet(
    {
      id: description.id,
      title: description.title,
      fields: [
        ['gives', [unitText(description.unit)]],
        ...explanation(description, format),
        ['constants', description.constants.length === 0 ? [] : [description.constants.join(', ')]],
        ['source', description.source],
        ['notes', description.conventions],
      ],
    },
    format,
    options,
  )

const explanation = (description: ObservableDescription, format: PageFormat): Sheet['fields'] => [
  ['formula', format === 'markdown' ? description.latex : description.formula],
  ['takes', [...description.inputs.map(inputLine), ...modelLine(description)]],
  ['holds', description.validity],
]

/** `--model FILE with mixing; uses masses where it has them`; nothing where no model is used. */
export function modelLine({ model, optionalModel }: ObservableDescription): readonly string[] {
  const needed = model.length === 0 ? [] : [`with ${model.join(', ')}`]
  const used = optionalModel.length === 0 ? [] : [`uses ${optionalModel.join(', ')} where the model has them`]
  const said = [...needed, ...used].join('; ')
  return said === '' ? [] : [`--model FILE ${said}`]
}

/** `E: neutrino energy, E > 0 MeV; default 3 MeV`. */
export function inputLine({ name, meaning, unit, domain, default: fallback, choices }: InputDescription): string {
  const range =
    domain === null
      ? unit === null
        ? ''
        : `, in ${unit}`
      : `, ${domain}${unit !== null && !domain.endsWith(unit) ? ` ${unit}` : ''}`
  const words =
    choices === undefined
      ? ''
      : ` (${Object.entries(choices)
          .map(([word, text]) => `${word}: ${text}`)
          .join('; ')})`
  return `${name}: ${meaning}${range}${words}${fallback === null ? '' : `; default ${fallback}`}`
}

const inputText = (used: number | string | boolean | ValueWithUnit): string =>
  typeof used === 'object'
    ? `${numberText(used.value)}${unitSuffix(used.unit)}`
    : typeof used === 'number'
      ? numberText(used)
      : String(used)

/** A number with its unit, or the rows of a matrix below its unit. */
const valueLines = (value: Value, unit: string): readonly string[] =>
  isMatrix(value) ? [`in ${unitText(unit)}`, ...matrixRows(value)] : [`${valueText(value)}${unitSuffix(unit)}`]

const partLines = (name: string, { value, unit, meaning }: EvaluationPart): readonly string[] =>
  isMatrix(value)
    ? [`${name}, ${unitText(unit)}: ${meaning}`, ...matrixRows(value)]
    : [`${name} = ${valueText(value)}${unitSuffix(unit)}: ${meaning}`]

const unitSuffix = (unit: string): string => (unit === '1' ? '' : ` ${unit}`)

export const unitText = (unit: string): string => (unit === '1' ? 'a number without unit' : unit)

/** Formula and value as LaTeX mathematics, for a paper. Needs nothing beyond amsmath. Matrices are left to JSON. */
export function latexEvaluation({ value, unit, id, inputs }: Evaluation, { latex }: ObservableDescription): string {
  const given = Object.entries(inputs).map(([name, used]) => `\\text{${escapeLatex(name)}} = ${latexInput(used)}`)
  const head = `\\text{${escapeLatex(id)}}${given.length === 0 ? '' : `(${given.join(',\\, ')})`}`
  const number = typeof value === 'number' ? [`${head} = ${latexNumber(value)}${latexSuffix(unit)}`] : []
  return [`% ${id}`, ...[...latex, ...number].flatMap((line) => ['\\[', line, '\\]'])].join('\n')
}

const latexInput = (used: number | string | boolean | ValueWithUnit): string =>
  typeof used === 'object'
    ? `${latexNumber(used.value)}${latexSuffix(used.unit)}`
    : typeof used === 'number'
      ? latexNumber(used)
      : `\\text{${escapeLatex(String(used))}}`

const latexSuffix = (unit: string): string => (unit === '1' ? '' : `\\,${latexUnit(unit)}`)
