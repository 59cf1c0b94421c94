// Charged leptons that mix too. SARAH writes ν_mass = UV ν_gauge and ℓ_mass = ZEL ℓ_gauge (left-handed), so that the charged current
// ℓ̄_gauge γ ν_gauge is ℓ̄_mass γ ZEL UV† ν_mass, and U = ZEL UV†: rows e, mu, tau by mass, as the rows of ZEL. ZER is that of right-handed
// fields, which W does not see. An entry of the product is written to the digits that those of the factors leave.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import { fromEntries } from '../../mixing/matrix/explicit-matrix.js'
import { type Entries, mixingMatrix, multiply } from '../../mixing/matrix/mixing-matrix.js'
import { unitarityDefect } from '../../mixing/matrix/unitarity.js'
import type { Enclosure } from '../../mixing/number/enclosure.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { type ComplexBlock, readComplexBlock } from './complex-block.js'
import { imaginaryOf } from './mixing-blocks.js'
import { type MixingCell, type OrientedMixing, orient, rowsOf } from './oriented-mixing.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'
import { isSameScale, versionsOf } from './slha-scale.js'

/** The mixing of left-handed charged leptons, rows mass states, by the names that occur. */
const chargedBlocks = ['UELMIX', 'ZELMIX'] as const

/** A product with the charged leptons, or why there is none; `undefined`: they do not mix. */
export type ChargedMixing =
  | { readonly kind: 'read'; readonly name: string; readonly offset: number; readonly entries: Entries }
  | { readonly kind: 'trouble'; readonly name: string; readonly offset: number; readonly why: string }

/** The block in which charged leptons mix, at the scale of the neutrinos. */
export function chargedMixing(
  document: SlhaDocument,
  { scale }: Pick<ComplexBlock, 'scale'>,
  log: SlhaLog,
): ChargedMixing | undefined {
  const name = chargedBlocks.find((one) =>
    document.blocks.some((block) => block.name === one || block.name === imaginaryOf(one)),
  )
  if (name === undefined) return undefined
  const versions = versionsOf(document, name, log.trouble)
  const [first] = versions.length > 0 ? versions : versionsOf(document, imaginaryOf(name), log.trouble)
  const own = versions.find((version) => isSameScale(version.scale, scale))
  const only = versions.length === 1 && (first?.scale === undefined || scale === undefined) ? first : undefined
  const version = own ?? only
  const offset = (version ?? first)?.offset ?? 0
  const refused = (why: string): ChargedMixing => ({ kind: 'trouble', name, offset, why })
  if (versions.length === 0) return refused('its real parts are not there')
  if (version === undefined) return refused('it is not there at the scale of the neutrinos')
  const block = readComplexBlock(document, name, version.scale?.value, log)
  // That there is none to read has been told; it does not make charged leptons diagonal.
  if (block === undefined) return refused('it is not read')
  const oriented = orient(block, 'flavour-mass', log)
  if (oriented === undefined) return refused('it is not read')
  const read = fromEntries(rowsOf(oriented))
  if (E.isLeft(read)) return refused('it is not read')
  const { entries } = read.right
  if (entries.every((row, j) => row.every((z, k) => j === k || Z.isZero(z)))) return undefined
  const size = `${block.rows} × ${block.columns}`
  if (size !== '3 × 3') return refused(`it is ${size}: charged leptons mix with other states`)
  const isUnitary = unitarityDefect(mixingMatrix(entries)).kind !== 'not-unitary'
  return isUnitary ? { kind: 'read', name, offset, entries } : refused('it is not unitary')
}

/** U = ZEL · UV†, where charged leptons mix; `undefined`, with a finding, if that cannot be had. */
export function withChargedLeptons(
  own: OrientedMixing,
  charged: ChargedMixing,
  log: SlhaLog,
): OrientedMixing | undefined {
  const { name, offset } = charged
  const product = charged.kind === 'trouble' ? charged.why : productOf(own, charged.entries)
  if (typeof product === 'string') {
    const message = `${name} mixes the charged leptons, so the mixing matrix is its product with the adjoint of ${own.block}, which cannot be had: ${product}. ${own.block} alone is no mixing matrix, and is not read.`
    log.finding('not-evaluable', 'charged-lepton-mixing', message, offset)
    return undefined
  }
  log.notice(
    `${name} mixes the charged leptons: the mixing matrix is ${name} times the adjoint of ${own.block}, to the digits that both leave.`,
    offset,
  )
  return { ...own, rows: product }
}

function productOf(own: OrientedMixing, charged: Entries): OrientedMixing['rows'] | string {
  const read = fromEntries(rowsOf(own))
  if (E.isLeft(read) || own.rows.length < 3) return 'it has fewer than three flavours'
  const light = multiply(charged, read.right.entries.slice(0, 3))
  const rows: MixingCell[][] = []
  for (const [alpha, row] of own.rows.entries()) {
    const cells = row.map((cell, k) => (alpha < 3 ? cellOf(light[alpha]?.[k] ?? Z.zero, cell) : cell))
    if (cells.some((cell) => cell === undefined)) return 'its digits say nothing of an entry'
    rows.push(cells.flatMap((cell) => cell ?? []))
  }
  return rows
}

function cellOf(z: Z.MixingNumber, { re: { offset } }: MixingCell): MixingCell | undefined {
  const rectangle = Z.toRectangle(z)
  const [re, im] = [numberOf(rectangle.re, offset), numberOf(rectangle.im, offset)]
  return re === undefined || im === undefined ? undefined : { re, im: im.text === '0' ? undefined : im }
}

const mostDigits = 20

/** The number in as many digits as say no more than is known: half a unit of the last one holds the bound. */
function numberOf({ centre, radius }: Enclosure, offset: number): SlhaNumber | undefined {
  if (centre === 0 && radius === 0) return { text: '0', value: Q.zero, offset }
  for (let digits = mostDigits; digits >= 1; digits--) {
    const written = centre.toFixed(digits)
    if (Math.abs(centre - Number(written)) + radius > 0.499 * 10 ** -digits) continue
    const value = Q.parseDecimal(written) ?? Q.zero
    return { text: Q.isZero(value) ? written.replace('-', '') : written, value, offset }
  }
  return undefined
}
