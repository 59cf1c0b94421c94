// What the comparison finds in a matrix with symbols, each discrepancy as one line of text.

import { isLeft } from 'fp-ts/lib/Either.js'
import { decide } from '../../src/check.js'
import { compare, type Discrepancy } from '../../src/engine/compare/compare.js'
import * as C from '../../src/exact/cyclotomic.js'
import * as T from '../../src/exact/phase-polynomial.js'
import * as P from '../../src/exact/polynomial.js'
import type { SymbolicValue } from '../../src/physics/model.js'
import type { ForkOption } from '../../src/physics/verdict.js'
import { readModel } from '../../src/read-model.js'
import { told } from './symbolic/values.js'

const parameters =
  'parameters: { y: real, x: real, m: positive, n: positive, u: real, z: complex, w: complex, phi: real, psi: real }'

const withMasses = (...masses: readonly string[]): string =>
  `[${masses.map((mass, k) => `{ label: nu${k}, nature: majorana, mass: ${mass} eV }`).join(', ')}]`

const states: Readonly<Record<string, string>> = {
  dirac: '{ count: 2, nature: dirac }',
  majorana: '{ count: 2, nature: majorana }',
  mixed: '[{ label: a, nature: dirac }, { label: b, nature: majorana }]',
  /** With CP the line of (1,2) is at 45° for charge, magnetic and anapole form factors. */
  turned: '[{ label: a, nature: dirac, cpParity: i }, { label: b, nature: dirac }]',
  'first open': '[{ label: a, nature: majorana }, { label: b, nature: majorana, cpParity: -i }]',
  'second open': '[{ label: a, nature: majorana, cpParity: i }, { label: b, nature: majorana }]',
  'three open': '{ count: 3, nature: majorana }',
  'three open, the first massless': withMasses('0', '1', '2'),
  'three open, the last massless': withMasses('2', '1', '0'),
  'four open, the first massless': withMasses('0', '1', '2', '3'),
  'massless of parity i':
    '[{ label: a, nature: majorana, mass: 0 eV, cpParity: i }, { label: b, nature: majorana }, { label: c, nature: majorana }]',
  'massless and Dirac':
    '[{ label: a, nature: dirac, mass: 0 eV }, { label: b, nature: majorana }, { label: c, nature: majorana }]',
  'first open of three':
    '[{ label: a, nature: majorana }, { label: b, nature: majorana, cpParity: i }, { label: c, nature: majorana, cpParity: -i }]',
}

export interface Example {
  readonly title: string
  readonly states: string
  readonly formFactor: string
  readonly matrix: string
  /** Further lines of the model. */
  readonly lines: readonly string[]
  readonly expected: readonly string[]
}

/** Reads `states, form factor: matrix`, perhaps `with lines`, and below it, set in, what is found. */
export function casesIn(text: string): readonly Example[] {
  const found: (Example & { readonly expected: string[] })[] = []
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('  ')) {
      found.at(-1)?.expected.push(line.trim())
      continue
    }
    const match = /^([A-Za-z, ]+), (\w+): (\[\[.*\]\])(?: with (.*))?$/.exec(line)
    if (match === null) throw new RangeError(`no example: ${line}`)
    const [, name = '', formFactor = '', matrix = '', lines] = match
    const own = lines?.split(/, (?=\w+:)/) ?? []
    found.push({ title: line, states: states[name] ?? name, formFactor, matrix, lines: own, expected: [] })
  }
  return found
}

export function discrepancies(one: Omit<Example, 'title' | 'expected'>): readonly Discrepancy[] {
  const head = `nuvertex: 1\nstates: ${one.states}\n${one.lines.join('\n')}\n${parameters}`
  const read = readModel(`${head}\nformFactors: { ${one.formFactor}: { matrix: ${one.matrix} } }\n`, {})
  if (isLeft(read)) throw new Error(JSON.stringify(read.left))
  const { model, selection, notation } = read.right
  return compare(model, decide(model, selection).solution, notation.author)
}

/** What is found, as `condition symbolic-condition [2,1] x; if x = 0; residual x; demanded -x`. */
export const discrepancyTexts = (one: Omit<Example, 'title' | 'expected'>): readonly string[] =>
  discrepancies(one).map(textOf)

function textOf(one: Discrepancy): string {
  const { alternatives, residual, demanded, reason, parities, target } = one
  return [
    `${one.kind} ${one.code} [${one.final + 1},${one.initial + 1}] ${one.given.text}`,
    ...(alternatives ?? []).map(
      ({ parities: at, condition }) => `if ${at === undefined ? '' : `(${paritiesText(at)}) `}${told(condition)}`,
    ),
    ...(parities === undefined ? [] : [`if (${paritiesText(parities)})`]),
    ...(residual === undefined ? [] : [`residual ${valueText(residual)}`]),
    ...(demanded === undefined ? [] : [`demanded ${valueText(demanded)}`]),
    ...(target === undefined ? [] : [`nearest ${C.print(target)}`]),
    ...(reason === undefined ? [] : [reason]),
    ...(one.isForked === true ? ['forked'] : []),
    ...(one.isDemanded ? ['by its mirror image'] : []),
  ].join('; ')
}

function valueText({ numerator, denominator }: SymbolicValue): string {
  const below = P.print(denominator)
  return below === '1' ? T.print(numerator) : `(${T.print(numerator)})/(${below})`
}

const parityNames: Readonly<Record<number, string>> = { 1: 'i', 3: '-i' }

const paritiesText = (all: readonly ForkOption['parities'][]): string =>
  all.map((pair) => pair.map((one) => (one === undefined ? '?' : parityNames[one.k])).join(' ')).join(', ')
