// The scale of coefficients that are written as WCxf: asked for, or the only one of the source, and never another one.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../src/export-model.js'
import type { Imported } from '../../src/physics/imported.js'

const text =
  'nuvertex: 1\nstates: { count: 2, nature: dirac }\nformFactors: { magnetic: { unit: GeV^-1, matrix: [[1e-12, 0], [0, 2e-12]] } }\n'

function scaleIn(scale: string | undefined, source: Pick<Imported, 'scales' | 'isAtScale'> | undefined) {
  const imported =
    source === undefined ? undefined : { importer: 'wcxf', text, findings: [], notices: [], places: [], ...source }
  const result = exportModel(text, { to: 'wcxf', scale, imported })
  if (E.isLeft(result))
    return result.left.map(({ code, path, expected, received, hint }) => ({ code, path, expected, received, hint }))
  return [
    /"?scale"?: "?([^\s",]+)/.exec(result.right.text)?.[1],
    ...result.right.notices.filter((one) => /scale/.test(one)),
  ]
}

const notice = (scale: string): string => `The scale is ${scale} GeV, the only one that the source names.`
const needed = [
  {
    ...{ code: 'missing-key', path: '--scale', received: 'none' },
    expected: 'the scale of the coefficients in GeV',
    hint: 'Give it with --scale, such as --scale 91.1876.',
  },
]
const differs = [
  {
    ...{ code: 'given-twice', path: '--scale', expected: '2, the scale of the source', received: '3' },
    hint: 'Coefficients change from scale to scale, and nothing here runs them.',
  },
]

describe('the scale', () => {
  it('is the one asked for', () => {
    expect(scaleIn('3', undefined)).toEqual(['3'])
    expect(scaleIn('3', { scales: ['2'] })).toEqual(['3'])
    expect(scaleIn('3', { scales: ['2', '5'] })).toEqual(['3'])
    expect(scaleIn('3', { isAtScale: true })).toEqual(['3'])
  })

  it('is the only one of the source, if none is asked for', () => {
    expect(scaleIn(undefined, { scales: ['2'] })).toEqual(['2', notice('2')])
    expect(scaleIn(undefined, { scales: ['2'], isAtScale: true })).toEqual(['2', notice('2')])
  })

  it('has to be asked for otherwise', () => {
    expect(scaleIn(undefined, undefined)).toEqual(needed)
    expect(scaleIn(undefined, { scales: ['2', '5'] })).toMatchObject([{ code: 'missing-key', path: '--scale' }])
    expect(scaleIn(undefined, { scales: [] })).toEqual(needed)
  })

  it('of a source that is at its scale is no other one', () => {
    expect(scaleIn('2', { scales: ['2'], isAtScale: true })).toEqual(['2'])
    expect(scaleIn('2.0', { scales: ['2'], isAtScale: true })).toEqual(['2'])
    expect(scaleIn('3', { scales: ['2'], isAtScale: true })).toEqual(differs)
    expect(scaleIn('3', { scales: ['2'], isAtScale: false })).toEqual(['3'])
    expect(scaleIn('x', { scales: ['2'], isAtScale: true })).toMatchObject([
      { code: 'invalid-number', path: '--scale' },
    ])
  })
})
