// nuvertex verify CERTIFICATE: the separate checker on a certificate (or a report that carries one) and the model it names.

import { dirname, isAbsolute, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { safeText } from '../../explain/text/safe-text.js'
import { repeatedKeys } from '../../import/repeated-keys.js'
import type { Certificate } from '../../physics/certificate.js'
import type { Issue } from '../../physics/issue.js'
import { decodeCertificate } from '../../schema/decode-certificate.js'
import { type CertificateVerdict, verifyCertificate } from '../../verify-certificate.js'
import { withDeadline } from '../deadline.js'
import type { ExitCode } from '../exit-code.js'
import { statesOf } from '../imported-model.js'
import { checkOptionsFor, readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues, troubled } from '../output.js'
import { readInput } from '../read-file.js'
import { type ModelInput, readModelInput } from '../read-model-input.js'
import type { Action, Call } from './action.js'

export const verifyCommand: Action = async ([file = '-'], call) => {
  const { options, terminal } = call
  const input = readInput(file, terminal)
  if (input.kind === 'issue') return reportIssues(troubled(input, [input.issue]), call)
  const certificate = readCertificate(input.text)
  if (typeof certificate === 'string') return reportIssues(troubled(input, [notACertificate(certificate)]), call)
  const repeated = repeatedKeys(input.text, file)
  if (repeated.length > 0) return reportIssues(troubled(input, repeated), call)
  const rules = readRuleFiles(options, terminal)
  if (rules.issues.length > 0) return reportIssues(troubled(input, rules.issues), call)
  const model = readModelOf(certificate, file, call)
  if (model.kind === 'issue') return reportIssues(troubled(model, [model.issue]), call)
  const own = await statesOf(model, call)
  if (own.kind === 'issues') return reportIssues(troubled(model, own.issues), call)
  const { sha256, rules: texts } = checkOptionsFor(model, rules, options)
  const result = withDeadline(own.text + input.text, () =>
    verifyCertificate(certificate, own.text, { file: model.file, sha256, rules: texts, imported: own.imported }),
  )
  if (E.isLeft(result)) return reportIssues(troubled(model, result.left), call)
  return tell(result.right, { certificate: file, model: model.file }, call)
}

function readCertificate(text: string): Certificate | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'text that is not JSON'
  }
  const decoded = decodeCertificate(value)
  return E.isLeft(decoded) ? decoded.left : decoded.right
}

const notACertificate = (received: string): Issue => ({
  code: 'wrong-type',
  path: '$',
  location: null,
  expected: 'a certificate of nuvertex, or a report that carries one',
  received,
  hint: 'nuvertex check MODEL --certificate FILE writes one.',
})

/** The model at --model, else at the certificate's path from its own folder, else from the working directory. */
function readModelOf({ model }: Certificate, file: string, { options, terminal }: Call): ModelInput {
  if (options.model !== undefined) return readModelInput(options.model, terminal)
  if (model.file === null || model.file === '-') return unnamedModel(file)
  const folder = file === '-' ? '.' : dirname(file)
  const beside = isAbsolute(model.file) ? model.file : join(folder, model.file)
  const first = readModelInput(beside, terminal)
  if (first.kind !== 'issue' || beside === model.file) return first
  const second = readModelInput(model.file, terminal)
  return second.kind !== 'issue' ? second : first
}

const unnamedModel = (file: string): ModelInput => ({
  kind: 'issue',
  file,
  bytes: undefined,
  issue: {
    code: 'unreadable',
    path: '$.model.file',
    location: null,
    expected: 'the path of the model',
    received: 'a certificate that names none',
    hint: 'Name the model with --model FILE.',
  },
})

function tell(verdict: CertificateVerdict, files: { certificate: string; model: string }, call: Call): ExitCode {
  const { holds, claims, reason } = verdict
  const { stdout } = call.terminal
  const code = holds ? 0 : 1
  if (isData(call)) {
    stdout.write(jsonText({ nuvertex: 1, ...files, holds, claims, reason }, call))
    return code
  }
  if (holds && call.options.quiet === true) return code
  const { paint } = prettyFor(stdout, call)
  const sentence = holds
    ? `✓ holds: ${claims} claims about ${safeText(files.model)} re-checked.`
    : `✗ does not hold: ${safeText(reason ?? '')}.`
  stdout.write(`${paint?.(holds ? 'good' : 'bad', sentence)}\n`)
  return code
}
