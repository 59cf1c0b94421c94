// Public entry `nuvertex/schema`: the model schema for validator-aware libraries (Standard Schema), decoders, JSON Schemas.

import * as E from 'fp-ts/lib/Either.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import { type ReadOptions, readModel } from './read-model.js'

export * from './schema/index.js'

export interface StandardIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
}

export type StandardResult =
  | { readonly value: NeutrinoModel; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** A schema in the sense of https://standardschema.dev. */
export interface ModelSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'nuvertex'
    readonly validate: (value: unknown) => StandardResult
    readonly types?: { readonly input: unknown; readonly output: NeutrinoModel } | undefined
  }
}

/** The model schema; rules of your own are known to it when their texts are given. */
export const modelSchemaWith = (options: ReadOptions): ModelSchema => ({
  '~standard': {
    version: 1,
    vendor: 'nuvertex',
    validate: (value) => {
      const read = readModel(value, options)
      return E.isRight(read) ? { value: read.right.model } : { issues: read.left.map(toStandard) }
    },
  },
})

/** The model schema with the shipped rules. */
export const modelSchema: ModelSchema = modelSchemaWith({})

const toStandard = ({ path, expected, received, hint }: Issue): StandardIssue => ({
  message: `expected ${expected}, received ${received}${hint === null ? '' : `. ${hint}`}`,
  path: stepsOf(path),
})

/** `$.states[0].nature` → states, 0, nature. */
function stepsOf(path: string): readonly (string | number)[] {
  const steps: (string | number)[] = []
  for (const [, key, index, quoted] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu)) {
    if (index !== undefined) steps.push(Number(index))
    else steps.push(key ?? (JSON.parse(quoted ?? '""') as string))
  }
  return steps
}
