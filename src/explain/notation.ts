// Exact statements as text in the convention of the output. Engine values are canonical up to the power of q² that the
// author's convention divides out (engine/compare/compare.ts), so only the difference of the two powers is written.

import { toAuthor } from '../engine/compare/compare.js'
import { type Cyclotomic, isZero, print } from '../exact/cyclotomic.js'
import { print as printRoot, rootOfUnity } from '../exact/root-of-unity.js'
import type { Convention } from '../physics/convention.js'
import type { Entry } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { EntryReport, Term } from '../physics/report.js'
import type { NeutrinoState } from '../physics/state.js'
import { statusWord, translateLocus, translateTie } from '../physics/translate.js'
import type { ClosedVerdict, ForkOption, ForkVerdict, Verdict } from '../physics/verdict.js'
import { paritiesText } from './parities-text.js'

/** The convention in which the author writes and the one in which the report speaks; mostly the same. */
export interface Notation {
  readonly author: Convention
  readonly output: Convention
}

/** A canonical value as text. */
export function valueText(value: Cyclotomic, formFactor: FormFactor, { author, output }: Notation): string {
  const text = print(toAuthor(value, output.factor[formFactor]))
  return isZero(value) ? text : withPower(text, author.q2Power[formFactor] - output.q2Power[formFactor])
}

/** The text times a power of q². */
export const withPower = (text: string, power: number): string =>
  power === 0 ? text : power === 1 ? `q2*(${text})` : power === -1 ? `(${text})/q2` : `q2^(${power})*(${text})`

/** What the author wrote, as it reads in the convention of the output. */
export function givenText(text: string, formFactor: FormFactor, { author, output }: Notation): string {
  if (author.id === output.id) return text
  const unit = rootOfUnity(author.factor[formFactor] - output.factor[formFactor], 4)
  const turned = unit.n === 1 ? text : `${printRoot(unit)}*(${text})`
  return withPower(turned, author.q2Power[formFactor] - output.q2Power[formFactor])
}

/** The verdict on an entry as the report prints it; `states` are those of the model, for the conditions of a fork. */
export function entryReport(
  entry: Entry,
  verdict: Verdict,
  notation: Notation,
  states: readonly NeutrinoState[],
): EntryReport {
  if (!('options' in verdict)) return outcomeReport(entry, verdict, notation)
  const cases = forkCases(entry, verdict, notation)
  const [only, ...others] = cases
  if (only !== undefined && others.length === 0) return { ...only.report, because: verdict.because ?? [] }
  const options = cases.map(({ report, options: alike }) => ({ when: caseText(alike, entry, states), entry: report }))
  return { status: 'fork', argPi: null, relation: null, because: [], options }
}

/** What a fork comes to, and the options that come to it. */
export interface ForkCase {
  readonly report: EntryReport
  readonly options: readonly [ForkOption, ...ForkOption[]]
}

/** The options of a fork by what they force, whatever the proof; in the order of the options. */
export function forkCases(entry: Entry, { options }: ForkVerdict, notation: Notation): readonly ForkCase[] {
  const cases = new Map<string, { readonly report: EntryReport; readonly options: [ForkOption, ...ForkOption[]] }>()
  for (const option of options) {
    const report = outcomeReport(entry, option.verdict, notation)
    const key = JSON.stringify([report.status, report.argPi, report.relation])
    const known = cases.get(key)
    if (known === undefined) cases.set(key, { report, options: [option] })
    else known.options.push(option)
  }
  return [...cases.values()]
}

/** The condition of a case: `cpParity(nu1) = cpParity(nu2)`. */
export const caseText = (
  options: ForkCase['options'],
  entry: Pick<Entry, 'final' | 'initial'>,
  states: readonly NeutrinoState[],
): string =>
  paritiesText(
    options.map(({ parities }) => parities),
    entry,
    states,
  )

/** One case of a fork, or the verdict where there is none. */
export function outcomeReport(entry: Entry, verdict: ClosedVerdict, { output }: Notation): EntryReport {
  const factor = output.factor[entry.formFactor]
  const locus = translateLocus(verdict.locus, factor)
  return {
    status: statusWord(locus),
    argPi: locus.kind === 'line' ? fraction(locus.argPi) : null,
    relation: verdict.tie === undefined ? null : [termOf(entry, verdict.tie, factor)],
    because: verdict.because,
  }
}

const fraction = ({ num, den }: { readonly num: number; readonly den: number }): string =>
  den === 1 ? `${num}` : `${num}/${den}`

function termOf(entry: Entry, tie: NonNullable<Verdict['tie']>, unit: Convention['factor'][FormFactor]): Term {
  const { place, factor, conjugate } = translateTie(tie, unit)
  const other: [number, number] = place.transposed
    ? [entry.initial + 1, entry.final + 1]
    : [entry.final + 1, entry.initial + 1]
  const term = { entry: other, factor: printRoot(factor), conjugate }
  return entry.species === 'antineutrino' ? { ...term, species: place.species } : term
}

/** `−conj(magnetic[1,2])`: the right-hand side of a tie. */
export function termText(term: Term, formFactor: FormFactor): string {
  const name = `${term.species === 'antineutrino' ? 'antineutrino.' : ''}${formFactor}[${term.entry.join()}]`
  const body = term.conjugate ? `conj(${name})` : name
  if (term.factor === '1') return body
  return term.factor === '-1' ? `-${body}` : `${term.factor}*${body}`
}

/** What the status allows, as a phrase: `a purely imaginary number`. */
export function statusPhrase({ status, argPi }: Pick<EntryReport, 'status' | 'argPi'>): string {
  switch (status) {
    case 'zero':
      return 'zero'
    case 'real':
      return 'a real number'
    case 'imaginary':
      return 'a purely imaginary number'
    case 'phase':
      return `a real number times exp(i*pi*${argPi})`
    case 'complex':
      return 'any complex number'
    case 'fork':
      return 'as the CP parities demand'
    default: {
      const never: never = status
      return never
    }
  }
}
