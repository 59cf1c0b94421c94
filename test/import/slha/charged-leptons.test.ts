// U = ZEL · UV† to the digits of both: an entry is written with as many decimals as leave open at least what is not known of it.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported } from './imports.js'

type Row = readonly [string, string, string]
const block = (name: string, rows: readonly Row[], header = ''): string =>
  `BLOCK ${name}${header}\n${rows.flatMap((row, j) => row.map((z, k) => ` ${j + 1} ${k + 1} ${z}\n`)).join('')}`
const unit: readonly Row[] = [
  ['1', '0', '0'],
  ['0', '1', '0'],
  ['0', '0', '1'],
]
const rotation = (c: string, s: string): readonly Row[] => [
  [c, s, '0'],
  [`-${s}`, c, '0'],
  ['0', '0', '1'],
]
const rowsOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  [...(imported(text, options).text ?? '').matchAll(/^ {4}- (\[.*\])$/gm)].map(([, row = '']) =>
    row.replaceAll('"', ''),
  )
const codesOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  imported(text, options).findings.map(({ code, location }) => `${code} ${location?.line}`)
const whyNot = (text: string): string | undefined =>
  /cannot be had: ([^.]*)\./.exec(
    imported(text).findings.find(({ code }) => code === 'charged-lepton-mixing')?.message ?? '',
  )?.[1]

describe('the digits of the product', () => {
  it('are those of one factor, rounded, where the other is exact', () => {
    // 0.7071068 ± 5e-8 lies in 0.707107 ± 5e-7; 0.707107 ± 5e-7 reaches out of that, and lies in 0.70711 ± 5e-6.
    expect(rowsOf(block('UVMIX', unit) + block('ZELMIX', rotation('0.7071068', '0.7071068')))).toEqual([
      ...['[0.707107, 0.707107, 0]', '[-0.707107, 0.707107, 0]', '[0, 0, 1.00000000000000000000]'],
    ])
    expect(
      rowsOf(block('UVMIX', rotation('0.707107', '0.707107')) + block('ZELMIX', [unit[1], unit[0], unit[2]] as Row[])),
    ).toEqual([
      // The adjoint of the rotation with its rows e and mu exchanged.
      ...['[0.70711, 0.70711, 0]', '[0.70711, -0.70711, 0]', '[0, 0, 1.00000000000000000000]'],
    ])
  })
  it('are those that errors of both leave', () => {
    // 1 = 2 · 0.5000003 ± 2 · 2 · 0.707 · 5e-7 = 1.0000006 ± 1.4e-6, and 0 ± 1.4e-6.
    const r = rotation('0.707107', '0.707107')
    expect(rowsOf(block('UVMIX', r) + block('ZELMIX', r))).toEqual([
      ...['[1.00000, 0.00000, 0]', '[0.00000, 1.00000, 0]', '[0, 0, 1.00000000000000000000]'],
    ])
    // 0.7071 · (0.70710 − 0.70711) = −7e-6, ± 0.7071 · 2 · 5e-5 and more: a zero has no sign.
    const near = block('UVMIX', rotation('0.70710', '0.70711')) + block('ZELMIX', rotation('0.7071', '0.7071'))
    expect(rowsOf(near)).toEqual(['[1.000, 0.000, 0]', '[0.000, 1.000, 0]', '[0, 0, 1.00000000000000000000]'])
  })
  it('may be none', () => {
    // cos 0.8 = 0.6967 and sin 0.8 = 0.7174 to one decimal: ± 0.05 is more than half a unit of any decimal.
    expect(whyNot(block('UVMIX', unit) + block('ZELMIX', rotation('0.7', '0.7')))).toBe(
      'its digits say nothing of an entry',
    )
  })
  it('may be complex', () => {
    // diag(i, 1, 1) on the right: the adjoint has −i in the first column of rows.
    const v =
      block('UVMIX', [['0', '0', '0'], unit[1], unit[2]] as Row[]) +
      block('IMUVMIX', [
        ['1', '0', '0'],
        ['0', '0', '0'],
        ['0', '0', '0'],
      ])
    expect(rowsOf(v + block('UELMIX', rotation('0.7071068', '0.7071068')))).toEqual([
      ...['[-0.707107*i, 0.707107, 0]', '[0.707107*i, 0.707107, 0]', '[0, 0, 1.00000000000000000000]'],
    ])
  })
})

describe('a block of charged leptons', () => {
  const v = block('UVMIX', rotation('0.6', '0.8'))
  const z = (header = '', name = 'ZELMIX'): string => block(name, rotation('0.8', '0.6'), header)
  it.each(['UELMIX', 'ZELMIX'])('may be %s', (name) => {
    expect(rowsOf(v + z('', name))[0]).toBe('[0.96000000000000, -0.280000000000000, 0]')
    expect(imported(v + z('', name)).notices.at(1)?.message).toMatch(new RegExp(`^${name} mixes the charged leptons: `))
  })
  it('that is diagonal does not mix, whatever its phases', () => {
    expect(rowsOf(v + block('ZELMIX', unit))).toEqual(['[0.6, -0.8, 0]', '[0.8, 0.6, 0]', '[0, 0, 1]'])
    const phases =
      block('ZELMIX', [['0', '0', '0'], unit[1], unit[2]] as Row[]) +
      block('IMZELMIX', [
        ['1', '0', '0'],
        ['0', '0', '0'],
        ['0', '0', '0'],
      ])
    expect(rowsOf(v + phases)[0]).toBe('[0.6, -0.8, 0]')
  })
  it('is of no matter to UPMNS, and to UVMIX in the other order', () => {
    const own = block('UPMNS', rotation('0.6', '0.8'))
    expect(rowsOf(own + z())[0]).toBe('[0.6, 0.8, 0]')
    expect(codesOf(own + z())).toEqual([])
    expect(rowsOf(v + z(), { order: 'flavour-mass' })[0]).toBe('[0.6, 0.8, 0]')
  })
  it('leaves open what the flavours of another name are', () => {
    const own = block('UNMIX', rotation('0.6', '0.8')) + z()
    expect(codesOf(own, { order: 'mass-flavour' })).toEqual(['charged-lepton-mixing 11'])
    expect(codesOf(own, { order: 'flavour-mass' })).toEqual([])
    expect(rowsOf(own, { order: 'mass-flavour' })[0]).toBe('[0.6, -0.8, 0]')
  })
  it('stands at the scale of the neutrinos, or lacks one, or they do', () => {
    const read = '[0.96000000000000, -0.280000000000000, 0]'
    const at = (header: string): string => block('UVMIX', rotation('0.6', '0.8'), header)
    expect(rowsOf(at(' Q= 91') + z(' Q= 91.0'))[0]).toBe(read)
    expect(rowsOf(at(' Q= 91') + z())[0]).toBe(read)
    expect(rowsOf(v + z(' Q= 91'))[0]).toBe(read)
    expect(whyNot(at(' Q= 91') + z(' Q= 92'))).toBe('it is not there at the scale of the neutrinos')
    expect(whyNot(v + z(' Q= 91') + z(' Q= 92'))).toBe('it is not there at the scale of the neutrinos')
    expect(rowsOf(at(' Q= 92') + block('ZELMIX', unit, ' Q= 91') + z(' Q= 92'))[0]).toBe(read)
  })
  it('that is none leaves no mixing', () => {
    expect(whyNot(v + block('ZELMIX', [['0.8', '0.6', '0'], ['0.6', '0.8', '0'], unit[2]] as Row[]))).toBe(
      'it is not unitary',
    )
    expect(whyNot(v + z().replace(' 2 2 0.8\n', ''))).toBe('it is not read')
    expect(whyNot(`${v + z()} 4 4 1\n 1 4 0\n 2 4 0\n 3 4 0\n 4 1 0\n 4 2 0\n 4 3 0\n`)).toBe(
      'it is 4 × 4: charged leptons mix with other states',
    )
  })
  it('of which only half is there is not diagonal for that: UVMIX alone is not read', () => {
    expect(codesOf(v + block('IMZELMIX', unit))).toEqual(['charged-lepton-mixing 11'])
    expect(whyNot(v + block('IMZELMIX', unit))).toBe('its real parts are not there')
    const apart = block('UVMIX', rotation('0.6', '0.8'), ' Q= 91') + z(' Q= 91') + block('IMZELMIX', unit, ' Q= 1000')
    expect(codesOf(apart)).toEqual(['imaginary-part-alone 21', 'charged-lepton-mixing 11'])
    expect(whyNot(apart)).toBe('it is not read')
    expect(rowsOf(apart)).toEqual([])
  })
  it('turns the flavours of further states, and leaves the rest alone', () => {
    const four = `${block('UVMIX', rotation('0.6', '0.8'))} 1 4 0\n 2 4 0\n 3 4 0\n 4 1 0\n 4 2 0\n 4 3 0\n 4 4 1\n`
    expect(rowsOf(four + z())).toEqual([
      '[0.96000000000000, -0.280000000000000, 0, 0]',
      '[0.280000000000000, 0.96000000000000, 0, 0]',
      '[0, 0, 1.00000000000000000000, 0]',
      '[0, 0, 0, 1]',
    ])
  })
})
