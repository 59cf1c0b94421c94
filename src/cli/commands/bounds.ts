// nuvertex bounds [FILE]: the ledger of limits, filtered, or one of them in full; or a model held against them.

import * as E from 'fp-ts/lib/Either.js'
import { boundsWhere, orderBounds } from '../../catalogue/bounds-where.js'
import { bounds as shippedBounds } from '../../catalogue/embedded-bounds.js'
import { references } from '../../catalogue/embedded-references.js'
import { latexBounds } from '../../explain/bounds/bound-latex.js'
import { boundPage } from '../../explain/bounds/bound-page.js'
import { markdownBounds, prettyBounds } from '../../explain/bounds/bound-table.js'
import { presentBound } from '../../explain/bounds/present-bound.js'
import type { Bound } from '../../physics/bound.js'
import { loadBounds } from '../../read-bounds.js'
import { boundFilter } from '../bound-filter.js'
import type { ExitCode } from '../exit-code.js'
import { readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues } from '../output.js'
import { unknownBound } from '../unknown-bound.js'
import type { Action, Call } from './action.js'
import { compareModel } from './bounds-of-model.js'

export const boundsCommand: Action = ([file], call) => {
  if (file === undefined) return tell(call)
  const { id } = call.options
  const filter = { ...boundFilter(call.options), ...(id === undefined ? {} : { ids: [id] }) }
  return compareModel(file, shippedBounds, filter, call)
}

function tell(call: Call): ExitCode {
  const files = readRuleFiles(call.options, call.terminal)
  const file = files.texts[0]?.file ?? call.options.rules?.[0] ?? null
  const trouble = { file, sha256: null, text: files.texts[0]?.text }
  if (files.issues.length > 0) return reportIssues({ ...trouble, issues: files.issues }, call)
  const own = loadBounds(
    files.texts,
    shippedBounds.map(({ id }) => id),
  )
  if (E.isLeft(own)) return reportIssues({ ...trouble, issues: own.left }, call)
  const all = [...shippedBounds, ...own.right]
  return call.options.id === undefined ? list(all, call) : tellOne(find(all, call.options.id), call)
}

function list(all: readonly Bound[], call: Call): ExitCode {
  const { stdout } = call.terminal
  const filter = boundFilter(call.options)
  const chosen = orderBounds(boundsWhere(all, filter))
  const hidden = boundsWhere(all, { ...filter, superseded: true }).length - chosen.length
  switch (call.options.format ?? 'pretty') {
    case 'json': {
      const presented = chosen.map((bound) => presentBound(bound, references))
      stdout.write(jsonText(presented, call))
      break
    }
    case 'jsonl':
      for (const bound of chosen) stdout.write(jsonText(presentBound(bound, references), call))
      break
    case 'markdown':
      stdout.write(`${markdownBounds(chosen, { hidden })}\n`)
      break
    case 'latex':
      stdout.write(`${latexBounds(chosen, references)}\n`)
      break
    case 'pretty':
      stdout.write(`${prettyBounds(chosen, { ...prettyFor(stdout, call), hidden })}\n`)
  }
  return 0
}

function tellOne(bound: Bound, call: Call): ExitCode {
  const { stdout } = call.terminal
  const { format = 'pretty' } = call.options
  if (isData(call)) stdout.write(jsonText(presentBound(bound, references), call))
  else if (format === 'latex') stdout.write(`${latexBounds([bound], references)}\n`)
  else {
    const page = format === 'markdown' ? format : 'pretty'
    stdout.write(`${boundPage(bound, references, page, prettyFor(stdout, call))}\n`)
  }
  return 0
}

const find = (bounds: readonly Bound[], id: string): Bound =>
  bounds.find((bound) => bound.id === id) ??
  unknownBound(
    id,
    bounds.map((bound) => bound.id),
  )
