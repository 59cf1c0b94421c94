// At which q² our blocks of form factors are read. The header says `Q2= 0` or another q² in GeV²; without it q² is generic.
// `Q=` is a scale of renormalisation, which says nothing about q².

import * as Q from '../../exact/rational.js'
import { formFactorBlocks, imaginaryOf } from './mixing-blocks.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import { isSameScale, type SlhaVersion, scaleText, versionsOf } from './slha-scale.js'

/** The q² that is wanted, else generic, else the smallest; `undefined`: generic. */
export function chooseQ2(document: SlhaDocument, wanted: Q.Rational | undefined, log: SlhaLog): Q.Rational | undefined {
  const versions = Object.values(formFactorBlocks)
    .flatMap((name) => [name, imaginaryOf(name)])
    .flatMap((name) => versionsOf(document, name, log.trouble))
  for (const version of versions) refuseRenormalisation(version, log)
  if (wanted !== undefined) refuseOtherScale(versions, wanted, log)
  return wanted ?? commonScale(versions, log)
}

function refuseRenormalisation({ name, scale, offset }: SlhaVersion, { trouble }: SlhaLog): void {
  if (scale?.name !== 'Q') return
  const hint = 'Q= is a scale of renormalisation. Write Q2= for the square of the momentum transfer, or leave it out.'
  const [expected, received] = ['Q2= and q² in GeV², or no header', `Q= ${scale.text}`]
  trouble.add({ code: 'invalid-value', path: [name], offset, expected, received, hint })
}

function refuseOtherScale(versions: readonly SlhaVersion[], wanted: Q.Rational, log: SlhaLog): void {
  const [first] = versions
  if (first === undefined || versions.some(({ scale }) => scale !== undefined && Q.equals(scale.value, wanted))) return
  const expected = versions
    .map(({ scale }) => (scale === undefined ? 'blocks without Q2' : `Q2 = ${scale.text}`))
    .join(', ')
  log.trouble.add({
    code: 'invalid-value',
    path: [first.name],
    offset: first.offset,
    expected,
    received: 'another q², by --q2',
  })
}

/** Blocks at different q² are no one model: the one q² that is read. */
function commonScale(versions: readonly SlhaVersion[], log: SlhaLog): Q.Rational | undefined {
  const scales = versions.flatMap(({ scale }) => (scale === undefined ? [] : [scale]))
  const [first, ...more] = [...scales].sort((a, b) => Q.compare(square(a.value), square(b.value)))
  if (first === undefined) return undefined
  const isGeneric = versions.some(({ scale }) => scale === undefined)
  const others = more.filter(({ value }) => !Q.equals(value, first.value))
  if (isGeneric || others.length > 0) {
    const taken = isGeneric ? 'those without Q2' : `those at Q2 = ${first.text}`
    log.notice(
      `Form-factor blocks are there at several q²: ${taken} are taken; --q2 chooses others.`,
      versions[0]?.offset ?? null,
    )
  }
  return isGeneric ? undefined : first.value
}

const square = (x: Q.Rational): Q.Rational => Q.multiply(x, x)

/** The document with those blocks of a name, and of its imaginary parts, that stand at this q². */
export function atQ2(document: SlhaDocument, name: string, q2: Q.Rational | undefined): SlhaDocument {
  const own = [name, imaginaryOf(name)]
  const isAt = (header: string): boolean => {
    const value = Q.parseDecimal(header.replace(/^Q2?=/i, ''))
    return q2 === undefined ? header === '' : value !== undefined && Q.equals(value, q2)
  }
  const blocks = document.blocks.filter(
    (block) => !own.includes(block.name) || isAt(block.header.map(({ text }) => text).join('')),
  )
  return { ...document, blocks }
}

/**
 * Imaginary parts at a q² where there are no real parts, while the real parts at the q² that is read have none: whose
 * they are is not known, and the real parts alone may be half of a value. A finding, and true.
 */
export function isHalved(document: SlhaDocument, name: string, q2: Q.Rational | undefined, log: SlhaLog): boolean {
  const [real, imaginary] = [name, imaginaryOf(name)].map((one) => versionsOf(document, one, log.trouble))
  const lone = imaginary?.find(({ scale }) => real?.every((version) => !isSameScale(version.scale, scale)) === true)
  const read = atQ2(document, name, q2).blocks.map((block) => block.name)
  if (lone === undefined || !read.includes(name) || read.includes(imaginaryOf(name))) return false
  const where = scaleText(lone) || ' without Q2'
  const message = `${lone.name}${where} has no block ${name} of real parts at its q², and ${name} has no imaginary parts at the q² that is read: neither is read.`
  log.finding('not-evaluable', 'imaginary-part-alone', message, lone.offset)
  return true
}
