// The answer of the method `import`: what `import --format json` prints.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../../physics/issue.js'
import type { ModelSource } from './model-source.js'

/** The model file that an input of another format becomes, with what was decided and found on the way. */
export function importAnswer(
  input: unknown,
  { imported, file, sha256 }: ModelSource['options'],
): E.Either<NonEmptyArray<Issue>, unknown> {
  if (imported === undefined) return E.left([typeof input === 'string' && input.trim() === '' ? empty : alreadyModel])
  const { importer, text, notices, findings } = imported
  return E.right({
    nuvertex: 1,
    source: { file: file ?? null, sha256: sha256 ?? null },
    importer,
    model: text,
    notices,
    findings,
  })
}

const alreadyModel: Issue = {
  code: 'unsupported',
  path: '$',
  location: null,
  expected: 'a file of another format',
  received: 'a model file',
  hint: 'The method check judges it.',
}

const empty: Issue = { ...alreadyModel, code: 'syntax', received: 'an empty text', hint: null }
