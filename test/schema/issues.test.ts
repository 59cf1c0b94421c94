// Every way in which a document may be wrong, with the whole of what its author is told: code, place, what was found, what is
// expected, and a hint. Read line by line; after a change of the words: vitest -u, and then read what changed.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/import/read-document.js'
import type { Issue } from '../../src/physics/issue.js'
import { decodeBounds } from '../../src/schema/decode-bounds.js'
import { decodeConventions } from '../../src/schema/decode-conventions.js'
import { decodeModel } from '../../src/schema/decode-model.js'
import { decodeRules } from '../../src/schema/decode-rules.js'
import { context, documentOf } from './decoding.js'
import { modelCases } from './issue-cases.js'
import { boundCases, conventionCases, plainBound, plainConvention, plainRule, ruleCases } from './record-cases.js'

type Decoder = (text: string) => E.Either<readonly Issue[], unknown>

const lineOf = ({ code, path, location, expected, received, hint }: Issue): string => {
  const place = location === null ? '' : ` ${location.line}:${location.column}`
  return `  ${code} ${path}${place}: found ${received}; expected ${expected}${hint === null ? '' : `\n    ${hint}`}`
}

/** The lines that the plain document does not have. */
function shown(text: string, plain: string): string {
  const known = new Set(plain.split('\n'))
  const lines = text.split('\n').filter((line) => !known.has(line))
  return lines.length === 0 ? '| …' : lines.map((line) => `| ${line}`).join('\n')
}

function told(text: string, decoder: Decoder, plain: string): string {
  const result = decoder(text)
  const lines = E.isRight(result) ? ['  (nothing)'] : result.left.map(lineOf)
  return `${shown(text, plain)}\n${lines.join('\n')}\n`.replaceAll(/1{50,}/g, (ones) => `<${ones.length} ones>`)
}

const decodeText: Decoder = (text) => {
  const document = readDocument(text, { file: 'm.yaml' })
  return E.isLeft(document) ? document : decodeModel(document.right, context)
}

const references = ['Giunti:2014ixa', 'Studenikin:2014ichep']

describe('what an author is told of', () => {
  it.each<readonly [string, readonly string[], Decoder, string]>([
    ['models', modelCases, decodeText, 'nuvertex: 1'],
    ['rules', ruleCases, (text) => decodeRules(documentOf(text), { taken: ['cpt', 'cp'], references }), plainRule],
    ['bounds', boundCases, (text) => decodeBounds(documentOf(text), { taken: ['theirs'], references }), plainBound],
    [
      'conventions',
      conventionCases,
      (text) => decodeConventions(documentOf(text), { taken: ['theirs'], references }),
      plainConvention,
    ],
  ])('%s', async (name, cases, decoder, plain) => {
    const texts = cases.map((text) => told(text, decoder, plain))
    await expect(texts.join('\n')).toMatchFileSnapshot(`approved/${name}.txt`)
  })
})
