// Names of the columns of a table: mu_12_re, MU_1_2_RE, magnetic_1_2_im, eps_12. Case counts nothing. A name without _re
// or _im is a real number, and the imaginary part is zero.

import type { FormFactor } from '../../physics/form-factor.js'

export interface ColumnName {
  readonly formFactor: FormFactor
  /** From 0. */
  readonly final: number
  readonly initial: number
  readonly part: 're' | 'im' | 'real'
}

const words: ReadonlyMap<string, FormFactor> = new Map([
  ['q', 'charge'],
  ['charge', 'charge'],
  ['mu', 'magnetic'],
  ['\u03bc', 'magnetic'],
  ['magnetic', 'magnetic'],
  ['eps', 'electric'],
  ['epsilon', 'electric'],
  ['\u03b5', 'electric'],
  ['electric', 'electric'],
  ['a', 'anapole'],
  ['anapole', 'anapole'],
])

/** The form factor that a word in lower case names: `mu`, `magnetic`. */
export const formFactorOf = (word: string): FormFactor | undefined => words.get(word)

const shape = /^([\p{L}]{1,10})_?(?:([1-9])([1-9])|([1-9]\d{0,2})_([1-9]\d{0,2}))(?:_(re|im))?$/u

/** What a name says; `undefined` if it is not the name of a form-factor column. */
export function columnName(text: string): ColumnName | undefined {
  if (text.length > 40) return undefined
  const match = shape.exec(text.normalize('NFKC').trim().toLowerCase())
  if (match === null) return undefined
  const [, word = '', f1, i1, f2, i2, part] = match
  const formFactor = words.get(word)
  if (formFactor === undefined) return undefined
  const [final, initial] = [Number(f1 ?? f2) - 1, Number(i1 ?? i2) - 1]
  return { formFactor, final, initial, part: part === 're' || part === 'im' ? part : 'real' }
}

const zeroBased = /^([\p{L}]{1,10})_*(?:\d\d|\d{1,3}_+\d{1,3})(?:_+(?:re|im))?$/u
const decoration = /^(?:re|im|real|imag|abs|arg)[\s_([]+|[\s_]*(?:[([].*|[)\]])$/gu

/** Why a name that is none of a column was meant to be one: `mu__12`, indices from 0, `Re(mu_12)`, `mu_12_re [muB]`. */
export function mistakenName(text: string): string | undefined {
  if (text.length > 40) return undefined
  const name = text.normalize('NFKC').trim().toLowerCase()
  const plain = columnName(name.replace(/_+/g, '_'))
  if (plain !== undefined) return `Did you mean ${shortName(plain)}?`
  if (words.has(zeroBased.exec(name)?.[1] ?? '')) return 'Indices count from 1: final, then initial state.'
  const meant = columnName(name.replace(decoration, ''))
  return (
    meant &&
    `Did you mean ${shortName({ ...meant, part: meant.part === 'im' || name.startsWith('im') ? 'im' : 're' })}? Units stand in the model.`
  )
}

const short: Readonly<Record<FormFactor, string>> = { charge: 'q', magnetic: 'mu', electric: 'eps', anapole: 'a' }

/** The name in its short form: `mu_12_re`, from ten states on `mu_1_12_re`. */
export function shortName({ formFactor, final, initial, part }: ColumnName): string {
  const gap = final > 8 || initial > 8 ? '_' : ''
  return `${short[formFactor]}_${final + 1}${gap}${initial + 1}${part === 'real' ? '' : `_${part}`}`
}
