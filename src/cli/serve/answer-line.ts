// One line in, one line out: the whole life of a request.

import * as E from 'fp-ts/lib/Either.js'
import { safeText } from '../../explain/text/safe-text.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import { withinMilliseconds } from '../deadline.js'
import { errorLine, inputError, resultLine, type ServeError, serveError } from './answer.js'
import { timeLimit } from './fields.js'
import { type Line, largestLine } from './lines.js'
import { type Method, methods } from './methods.js'
import { isFields, type Request, readRequest, unknownKey } from './read-request.js'

const longestMilliseconds = 30_000

export interface Answer {
  /** Without line feed. */
  readonly line: string
  /** Something went wrong in us. */
  readonly isDefect: boolean
}

/** `undefined` for a line of blanks, which asks nothing. */
export function answerLine(line: Line): Answer | undefined {
  if (line.kind === 'too-long') {
    const message = `a line may have ${largestLine / 1024 / 1024} MB at most; this one is skipped`
    return { line: errorLine('null', serveError('limit', message)), isDefect: false }
  }
  if (isBlank(line.bytes)) return undefined
  const read = readRequest(line.bytes)
  if (read.kind === 'error') return { line: errorLine(read.id, read.error), isDefect: false }
  const { request } = read
  try {
    const result = respond(request)
    return {
      line: E.isLeft(result) ? errorLine(request.id, result.left) : resultLine(request.id, result.right),
      isDefect: false,
    }
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const told = serveError('defect', `internal defect, please report it: ${safeText(message)}`)
    return { line: errorLine(request.id, told), isDefect: true }
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

function respond({ method: name, fields }: Request): E.Either<ServeError, unknown> {
  const method = methods.get(name)
  if (method === undefined) return E.left(unknownMethod(name))
  const { options = Object.create(null), ...own } = fields
  if (!isFields(options)) return E.left(serveError('invalid-request', 'options must be a map'))
  const stray =
    unknownKey(own, method.fields, `a field of ${name}`) ??
    unknownKey(options, [...method.options, 'timeLimit'], `an option of ${name}`)
  if (stray !== undefined) return E.left(stray)
  const milliseconds = timeLimit(options, longestMilliseconds)
  if (E.isLeft(milliseconds)) return milliseconds
  return carryOut(method, { own, options, milliseconds: milliseconds.right })
}

interface Task {
  readonly own: Request['fields']
  readonly options: Request['fields']
  readonly milliseconds: number
}

function carryOut(method: Method, { own, options, milliseconds }: Task): E.Either<ServeError, unknown> {
  const work = method.prepare(own, options)
  if (E.isLeft(work)) return work
  const result = withinMilliseconds(milliseconds, work.right)
  return E.isLeft(result) ? E.left(inputError(result.left)) : result
}

function unknownMethod(name: string): ServeError {
  const known = [...methods.keys()]
  const near = didYouMean(name, known)
  const hint = near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}?`
  return serveError('unknown-method', `there is no method ${safeText(name)}; ${hint}`)
}
