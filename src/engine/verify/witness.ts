// Allowed matrices: do they obey every rule in force, and show that the entry is as open as is claimed?

import { lcmOfNumbers } from '../../exact/integer.js'
import type { RootOfUnity } from '../../exact/root-of-unity.js'
import { speciesList } from '../../physics/entry.js'
import type { OpenVerdict, Place, Witness } from '../../physics/verdict.js'
import { type Equality, equalityAt, isSamePlace, modulo, order, outcomeAt, type Scene } from './equality.js'
import type { Ground } from './ground.js'

/** What is wrong with the witnesses of a verdict, in words; `undefined` if they show what is claimed. */
export function flawInWitnesses({ witnesses, locus, tie }: OpenVerdict, scene: Scene): string | undefined {
  const { ground, species } = scene
  const here: Place = { species, transposed: false }
  const values: RootOfUnity[] = []
  for (const witness of witnesses) {
    const value = valueAt(witness, here, ground)
    if (value === undefined) return 'a witness vanishes at the entry that it should show to be open'
    values.push(value)
    const flaw = flawInMatrix(witness, scene) ?? flawInIndependence(witness, tie, scene)
    if (flaw !== undefined) return flaw
  }
  const [first, ...others] = values
  if (first === undefined) return 'no witness shows that the entry may differ from zero'
  if (locus.kind === 'line') return undefined
  // Two values span ℂ over the reals when their ratio is not real; if any two do, the first does with one of them.
  const isSpanning = others.some(({ k, n }) => modulo(2 * (first.k * n - k * first.n), first.n * n) !== 0)
  return isSpanning ? undefined : 'the witnesses do not show that the entry may have any phase'
}

/** An entry without a tie is independent: it moves while every earlier independent entry of its pair is zero. */
function flawInIndependence(witness: Witness, tie: OpenVerdict['tie'], scene: Scene): string | undefined {
  if (tie !== undefined) return undefined
  const { ground, species } = scene
  const own = order({ species, transposed: false }, ground)
  const moved = witness.support.find(({ place }) => {
    if (order(place, ground) >= own) return false
    return outcomeAt(scene, place)?.tie === undefined
  })
  return moved === undefined ? undefined : 'a tie is missing: no witness moves the entry alone'
}

const valueAt = ({ support }: Witness, place: Place, ground: Ground): RootOfUnity | undefined =>
  support.find((part) => isSamePlace(part.place, place, ground))?.value

/** A witness must obey every instance of every rule in force, wherever it or the right-hand side is non-zero. */
function flawInMatrix(witness: Witness, scene: Scene): string | undefined {
  const { ground } = scene
  for (const rule of ground.rules) {
    for (const relation of rule.relations) {
      for (const species of speciesList) {
        for (const transposed of ground.isDiagonal ? [false] : [false, true]) {
          const left = { species, transposed }
          const equality = equalityAt(relation, left, scene)
          if (equality !== undefined && !obeys(witness, left, equality, ground)) return `a witness breaks ${rule.id}`
        }
      }
    }
  }
  return undefined
}

function obeys(witness: Witness, left: Place, { right, exponent, conjugated }: Equality, ground: Ground): boolean {
  const x = valueAt(witness, left, ground)
  const y = valueAt(witness, right, ground)
  if (x === undefined || y === undefined) return x === y
  // exp(2πi x) = exp(2πi (e/n ± y)): x is a root of unity of order m = lcm(n, order of y), and m < 2⁵³.
  const m = lcmOfNumbers(ground.n, y.n)
  if (m % x.n !== 0) return false
  const turn = modulo(exponent, ground.n) * (m / ground.n) + (conjugated ? -y.k : y.k) * (m / y.n)
  return modulo(turn, m) === x.k * (m / x.n)
}
