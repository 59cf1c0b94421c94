// Helpers of the tests of decoding: a small catalogue, and issues as short lines.

import * as E from 'fp-ts/lib/Either.js'
import { readDocument } from '../../src/import/read-document.js'
import { readObject } from '../../src/import/read-object.js'
import type { SourceDocument } from '../../src/physics/document.js'
import type { Issue } from '../../src/physics/issue.js'
import type { NeutrinoModel } from '../../src/physics/model.js'
import { type DecodeContext, decodeModel } from '../../src/schema/decode-model.js'

export const context: DecodeContext = {
  rules: [
    { id: 'hermiticity', status: 'law' },
    { id: 'cpt', status: 'law' },
    { id: 'cp', status: 'assumption' },
    { id: 'lepton-number', status: 'assumption' },
  ],
  conventions: [{ id: 'giunti-studenikin-2015' }, { id: 'review-2014-eq3' }],
  defaultConvention: 'giunti-studenikin-2015',
  source: { file: 'm.yaml', sha256: '00' },
}

export function documentOf(text: string, file = 'm.yaml'): SourceDocument {
  const document = readDocument(text, { file })
  if (E.isLeft(document)) throw new Error(JSON.stringify(document.left))
  return document.right
}

export const decode = (text: string): E.Either<readonly Issue[], NeutrinoModel> =>
  decodeModel(documentOf(text), context)

/** A text that must be a model. */
export function modelOf(text: string): NeutrinoModel {
  const model = decode(text)
  if (E.isLeft(model)) throw new Error(JSON.stringify(model.left, undefined, 1))
  return model.right
}

export function decodeObject(value: unknown): E.Either<readonly Issue[], NeutrinoModel> {
  const document = readObject(value)
  return E.isLeft(document) ? document : decodeModel(document.right, context)
}

/** `code path line:column` of every issue, in order. */
export const linesOf = (result: E.Either<readonly Issue[], unknown>): readonly string[] =>
  E.isRight(result)
    ? []
    : result.left.map(({ code, path, location }) =>
        location === null ? `${code} ${path}` : `${code} ${path} ${location.line}:${location.column}`,
      )

/** `code path` of every issue. */
export const codesOf = (result: E.Either<readonly Issue[], unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ code, path }) => `${code} ${path}`)
