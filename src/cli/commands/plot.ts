// nuvertex plot KIND …: a figure of a model, or of cross sections, as SVG, PNG or table, on standard output or in a file.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { check } from '../../check.js'
import { crossSectionCurves, crossSectionKeys } from '../../cross-section-curves.js'
import { entryPlane } from '../../entry-plane.js'
import { toJson } from '../../explain/json.js'
import { safeText } from '../../explain/text/safe-text.js'
import { forkCurves } from '../../fork-curves.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import { parseEntryName } from '../../physics/entry.js'
import type { Issue } from '../../physics/issue.js'
import { csvTable, htmlTable } from '../../plot/data-table.js'
import { dataTable, type Figure, type FigureWidth } from '../../plot/figure.js'
import { argandFigure } from '../../plot/figures/argand.js'
import { crossSectionFigure } from '../../plot/figures/cross-sections.js'
import { forkFigure } from '../../plot/figures/fork.js'
import { verdictsFigure } from '../../plot/figures/verdicts.js'
import type { ReadOptions } from '../../read-model.js'
import { verdictGrids } from '../../verdict-grids.js'
import { withDeadline } from '../deadline.js'
import { drawPng, drawSvg } from '../drawing.js'
import { Failure } from '../failure.js'
import { keysAndValues } from '../keys-and-values.js'
import { checkOptionsFor, readRuleFiles } from '../model-input.js'
import { reportIssues, troubled } from '../output.js'
import { readInput } from '../read-file.js'
import { writeOutput } from '../write-file.js'
import type { Action, Call } from './action.js'
import { boundsDrawing } from './plot-bounds.js'
import { type Drawn, effectiveMoment, precession } from './plot-keyed.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

interface Job {
  readonly text: string
  readonly entry: string | undefined
  readonly width: FigureWidth
  readonly options: ReadOptions
}

/** The kinds of figures, with what an entry is to them. */
const kinds: Readonly<
  Record<string, { readonly entry: 'none' | 'needed' | 'magnetic[2,1]'; readonly figure: (job: Job) => Result<Figure> }>
> = {
  verdicts: {
    entry: 'none',
    figure: ({ text, width, options }) =>
      E.chain((report: Parameters<typeof verdictGrids>[0]) => verdictsFigure({ ...verdictGrids(report), width }))(
        check(text, { ...options, certificate: 'none' }),
      ),
  },
  fork: {
    entry: 'magnetic[2,1]',
    figure: ({ text, entry = 'magnetic[2,1]', width, options }) => {
      const curves = forkCurves(text, entry, options)
      return E.isLeft(curves) ? curves : forkFigure({ ...curves.right, width })
    },
  },
  argand: {
    entry: 'needed',
    figure: ({ text, entry = '', width, options }) => {
      const plane = entryPlane(text, entry, options)
      return E.isLeft(plane) ? plane : argandFigure({ ...plane.right, width })
    },
  },
}

export const plotCommand: Action = async ([name = '', ...rest], call) => {
  const form = formOf(call)
  const keyed = Object.hasOwn(keyedFigures, name) ? keyedFigures[name] : undefined
  const drawn = keyed === undefined ? ofModel(name, rest, call) : await keyed(rest, call)
  if (typeof drawn === 'number') return drawn
  put(await render(drawn.figure, form), drawn.read, call)
  return 0
}

function ofModel(name: string, [file, entry, ...more]: readonly string[], call: Call): Drawn {
  const kind = kindOf(name, entry)
  if (file === undefined) throw new Failure('usage', `${name} needs a model file`, '- is standard input.')
  if (more.length > 0) throw new Failure('usage', `${name} takes a model file and an entry, and no more`)
  const { width = 'column' } = call.options
  const input = readInput(file, call.terminal)
  const rules = readRuleFiles(call.options, call.terminal)
  const stopped = [...rules.issues, ...(input.kind === 'issue' ? [input.issue] : [])]
  if (input.kind === 'issue' || stopped.length > 0) return reportIssues(troubled(input, stopped), call)
  const options = checkOptionsFor(input, rules, call.options, false)
  const result = withDeadline(input.text, () => kind.figure({ text: input.text, entry, width, options }))
  if (E.isLeft(result)) return reportIssues(troubled(input, result.left), call)
  return { figure: result.right, read: [file, ...(call.options.rules ?? [])] }
}

const keyedFigures: Readonly<Record<string, (given: readonly string[], call: Call) => Drawn | Promise<Drawn>>> = {
  bounds: boundsDrawing,
  'cross-sections': crossSections,
  'effective-moment': effectiveMoment,
  precession,
}

function crossSections(pairs: readonly string[], call: Call): Drawn {
  const inputs = keysAndValues(pairs)
  const unknown = Object.keys(inputs).find((key) => !crossSectionKeys.some((each) => each === key))
  if (unknown !== undefined)
    throw new Failure(
      'usage',
      `cross-sections has no input '${safeText(unknown)}'`,
      `It has ${crossSectionKeys.join(', ')}.`,
    )
  const curves = crossSectionCurves(inputs)
  const result = E.isLeft(curves)
    ? curves
    : crossSectionFigure({ ...curves.right, width: call.options.width ?? 'column' })
  if (E.isRight(result)) return { figure: result.right, read: [] }
  return reportIssues({ file: null, sha256: null, text: undefined, of: 'the inputs', issues: result.left }, call)
}

function kindOf(name: string, entry: string | undefined): (typeof kinds)[string] {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  const names = [...Object.keys(kinds), ...Object.keys(keyedFigures)]
  if (kind === undefined) {
    const near = didYouMean(name, names)
    const hint = near === undefined ? `Figures: ${names.join(', ')}.` : `Did you mean ${near}?`
    throw new Failure('usage', `there is no figure '${safeText(name)}'`, hint)
  }
  const example = "Write charge, magnetic, electric or anapole with [final,initial], such as 'magnetic[1,2]'."
  if (entry === undefined && kind.entry === 'needed') throw new Failure('usage', `${name} needs an entry`, example)
  if (entry === undefined) return kind
  if (kind.entry === 'none') throw new Failure('usage', `${name} takes no entry`, 'It shows all of them.')
  if (parseEntryName(entry) === undefined) throw new Failure('usage', `'${safeText(entry)}' is not an entry`, example)
  return kind
}

const forms = ['svg', 'png', 'csv', 'html', 'json'] as const
type Form = (typeof forms)[number]

/** The end of the file's name decides; without a file, --format. */
function formOf({ options: { output, format = 'svg' } }: Call): Form {
  const asked = forms.find((form) => form === format) ?? 'svg'
  if (output === undefined) return asked
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  const form = forms.find((each) => each === ending)
  if (form === undefined)
    throw new Failure(
      'usage',
      `cannot tell the format of ${safeText(output)}`,
      `Let its name end in .${forms.join(', .')}.`,
    )
  if (asked !== 'svg' && asked !== form)
    throw new Failure('usage', `--format ${asked} into ${safeText(output)}`, 'The name of the file says the format.')
  return form
}

async function render(figure: Figure, form: Form): Promise<string | Uint8Array> {
  switch (form) {
    case 'svg':
      return drawSvg(figure)
    case 'png':
      return drawPng(await drawSvg(figure))
    case 'csv':
      return csvTable(dataTable(figure))
    case 'html':
      return htmlTable(dataTable(figure))
    case 'json':
      return `${toJson({ nuvertex: 1, kind: figure.kind, title: figure.title, description: figure.description, ...dataTable(figure) })}\n`
    default: {
      const never: never = form
      return never
    }
  }
}

function put(content: string | Uint8Array, read: readonly string[], { options, terminal }: Call): void {
  const { output, force = false, quiet = false } = options
  if (output === undefined) {
    if (typeof content === 'string') terminal.stdout.write(content)
    return
  }
  writeOutput(output, content, terminal, { force, inputs: read })
  if (!quiet) terminal.stderr.write(`Wrote ${safeText(output)}.\n`)
}
