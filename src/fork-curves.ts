// The fork of a pair of Majorana states: one-loop moments of a model's masses and mixing against a Majorana phase, which
// stands in the mixing as U = V diag(1, e^{iα21/2}, e^{iα31/2}, …), and their Dirac values for comparison.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { withinLimits } from './check.js'
import { toNumber } from './exact/rational.js'
import { askedEntry } from './explain-entry.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { readAngle } from './mixing/number/angle.js'
import { oneLoopInput } from './model-one-loop-input.js'
import { floatingArithmetic } from './observables/complex-arithmetic.js'
import { type ComplexMatrix, oneLoopMoments } from './observables/one-loop-moments.js'
import type { Entry } from './physics/entry.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import type { ForkData, ForkPoint } from './plot/figures/fork.js'
import { type ReadOptions, readModel } from './read-model.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** Phases from 0 to 2π: every other degree and a half. */
const steps = 240

/**
 * What `forkFigure` draws of a model and a pair of its states, named by an entry such as `magnetic[2,1]`; the phase is that of
 * the later state. Issues where a mass or the mixing is missing, a state is Dirac, or the entry is on the diagonal.
 */
export function forkCurves(input: unknown, name: string, options: ReadOptions = {}): Result<ForkData> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const { model, matrix } = read.right
    const asked = askedEntry(name, model.states.length)
    if (E.isLeft(asked)) return asked
    const { final, initial } = asked.right
    const issue = obstacle(model, matrix, asked.right)
    if (issue !== undefined || matrix === undefined) return E.left([issue ?? missing('mixing', 'a mixing matrix')])
    const column = Math.max(final, initial)
    const own = ownPhase(model, matrix, column)
    const loop = oneLoopInput(model, matrix)
    const size = (entries: ComplexMatrix): number => {
      const { re, im } = entries[final]?.[initial] ?? { re: 0, im: 0 }
      return Math.hypot(re, im)
    }
    const dirac = oneLoopMoments({ ...loop, nature: 'dirac' })
    const points = Array.from({ length: steps + 1 }, (_, k): ForkPoint => {
      const phase = (2 * Math.PI * k) / steps
      const mixing = withColumnPhase(loop.mixing, column, (phase - (own ?? 0)) / 2)
      const moments = oneLoopMoments({ ...loop, mixing, nature: 'majorana' })
      return { phase, magnetic: size(moments.magnetic), electric: size(moments.electric) }
    })
    return E.right({
      entry: [final + 1, initial + 1],
      phaseOf: column + 1,
      isAdded: own === undefined,
      points,
      dirac: { magnetic: size(dirac.magnetic), electric: size(dirac.electric) },
    })
  })
}

/** Why a model has no fork to draw for this pair. */
function obstacle(
  { states }: NeutrinoModel,
  matrix: MixingMatrix | undefined,
  { final, initial }: Entry,
): Issue | undefined {
  if (final === initial)
    return {
      ...missing('entry', 'a pair of different states'),
      code: 'invalid-value',
      received: 'the same state twice',
    }
  const dirac = states.find(({ nature }) => nature === 'dirac')
  if (dirac !== undefined)
    return {
      ...missing('$.states', 'Majorana states only'),
      code: 'unsupported',
      received: `${dirac.label}, a Dirac state`,
    }
  const massless = states.find(({ mass }) => mass === undefined)
  if (massless !== undefined) return missing('$.states', `the mass of ${massless.label}`)
  if (matrix === undefined) return missing('$.mixing', 'a mixing matrix')
  const other = Math.min(final, initial)
  return matrix.openPhases.includes(other) ? missing('$.mixing', `alpha${other + 1}1`) : undefined
}

const missing = (path: string, expected: string): Issue => ({
  code: 'missing-key',
  path,
  location: null,
  expected,
  received: 'nothing',
  hint: 'Moments from one loop need masses, the mixing, and the Majorana phases of other states.',
})

/** α of a column as the model gives it, in radians: 0 where it is open; `undefined` where the mixing is no list of angles. */
function ownPhase({ mixing }: NeutrinoModel, { openPhases }: MixingMatrix, column: number): number | undefined {
  if (openPhases.includes(column)) return 0
  if (mixing?.kind !== 'parameters') return undefined
  const angle = readAngle(mixing.parameters[`alpha${column + 1}1`] ?? '0 deg', [], 'exact')
  return E.isLeft(angle) ? undefined : 2 * Math.PI * toNumber(angle.right.turns)
}

function withColumnPhase(mixing: ComplexMatrix, column: number, phase: number): ComplexMatrix {
  const unit = { re: Math.cos(phase), im: Math.sin(phase) }
  return mixing.map((row) => row.map((z, k) => (k === column ? floatingArithmetic.multiply(z, unit) : z)))
}
