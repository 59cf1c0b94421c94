// A block of real parts with its block of imaginary parts, `UPMNS` and `IMUPMNS`, at one scale. A missing block of
// imaginary parts means that they vanish; one without its real parts, or of another size, means nothing that is known.

import type * as Q from '../../exact/rational.js'
import { imaginaryOf } from './mixing-blocks.js'
import { cellAt, matrixOf, type SlhaMatrix } from './slha-cells.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'
import { chooseVersion, isSameScale, type SlhaScale, type SlhaVersion, scaleText, versionsOf } from './slha-scale.js'

export interface ComplexCell {
  readonly re: SlhaNumber
  /** `undefined`: there is no block of imaginary parts. */
  readonly im: SlhaNumber | undefined
}

export interface ComplexBlock {
  readonly name: string
  readonly offset: number
  /** `undefined`: the header names none. */
  readonly scale: SlhaScale | undefined
  readonly rows: number
  readonly columns: number
  /** Indices from 1; `undefined` where the block has no entry, which is not zero. */
  readonly at: (i: number, j: number) => ComplexCell | undefined
  readonly hasImaginaryParts: boolean
  /** Entries `i j` of which one part is given and the other is not, though there are blocks of both. */
  readonly halves: readonly string[]
}

/** The block at the scale that is wanted, or by default; `undefined` if there is none, with a finding if that is odd. */
export function readComplexBlock(
  document: SlhaDocument,
  name: string,
  wanted: Q.Rational | undefined,
  log: SlhaLog,
): ComplexBlock | undefined {
  const { trouble } = log
  const versions = versionsOf(document, name, trouble)
  const imaginary = versionsOf(document, imaginaryOf(name), trouble)
  const chosen = chooseVersion(versions, wanted)
  if (chosen === undefined) {
    if (versions[0] !== undefined) refuseScale(versions, log)
    else if (imaginary[0] !== undefined) findOrphan(imaginary[0], log)
    return undefined
  }
  const others = versions.filter((version) => version !== chosen)
  if (others.length > 0) {
    const rest = others.map((version) => scaleText(version).trim() || 'without a scale').join(', ')
    log.notice(
      `${name} is there ${versions.length} times: taken${scaleText(chosen) || ' without a scale'}, not ${rest}.`,
      chosen.offset,
    )
  }
  const partner = imaginaryPartner(chosen, versions, imaginary)
  if (partner === undefined && imaginary[0] !== undefined) {
    findOrphan(imaginary[0], log)
    return undefined
  }
  const re = matrixOf(chosen, trouble)
  const im = partner === undefined ? undefined : matrixOf(partner, trouble)
  return combine(chosen, re, im)
}

function refuseScale(versions: readonly SlhaVersion[], { trouble }: SlhaLog): void {
  const [first] = versions
  if (first === undefined) return
  const expected = versions.map((version) => scaleText(version).replace(/^ at /, '')).join(', ')
  const received = 'another scale, by the option'
  trouble.add({ code: 'invalid-value', path: [first.name], offset: first.offset, expected, received })
}

/** At the same scale; or the only one there is, where one of the two headers names no scale. */
function imaginaryPartner(
  chosen: SlhaVersion,
  versions: readonly SlhaVersion[],
  imaginary: readonly SlhaVersion[],
): SlhaVersion | undefined {
  const same = imaginary.find(({ scale }) => isSameScale(scale, chosen.scale))
  const [only] = imaginary
  if (same !== undefined || only === undefined || imaginary.length > 1 || versions.length > 1) return same
  return only.scale === undefined || chosen.scale === undefined ? only : undefined
}

function findOrphan(version: SlhaVersion, log: SlhaLog): void {
  const real = version.name.slice(2)
  const message = `${version.name}${scaleText(version)} has no block ${real} of real parts at its scale, and a block that is absent is not zero: nothing is read from it.`
  log.finding('not-evaluable', 'imaginary-part-alone', message, version.offset)
}

function combine(chosen: SlhaVersion, re: SlhaMatrix, im: SlhaMatrix | undefined): ComplexBlock {
  const { name, offset, scale } = chosen
  const at = (i: number, j: number): ComplexCell | undefined => {
    const real = cellAt(re, i, j)
    if (real === undefined) return undefined
    if (im === undefined) return { re: real, im: undefined }
    const imag = cellAt(im, i, j)
    return imag === undefined ? undefined : { re: real, im: imag }
  }
  const keys = im === undefined ? [] : [...re.cells.keys(), ...im.cells.keys()]
  const halves = keys.filter((key) => re.cells.has(key) !== im?.cells.has(key)).map((key) => key.replace(',', ' '))
  return { name, offset, scale, rows: re.rows, columns: re.columns, at, hasImaginaryParts: im !== undefined, halves }
}
