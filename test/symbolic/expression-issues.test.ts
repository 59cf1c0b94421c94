// Expressions that cannot be read, or have no value, with the whole of what is said of them. Read line by line; after a change of
// the words: vitest -u, and then read what changed.

import { isRight } from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { print as printNumber } from '../../src/exact/cyclotomic.js'
import { evaluateConstant } from '../../src/symbolic/evaluate.js'
import type { ExpressionIssue } from '../../src/symbolic/expression-issue.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { toValue } from '../../src/symbolic/to-value.js'
import { printValue } from '../../src/symbolic/value-text.js'
import { constants, texts } from './expression-cases.js'
import { parameters } from './reading.js'

const visible = (text: string): string =>
  text.replaceAll(
    /[\p{C}\p{M}\u00a0]/gu,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  )

const short = (text: string): string =>
  visible(text.length > 90 ? `${text.slice(0, 20)}… (${text.length} characters)` : text)

function issueText(text: string, issue: ExpressionIssue): string {
  const { code, offset, length, received, expected, hint } = issue
  const more = hint === undefined || hint === null ? '' : `\n  ${hint}`
  const beyond = issue.isBeyond === true ? ' (beyond)' : ''
  return `${short(text)}\n  ${code}${beyond} at ${offset}, ${length} long: found ${short(received)}; expected ${expected}${more}`
}

function told(text: string): string {
  const read = parseExpression(text)
  const value = isRight(read) ? toValue(read.right, { parameters, q2: 'generic' }) : read
  if (isRight(value)) return `${short(text)}\n  = ${short(printValue(value.right, parameters))}`
  return issueText(text, value.left)
}

function toldOfConstant(text: string): string {
  const read = parseExpression(text)
  const value = isRight(read) ? evaluateConstant(read.right) : read
  return isRight(value) ? `${text}\n  = ${printNumber(value.right)}` : issueText(text, value.left)
}

it('says why an expression without symbols has no value', async () => {
  await expect(`${constants.map(toldOfConstant).join('\n')}\n`).toMatchFileSnapshot('approved/constants.txt')
})

it('says what is wrong with an expression, and where', async () => {
  await expect(`${texts.map(told).join('\n')}\n`).toMatchFileSnapshot('approved/expressions.txt')
})
