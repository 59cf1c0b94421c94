// Exact statements as text in the convention of the output. Engine values are canonical up to the power of q² that the
// author's convention divides out (engine/compare.ts), so only the difference of the two powers is written.

import { type Cyclotomic, fromRoot, isZero, multiply, print } from '../exact/cyclotomic.js'
import { print as printRoot, rootOfUnity } from '../exact/root-of-unity.js'
import type { Convention } from '../physics/convention.js'
import type { Entry } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { EntryReport, Term } from '../physics/report.js'
import { statusWord, translateLocus, translateTie } from '../physics/translate.js'
import type { Verdict } from '../physics/verdict.js'

/** The convention in which the author writes and the one in which the report speaks; mostly the same. */
export interface Notation {
  readonly author: Convention
  readonly output: Convention
}

/** A canonical value as text. */
export function valueText(value: Cyclotomic, formFactor: FormFactor, { author, output }: Notation): string {
  const factor = output.factor[formFactor]
  const own = factor === 0 ? value : multiply(value, fromRoot(rootOfUnity(4 - factor, 4)))
  const text = print(own)
  return isZero(value) ? text : withPower(text, author.q2Power[formFactor] - output.q2Power[formFactor])
}

const withPower = (text: string, power: number): string =>
  power === 0 ? text : power === 1 ? `q2*(${text})` : power === -1 ? `(${text})/q2` : `q2^(${power})*(${text})`

/** What the author wrote, as it reads in the convention of the output. */
export function givenText(text: string, formFactor: FormFactor, { author, output }: Notation): string {
  if (author.id === output.id) return text
  const unit = rootOfUnity(author.factor[formFactor] - output.factor[formFactor], 4)
  const turned = unit.n === 1 ? text : `${printRoot(unit)}*(${text})`
  return withPower(turned, author.q2Power[formFactor] - output.q2Power[formFactor])
}

/** The verdict on an entry as the report prints it. */
export function entryReport(entry: Entry, verdict: Verdict, { output }: Notation): EntryReport {
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
    default: {
      const never: never = status
      return never
    }
  }
}
