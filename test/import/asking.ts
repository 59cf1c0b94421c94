// What tests of an importer ask: what came of a text, and what the pipeline says about it.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../src/check.js'
import { type ImportModelOptions, importModel } from '../../src/import/import-model.js'
import type { Imported } from '../../src/physics/imported.js'
import type { Issue } from '../../src/physics/issue.js'
import type { Report } from '../../src/physics/report.js'

/** What is asked of a text; options go before the defaults. */
export interface Asking {
  readonly imported: (text: string, options?: ImportModelOptions) => Imported
  readonly issuesOf: (text: string, options?: ImportModelOptions) => readonly Issue[]
  /** Codes with line and column. */
  readonly placesOf: (text: string, options?: ImportModelOptions) => readonly string[]
  readonly reportOf: (text: string, options?: ImportModelOptions) => Report
}

const rightOf = <A>(result: E.Either<readonly Issue[], A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return result.right
}

export function asking(defaults: ImportModelOptions & { readonly file: string }): Asking {
  const read = (text: string, options: ImportModelOptions = {}) => importModel(text, { ...defaults, ...options })
  const imported: Asking['imported'] = (text, options) => rightOf(read(text, options))
  const issuesOf: Asking['issuesOf'] = (text, options) => {
    const result = read(text, options)
    return E.isLeft(result) ? result.left : []
  }
  return {
    imported,
    issuesOf,
    placesOf: (text, options) =>
      issuesOf(text, options).map(({ code, location }) => `${code} ${location?.line}:${location?.column}`),
    reportOf(text, options) {
      const source = imported(text, options)
      return rightOf(check(source.text, { file: defaults.file, imported: source }))
    },
  }
}

/** Kind, code and line of the findings. */
export const findingsOf = ({ findings }: Pick<Report, 'findings'>): readonly string[] =>
  findings.map(({ kind, code, location }) => `${kind} ${code} ${location?.line}`)
