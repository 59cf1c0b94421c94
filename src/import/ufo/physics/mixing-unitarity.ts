// Mixing matrices among the external parameters that the couplings depend on: a square block with as many rows as there are
// states must be unitary to the digits it is written with. A smaller or larger block may be a part of something, and says
// nothing, unless it is zero as a whole.

import * as E from 'fp-ts/lib/Either.js'
import type { Finding } from '../../../physics/report.js'
import { importFinding } from '../../import-finding.js'
import type { ParameterValues } from '../model/parameter-values.js'
import type { GivenParameters } from '../model/read-params.js'
import type { UfoModel, UfoParameter } from '../model/ufo-model.js'
import { isZeroParameter } from './line-amounts.js'

/** A part of an entry: its value, and half a unit of its last digit. */
interface Part {
  readonly value: number
  readonly half: number
}

interface Context {
  readonly model: UfoModel
  readonly values: ParameterValues
  readonly given: GivenParameters
}

/** Blocks whose parameters are all zero, in capitals. */
export function zeroBlocks({ model, values }: Omit<Context, 'given'>): ReadonlySet<string> {
  const zero = new Map<string, boolean>()
  for (const parameter of model.parameters.values()) {
    const name = parameter.block?.toUpperCase()
    if (!parameter.isExternal || name === undefined) continue
    zero.set(name, zero.get(name) !== false && isZeroParameter(parameter, values))
  }
  return new Set([...zero].flatMap(([name, isZero]) => (isZero ? [name] : [])))
}

/** A finding for each block among those of `used` that is zero, or not unitary by more than its digits allow. */
export function mixingFindings(context: Context, used: readonly UfoParameter[], count: number): readonly Finding[] {
  const externals = [...context.model.parameters.values()].filter(({ isExternal }) => isExternal)
  const names = new Set(externals.map(({ block }) => (block ?? '').toUpperCase()))
  const usedNames = new Set(used.map(({ block }) => (block ?? '').toUpperCase().replace(/^IM/, '')))
  const zero = zeroBlocks(context)
  return [...names].filter(isMixing).flatMap((name) => {
    const own = externals.filter(({ block }) => block?.toUpperCase() === name)
    const [first] = own
    if (first === undefined || !usedNames.has(name)) return []
    const isMatrix = own.every(({ code }) => code.length === 2)
    const isZero = isMatrix && zero.has(name) && (zero.has(`IM${name}`) || !names.has(`IM${name}`))
    const excess = isZero ? 'it is zero' : excessOf(externals, name, count, context)
    if (excess === undefined) return []
    const message = `The mixing in block ${name} is not unitary: ${excess}. Give values with --params.`
    return [importFinding('not-evaluable', 'mixing-not-unitary', message, first.location)]
  })
}

function excessOf(
  externals: readonly UfoParameter[],
  name: string,
  count: number,
  context: Context,
): string | undefined {
  const real = matrixOf(externals, name, count, context)
  const imaginary = matrixOf(externals, `IM${name}`, count, context)
  const isPart = imaginary === undefined && externals.some(({ block }) => block?.toUpperCase() === `IM${name}`)
  return real === undefined || isPart ? undefined : unitarityExcess(real, imaginary)
}

const isMixing = (name: string): boolean => /mix$|pmns/i.test(name) && !/^im/i.test(name)

type Matrix = readonly (readonly Part[])[]

/** The entries of a block, if it is a square of the right size and every entry is known. */
function matrixOf(
  externals: readonly UfoParameter[],
  name: string,
  count: number,
  context: Context,
): Matrix | undefined {
  const own = externals.filter(({ block }) => block?.toUpperCase() === name)
  if (own.length !== count * count) return undefined
  const rows: (Part | undefined)[][] = Array.from({ length: count }, () => new Array<undefined>(count).fill(undefined))
  for (const parameter of own) {
    const [i, j] = parameter.code
    const row = rows[(i ?? 0) - 1]
    if (row !== undefined && j !== undefined && j >= 1 && j <= count) row[j - 1] = partOf(parameter, context)
  }
  const isComplete = rows.every((row) => row.every((part) => part !== undefined))
  return isComplete ? (rows as readonly Part[][]) : undefined
}

function partOf({ name, value: byDefault }: UfoParameter, { values, given }: Context): Part | undefined {
  const value = values.valueOf(name)
  if (E.isLeft(value)) return undefined
  const text = given.get(name)?.text ?? byDefault?.text ?? ''
  return { value: value.right.re.value, half: halfDigit(text) }
}

/** Half a unit of the last digit; a number without decimals is taken at its word. */
export function halfDigit(text: string): number {
  const parts = /^[-+]?\d*\.?(\d*)(?:[eEdD]([-+]?\d+))?$/.exec(text)
  const decimals = parts?.[1]?.length ?? 0
  return decimals === 0 ? 0 : 0.5 * 10 ** (Number(parts?.[2] ?? 0) - decimals)
}

/** `row 1 has the length² 0.5`; `undefined` if the matrix is unitary to its digits. */
function unitarityExcess(real: Matrix, imaginary: Matrix | undefined): string | undefined {
  const at = (matrix: Matrix | undefined, i: number, k: number): Part => matrix?.[i]?.[k] ?? { value: 0, half: 0 }
  const count = real.length
  const indices = real.map((_, k) => k)
  for (const i of indices) {
    for (const j of indices.filter((other) => other >= i)) {
      let [re, im, slack] = [i === j ? -1 : 0, 0, 16 * count * Number.EPSILON]
      for (const k of indices) {
        const [a, b, c, d] = [at(real, i, k), at(imaginary, i, k), at(real, j, k), at(imaginary, j, k)]
        re += a.value * c.value + b.value * d.value
        im += b.value * c.value - a.value * d.value
        const [first, second] = [a.half + b.half, c.half + d.half]
        slack +=
          first * (Math.abs(c.value) + Math.abs(d.value) + second) + second * (Math.abs(a.value) + Math.abs(b.value))
      }
      if (Math.hypot(re, im) <= slack) continue
      const size = (i === j ? 1 + re : Math.hypot(re, im)).toPrecision(6)
      return i === j ? `row ${i + 1} has the length² ${size}` : `rows ${i + 1} and ${j + 1} have the product ${size}`
    }
  }
  return undefined
}
