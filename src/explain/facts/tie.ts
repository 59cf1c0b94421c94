// Ties between entries, grouped so that a reader sees the law and not the list: where every entry below the diagonal is
// the same multiple of its mirror image, that is said once; what has no such form is listed entry by entry.

import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Report, Term } from '../../physics/report.js'
import { factorPrefix } from './factor.js'
import { relationText } from './tie-text.js'

export interface TieGroup {
  readonly formFactors: readonly FormFactor[]
  /**
   * `lower triangle = minus upper triangle`, or one equation for each tied entry: `f[2,1] = -f[1,2]` if it holds for several
   * form factors, with the name of the form factor if for one.
   */
  readonly statements: readonly string[]
  /** Whether the statements need the form factors named before them. */
  readonly isLaw: boolean
  /** How many tied entries of each form factor the statements do not list. */
  readonly omitted: number
}

const longestList = 12

/** The ties of a report, form factors with the same ties together; `inCases`: what `cases` gives. */
export function tieGroups(report: Report, inCases: readonly Report[]): readonly TieGroup[] {
  const groups: { formFactors: FormFactor[]; statements: readonly string[]; key: readonly string[] }[] = []
  for (const formFactor of formFactors) {
    const uniform = uniformInEveryCase(inCases, formFactor)
    const statements = uniform === undefined ? tieList(report, formFactor) : [uniform]
    if (statements.length === 0) continue
    const key = statements.map((statement) => statement.replaceAll(`${formFactor}[`, 'f['))
    const same = groups.find((group) => group.key.join() === key.join())
    if (same !== undefined) same.formFactors.push(formFactor)
    else groups.push({ formFactors: [formFactor], statements, key })
  }
  return groups.map(({ formFactors: names, statements, key }) => ({
    formFactors: names,
    statements: (names.length > 1 ? key : statements).slice(0, longestList),
    isLaw: names.length > 1 || !statements[0]?.includes('['),
    omitted: Math.max(0, statements.length - longestList),
  }))
}

/** Where everything below the diagonal vanishes, any tie holds; such a case of a fork does not count. */
function uniformInEveryCase(inCases: readonly Report[], formFactor: FormFactor): string | undefined {
  const ties = new Set(
    inCases.map((report) => uniformTie(report, formFactor, inCases.length > 1 ? 2 : 3)).filter((tie) => tie !== 'zero'),
  )
  const [only] = ties
  return ties.size === 1 ? only : undefined
}

/** Whether a tie by one law says everything about the entries below the diagonal. */
export const isTiedByLaw = (inCases: readonly Report[], formFactor: FormFactor): boolean =>
  uniformInEveryCase(inCases, formFactor) !== undefined

function tieList(report: Report, formFactor: FormFactor): readonly string[] {
  const statements: string[] = []
  for (const [f, row] of report.formFactors[formFactor].entries.entries())
    for (const [i, entry] of row.entries())
      if (entry.relation !== null)
        statements.push(`${formFactor}[${f + 1},${i + 1}] = ${relationText(entry.relation, formFactor)}`)
  return statements
}

/** The one factor that ties each entry below the diagonal to its mirror image, in words; of fewer than `least` states, none. */
function uniformTie(report: Report, formFactor: FormFactor, least = 3): string | 'zero' | undefined {
  const entries = report.formFactors[formFactor].entries
  if (entries.length < least) return undefined
  let law: Term | undefined
  for (const [f, row] of entries.entries())
    for (const [i, entry] of row.entries()) {
      const term = entry.relation?.[0]
      if (f <= i) {
        if (term !== undefined) return undefined
        continue
      }
      if (term === undefined) {
        if (entry.status === 'zero' && entries[i]?.[f]?.status === 'zero') continue
        return undefined
      }
      if (entry.relation?.length !== 1 || term.entry[0] !== i + 1 || term.entry[1] !== f + 1) return undefined
      if (law !== undefined && (term.factor !== law.factor || term.conjugate !== law.conjugate)) return undefined
      law = term
    }
  if (law === undefined) return 'zero'
  const mirror = law.conjugate ? 'conj(upper triangle)' : 'upper triangle'
  return `lower triangle = ${law.factor === '-1' ? 'minus ' : factorPrefix(law.factor)}${mirror}`
}
