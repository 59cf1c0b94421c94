// RVNMIX of SLHA 2 (arXiv:0801.0045): without R-parity neutrinos mix with neutralinos, χ_k = N_kj ψ_j. Programs differ in whether the
// neutrinos are the first three columns or the last, so the digits have to show it. N is no mixing matrix of the charged current: W
// sees winos and higgsinos too, and charged leptons mix with charginos. What is told are the seven Majorana states, their
// masses, and their CP parities: a row of N that is real has that of its mass's sign, one that is imaginary the other.

import * as Q from '../../exact/rational.js'
import { type ComplexBlock, readComplexBlock } from './complex-block.js'
import type { Masses } from './masses.js'
import { orient } from './oriented-mixing.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'

export interface NeutralinoMixing {
  readonly offset: number
  /** [mass state][gauge state]. */
  readonly rows: readonly (readonly { readonly re: SlhaNumber; readonly im: SlhaNumber | undefined }[])[]
}

const blockName = 'RVNMIX'

/** Neutrinos, then neutralinos. */
export const neutralinoCodes: readonly number[] = [12, 14, 16, 1000022, 1000023, 1000025, 1000035]
const states = neutralinoCodes.length

/** The block, if it is 7 × 7. */
export function readNeutralinoMixing(
  document: SlhaDocument,
  scale: Q.Rational | undefined,
  log: SlhaLog,
): NeutralinoMixing | undefined {
  const block: ComplexBlock | undefined = readComplexBlock(document, blockName, scale, log)
  const own = block === undefined ? undefined : orient(block, 'flavour-mass', log)
  if (block === undefined || own === undefined) return undefined
  return own.rows.length === states ? { offset: block.offset, rows: own.rows } : undefined
}

/** CP parities up to a common sign; `undefined` for a state of which nothing can be said. */
export function neutralinoParities(
  { rows }: NeutralinoMixing,
  masses: Masses | undefined,
  { blocks }: SlhaDocument,
): readonly (string | undefined)[] {
  const hasPhases = blocks.some(
    ({ name, rows: lines }) => /^IMRV[UV]MIX$/.test(name) && lines.some((line) => Number(line.at(-1)?.text) !== 0),
  )
  const own = rows.map((row, k) => {
    const mass = masses?.[k]
    const isReal = row.every(({ im }) => im === undefined || Q.isZero(im.value))
    const isImaginary = row.every(({ re }) => Q.isZero(re.value))
    if (mass === undefined || Q.isZero(mass.value) || (!isReal && !isImaginary)) return undefined
    return mass.isNegative === isReal ? '-i' : 'i'
  })
  // A row with a phase of its own breaks CP, and so parities of the others mean nothing.
  const isBroken = rows.some((row) => row.some(isTurned(row)))
  return hasPhases || isBroken ? own.map(() => undefined) : own
}

type Cell = NeutralinoMixing['rows'][number][number]

/** Neither real nor imaginary, as the whole row is. */
const isTurned = (row: readonly Cell[]) => (): boolean => {
  const hasReal = row.some(({ re }) => !Q.isZero(re.value))
  const hasImaginary = row.some(({ im }) => im !== undefined && !Q.isZero(im.value))
  return hasReal && hasImaginary
}

/** What the block says, and why it is no mixing matrix. */
export function tellNeutralinos(own: NeutralinoMixing, parities: readonly (string | undefined)[], log: SlhaLog): void {
  const weights = [0, states - 3].map((from) => weightOf(own, from))
  const [first = 0, last = 0] = weights
  const columns = first > 1.5 ? 'first' : last > 1.5 ? 'last' : undefined
  const where =
    columns === undefined
      ? 'nothing shows which of its columns are flavours'
      : `by their size its ${columns} three columns are the flavours, and of the three light states ${(3 - Math.max(first, last)).toExponential(1)} (of 3) lies outside of them, so their 3 × 3 block is not unitary`
  const known = parities.every((parity) => parity === undefined)
    ? 'CP parities are not told'
    : 'masses and CP parities (up to a common sign, of its real and imaginary rows) are read'
  const message = `${blockName} mixes neutrinos with neutralinos: ${where}. It is not the matrix of the charged current, which has winos, higgsinos and the mixing of leptons with charginos (RVUMIX, RVVMIX) in it: no mixing is read, ${known}.`
  log.finding('not-evaluable', 'no-neutrino-mixing', message, own.offset)
}

/** Σ |N_kj|² over the light states and three columns. */
function weightOf({ rows }: NeutralinoMixing, from: number): number {
  const cells = rows.slice(0, 3).flatMap((row) => row.slice(from, from + 3))
  return cells.reduce((sum, { re, im }) => sum + Q.toNumber(re.value) ** 2 + Q.toNumber(im?.value ?? Q.zero) ** 2, 0)
}
