// Which block of a file holds the mixing. Blocks that give the same Majorana physics are one; where two differ, nobody
// but the user knows which is meant.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import { fromEntries } from '../../mixing/matrix/explicit-matrix.js'
import { columnCount, type MixingMatrix } from '../../mixing/matrix/mixing-matrix.js'
import { fromParameters } from '../../mixing/matrix/parametrisation.js'
import { unitarityDefect } from '../../mixing/matrix/unitarity.js'
import { compareMixing } from '../../mixing/phases/compare-mixing.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Nature } from '../../physics/state.js'
import type { ImportOptions } from '../importer.js'
import { chargedMixing, withChargedLeptons } from './charged-leptons.js'
import { readComplexBlock } from './complex-block.js'
import type { Masses } from './masses.js'
import { anglesBlock, isOfGaugeStates, mixingBlocks, orderText } from './mixing-blocks.js'
import { type MixingCell, type OrientedMixing, orient, rowsOf, timesI } from './oriented-mixing.js'
import { type PdgAngles, readAngles, withoutNegativeMasses } from './pdg-angles.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import { chooseVersion, versionsOf } from './slha-scale.js'
import type { SlhaStates } from './slha-states.js'

/** A mixing that a block gives, before the signs of masses are moved into it. */
export type SlhaMixing =
  | ({ readonly kind: 'matrix' } & OrientedMixing)
  | ({ readonly kind: 'angles'; readonly block: string } & PdgAngles)

export interface ChosenMixing {
  readonly mixing: SlhaMixing
  readonly matrix: MixingMatrix
}

/** Number of mass states. */
export const stateCount = (mixing: SlhaMixing): number => (mixing.kind === 'matrix' ? (mixing.rows[0]?.length ?? 0) : 3)

/** The mixing of the file, unitary to its digits; `undefined`, with findings if there is something but not one. */
export function chooseMixing(
  document: SlhaDocument,
  scale: Q.Rational | undefined,
  options: ImportOptions,
  log: SlhaLog,
): ChosenMixing | undefined {
  const wanted = options.block?.toUpperCase()
  const names = [...mixingBlocks.map(({ name }) => name), anglesBlock]
  const present = names.filter((name) => document.blocks.some((block) => block.name === name))
  if (wanted !== undefined && !document.blocks.some(({ name }) => name === wanted)) refuseName(wanted, present, log)
  const candidates = (wanted === undefined ? presentOrOrphan(names, document) : [wanted])
    .map((name) => readMixing(document, name, scale, options, log))
    .flatMap((mixing) => (mixing === undefined ? [] : [mixing]))
    .flatMap((mixing) => checked(mixing, log))
  const [first, ...others] = [...candidates].sort((a, b) => columnCount(b.matrix) - columnCount(a.matrix))
  if (first === undefined) return undefined
  const disagreeing = others.find((other) => !agrees(first, other, options.nature))
  if (disagreeing === undefined) return first
  const message = `${first.mixing.block} and ${disagreeing.mixing.block} are different mixings, and nothing says which is meant: none is read. --block ${first.mixing.block} chooses.`
  log.finding('not-evaluable', 'blocks-disagree', message, disagreeing.mixing.offset)
  return undefined
}

/** Names that occur, also as a block of imaginary parts alone. */
const presentOrOrphan = (names: readonly string[], { blocks }: SlhaDocument): readonly string[] =>
  names.filter((name) => blocks.some((block) => block.name === name || block.name === `IM${name}`))

function refuseName(wanted: string, present: readonly string[], { refuse }: SlhaLog): void {
  const near = didYouMean(wanted, present)
  const hint = near === undefined ? undefined : `Did you mean ${near}?`
  const expected = present.length === 0 ? 'a block of the file' : `a block of the file: ${present.join(', ')}`
  refuse({ code: 'unknown-id', path: '--block', expected, received: wanted, hint })
}

function readMixing(
  document: SlhaDocument,
  name: string,
  scale: Q.Rational | undefined,
  options: ImportOptions,
  log: SlhaLog,
): SlhaMixing | undefined {
  if (name === anglesBlock) {
    const version = chooseVersion(versionsOf(document, name, log.trouble), scale)
    const assumesCp = options.assume?.includes('cp') === true
    const cpRestsOn = { delta: assumesCp, majorana: assumesCp && options.nature !== 'dirac' }
    const phases = options.majoranaPhases ?? 'columns'
    const angles = version === undefined ? undefined : readAngles(version, phases, cpRestsOn, log)
    return angles === undefined ? undefined : { kind: 'angles', block: name, ...angles }
  }
  const block = readComplexBlock(document, name, scale, log)
  if (block === undefined) return undefined
  const order = options.order ?? mixingBlocks.find((one) => one.name === name)?.order
  if (order === undefined) {
    const message = `The name ${name} does not say whether its rows are flavours or mass states, which are different physics: --order flavour-mass or --order mass-flavour says it.`
    log.finding('not-evaluable', 'index-order-unknown', message, block.offset)
    return undefined
  }
  const oriented = orient(block, order, log)
  if (oriented === undefined) return undefined
  log.notice(`${name}: ${orderText[order]}${options.order === undefined ? '' : ', by --order'}.`, block.offset)
  const charged = isOfGaugeStates(name, order) ? chargedMixing(document, block, log) : undefined
  const mixing = charged === undefined ? oriented : withChargedLeptons(oriented, charged, log)
  return mixing === undefined ? undefined : { kind: 'matrix', ...mixing }
}

function checked(mixing: SlhaMixing, log: SlhaLog): readonly ChosenMixing[] {
  const matrix = matrixOf(mixing)
  if (matrix === undefined) return []
  const defect = unitarityDefect(matrix)
  if (defect.kind !== 'not-unitary') return [{ mixing, matrix }]
  const isZero = mixing.kind === 'matrix' && mixing.rows.flat().every(isZeroCell)
  const why = isZero
    ? 'every entry is zero, the default of a file that says nothing'
    : `an entry of UU† − 1 is ${defect.size.toPrecision(3)}, and its digits do not leave room for that`
  const message = `${mixing.block} is not unitary: ${why}. The mixing is not read; columns of further states may be missing.`
  log.finding('not-evaluable', 'mixing-not-unitary', message, mixing.offset)
  return []
}

const isZeroCell = ({ re, im }: MixingCell): boolean => Q.isZero(re.value) && (im === undefined || Q.isZero(im.value))

/** The same mixing with masses ≥ 0: columns of Majorana states of negative mass times i. The sign of a Dirac mass is that of a right-handed field. */
export function withPositiveMasses(mixing: SlhaMixing, { natures, masses: given }: SlhaStates): SlhaMixing {
  const masses: Masses = given.map((mass, k) => (natures[k] === 'majorana' ? mass : undefined))
  if (mixing.kind === 'angles') return { ...mixing, ...withoutNegativeMasses(mixing, masses) }
  const rows = mixing.rows.map((row) => row.map((cell, k) => (masses[k]?.isNegative === true ? timesI(cell) : cell)))
  return { ...mixing, rows }
}

/** The matrix to its digits; `undefined` if an angle is beyond what is read. */
export function matrixOf(mixing: SlhaMixing): MixingMatrix | undefined {
  const read = mixing.kind === 'matrix' ? fromEntries(rowsOf(mixing)) : fromParameters(mixing.angles)
  return E.isLeft(read) ? undefined : read.right
}

/** The same Majorana physics to the digits, or of another size, where the larger one says more. */
function agrees(a: ChosenMixing, b: ChosenMixing, nature: Nature | undefined): boolean {
  if (columnCount(a.matrix) !== columnCount(b.matrix)) return true
  const { kind } = compareMixing(a.matrix, b.matrix)
  if (kind === 'equal-for-oscillations') return nature === 'dirac'
  return kind === 'equal' || kind === 'equal-up-to-lepton-phases'
}
