// Where a mixing comes from and what is known of it; and the mixing that an importer is given.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readMixingInput } from '../../src/mixing-report.js'
import { numericModel } from '../../src/model-numbers.js'
import { stateMixing } from '../../src/state-mixing.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const pdg = { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg', alpha21: '0 deg', alpha31: '180 deg' }
const model = (mixing: object, states: unknown = { count: 3, nature: 'majorana' }, rest: object = {}) => ({
  nuvertex: 1,
  states,
  mixing,
  ...rest,
})

const facts = (input: unknown, options = {}) => {
  const { mixing, states, statesAssumed, declared, isProductOfRotations, named } = right(
    readMixingInput(input, options),
  )
  return {
    ...{
      name: mixing.name,
      id: mixing.id,
      given: mixing.given,
      file: mixing.source?.file,
      hash: mixing.source?.sha256,
    },
    ...{ labels: states.map(({ label }) => label), statesAssumed, isProductOfRotations, named: named?.id },
    declared: declared.map((parity) => parity?.k),
  }
}

describe('a mixing', () => {
  const three = ['nu1', 'nu2', 'nu3']
  it('that is shipped has assumed states, and is a product of rotations if it is given by angles', () => {
    const shipped = { given: 'ref', labels: three, statesAssumed: true, declared: [] }
    expect(facts({ ref: 'bimaximal' })).toMatchObject({ ...shipped, name: 'Bimaximal mixing', id: 'bimaximal' })
    expect(right(readMixingInput({ ref: 'bimaximal' })).mixing.source).toBeNull()
    for (const id of ['bimaximal', 'tribimaximal', 'nufit-6.0-no', 'mu-tau-reflection']) {
      const { isProductOfRotations, named } = right(readMixingInput({ ref: id }))
      expect([id, isProductOfRotations]).toEqual([id, named !== undefined && !('matrix' in named)])
    }
  })

  it('of a model says how it is given, and what the model is called', () => {
    const states = [{ nature: 'majorana', cpParity: '-i' }, { nature: 'dirac' }, { nature: 'majorana', label: 'c' }]
    expect(facts(model({ pdg }, states, { name: 'mine' }), { file: 'm.yaml', sha256: 'abc' })).toEqual({
      ...{ name: 'mine', id: null, given: 'pdg', file: 'm.yaml', hash: 'abc', named: undefined },
      ...{ labels: ['nu1', 'nu2', 'c'], statesAssumed: false, isProductOfRotations: true },
      declared: [3, undefined, undefined],
    })
    const unit = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    expect(facts(model({ matrix: unit }))).toMatchObject({
      name: null,
      id: null,
      given: 'matrix',
      isProductOfRotations: false,
    })
    expect(facts(model({ ref: 'bimaximal' }))).toMatchObject({ id: 'bimaximal', given: 'ref', named: 'bimaximal' })
    expect(facts(model({ pdg }))).toMatchObject({ file: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const massMatrix = {
      majorana: {
        unit: 'eV',
        matrix: [
          [1, 0],
          [0, 2],
        ],
      },
    }
    const seen = facts({ nuvertex: 1, states: { count: 2, nature: 'majorana' }, massMatrix })
    expect(seen).toMatchObject({ given: 'mass-matrix', isProductOfRotations: false, id: null })
  })

  it('of Dirac states has no Majorana phases, which are absorbed', () => {
    const matrix = (nature: string) =>
      right(numericModel(model({ pdg }, { count: 3, nature }))).mixing?.map((row) => row.map(({ re, im }) => [re, im]))
    // U_µ3 = sin 45° e^{i α31/2} = i/√2 of Majorana states.
    expect(matrix('dirac')?.[1]?.[2]?.[0]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(matrix('majorana')?.[1]?.[2]?.[1]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(matrix('dirac')?.[1]?.[2]?.[1]).toBeCloseTo(0, 14)
  })
})

describe('the mixing that an importer is given', () => {
  const told = (input: unknown, options = {}) => {
    const { name, record, states, nature } = right(stateMixing(input, options))
    return { name, record, states, nature }
  }

  it('has the name, the record and the states of its model', () => {
    const states = [
      { nature: 'majorana', mass: '1 meV', cpParity: 'i' },
      { nature: 'majorana', mass: '0 eV', cpParity: '-i' },
      { nature: 'majorana' },
    ]
    expect(told(model({ pdg }, states, { name: 'mine' }))).toEqual({
      name: 'mine',
      record: { pdg },
      states: [
        { mass: '0.001 eV', cpParity: 'i' },
        { mass: '0 eV', cpParity: '-i' },
        { mass: undefined, cpParity: undefined },
      ],
      nature: 'majorana',
    })
    expect(told(model({ pdg }), { file: 'm.yaml' }).name).toBe('m.yaml')
    expect(told(model({ pdg })).name).toBe('the mixing given')
    expect(told(model({ ref: 'bimaximal' })).record).toEqual({ ref: 'bimaximal' })
    const unit = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    expect(told(model({ matrix: unit })).record).toEqual({ matrix: unit.map((row) => row.map(String)) })
    expect(told(model({ pdg }, { count: 3, nature: 'dirac' }))).toMatchObject({
      nature: 'dirac',
      states: [{ cpParity: undefined }, { cpParity: undefined }, { cpParity: undefined }],
    })
    const mixed = [{ nature: 'dirac' }, { nature: 'majorana' }, { nature: 'majorana' }]
    expect(told(model({ pdg }, mixed)).nature).toBeUndefined()
  })

  it('that is shipped says nothing of states', () => {
    expect(told({ ref: 'bimaximal' })).toEqual({
      name: 'bimaximal',
      record: { ref: 'bimaximal' },
      states: [],
      nature: undefined,
    })
  })
})
