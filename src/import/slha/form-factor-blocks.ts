// Our own blocks: NUFQ, NUFM, NUFE, NUFA (charge, magnetic, electric, anapole) and IMNUFQ … with rows `i j value`, i final
// and j initial state, from 1, at one q². A remark in the block of real or of imaginary parts gives unit and convention, and
// may say that values are exact. What has no entry is not specified; an entry with one part of two is not, either.

import * as Q from '../../exact/rational.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { ModelMap } from '../model-text.js'
import { type ComplexBlock, readComplexBlock } from './complex-block.js'
import { entryValue, leftOpen } from './entry-value.js'
import { atQ2, chooseQ2, isHalved } from './form-factor-scale.js'
import { formFactorBlocks, imaginaryOf } from './mixing-blocks.js'
import { fieldsOf, type RemarkField } from './remark.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import { placeOf, type SlhaNumber } from './slha-number.js'
import { tellTinyParts } from './tiny-parts.js'

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
    /** Values are meant to the letter, and not to their digits. */
    readonly isExact: boolean
  }[]
}

/** The form-factor blocks at one q²: the one that is wanted, else generic, else the smallest. */
export function readFormFactors(
  document: SlhaDocument,
  wanted: Q.Rational | undefined,
  log: SlhaLog,
): GivenFormFactors | undefined {
  const q2 = chooseQ2(document, wanted, log)
  const found: GivenFormFactors['blocks'][number][] = []
  let convention: RemarkField | undefined
  for (const formFactor of formFactors) {
    const name = formFactorBlocks[formFactor]
    if (isHalved(document, name, q2, log)) continue
    const read = atQ2(document, name, q2)
    const block = readComplexBlock(read, name, q2, log)
    if (block === undefined) continue
    const remarks = read.blocks
      .filter((one) => one.name === name || one.name === imaginaryOf(name))
      .flatMap((one) => one.remarks)
    const fields = fieldsOf(remarks, ['unit', 'convention', 'values'], [name], log.trouble)
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
    const isToTheLetter = isExact(fields.get('values'), name, log)
    if (!isToTheLetter)
      tellTinyParts({ block: name, offset: block.offset, claim: 'a violation' }, partsOf(block), leftOpen, log)
    found.push({ formFactor, block, unit: fields.get('unit'), isExact: isToTheLetter })
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

function isExact(field: RemarkField | undefined, name: string, { trouble }: SlhaLog): boolean {
  const isKnown = field === undefined || field.value === 'exact' || field.value === 'digits'
  const expected = 'exact, or digits (the default)'
  if (!isKnown)
    trouble.add({ code: 'invalid-value', path: [name], offset: field.offset, expected, received: field.value })
  return field?.value === 'exact'
}

const partsOf = ({ rows, columns, at }: ComplexBlock): readonly SlhaNumber[] =>
  indices(rows).flatMap((i) =>
    indices(columns).flatMap((j) => {
      const cell = at(i, j)
      return cell === undefined ? [] : cell.im === undefined ? [cell.re] : [cell.re, cell.im]
    }),
  )

/** The `formFactors` of the model, with the place of each value; entries between states of open relative phase are `?`. */
export function formFactorMap(
  { blocks }: GivenFormFactors,
  count: number,
  hasOpenPhase: (i: number, j: number) => boolean,
  log: SlhaLog,
): ModelMap {
  const entries = blocks.map(({ formFactor, block, unit, isExact }) => {
    const path = ['formFactors', formFactor]
    log.place(path, block.offset)
    if (unit !== undefined) log.place([...path, 'unit'], unit.offset)
    const matrix = indices(count).map((i) =>
      indices(count).map((j) => {
        const cell = block.at(i, j)
        if (cell === undefined || hasOpenPhase(i, j)) return '?'
        log.place([...path, 'matrix', i - 1, j - 1], placeOf(cell.re, cell.im))
        return entryValue(cell, isExact)
      }),
    )
    return [formFactor, { unit: unit?.value, matrix }] as const
  })
  return Object.fromEntries(entries)
}

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k + 1)
