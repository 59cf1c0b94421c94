// The blocks that hold a neutrino mixing matrix, and which index each writes first. ν_flavour = Σ U ν_mass has rows
// flavour; UVMIX of SARAH writes ν_mass = Σ V ν_gauge, so that U = V†. Both pass every test of unitarity.

import type { IndexOrder } from '../importer.js'

export interface MixingBlock {
  readonly name: string
  /** `undefined`: the name does not say, so the user has to. */
  readonly order: IndexOrder | undefined
}

/** In the order of preference where two of them agree. */
export const mixingBlocks: readonly MixingBlock[] = [
  { name: 'UPMNS', order: 'flavour-mass' },
  { name: 'VPMNS', order: 'flavour-mass' },
  { name: 'UVMIX', order: 'mass-flavour' },
  { name: 'NEUTRINOMIX', order: undefined },
  { name: 'UNMIX', order: undefined },
]

/** Whether a block is known to write mass states in terms of gauge states: that of SARAH, read as SARAH writes it. */
export const isOfGaugeStates = (name: string, order: IndexOrder): boolean =>
  name === 'UVMIX' && order === 'mass-flavour'

/** Angles and phases instead of a matrix. */
export const anglesBlock = 'UPMNSIN'

/** Our own blocks of form factors. */
export const formFactorBlocks = { charge: 'NUFQ', magnetic: 'NUFM', electric: 'NUFE', anapole: 'NUFA' } as const

/** The block of imaginary parts that belongs to a block of real parts. */
export const imaginaryOf = (name: string): string => `IM${name}`

/** Every block whose absence makes a difference here. */
export const knownBlocks: readonly string[] = [
  ...[...mixingBlocks.map(({ name }) => name), ...Object.values(formFactorBlocks)].flatMap((name) => [
    name,
    imaginaryOf(name),
  ]),
  ...[anglesBlock, 'SMINPUTS', 'NUMASS', 'MASS'],
]

/** What each order means, for notices. */
export const orderText: Readonly<Record<IndexOrder, string>> = {
  'flavour-mass': 'rows are flavours, columns mass states',
  'mass-flavour': 'rows are mass states, columns flavours, so the mixing matrix is its adjoint',
}
