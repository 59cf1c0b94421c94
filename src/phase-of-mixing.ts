// The mixing of a model with one of its phases at any value: rebuilt from its angles, or, where the mixing is no list of
// angles, with a Majorana phase added, U → U diag(1, …, e^{iα/2}, …).

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { fromParameters } from './mixing/matrix/parametrisation.js'
import * as Z from './mixing/number/mixing-number.js'
import { floatingArithmetic } from './observables/complex-arithmetic.js'
import type { ComplexMatrix } from './observables/one-loop-moments.js'
import { pathText } from './physics/document.js'
import type { Issue } from './physics/issue.js'
import { type RichText, rich } from './plot/text/rich-text.js'
import type { ReadModel } from './read-model.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

export interface VariedMixing {
  /** U, rows e, µ, τ [, s₁ …], columns the mass states; the phase in degrees. */
  readonly at: (degrees: number) => ComplexMatrix
  /** Whether the phase is added to what the mixing has; else it is the whole phase. */
  readonly isAdded: boolean
}

/** `alpha21` → *α*₂₁; `delta` → *δ*. */
export function phaseLabel(name: string): RichText {
  const [, letter, digits = ''] = /^(alpha|delta)(\d*)$/.exec(name) ?? []
  const symbol = letter === 'alpha' ? 'α' : 'δ'
  return digits === '' ? rich`*${symbol}*` : rich`*${symbol}*_{${digits}}`
}

/** Issues where the model has no mixing, no such phase, or leaves another Majorana phase open. */
export function variedMixing({ model, matrix }: ReadModel, phase: string): Result<VariedMixing> {
  const { states } = model
  if (!/^(alpha[2-9]1|delta(\d\d)?)$/.test(phase))
    return refuse('invalid-value', '$.phase', 'alpha21, alpha31, … or delta', phase)
  if (matrix === undefined) return refuse('missing-key', '$.mixing', 'a mixing matrix', 'nothing')
  const isMajorana = states.some(({ nature }) => nature === 'majorana')
  const isAlpha = phase.startsWith('alpha')
  const column = isAlpha ? Number(phase[5]) - 1 : -1
  if (isAlpha && states[column]?.nature === 'dirac')
    return refuse('unsupported', '$.phase', 'a phase of Majorana states, or delta', phase, 'Write phase=delta.')
  if (isAlpha && column >= states.length)
    return refuse('invalid-value', '$.phase', `a phase of ${states.length} states`, phase)
  const build = rebuilt(model, phase, isMajorana)
  const built = build === undefined ? added(matrix, column) : E.map(() => build)(build(0))
  if (built === undefined)
    return refuse('unsupported', '$.phase', 'alpha21, alpha31, …: the mixing is not given by its angles', phase)
  if (E.isLeft(built)) return built
  const first = built.right(0)
  if (E.isLeft(first)) return first
  const open = first.right.openPhases.filter((k) => k !== column && states[k]?.nature === 'majorana')
  const [other] = open
  if (other !== undefined)
    return refuse(
      'missing-key',
      '$.mixing',
      `alpha${other + 1}1`,
      'a phase left open',
      'Effective moments depend on it.',
    )
  return E.right({
    isAdded: build === undefined,
    at: (degrees) => {
      const made = built.right(degrees)
      if (E.isLeft(made)) throw new Error(`a phase of ${degrees} deg`)
      return made.right.entries
    },
  })
}

interface Built {
  readonly entries: ComplexMatrix
  readonly openPhases: readonly number[]
}

type Build = (degrees: number) => Result<Built>

/** From the angles, with the phase in the place of the author's; `undefined` where that cannot be had. */
function rebuilt({ mixing, states }: ReadModel['model'], phase: string, isMajorana: boolean): Build | undefined {
  if (mixing?.kind !== 'parameters') return undefined
  const { parameters, symbolic } = mixing
  const name = phase === 'delta' && Object.hasOwn(parameters, 'delta13') ? 'delta13' : phase
  const isSlha = Object.hasOwn(parameters, 'alpha1') || Object.hasOwn(parameters, 'alpha2')
  if (isSlha && phase.startsWith('alpha')) return undefined
  const others = Object.entries(parameters).filter(([key]) => isMajorana || !key.startsWith('alpha'))
  const symbols = Object.fromEntries(Object.entries(symbolic).filter(([key]) => key !== name))
  return (degrees) => {
    const varied = { ...Object.fromEntries(others), [name]: `${degrees} deg` }
    const made = fromParameters(varied, { states: states.length, decimals: 'exact', symbolic: symbols })
    if (E.isRight(made))
      return E.right({ ...made.right, entries: made.right.entries.map((row) => row.map(Z.toComplex)) })
    const { path, ...issue } = made.left[0]
    return E.left([{ ...issue, path: `$.mixing.pdg${pathText(path).slice(1)}`, location: null }])
  }
}

/** With the phase on a column of the matrix; `undefined` for other phases. */
function added({ entries, openPhases }: MixingMatrix, column: number): Result<Build> | undefined {
  if (column < 0) return undefined
  const numbers = entries.map((row) => row.map(Z.toComplex))
  return E.right((degrees) => {
    const half = (degrees * Math.PI) / 360
    const unit = { re: Math.cos(half), im: Math.sin(half) }
    const turned = numbers.map((row) => row.map((z, k) => (k === column ? floatingArithmetic.multiply(z, unit) : z)))
    return E.right({ entries: turned, openPhases })
  })
}

function refuse(
  code: Issue['code'],
  path: string,
  expected: string,
  received: string,
  hint: string | null = null,
): Result<never> {
  return E.left([{ code, path, location: null, expected, received, hint }])
}
