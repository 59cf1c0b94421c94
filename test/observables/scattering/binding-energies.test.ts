import { describe, expect, it } from 'vitest'
import {
  atoms,
  freeElectrons,
  lowestEnergy,
  type Target,
} from '../../../src/observables/scattering/atom/binding-energies.js'

const free = (target: Target, keV: number): number => freeElectrons(atoms[target], keV / 1e3)

describe('the electrons that count as free', () => {
  // Effective charges as published for germanium and caesium iodide, from the same table of binding energies.
  it.each([
    ['Ge', 11.2, 32],
    ['Ge', 11.1, 30],
    ['Ge', 1.3, 28],
    ['Ge', 1.23, 26],
    ['Ge', 0.3, 22],
    ['Ge', 0.15, 20],
    ['Ge', 0.122, 18],
    ['Ge', 0.1, 14],
    ['Ge', 0.0295, 10],
    ['Cs', 36, 55],
    ['Cs', 5.5, 51],
    ['Cs', 0.9, 37],
    ['Cs', 0.5, 27],
    ['Cs', 0.165, 23],
    ['I', 34, 53],
    ['I', 5, 49],
    ['I', 0.9, 39],
    ['I', 0.3, 25],
    ['I', 0.15, 23],
    ['I', 0.1, 17],
    // K 2, L 8, M 18, N 18 and O 8 electrons of xenon.
    ['Xe', 35, 54],
    ['Xe', 4, 44],
    ['Xe', 0.5, 26],
    ['Xe', 0.05, 8],
  ] as const)('%s at %s keV: %s', (target, keV, count) => {
    expect(free(target, keV)).toBe(count)
  })

  it.each(Object.entries(atoms))('of %s fall in order of their energies and are no more than all', (_, atom) => {
    const energies = atom.subshells.map(([energy]) => energy)
    expect(energies).toEqual([...energies].sort((a, b) => b - a))
    const bound = atom.subshells.reduce((sum, [, count]) => sum + count, 0)
    expect(bound).toBeLessThanOrEqual(atom.protons)
    expect(lowestEnergy(atom)).toBe(energies.at(-1))
  })
})
