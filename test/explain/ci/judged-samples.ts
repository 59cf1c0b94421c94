// Inputs with what came of them, for the formats of continuous integration.

import * as E from 'fp-ts/lib/Either.js'
import { examine } from '../../../src/check.js'
import type { Judged } from '../../../src/explain/ci/judged.js'
import type { Finding } from '../../../src/physics/report.js'

/** A model file as `check` judges it. */
export function judgedText(text: string, file = 'model.yaml'): Judged {
  const result = examine(text, { file, certificate: 'none' })
  return {
    ...{ file, text, sha256: 'a'.repeat(64) },
    result: E.isLeft(result)
      ? { kind: 'issues', issues: result.left }
      : { kind: 'report', report: result.right.report, isInText: true },
  }
}

/** The input with its first finding changed. */
export function withFinding(judged: Judged, change: Partial<Finding>): Judged {
  if (judged.result.kind === 'issues') throw new Error('the sample is no model')
  const { report, isInText } = judged.result
  const [first, ...others] = report.findings
  if (first === undefined) throw new Error('the sample has no finding')
  return {
    ...judged,
    result: { kind: 'report', isInText, report: { ...report, findings: [{ ...first, ...change }, ...others] } },
  }
}

const model = (rows: string, more = ''): string => `nuvertex: 1
states: { count: 2, nature: dirac }
${more}formFactors:
  magnetic:
    unit: muB
    matrix: ${rows}
`

export const samples = {
  consistent: model('[[1e-12, "?"], ["?", 0]]'),
  /** Hermiticity: [2,1] must be the conjugate of [1,2]. */
  violated: model(`[[1e-12, "2e-12*i"], ['2e-12*i', 0]]`),
  conditional: model('[[x, "?"], ["?", 0]]', 'parameters: { x: complex }\n'),
  notEvaluable: model('[["sqrt(x)", "?"], ["?", 0]]', 'parameters: { x: complex }\n'),
  invalid: 'nuvertex: 1\nstates: { count: 2, nature: dirac }\nasume: [cp]\n',
} as const
