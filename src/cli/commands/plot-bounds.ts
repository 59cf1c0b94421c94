// nuvertex plot bounds [FILE]: the ledger of limits as bars, with what a model predicts.

import * as E from 'fp-ts/lib/Either.js'
import { comparedGroups, ledgerGroups } from '../../bound-groups.js'
import { type BoundFilter, boundsWhere, orderBounds } from '../../catalogue/bounds-where.js'
import { bounds as shippedBounds } from '../../catalogue/embedded-bounds.js'
import { modelBounds } from '../../model-bounds.js'
import { boundsFigure } from '../../plot/figures/bounds.js'
import { loadBounds } from '../../read-bounds.js'
import { boundFilter } from '../bound-filter.js'
import { Failure } from '../failure.js'
import { readRuleFiles } from '../model-input.js'
import { withNumericModel } from '../numeric-input.js'
import { reportIssues } from '../output.js'
import type { Call } from './action.js'
import type { Drawn } from './plot-keyed.js'

export async function boundsDrawing([file, ...more]: readonly string[], call: Call): Promise<Drawn> {
  if (more.length > 0) throw new Failure('usage', 'bounds takes a model file, and no more')
  const filter = { ...boundFilter(call.options), status: boundFilter(call.options).status ?? (['limit'] as const) }
  return file === undefined ? ofLedger(filter, call) : ofModel(file, filter, call)
}

function ofLedger(filter: BoundFilter, call: Call): Drawn {
  const files = readRuleFiles(call.options, call.terminal)
  const trouble = { file: call.options.rules?.[0] ?? null, sha256: null, text: files.texts[0]?.text }
  if (files.issues.length > 0) return reportIssues({ ...trouble, issues: files.issues }, call)
  const own = loadBounds(
    files.texts,
    shippedBounds.map(({ id }) => id),
  )
  if (E.isLeft(own)) return reportIssues({ ...trouble, issues: own.left }, call)
  const ledger = [...shippedBounds, ...own.right]
  const chosen = orderBounds(boundsWhere(ledger, filter))
  const figure = boundsFigure({ groups: ledgerGroups(chosen, ledger), width: widthOf(call) })
  if (E.isLeft(figure)) throw new Failure('usage', 'no bound meets these conditions')
  return { figure: figure.right, read: call.options.rules ?? [] }
}

async function ofModel(file: string, filter: BoundFilter, call: Call): Promise<Drawn> {
  const result = await withNumericModel(file, call, (text, options) =>
    modelBounds(text, shippedBounds, { ...options, bounds: options.rules, filter }),
  )
  if (E.isLeft(result)) return reportIssues(result.left, call)
  const { bounds, model } = result.right
  const groups = comparedGroups(bounds, model.name === null ? 'model' : shortened(model.name))
  if (groups.length === 0) {
    if (bounds.length === 0) throw new Failure('usage', 'no bound meets these conditions')
    call.terminal.stderr.write('nuvertex: no limit is comparable with the model; nuvertex bounds FILE tells why\n')
    return 3
  }
  const figure = boundsFigure({ groups, width: widthOf(call) })
  return E.isLeft(figure)
    ? reportIssues({ file, sha256: null, text: undefined, issues: figure.left }, call)
    : { figure: figure.right, read: [file, ...(call.options.rules ?? [])] }
}

const widthOf = ({ options: { width = 'column' } }: Call): 'column' | 'double' => width

const longestName = 24
const shortened = (name: string): string => (name.length <= longestName ? name : 'model')
