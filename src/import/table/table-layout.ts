// The columns of a table: which cell holds which part of which entry. Columns with other names (parameters of a scan, a
// label) are passed over with a notice; one that is nearly the name of a form-factor column is a mistake and an issue.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Issue } from '../../physics/issue.js'
import { type ColumnName, columnName, mistakenName, shortName } from './column-name.js'

/** The cells of one entry; `im` is `undefined` where the table gives a real number. */
export interface EntryCells {
  readonly formFactor: FormFactor
  /** From 0. */
  readonly final: number
  readonly initial: number
  readonly re: number
  readonly im: number | undefined
}

export interface TableLayout {
  /** Names of all columns, as written. */
  readonly names: readonly string[]
  /** For each column the cell it fills, −1 for one that is passed over. */
  readonly cellOf: Int32Array
  /** For each cell the name of its column. */
  readonly cellNames: readonly string[]
  /** In the order of the four form factors, row-major. */
  readonly entries: readonly EntryCells[]
  readonly ignored: readonly string[]
  readonly realOnly: readonly string[]
}

export interface LayoutOptions {
  /** Number of states of the model. */
  readonly count: number
  readonly file: string | null
  /** `null` in a format without lines. */
  readonly line: number | null
}

/** Most columns of a table: all parts of all entries of 128 states. */
export const maximumColumns: number = 4 * 2 * 128 * 128

/** The layout that the names of the columns say. */
export function tableLayout(
  names: readonly string[],
  options: LayoutOptions,
): E.Either<NonEmptyArray<Issue>, TableLayout> {
  const { file, line } = options
  const location = line === null ? null : { file, line, column: 1 }
  const issues: Issue[] = []
  const add = (code: Issue['code'], expected: string, received: string, hint: string | null): void => {
    if (issues.length < 50) issues.push({ code, path: '$', location, expected, received: cut(received), hint })
  }
  const cellOf = new Int32Array(names.length).fill(-1)
  const found = new Map<string, { readonly name: ColumnName; readonly text: string; readonly cell: number }>()
  const ignored: string[] = []
  const candidates = options.count <= 9 ? allNames(options.count) : []
  for (const [column, text] of names.entries()) {
    const name = columnName(text)
    if (name === undefined) {
      const near = text.length <= 40 ? didYouMean(text.trim().toLowerCase(), candidates) : undefined
      const hint = mistakenName(text) ?? (near === undefined ? undefined : `Did you mean ${near}?`)
      if (hint === undefined) ignored.push(text)
      else add('unknown-key', 'the name of a form-factor column', text, hint)
      continue
    }
    if (name.final >= options.count || name.initial >= options.count) {
      add('wrong-size', `indices from 1 to ${options.count}, the states of the model`, text, null)
      continue
    }
    const key = shortName(name)
    const before = found.get(key)
    if (before !== undefined) add('duplicate-key', 'each column once', `${before.text} and ${text}`, null)
    else {
      cellOf[column] = found.size
      found.set(key, { name, text, cell: found.size })
    }
  }
  const entries: EntryCells[] = []
  const realOnly: string[] = []
  for (const formFactor of formFactors) {
    for (let final = 0; final < options.count; final++) {
      for (let initial = 0; initial < options.count; initial++) {
        const at = (part: ColumnName['part']) => found.get(shortName({ formFactor, final, initial, part }))
        const [re, im, real] = [at('re'), at('im'), at('real')]
        if (real !== undefined && (re ?? im) !== undefined)
          add('given-twice', `${real.text}, or a pair with _re and _im`, `${real.text} and ${(re ?? im)?.text}`, null)
        else if (real !== undefined) {
          realOnly.push(real.text)
          entries.push({ formFactor, final, initial, re: real.cell, im: undefined })
        } else if (re !== undefined && im !== undefined)
          entries.push({ formFactor, final, initial, re: re.cell, im: im.cell })
        else if (re !== undefined || im !== undefined) {
          const [given, other] = re === undefined ? [im, 're'] : [re, 'im']
          const missing = shortName({ formFactor, final, initial, part: other === 're' ? 're' : 'im' })
          const hint =
            other === 'im'
              ? `If the values are real, call the column ${shortName({ formFactor, final, initial, part: 'real' })}.`
              : 'A column of zeros says that the real part vanishes.'
          add('missing-key', `${missing} beside ${given?.text}`, `${given?.text} alone`, hint)
        }
      }
    }
  }
  if (found.size === 0 && issues.length === 0)
    add(
      'missing-key',
      'columns such as mu_12_re and mu_12_im',
      ignored.slice(0, 5).join(', '),
      'Prefixes: q, mu, eps, a, or charge, magnetic, electric, anapole.',
    )
  const [first, ...more] = issues
  if (first !== undefined) return E.left([first, ...more])
  return E.right({ names, cellOf, cellNames: [...found.values()].map(({ text }) => text), entries, ignored, realOnly })
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

const allNames = (count: number): readonly string[] =>
  formFactors.flatMap((formFactor) =>
    Array.from({ length: count * count }, (_, k) =>
      (['re', 'im'] as const).map((part) =>
        shortName({ formFactor, final: Math.floor(k / count), initial: k % count, part }),
      ),
    ).flat(),
  )
