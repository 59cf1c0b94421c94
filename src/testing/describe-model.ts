// A model as a group of tests: one for each value that it gives, and one for its verdict.

import * as E from 'fp-ts/lib/Either.js'
import { type CheckOptions, check } from '../check.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { EntryReport, Finding, Report } from '../physics/report.js'
import { issueLines } from './issue-lines.js'

/** What a test framework offers: vitest, jest, mocha, node:test. */
export interface TestFramework {
  readonly describe: (name: string, tests: () => void) => unknown
  readonly it: (name: string, test: () => void) => unknown
}

/** Checks the model and makes one test of every entry of its form factors; an entry that breaks a rule fails with the finding. */
export function describeModel(model: unknown, { describe, it }: TestFramework, options: CheckOptions = {}): void {
  const report = check(model, { certificate: 'none', ...options })
  if (E.isLeft(report)) {
    describe('a model', () => {
      it('can be read', () => {
        throw new Error(issueLines(report.left))
      })
    })
    return
  }
  const { findings, model: described, formFactors, rules } = report.right
  const broken = findings.filter(({ kind }) => kind === 'violation')
  describe(described.name ?? 'a model', () => {
    for (const [name, { entries }] of Object.entries(formFactors)) {
      for (const [f, row] of entries.entries()) {
        for (const [i, entry] of row.entries()) {
          it(`${name}[${f + 1},${i + 1}] ${claimText(entry)}`, () => fail(broken.filter(isAt(name, f, i))))
        }
      }
    }
    it(`as a whole obeys ${rules.inForce.map(({ id }) => id).join(', ')}`, () => fail(broken.filter(isOfNoEntry)))
  })
}

const isAt =
  (name: string, f: number, i: number) =>
  ({ formFactor, entry }: Finding): boolean =>
    formFactor === (name as FormFactor) && entry?.[0] === f + 1 && entry[1] === i + 1

const isOfNoEntry = ({ formFactor, entry }: Report['findings'][number]): boolean =>
  formFactor === null || entry === null

function fail(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
}

/** `must be imaginary (hermiticity, cpt)`. */
function claimText({ status, because }: EntryReport): string {
  const rules = ` (${because.join(', ')})`
  switch (status) {
    case 'zero':
      return `must vanish${rules}`
    case 'complex':
      return because.length === 0 ? 'is free' : `is tied to another entry${rules}`
    case 'fork':
      return 'depends on CP parities that are open'
    case 'phase':
      return `has a fixed phase${rules}`
    default:
      return `must be ${status}${rules}`
  }
}
