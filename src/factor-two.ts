// The factor of 2 between Dirac and Majorana moments, told for one entry of a model with the author's numbers; for a model
// that asks for one-loop moments, those of both natures side by side.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { decide, withinLimits } from './check.js'
import { usesOpenPhase } from './engine/solve/parities.js'
import { type Cyclotomic, fromRoot, multiply, print, zero } from './exact/cyclotomic.js'
import { rootOfUnity } from './exact/root-of-unity.js'
import { factorTwoOf } from './explain/factor-two.js'
import { digits } from './explain/factor-two-values.js'
import type { Notation } from './explain/notation.js'
import { askedEntry } from './explain-entry.js'
import { oneLoopInput, textOf, turned } from './model-one-loop-input.js'
import { relativeAngle } from './model-one-loop-symbols.js'
import { exactArithmetic } from './observables/complex-arithmetic.js'
import { doubleDirac } from './observables/double-dirac.js'
import { type Complex, type ComplexMatrix, oneLoopMoments } from './observables/one-loop-moments.js'
import { type Entry, entryName } from './physics/entry.js'
import type { FactorTwo, FactorTwoNumbers } from './physics/factor-two.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import { natures } from './physics/state.js'
import { type ReadModel, type ReadOptions, readModel } from './read-model.js'

/** Tells where 1, 2, 4 and 1/2 come from for the entry named `magnetic[1,2]`, indices from 1. */
export function factorTwo(
  input: unknown,
  entry: string,
  options: ReadOptions = {},
): E.Either<NonEmptyArray<Issue>, FactorTwo> {
  return withinLimits(() => tellWithin(input, entry, options))
}

function tellWithin(input: unknown, entry: string, options: ReadOptions): E.Either<NonEmptyArray<Issue>, FactorTwo> {
  const read = readModel(input, options)
  if (E.isLeft(read)) return read
  const { model, notation, selection } = read.right
  const asked = askedEntry(entry, model.states.length)
  if (E.isLeft(asked)) return asked
  const at = asked.right
  if (at.species === 'antineutrino') return E.left([notAboutAntineutrinos(entry)])
  const { solution } = decide(model, selection)
  const verdict = solution.verdict('neutrino', at.formFactor, at.final, at.initial)
  const told = factorTwoOf(at, { model, notation, verdict, isCpAssumed: usesOpenPhase(selection.inForce) })
  const halves = halvesOf(at, model, notation)
  const oneLoop = oneLoopOf(at, read.right)
  const isDirac = model.states[at.final]?.nature === 'dirac'
  const withoutPhases = 'The Majorana moments at one loop are those for Majorana phases of 0.'
  return E.right({
    ...told,
    notes: oneLoop !== undefined && isDirac ? [...told.notes, withoutPhases] : told.notes,
    ...(halves === undefined ? {} : { halves }),
    ...(oneLoop === undefined ? {} : { oneLoop }),
  })
}

const notAboutAntineutrinos = (entry: string): Issue => ({
  code: 'invalid-value',
  path: 'entry',
  location: null,
  expected: 'an entry of the neutrino matrices',
  received: entry,
  hint: 'A Majorana neutrino is its own antineutrino; for a Dirac one the factors are those of the neutrino.',
})

/** The entry of two Dirac states, with its mirror image, between the Majorana halves of each. */
function halvesOf(
  { formFactor, final, initial }: Entry,
  model: NeutrinoModel,
  notation: Notation,
): FactorTwo['halves'] {
  const indices = final === initial ? [final] : [final, initial]
  if (indices.some((index) => model.states[index]?.nature !== 'dirac')) return undefined
  const { author, output } = notation
  if (author.q2Power[formFactor] !== output.q2Power[formFactor]) return undefined
  const unit = fromRoot(rootOfUnity(author.factor[formFactor] - output.factor[formFactor] + 4, 4))
  const given: Cyclotomic[][] = []
  for (const f of indices) {
    const row: Cyclotomic[] = []
    for (const i of indices) {
      const value = model.formFactors[formFactor]?.entries[f]?.[i]?.value
      if (f === i && final !== initial) row.push(zero)
      else if (value?.kind === 'exact') row.push(multiply(unit, value.value))
      else return undefined
    }
    given.push(row)
  }
  const matrix = doubleDirac(given, { formFactor, arithmetic: exactArithmetic })
  const labels = indices.flatMap((index) => ['a', 'b'].map((half) => `${model.states[index]?.label}${half}`))
  return { labels, matrix: matrix.map((row) => row.map(print)) }
}

/** For Majorana states the same diagrams with the line of lepton number alone; for Dirac states also the other contraction. */
function oneLoopOf(entry: Entry, { model, matrix, notation }: ReadModel): FactorTwoNumbers | undefined {
  const { formFactor, final, initial } = entry
  if (model.computed === undefined || matrix === undefined) return undefined
  if (formFactor !== 'magnetic' && formFactor !== 'electric') return undefined
  // What depends on a symbol has no number.
  if (relativeAngle(matrix, final, initial).length > 0) return undefined
  const found = natures.map((nature) => ({
    nature,
    moments: oneLoopMoments({ ...oneLoopInput(model, matrix), nature }),
  }))
  const places =
    final === initial
      ? [[final, initial] as const]
      : ([
          [final, initial],
          [initial, final],
        ] as const)
  const rows = found.flatMap(({ nature, moments }) =>
    (['magnetic', 'electric'] as const).flatMap((kind) =>
      places.map(([f, i]) => ({
        nature,
        entry: entryName({ ...entry, formFactor: kind, final: f, initial: i }),
        value: textOf(turned(at(moments[kind], f, i), notation.output.factor[kind])),
      })),
    ),
  )
  const [dirac, majorana] = found.map(({ moments }) => {
    const { re, im } = at(moments[formFactor], final, initial)
    return { size: Math.hypot(re, im), rounding: moments.rounding[final]?.[initial] ?? 0 }
  })
  const isKnown = dirac !== undefined && majorana !== undefined && dirac.size > dirac.rounding
  return { unit: 'muB', rows, ratio: isKnown ? digits(majorana.size / dirac.size) : null }
}

const at = (matrix: ComplexMatrix, f: number, i: number): Complex => matrix[f]?.[i] ?? { re: 0, im: 0 }
