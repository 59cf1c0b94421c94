// Names and numbers of entries.

import { describe, expect, it } from 'vitest'
import { entryIndex, entryName, parseEntryName, speciesList } from '../../src/physics/entry.js'
import { formFactors, letter } from '../../src/physics/form-factor.js'

const everyEntry = (count: number) =>
  speciesList.flatMap((species) =>
    formFactors.flatMap((formFactor) =>
      Array.from({ length: count * count }, (_, k) => ({
        species,
        formFactor,
        final: Math.floor(k / count),
        initial: k % count,
      })),
    ),
  )

describe('the name of an entry', () => {
  it('counts from 1 and names the antineutrino', () => {
    expect(entryName({ species: 'neutrino', formFactor: 'magnetic', final: 0, initial: 1 })).toBe('magnetic[1,2]')
    expect(entryName({ species: 'antineutrino', formFactor: 'charge', final: 2, initial: 0 })).toBe(
      'antineutrino.charge[3,1]',
    )
  })

  it('read back is the entry', () => {
    for (const entry of everyEntry(3)) expect(parseEntryName(entryName(entry))).toEqual(entry)
  })

  it('may be spaced, and may say neutrino', () => {
    const entry = { species: 'neutrino', formFactor: 'electric', final: 9, initial: 11 }
    expect(parseEntryName(' neutrino.electric [ 10 , 12 ] ')).toEqual(entry)
  })

  it.each(['', 'magnetic', 'magnetic[1]', 'magnetic[1,2,3]', 'magnetic[1;2]', 'magnetic[-1,2]', 'magnetic[1.0,2]'])(
    'is not %o',
    (text) => {
      expect(parseEntryName(text)).toBeUndefined()
    },
  )

  it.each([
    'Magnetic[1,2]',
    'dipole[1,2]',
    'constructor[1,2]',
    'muon.magnetic[1,2]',
    'magnetic[1,2]x',
    'toString[1,1]',
  ])('is not %o', (text) => {
    expect(parseEntryName(text)).toBeUndefined()
  })
})

it('entries are numbered by species, form factor, final, initial', () => {
  for (const count of [1, 2, 3]) {
    const numbers = everyEntry(count).map((entry) => entryIndex(entry, count))
    expect(numbers).toEqual(Array.from({ length: 8 * count * count }, (_, k) => k))
  }
})

it('the letters are those of the papers', () => {
  expect(formFactors.map((name) => letter[name]).join('')).toBe('QMEA')
})
