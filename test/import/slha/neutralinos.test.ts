// RVNMIX: seven Majorana states. A real row of N has the CP parity of its mass's sign (+ is i, by choice of the common sign), an
// imaginary row the other; a row with a phase, or phases of the charginos, break CP, and no parity means anything.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported } from './imports.js'

const indices = [1, 2, 3, 4, 5, 6, 7]
const codes = [12, 14, 16, 1000022, 1000023, 1000025, 1000035]
type Cells = Readonly<Record<string, string>>

/** The unit matrix, but for these cells. */
const block = (name: string, cells: Cells, diagonal = '1.0'): string =>
  `BLOCK ${name}\n${indices.flatMap((k) => indices.map((j) => ` ${k} ${j} ${cells[`${k}${j}`] ?? (j === k ? diagonal : '0.0')}\n`)).join('')}`
const masses = (signs = '+++++++', values: readonly number[] = indices): string =>
  `BLOCK MASS\n${codes.map((code, k) => ` ${code} ${signs[k]}${values[k]}\n`).join('')}`

const paritiesOf = (text: string, options: ImportModelOptions = {}): string =>
  [...(imported(text, options).text ?? '').matchAll(/^ {2}- \{ label: nu\d.*\}$/gm)]
    .map(([line = '']) => /cpParity: "?(-?i)/.exec(line)?.[1] ?? '?')
    .join(' ')
const messageOf = (text: string): string =>
  imported(text).findings.find(({ code }) => code === 'no-neutrino-mixing')?.message ?? ''

describe('seven states of neutrinos and neutralinos', () => {
  it('have the parities of the signs of their masses, where N is real', () => {
    expect(paritiesOf(block('RVNMIX', {}) + masses('+-+-+-+'))).toBe('i -i i -i i -i i')
    expect(imported(block('RVNMIX', {}) + masses('+-+-+-+')).text).toContain('mass: "7 GeV"')
  })
  it('have the other one in a row that is imaginary', () => {
    const imaginary = block('IMRVNMIX', { 11: '0.0', 22: '1.0', 33: '0', 55: '1.0' }, '0.0')
    const real = block('RVNMIX', { 22: '0.0', 55: '0.0' })
    expect(paritiesOf(real + imaginary + masses('+++++++'))).toBe('i -i i i -i i i')
    expect(paritiesOf(real + imaginary + masses('++++-++'))).toBe('i -i i i i i i')
  })
  it('have none where the mass is zero or not known', () => {
    expect(paritiesOf(block('RVNMIX', {}) + masses('+++++++', [0, 2, 3, 4, 5, 6, 7]))).toBe('? i i i i i i')
    expect(paritiesOf(block('RVNMIX', {}) + masses().replace(' 14 +2\n', ''))).toBe('i ? i i i i i')
    expect(paritiesOf(block('RVNMIX', {}))).toBe('? ? ? ? ? ? ?')
  })
  it('have none where a row has a phase', () => {
    expect(paritiesOf(block('RVNMIX', {}) + block('IMRVNMIX', { 33: '0.1' }, '0.0') + masses())).toBe('? ? ? ? ? ? ?')
    expect(paritiesOf(block('RVNMIX', {}) + block('IMRVNMIX', { 34: '0.1' }, '0.0') + masses())).toBe('? ? ? ? ? ? ?')
    expect(paritiesOf(block('RVNMIX', {}) + block('IMRVNMIX', {}, '0.0') + masses())).toBe('i i i i i i i')
  })
  it.each([
    ['IMRVUMIX', '0.0', 'i i i i i i i'],
    ['IMRVUMIX', '0.1', '? ? ? ? ? ? ?'],
    ['IMRVVMIX', '-1E-9', '? ? ? ? ? ? ?'],
    ['RVUMIX', '1.0', 'i i i i i i i'],
    ['IMRVHMIX', '1.0', 'i i i i i i i'],
    ['IMRVUMIXX', '1.0', 'i i i i i i i'],
  ])('with %s of %s: %s', (name, value, parities) => {
    expect(paritiesOf(`${block('RVNMIX', {})}BLOCK ${name}\n 1 1 0.0\n 2 2 ${value}\n 3 3 0.0\n${masses()}`)).toBe(
      parities,
    )
  })
  it('may have others by the remark at the head, or be Dirac, which have none', () => {
    const text = block('RVNMIX', {}) + masses()
    expect(paritiesOf(`# nuvertex: cpParity = i, ?, -i, i, i, i, i\n${text}`)).toBe('i ? -i i i i i')
    expect(paritiesOf(text, { nature: 'dirac' })).toBe('? ? ? ? ? ? ?')
  })
  it('are no mixing of another size, or beside one', () => {
    expect(imported(block('RVNMIX', {}).replace(/^ (7 .|. 7) .*\n/gm, '')).findings).toMatchObject([
      { message: expect.stringContaining('No block of a neutrino mixing') },
    ])
    const three = 'BLOCK UPMNS\n 1 1 1\n 1 2 0\n 1 3 0\n 2 1 0\n 2 2 1\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n'
    expect(imported(three + block('RVNMIX', {})).findings).toEqual([])
    const own = imported(`BLOCK NUFM\n 1 2 0\n${block('RVNMIX', {})}${masses()}`)
    expect(own.findings).toEqual([])
    expect(own.text).not.toContain('nu3')
  })
})

describe('the columns that are flavours', () => {
  // Σ |N_kj|² over the first three rows and three columns, of 3 in all; more than half shows it.
  it('are the first where these hold most', () => {
    expect(messageOf(block('RVNMIX', {}))).toContain('its first three columns are the flavours')
    expect(messageOf(block('RVNMIX', { 11: '0.8', 14: '0.6' }))).toContain('light states 3.6e-1 (of 3) lies outside')
  })
  it('or the last', () => {
    const turned = { 11: '0.0', 22: '0.0', 33: '0.0', 15: '1.0', 26: '1.0', 37: '1.0' }
    expect(messageOf(block('RVNMIX', turned))).toContain('its last three columns are the flavours')
    expect(messageOf(block('RVNMIX', { ...turned, 15: '0.8', 14: '0.6' }))).toContain('3.6e-1 (of 3)')
  })
  it('by imaginary parts too', () => {
    const real = block('RVNMIX', { 11: '0.0', 22: '0.0', 33: '0.0' })
    expect(messageOf(real + block('IMRVNMIX', { 15: '1.0', 26: '0.8', 37: '1.0', 23: '0.6' }, '0.0'))).toContain(
      'its last three columns are the flavours, and of the three light states 3.6e-1',
    )
  })
  it('are not known where neither holds more than half', () => {
    // 1 + 0.25 + 0.25 = 1.5 is half.
    const half = { 22: '0.5', 33: '0.5' }
    expect(messageOf(block('RVNMIX', half))).toContain('nothing shows which of its columns are flavours')
    expect(messageOf(block('RVNMIX', { ...half, 12: '0.1' }))).toContain('its first three columns')
    const last = { 11: '0.0', 22: '0.0', 33: '0.0', 15: '1.0', 26: '0.5', 37: '0.5' }
    expect(messageOf(block('RVNMIX', last))).toContain('nothing shows which of its columns are flavours')
    expect(messageOf(block('RVNMIX', { ...last, 16: '0.1' }))).toContain('its last three columns')
  })
})
