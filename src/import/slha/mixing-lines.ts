// The mixing matrix of a model as UPMNS and IMUPMNS, in the author's digits: they are what the matrix is known to. Entries
// that are decimals, or a sum of a decimal and a decimal times i; angles and expressions are not written.

import type { NeutrinoModel } from '../../physics/model.js'
import { imaginaryOf } from './mixing-blocks.js'

export interface MixingLines {
  readonly lines: readonly string[]
  /** Why there are none. */
  readonly notices: readonly string[]
}

const decimal = '(?:\\d+\\.?\\d*|\\.\\d+)(?:[eEdD][+-]?\\d+)?'
const real = new RegExp(`^([+-]?${decimal})$`)
const imaginary = new RegExp(`^([+-]?)(?:(${decimal})\\*)?i$`)
const complex = new RegExp(`^([+-]?${decimal}) ?([+-]) ?(?:(${decimal})\\*)?i$`)

/** The blocks, or a notice that says why there are none. */
export function mixingLines({ mixing }: NeutrinoModel): MixingLines {
  if (mixing === undefined) return { lines: [], notices: [] }
  if (mixing.kind !== 'matrix') return notWritten
  const cells = mixing.rows.map((row) => row.map(partsOf))
  if (cells.flat().some((cell) => cell === undefined)) return notWritten
  const part = (name: 're' | 'im'): readonly string[] =>
    cells.flatMap((row, alpha) =>
      row.map((cell, k) => ` ${alpha + 1} ${k + 1}  ${(cell?.[name] ?? '0').replace(/[de]/, 'E')}`),
    )
  const isReal = cells.flat().every((cell) => cell?.im === '0')
  return {
    lines: ['BLOCK UPMNS', ...part('re'), ...(isReal ? [] : [`BLOCK ${imaginaryOf('UPMNS')}`, ...part('im')])],
    notices: [],
  }
}

const notWritten: MixingLines = {
  lines: [],
  notices: [
    'The mixing is not written: SLHA takes a matrix of decimals, and angles in radians are no finite decimals.',
  ],
}

function partsOf(text: string): { readonly re: string; readonly im: string } | undefined {
  const own = text.trim()
  if (real.test(own)) return { re: own, im: '0' }
  const [, sign, size = '1'] = imaginary.exec(own) ?? []
  if (sign !== undefined) return { re: '0', im: `${sign === '-' ? '-' : ''}${size}` }
  const [, re, between, im = '1'] = complex.exec(own) ?? []
  return re === undefined ? undefined : { re, im: `${between === '-' ? '-' : ''}${im}` }
}
