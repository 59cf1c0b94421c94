// Our own blocks: NUFQ, NUFM, NUFE, NUFA (charge, magnetic, electric, anapole) and IMNUFQ … with rows `i j value`, i final
// and j initial state, from 1. The header may say `Q2= 0` or another q² in GeV²; without it q² is generic. A remark gives
// unit and convention. What has no entry is not specified; an entry with one part of two is not, either.

import * as Q from '../../exact/rational.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { ModelMap } from '../model-text.js'
import { type ComplexBlock, readComplexBlock } from './complex-block.js'
import { formFactorBlocks, imaginaryOf } from './mixing-blocks.js'
import { fieldsOf, type RemarkField } from './remark.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import { complexText, placeOf } from './slha-number.js'
import { type SlhaVersion, versionsOf } from './slha-scale.js'

export interface GivenFormFactors {
  /** Largest index of any block. */
  readonly count: number
  readonly q2: 'generic' | 0
  /** `undefined`: no block says. */
  readonly convention: RemarkField | undefined
  readonly blocks: readonly {
    readonly formFactor: FormFactor
    readonly block: ComplexBlock
    readonly unit: RemarkField | undefined
  }[]
}

/** The form-factor blocks at one q²: the one that is wanted, else generic, else the smallest. */
export function readFormFactors(
  document: SlhaDocument,
  wanted: Q.Rational | undefined,
  log: SlhaLog,
): GivenFormFactors | undefined {
  const versions = Object.values(formFactorBlocks)
    .flatMap((name) => [name, imaginaryOf(name)])
    .flatMap((name) => versionsOf(document, name, log.trouble))
  if (wanted !== undefined) refuseOtherScale(versions, wanted, log)
  const q2 = wanted ?? commonScale(versions, log)
  const found: GivenFormFactors['blocks'][number][] = []
  let convention: RemarkField | undefined
  for (const formFactor of formFactors) {
    const block = readComplexBlock(
      atScale(document, formFactorBlocks[formFactor], q2),
      formFactorBlocks[formFactor],
      q2,
      log,
    )
    if (block === undefined) continue
    const remarks = document.blocks.filter(({ name }) => name === block.name).flatMap((one) => one.remarks)
    const fields = fieldsOf(remarks, ['unit', 'convention'], [block.name], log.trouble)
    const own = fields.get('convention')
    if (own !== undefined && convention !== undefined && own.value !== convention.value) {
      const [expected, received] = [`the convention of the other blocks, ${convention.value}`, own.value]
      log.trouble.add({ code: 'given-twice', path: [block.name], offset: own.offset, expected, received })
    }
    convention = convention ?? own
    if (block.halves.length > 0) {
      const message = `${block.name} and ${imaginaryOf(block.name)} give one part only of ${block.halves.join(', ')}: these entries are not specified.`
      log.finding('not-evaluable', 'block-incomplete', message, block.offset)
    }
    found.push({ formFactor, block, unit: fields.get('unit') })
  }
  if (found.length === 0) return undefined
  const isAtZero = q2 !== undefined && Q.isZero(q2)
  if (convention === undefined)
    log.notice(
      'No form-factor block names its convention: read as giunti-studenikin-2015.',
      found[0]?.block.offset ?? null,
    )
  const count = Math.max(...found.map(({ block }) => Math.max(block.rows, block.columns)))
  return { count, q2: isAtZero ? 0 : 'generic', convention, blocks: found }
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

/** Blocks at different q² are no one model: the one q² that is read. `undefined`: generic. */
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
function atScale(document: SlhaDocument, name: string, q2: Q.Rational | undefined): SlhaDocument {
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

/** The `formFactors` of the model, with the place of each value. */
export function formFactorMap({ blocks }: GivenFormFactors, count: number, log: SlhaLog): ModelMap {
  const entries = blocks.map(({ formFactor, block, unit }) => {
    const path = ['formFactors', formFactor]
    log.place(path, block.offset)
    if (unit !== undefined) log.place([...path, 'unit'], unit.offset)
    const matrix = indices(count).map((i) =>
      indices(count).map((j) => {
        const cell = block.at(i, j)
        if (cell === undefined) return '?'
        log.place([...path, 'matrix', i - 1, j - 1], placeOf(cell.re, cell.im))
        return complexText(cell.re, cell.im)
      }),
    )
    return [formFactor, { unit: unit?.value, matrix }] as const
  })
  return Object.fromEntries(entries)
}

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k + 1)
