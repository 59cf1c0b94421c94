// Mixing matrices by named angles and phases, N = 3 … 6 states (3+n, n ≤ 3), in one stated order:
//   U = [R_{N−1,N} … R_{2,N} R_{1,N}] … [R34 R24 R14] [R23 R13] [R12] · diag(1, e^{iα21/2}, e^{iα31/2}, …)
// with R_ij(θ_ij, δ_ij) of rotation.ts. For N = 3 this is U = R23 U13(δ) R12 diag(1, e^{iα21/2}, e^{iα31/2}) of the PDG.
// Slots of the extra phases: δ_ij may stand on any rotation; δ is δ13. Those on neighbours (δ12, δ23, δ34 …) can be
// rephased away, so δ13, δ14, δ24, δ15, δ25, δ35 … suffice. A δ left out is 0. An α left out is open: the column's phase
// means nothing. Angles are theta12 or sin2Theta12, never both. `alpha1`, `alpha2` of SLHA's UPMNSIN,
// diag(e^{iα1/2}, e^{iα2/2}, 1), mean α21 = α2 − α1 and α31 = −α1 and exclude alpha21, alpha31.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import { both, type Checked, refuse, together } from '../mixing-issue.js'
import { phaseOf, readAngle } from '../number/angle.js'
import * as Z from '../number/mixing-number.js'
import { phaseOfTurns } from '../number/phase.js'
import type { Decimals } from '../number/read-number.js'
import { fromAngle, fromSquaredSine } from './mixing-angle.js'
import type { ColumnPhase, MixingMatrix } from './mixing-matrix.js'
import { type CosineAndSine, checkSize, productOfRotations, type Rotation } from './rotation.js'

/** Names as above with their texts: `{ theta12: '33.68 deg', delta: '212 deg', alpha21: '0 deg', … }`. */
export type MixingParameters = Readonly<Record<string, string>>

export interface ParametrisationOptions {
  /** Number of states, 3 to 6; default 3. */
  readonly states?: number
  /** How decimals are meant; default to their digits. */
  readonly decimals?: Decimals
  /** Where the parameters stand in the record; default its root. */
  readonly path?: Path
  /** What the Majorana phases that name symbols mean: angle + π·pi, in radians; default none. */
  readonly symbolic?: Readonly<Record<string, PhaseWithSymbols>>
}

type PhaseWithSymbols = Omit<ColumnPhase, 'column'>

interface Given {
  readonly parameters: MixingParameters
  readonly states: number
  readonly decimals: Decimals
  readonly path: Path
  readonly symbolic: NonNullable<ParametrisationOptions['symbolic']>
}

type Plane = readonly [i: number, j: number]

/** The planes (i, j) of the rotations, in the order of the product. */
export function planesInOrder(states: number): readonly Plane[] {
  const planes: Plane[] = []
  for (let j = states; j >= 2; j--) for (let i = j - 1; i >= 1; i--) planes.push([i, j])
  return planes
}

/** The mixing matrix of named angles and phases. */
export function fromParameters(
  parameters: MixingParameters,
  options: ParametrisationOptions = {},
): Checked<MixingMatrix> {
  const { states = 3, decimals = 'to-their-digits', path = [], symbolic = {} } = options
  const given: Given = { parameters, states, decimals, path, symbolic }
  const size = checkSize(states, path)
  if (E.isLeft(size)) return size
  if (states < 3 || states > 6) {
    const hint = 'Write the mixing as a list of rotations, or as a matrix.'
    return refuse({ code: 'wrong-size', path, expected: '3 to 6 states', received: String(states), hint })
  }
  const rotations = together(planesInOrder(states).map((plane) => rotationOf(plane, given)))
  const factors = both(checkNames(given), both(rotations, majoranaPhases(given)))
  if (E.isLeft(factors)) return factors
  const matrix = assemble(states, ...factors.right[1])
  const symbolicPhases = symbolicColumns(given)
  return E.right(symbolicPhases.length === 0 ? matrix : { ...matrix, symbolicPhases })
}

type ColumnPhases = readonly (Z.MixingNumber | undefined)[]

function assemble(states: number, rotations: readonly Rotation[], columns: ColumnPhases): MixingMatrix {
  const openPhases = columns.flatMap((phase, k) => (phase === undefined ? [k] : []))
  const { entries } = productOfRotations(
    states,
    rotations,
    columns.map((phase) => phase ?? Z.one),
  )
  return { entries, openPhases }
}

const has = ({ parameters }: Given, name: string): boolean => Object.hasOwn(parameters, name)

function checkNames(given: Given): Checked<unknown> {
  const { parameters, states, path } = given
  const planes = planesInOrder(states).map(([i, j]) => `${i}${j}`)
  const known = [
    ...planes.flatMap((ij) => [`theta${ij}`, `sin2Theta${ij}`, `delta${ij}`]),
    ...Array.from({ length: states - 1 }, (_, k) => `alpha${k + 2}1`),
    ...(states === 3 ? ['alpha1', 'alpha2'] : []),
    'delta',
  ]
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name))
  const twice: readonly (readonly [string, string])[] = [
    ...planes.map((ij) => [`theta${ij}`, `sin2Theta${ij}`] as const),
    ['delta', 'delta13'],
    ...['alpha21', 'alpha31'].flatMap((pdg) => ['alpha1', 'alpha2'].map((slha) => [pdg, slha] as const)),
  ]
  return together([
    ...unknown.map((name) => {
      const nearest = didYouMean(name, known)
      const hint = nearest === undefined ? {} : { hint: `Did you mean ${nearest}?` }
      return refuse({ code: 'unknown-key', path: [...path, name], expected: known.join(', '), received: name, ...hint })
    }),
    ...twice
      .filter(([a, b]) => has(given, a) && has(given, b))
      .map(([a, b]) => {
        const hint = 'Keep one of the two parametrisations.'
        return refuse({ code: 'given-twice', path: [...path, b], expected: `${a} or ${b}`, received: 'both', hint })
      }),
  ])
}

function rotationOf([i, j]: Plane, given: Given): Checked<Rotation> {
  const name = i === 1 && j === 3 && has(given, 'delta') ? 'delta' : `delta${i}${j}`
  const parts = both(angleOf([i, j], given), phaseFactor(name, Q.one, given))
  if (E.isLeft(parts)) return parts
  const [angle, phase] = parts.right
  return E.right({ i, j, ...angle, phase: phase ?? Z.one })
}

function angleOf([i, j]: Plane, given: Given): Checked<CosineAndSine> {
  const { parameters, decimals, path } = given
  const [name, squared] = [`theta${i}${j}`, `sin2Theta${i}${j}`]
  const [angle, sine2] = [parameters[name], parameters[squared]]
  if (angle !== undefined) return fromAngle(angle, [...path, name], decimals)
  if (sine2 !== undefined) return fromSquaredSine(sine2, [...path, squared], decimals)
  // Rotations among sterile states change nothing that the weak interaction sees.
  if (i > 3) return E.right({ cosine: Z.one, sine: Z.zero })
  const hint = `Write ${name}: 0 deg if these states do not mix.`
  return refuse({ code: 'missing-key', path, expected: `${name} or ${squared}`, received: 'neither', hint })
}

/** e^{i·factor·φ} of a named phase φ; `undefined` if it is not given. */
function phaseFactor(name: string, factor: Q.Rational, given: Given): Checked<Z.MixingNumber | undefined> {
  const text = given.parameters[name]
  const symbolic = text === undefined ? undefined : given.symbolic[name]
  if (text === undefined || (symbolic !== undefined && symbolic.angle.length > 0)) return E.right(undefined)
  // The symbols may have dropped out.
  if (symbolic !== undefined) return E.right(phaseOfTurns(Q.multiply(Q.multiply(symbolic.pi, half), factor)))
  const angle = readAngle(text, [...given.path, name], given.decimals)
  return E.isLeft(angle) ? angle : E.right(phaseOf(angle.right, factor))
}

const half = Q.rational(1, 2)

/** The columns of which a symbol is in the phase. */
function symbolicColumns(given: Given): readonly ColumnPhase[] {
  const of = (name: string): PhaseWithSymbols | undefined => (has(given, name) ? given.symbolic[name] : undefined)
  return Array.from({ length: given.states - 1 }, (_, k) => ({ column: k + 1, phase: of(`alpha${k + 2}1`) })).flatMap(
    ({ column, phase }) => (phase === undefined || phase.angle.length === 0 ? [] : [{ ...phase, column }]),
  )
}

/** The column phases 1, e^{iα21/2}, e^{iα31/2} …; `undefined` where α is not given. */
function majoranaPhases(given: Given): Checked<ColumnPhases> {
  if (has(given, 'alpha1') || has(given, 'alpha2')) return slhaPhases(given)
  const names = Array.from({ length: given.states - 1 }, (_, k) => `alpha${k + 2}1`)
  return together([E.right(Z.one), ...names.map((name) => phaseFactor(name, half, given))])
}

// diag(a1, a2, 1) with a_k = e^{iα_k/2}; dividing by a1, a common phase of all rows, gives diag(1, a2/a1, 1/a1).
function slhaPhases(given: Given): Checked<ColumnPhases> {
  const phases = both(phaseFactor('alpha1', half, given), phaseFactor('alpha2', half, given))
  if (E.isLeft(phases)) return phases
  const [first, second] = phases.right
  const inverse = first === undefined ? undefined : Z.conjugate(first)
  const ratio = inverse === undefined || second === undefined ? undefined : Z.multiply(second, inverse)
  return E.right([Z.one, ratio, inverse])
}
