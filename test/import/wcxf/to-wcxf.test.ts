// Models as WCxf files, with coefficients worked out by hand from C = −λ/2 (Majorana) and C = −λ†/2 (Dirac), λ = µ − iε.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../../src/export-model.js'
import type { Issue } from '../../../src/physics/issue.js'
import { imported, reportOf, wcxf } from './imports.js'

interface Given {
  readonly nature?: 'dirac' | 'majorana'
  readonly count?: number
  readonly convention?: string
  readonly magnetic: string
  readonly electric?: string
  readonly unit?: string
  readonly more?: string
}

const modelOf = ({
  nature = 'majorana',
  count = 2,
  magnetic,
  electric,
  unit = 'GeV^-1',
  more = '',
  ...own
}: Given) => `nuvertex: 1
states: { count: ${count}, nature: ${nature} }
${own.convention === undefined ? '' : `convention: ${own.convention}\n`}${more}formFactors:
  magnetic: { unit: ${unit}, matrix: ${magnetic} }
${electric === undefined ? '' : `  electric: { unit: ${unit}, matrix: ${electric} }\n`}`

function exported(given: Given, scale: string | undefined = '5') {
  const result = exportModel(modelOf(given), { to: 'wcxf', scale })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return { ...result.right, document: JSON.parse(result.right.text) as Record<string, unknown> }
}

function issuesOf(given: Given, scale?: string): readonly Issue[] {
  const result = exportModel(modelOf(given), { to: 'wcxf', scale })
  return E.isLeft(result) ? result.left : []
}

const zero = '[[0, 0], [0, 0]]'

describe('the coefficients', () => {
  it('of Majorana neutrinos are −λ/2', () => {
    // µ_12 = 2i, ε_12 = 4i: λ_12 = 2i + 4, C_12 = −2 − i.
    const { document, notices } = exported({
      magnetic: '[[0, "2*i"], ["-2*i", 0]]',
      electric: '[[0, "4*i"], ["-4*i", 0]]',
    })
    expect(document).toEqual({
      eft: 'WET',
      basis: 'nuvertex-majorana',
      scale: 5,
      values: { nugamma_12: { Re: -2, Im: -1 } },
    })
    expect(notices).toEqual([])
  })
  it('of Dirac neutrinos are −λ†/2', () => {
    // µ_12 = 2 + 4i, ε = 0: λ†_12 = conj(λ_21) = 2 + 4i, C_12 = −1 − 2i, C_21 = −1 + 2i. µ_11 = 6, ε_11 = 8: λ†_11 = 6 + 8i.
    const { document } = exported({
      nature: 'dirac',
      magnetic: '[[6, "2+4*i"], ["2-4*i", 0]]',
      electric: '[[8, 0], [0, 0]]',
    })
    expect(document['values']).toEqual({
      nugamma_11: { Re: -3, Im: -4 },
      nugamma_12: { Re: -1, Im: -2 },
      nugamma_21: { Re: -1, Im: 2 },
      nugamma_22: 0,
    })
  })
  it('are canonical, whatever the convention of the model', () => {
    // f_E = i times the author's: ε_12 = 4i, λ_12 = −i · 4i = 4.
    const real = { magnetic: zero, electric: '[[0, 4], [-4, 0]]', convention: 'epsilon-without-i' }
    expect(exported(real).document['values']).toEqual({ nugamma_12: -2 })
    // f_M = −1 times the author's: µ_12 = −2i, C_12 = i.
    const minus = { magnetic: '[[0, "2*i"], ["-2*i", 0]]', electric: zero, convention: 'review-2014-eq3' }
    expect(exported(minus).document['values']).toEqual({ nugamma_12: { Re: 0, Im: 1 } })
  })
  it('keep every digit', () => {
    const { text } = exported({
      magnetic: '[[0, "2.00000000000000000002e-9*i"], ["-2.00000000000000000002e-9*i", 0]]',
      electric: zero,
    })
    expect(text).toContain('"Im": -1.00000000000000000001e-9')
    expect(reportOf(text).verdict).toBe('consistent')
  })
})

describe('what is not written', () => {
  it('is a coefficient whose moments are not specified', () => {
    const { document, notices } = exported({
      magnetic: '[["?", "2*i", "?"], ["-2*i", "?", "?"], ["?", "?", "?"]]',
      count: 3,
    })
    expect(document['values']).toEqual({})
    expect(notices).toEqual([
      'Not written, since moments of theirs are not specified: nugamma_12, nugamma_13, nugamma_23.',
    ])
  })
  it('is an anapole, a mass or an assumption', () => {
    const more = 'assume: [cp]\n'
    const { notices } = exported({
      magnetic: zero,
      electric: `${zero} }\n  anapole: { unit: cm^2, matrix: ${zero}`,
      more,
    })
    expect(notices).toHaveLength(2)
    expect(notices[0]).toContain('anapole')
  })
})

describe('what a WCxf file cannot hold', () => {
  it.each<[string, Given, string | undefined, string]>([
    ['no scale', { magnetic: zero, electric: zero }, undefined, 'missing-key --scale'],
    ['a scale that is none', { magnetic: zero, electric: zero }, '5 GeV', 'invalid-number --scale'],
    ['a scale of zero', { magnetic: zero, electric: zero }, '0', 'invalid-number --scale'],
    ['magnetons', { magnetic: zero, unit: 'muB' }, '5', 'unsupported $.formFactors.magnetic'],
    ['thirds', { magnetic: '[[0, "i/3"], ["-i/3", 0]]', electric: zero }, '5', 'unsupported nugamma_12'],
    ['roots', { magnetic: '[[0, "sqrt(2)*i"], ["-sqrt(2)*i", 0]]', electric: zero }, '5', 'unsupported magnetic[1,2]'],
    [
      'a diagonal of Majorana neutrinos',
      { magnetic: '[[1, 0], [0, 0]]', electric: zero },
      '5',
      'unsupported $.formFactors',
    ],
    ['four states', { count: 4, magnetic: JSON.stringify(Array(4).fill([0, 0, 0, 0])) }, '5', 'unsupported $.states'],
  ])('%s', (_, given, scale, expected) => {
    expect(issuesOf(given, scale).map(({ code, path }) => `${code} ${path}`)).toContain(expected)
  })
})

describe('the scale', () => {
  const file = (scale: string) => wcxf('  nugamma_12: 1e-9').replace('91.1876', scale)
  const written = (text: string, scale?: string, from: 'wcxf' | 'slha' = 'wcxf') => {
    const source = imported(text, { from })
    return exportModel(source.text, { to: 'wcxf', imported: source, scale })
  }
  it('of a WCxf file is its own: nothing runs coefficients to another', () => {
    expect(written(file('5.0'))).toMatchObject({ right: { text: expect.stringContaining('"scale": 5,') } })
    expect(written(file('5.0'), '5e0')).toMatchObject({ _tag: 'Right' })
    expect(written(file('5.0'), '91.2')).toMatchObject({ left: [{ code: 'given-twice', path: '--scale' }] })
  })
  // NUFM and NUFE: µ_12 = 0 and ε_12 = 2i in GeV^-1, so C_12 = −λ_12/2 = −(−i·2i)/2 = −1.
  const blocks = ['NUFM', 'NUFE'].map(
    (name) =>
      `BLOCK ${name}\n# nuvertex: unit = GeV^-1\n 1 2 0\n 2 1 0\nBLOCK IM${name}\n 1 2 ${name === 'NUFE' ? 2 : 0}\n 2 1 ${name === 'NUFE' ? -2 : 0}\n`,
  )
  const slha = (...scales: readonly string[]) =>
    scales.map((scale) => `BLOCK GAUGE Q= ${scale}\n 1 0.36\n`).join('') + blocks.join('')
  it('of an SLHA file is the only one that it names, which is said', () => {
    const result = written(slha('1.60E+02', '160'), undefined, 'slha')
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    expect(JSON.parse(result.right.text)).toMatchObject({ scale: 160, values: { nugamma_12: -1 } })
    expect(result.right.notices).toContainEqual('The scale is 1.60E+02 GeV, the only one that the source names.')
  })
  it('is asked for where there are several, or none', () => {
    expect(written(slha('1000', '91.2'), undefined, 'slha')).toMatchObject({
      left: [{ code: 'missing-key', path: '--scale', received: 'a source at several: 91.2, 1000' }],
    })
    expect(written(slha('1000', '91.2'), '91.2', 'slha')).toMatchObject({ _tag: 'Right' })
    expect(written(slha(), undefined, 'slha')).toMatchObject({ left: [{ received: 'none' }] })
  })
})
