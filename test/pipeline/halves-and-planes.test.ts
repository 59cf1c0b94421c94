// Dirac moments between Majorana halves in every convention, and the nearest allowed value of the entry that is asked for.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { entryPlane } from '../../src/entry-plane.js'
import { factorTwo } from '../../src/factor-two.js'
import { diracs, loop, mixed, model } from './issue-page.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const one = [{ nature: 'dirac' }]

describe('the halves of a Dirac state', () => {
  const halves = (name: string, value: string, convention: string, output = convention) =>
    right(
      factorTwo(model({ convention, formFactors: { [name]: { matrix: [[value]] } } }, one), `${name}[1,1]`, {
        convention: output,
      }),
    ).halves
  const [canonical, withoutI, divided] = ['giunti-studenikin-2015', 'epsilon-without-i', 'review-2014-eq3']

  it('have the value in the convention of the output: ε = i · (ε without the i)', () => {
    // Between the halves the moment is imaginary and antisymmetric, real in the convention without the i.
    const between = (value: string) => [
      ['0', value],
      [`-${value}`, '0'],
    ]
    expect(halves('electric', '7', canonical)?.matrix).toEqual(between('7*i'))
    expect(halves('electric', '7', canonical, withoutI)?.matrix).toEqual(between('7'))
    expect(halves('electric', '7', canonical, withoutI)).toEqual(halves('electric', '-7*i', withoutI))
    expect(halves('electric', '-7*i', withoutI, canonical)).toEqual(halves('electric', '7', canonical))
  })

  it('are not told where q² divides the value in one convention alone', () => {
    expect(halves('charge', '7', canonical, divided)).toBeUndefined()
    expect(halves('charge', '7', divided)).toBeDefined()
  })
})

describe('that Majorana phases are taken to be 0', () => {
  const note = 'The Majorana moments at one loop are those for Majorana phases of 0.'

  it('is said of Dirac states with moments from one loop', () => {
    const notes = (input: unknown) => right(factorTwo(input, 'magnetic[1,2]')).notes
    expect(notes(mixed({}, loop, diracs))).toContain(note)
    expect(notes(mixed({}, {}, diracs))).not.toContain(note)
    expect(notes(mixed({ alpha21: '0 deg', alpha31: '0 deg' }, loop))).not.toContain(note)
  })
})

describe('the nearest allowed value', () => {
  it('is that of the entry asked for', () => {
    // Hermiticity: real diagonals, and µ_21 the conjugate of µ_12.
    const charge = [
      [0, 0],
      [0, '3+i'],
    ]
    const magnetic = [
      ['4+i', '5+2*i'],
      ['6', '7+i'],
    ]
    const given = model({ formFactors: { charge: { matrix: charge }, magnetic: { matrix: magnetic } } }, [
      ...one,
      ...one,
    ])
    const nearest = (name: string) => right(entryPlane(given, name)).nearest
    expect(nearest('charge[2,2]')).toEqual({ re: 3, im: 0 })
    expect(nearest('magnetic[1,1]')).toEqual({ re: 4, im: 0 })
    expect(nearest('magnetic[2,1]')).toEqual({ re: 5, im: -2 })
    expect(nearest('magnetic[2,2]')).toEqual({ re: 7, im: 0 })
    expect(nearest('magnetic[1,2]')).toBeUndefined()
  })
})
