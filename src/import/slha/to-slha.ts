// A model → SLHA text: masses, a mixing matrix of decimals, and the form factors in our own blocks, exact. What SLHA has no
// entries for (nature, CP parities, assumptions, unit, convention, that values are exact) stands in remarks that the importer reads back. What is
// not specified is left out. A value that is no finite decimal, or no number at all, cannot be written: an issue.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import * as C from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import { entryName } from '../../physics/entry.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Issue } from '../../physics/issue.js'
import type { GivenEntry, GivenMatrix, Interval, NeutrinoModel } from '../../physics/model.js'
import { decimalText } from './decimal-text.js'
import { digitsText } from './digits-text.js'
import { formFactorBlocks, imaginaryOf } from './mixing-blocks.js'
import { mixingLines } from './mixing-lines.js'
import { remarkLine } from './remark.js'
import { massLines, stateNotices, statesRemark } from './states-lines.js'

export interface SlhaText {
  readonly text: string
  /** What of the model is not in the text. */
  readonly notices: readonly string[]
}

/** The text; or an issue for every value that cannot be written. */
export function toSlha(model: NeutrinoModel): E.Either<NonEmptyArray<Issue>, SlhaText> {
  const issues: Issue[] = []
  const blocks = formFactors.flatMap((formFactor) => {
    const matrix = model.formFactors[formFactor]
    return matrix === undefined ? [] : blockLines(formFactor, matrix, model, issues)
  })
  const mixing = mixingLines(model)
  const [first, ...more] = issues
  if (first !== undefined) return E.left([first, ...more])
  const lines = [
    '# Neutrino form factors: rows are final state, initial state, value; IM... are imaginary parts.',
    ...[statesRemark(model), ...massLines(model), ...mixing.lines, ...blocks],
  ]
  return E.right({ text: `${lines.join('\n')}\n`, notices: [...stateNotices(model), ...mixing.notices] })
}

function blockLines(
  formFactor: FormFactor,
  { unit, entries }: GivenMatrix,
  { q2, convention }: NeutrinoModel,
  issues: Issue[],
): readonly string[] {
  const name = formFactorBlocks[formFactor]
  const header = q2 === 0 ? ' Q2= 0' : ''
  const hasIntervals = entries.some((row) => row.some(({ value }) => value.kind === 'interval'))
  const parts = entries.flatMap((row, final) =>
    row.flatMap((given, initial) => {
      if (given.value.kind === 'unspecified') return []
      const decimals = hasIntervals ? digitsOf(given) : decimalsOf(given)
      if (decimals === undefined)
        issues.push(cannotWrite(given, entryName({ species: 'neutrino', formFactor, final, initial })))
      return decimals === undefined ? [] : [{ index: ` ${final + 1} ${initial + 1}  `, ...decimals }]
    }),
  )
  const remark = remarkLine({ unit, convention, values: hasIntervals ? undefined : 'exact' })
  return [
    ...[`BLOCK ${name}${header}`, remark, ...parts.map(({ index, re }) => index + re)],
    ...(parts.every(({ im }) => im === '0')
      ? []
      : [`BLOCK ${imaginaryOf(name)}${header}`, ...parts.map(({ index, im }) => index + im)]),
  ]
}

const cannotWrite = ({ text, location, value }: GivenEntry, path: string): Issue => ({
  code: 'unsupported',
  path,
  location,
  expected: 'a value whose real and imaginary parts are finite decimals',
  received: text,
  hint: value.kind === 'interval' ? 'SLHA has no place for uncertainties but half a unit of the last digit.' : null,
})

/** In a matrix with uncertainties every number stands for what its digits leave open. */
function digitsOf({ value }: GivenEntry): { readonly re: string; readonly im: string } | undefined {
  if (value.kind !== 'exact' && value.kind !== 'interval') return undefined
  const parts =
    value.kind === 'interval'
      ? value
      : { re: exactly(C.realPart(value.value)), im: exactly(C.imaginaryPart(value.value)) }
  if (parts.re === undefined || parts.im === undefined) return undefined
  const [re, im] = [digitsText(parts.re), digitsText(parts.im)]
  return re === undefined || im === undefined ? undefined : { re, im }
}

function decimalsOf({ text, value }: GivenEntry): { readonly re: string; readonly im: string } | undefined {
  if (value.kind !== 'exact') return undefined
  const written = text.trim()
  if (Q.parseDecimal(written) !== undefined) return { re: written.replace(/[dDe]/, 'E'), im: '0' }
  const [re, im] = [decimalOf(C.realPart(value.value)), decimalOf(C.imaginaryPart(value.value))]
  return re === undefined || im === undefined ? undefined : { re, im }
}

function exactly(part: C.Cyclotomic): Interval | undefined {
  const value = C.asRational(part)
  return value && { low: value, high: value }
}

function decimalOf(part: C.Cyclotomic): string | undefined {
  const value = C.asRational(part)
  return value === undefined ? undefined : decimalText(value)
}
