// One form-factor matrix in numbers, at q² = 0: the author's values with their symbols replaced, held against the rules,
// completed by them, and turned into doubles of the canonical convention and unit.

import * as E from 'fp-ts/lib/Either.js'
import { compare, givenPairAt } from './engine/compare/compare.js'
import { completePair } from './engine/compare/complete.js'
import { type Cyclotomic, isZero, toComplex } from './exact/cyclotomic.js'
import { findingsOf } from './explain/finding.js'
import type { Notation } from './explain/notation.js'
import { givenNumbers, type ValuesRequest } from './numeric-values.js'
import type { Complex, ComplexMatrix } from './observables/one-loop-moments.js'
import { entryName } from './physics/entry.js'
import type { FormFactor } from './physics/form-factor.js'
import type { GivenMatrix, NeutrinoModel } from './physics/model.js'
import type { RuleSystem, Solution } from './physics/solution.js'
import { type Dimension, unitIn } from './physics/unit.js'

/** The rules and what they force, for the model whose values are looked at. */
export interface Judgement {
  readonly model: NeutrinoModel
  readonly system: RuleSystem
  readonly solution: Solution
  readonly notation: Notation
}

export type MatrixRequest = Omit<ValuesRequest, 'q2Power'>

type Result<A> = E.Either<string, A>

const dimensions: Readonly<Record<FormFactor, Dimension>> = {
  charge: 'charge',
  magnetic: 'magnetic moment',
  electric: 'magnetic moment',
  anapole: 'area',
}

/** The matrix in the base unit of its form factor, [final][initial], canonical; or why there is none. */
export function numericMatrix(judgement: Judgement, request: MatrixRequest): Result<ComplexMatrix> {
  const { model } = judgement
  const { formFactor } = request
  const given = model.formFactors[formFactor]
  const evaluated =
    given === undefined
      ? E.right(blank)
      : givenNumbers(given, { ...request, q2Power: judgement.notation.author.q2Power[formFactor] })
  if (E.isLeft(evaluated)) return evaluated
  const complaint = violation(judgement, formFactor, evaluated.right)
  if (complaint !== undefined) return E.left(complaint)
  const completed = complete(evaluated.right, judgement, formFactor, given !== undefined)
  return E.isLeft(completed) ? completed : inBaseUnit(completed.right, formFactor, given?.unit)
}

/** No entry is specified. */
const blank: GivenMatrix = { unit: undefined, entries: [] }

// The rules

/** What the first violation says, if there is one. */
function violation(judgement: Judgement, formFactor: FormFactor, matrix: GivenMatrix): string | undefined {
  const { solution, notation } = judgement
  const model: NeutrinoModel = { ...judgement.model, formFactors: { [formFactor]: matrix } }
  const first = compare(model, solution, notation.author).find(({ kind }) => kind === 'violation')
  if (first === undefined) return undefined
  const [finding] = findingsOf([first], [], { ...judgement, model, mixing: undefined, hasCertificate: false })
  if (finding === undefined) return 'the values violate a rule'
  const message = finding.message.replace(/\.$/, '')
  return `${message} (${finding.rules.join(', ')}), and ${finding.given ?? 'another value'} is given`
}

function complete(
  matrix: GivenMatrix,
  { model, solution, notation }: Judgement,
  formFactor: FormFactor,
  isGiven: boolean,
): Result<readonly (readonly Cyclotomic[])[]> {
  const count = model.states.length
  const rows: Cyclotomic[][] = Array.from({ length: count }, () => [])
  for (let f = 0; f < count; f++) {
    for (let i = f; i < count; i++) {
      const pair = givenPairAt(matrix, notation.author.factor[formFactor], f, i)
      const { upper, lower } = completePair(pair, formFactor, solution)
      for (const [final, initial, found] of [[f, i, upper] as const, [i, f, lower] as const]) {
        const name = entryName({ species: 'neutrino', formFactor, final, initial })
        if (found.kind === 'fork') return E.left(`${name} depends on a CP parity that the model leaves open`)
        if (found.kind === 'open') return E.left(isGiven ? `${name} is not specified` : 'the model does not give it')
        const row = rows[final]
        if (row !== undefined) row[initial] = found.value
      }
    }
  }
  return E.right(rows)
}

// Units

function inBaseUnit(
  rows: readonly (readonly Cyclotomic[])[],
  formFactor: FormFactor,
  name: string | undefined,
): Result<ComplexMatrix> {
  const unit = name === undefined ? undefined : unitIn(dimensions[formFactor], name)
  if (unit === undefined && rows.some((row) => row.some((z) => !isZero(z)))) return E.left(`${formFactor} has no unit`)
  const factor = unit?.factor ?? 1
  const scaled = (z: Cyclotomic): Complex => {
    const { re, im } = toComplex(z)
    return { re: re * factor, im: im * factor }
  }
  const matrix = rows.map((row) => row.map(scaled))
  const isBounded = matrix.every((row) => row.every(({ re, im }) => Number.isFinite(re) && Number.isFinite(im)))
  return isBounded ? E.right(matrix) : E.left(`${formFactor} is beyond the range of numbers`)
}
