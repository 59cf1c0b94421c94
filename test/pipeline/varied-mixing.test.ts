// A mixing with one phase at any value: U_PDG diag(1, e^{iα21/2}, e^{iα31/2}) with numbers by hand.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { variedMixing } from '../../src/phase-of-mixing.js'
import { readModel } from '../../src/read-model.js'

const angles = { theta12: '30 deg', theta13: '0 deg', theta23: '45 deg' }
const tilted = { theta12: '30 deg', theta13: '30 deg', theta23: '45 deg' }
const turned = [
  ['3/5', '4/5', 0],
  ['-4/5', '3/5', 0],
  [0, 0, 1],
]
const majorana = { count: 3, nature: 'majorana' }
const half = [{ nature: 'majorana' }, { nature: 'dirac' }, { nature: 'majorana' }]

function vary(mixing: object | undefined, phase: string, states: unknown = majorana) {
  const read = readModel(
    { nuvertex: 1, states, parameters: { x: 'real' }, ...(mixing === undefined ? {} : { mixing }) },
    {},
  )
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return variedMixing(read.right, phase)
}

function at(mixing: object, phase: string, states?: unknown) {
  const varied = vary(mixing, phase, states)
  if (E.isLeft(varied)) throw new Error(JSON.stringify(varied.left))
  return varied.right
}

const said = (result: ReturnType<typeof vary>): string =>
  E.isRight(result)
    ? 'no issue'
    : result.left.map(({ code, path, expected, received }) => `${code} ${path} ${expected}; ${received}`).join()

describe('the mixing at a phase', () => {
  it('has half of the Majorana phase in its column, whatever the model gives for it', () => {
    const { at: matrix, isAdded } = at({ pdg: { ...angles, alpha21: '70 deg', alpha31: '20 deg' } }, 'alpha21')
    expect(isAdded).toBe(false)
    for (const degrees of [0, 90, 200, 360]) {
      // U_e2 = sin θ12 e^{iα21/2}, U_e1 = cos θ12, U_τ3 = cos θ23 e^{iα31/2}.
      const [e, , tau] = matrix(degrees)
      const turn = (degrees * Math.PI) / 360
      expect(e?.[1]?.re).toBeCloseTo(Math.cos(turn) / 2, 12)
      expect(e?.[1]?.im).toBeCloseTo(Math.sin(turn) / 2, 12)
      expect(e?.[0]?.re).toBeCloseTo(Math.sqrt(3) / 2, 12)
      expect(tau?.[2]?.re).toBeCloseTo(Math.SQRT1_2 * Math.cos(Math.PI / 18), 12)
      expect(tau?.[2]?.im).toBeCloseTo(Math.SQRT1_2 * Math.sin(Math.PI / 18), 12)
    }
  })

  it('takes the place of a symbol', () => {
    const { at: matrix } = at({ pdg: { ...angles, alpha21: 'x', alpha31: '0 deg' } }, 'alpha21')
    expect(matrix(180)[0]?.[1]).toEqual({ re: expect.closeTo(0, 12), im: expect.closeTo(1 / 2, 12) })
    expect(said(vary({ pdg: { ...angles, alpha21: 'x', alpha31: '0 deg' } }, 'alpha31'))).toBe(
      'missing-key $.mixing alpha21; a phase left open',
    )
  })

  it('of Dirac states has δ in U_e3 = sin θ13 e^{−iδ}, whether it is called delta or delta13', () => {
    const dirac = { count: 3, nature: 'dirac' }
    for (const given of [{ delta: '10 deg' }, { delta13: '10 deg' }, {}]) {
      const [e] = at({ pdg: { ...tilted, ...given } }, 'delta', dirac).at(60)
      expect(e?.[2]?.re).toBeCloseTo(1 / 4, 12)
      expect(e?.[2]?.im).toBeCloseTo(-Math.sqrt(3) / 4, 12)
    }
  })

  it('has the phase added on a column of a matrix', () => {
    const { at: matrix, isAdded } = at({ matrix: turned }, 'alpha21')
    expect(isAdded).toBe(true)
    const [e, mu, tau] = matrix(120)
    // e^{iπ/3} on the second column.
    expect(e?.map(({ re }) => re)).toEqual([0.6, expect.closeTo(0.4, 12), 0])
    expect(e?.[1]?.im).toBeCloseTo(0.8 * Math.sin(Math.PI / 3), 12)
    expect(mu?.[1]?.im).toBeCloseTo(0.6 * Math.sin(Math.PI / 3), 12)
    expect(tau?.[2]).toEqual({ re: 1, im: 0 })
    expect(at({ matrix: turned }, 'alpha31').at(180)[2]?.[2]).toEqual({ re: expect.closeTo(0, 12), im: 1 })
  })

  it('has the phase of SLHA added, where the list of angles has phases by that name', () => {
    const result = ['alpha21', 'alpha31'].map((phase) =>
      [{ alpha1: '10 deg', alpha2: '20 deg' }, { alpha1: '10 deg' }, { alpha2: '10 deg' }].map((given) =>
        said(vary({ pdg: { ...angles, ...given } }, phase)),
      ),
    )
    // diag(e^{iα1/2}, e^{iα2/2}, 1): α21 = α2 − α1 and α31 = −α1, so without α1 both are open, without α2 α21 alone.
    const other = (name: string): string => `missing-key $.mixing ${name}; a phase left open`
    expect(result).toEqual([
      ['no issue', 'no issue', other('alpha31')],
      ['no issue', other('alpha21'), other('alpha21')],
    ])
    expect(at({ pdg: { ...angles, alpha1: '10 deg' } }, 'alpha21').isAdded).toBe(true)
    const { at: matrix } = at({ pdg: { ...angles, alpha1: '0 deg', alpha2: '0 deg' } }, 'alpha31')
    expect(matrix(180)[2]?.[2]?.im).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('needs no Majorana phase of the state that is varied, nor of Dirac states', () => {
    expect(said(vary({ pdg: { ...angles, alpha31: '0 deg' } }, 'alpha21'))).toBe('no issue')
    expect(said(vary({ pdg: { ...angles, alpha21: '0 deg' } }, 'alpha21'))).toBe(
      'missing-key $.mixing alpha31; a phase left open',
    )
    expect(said(vary({ pdg: { ...angles } }, 'alpha31'))).toBe('missing-key $.mixing alpha21; a phase left open')
    expect(said(vary({ pdg: { ...angles, alpha31: '0 deg' } }, 'alpha31', half))).toBe('no issue')
  })
})

describe('a phase that a mixing has not', () => {
  it.each([
    'alpha',
    'alpha11',
    'alpha211',
    'alpha2',
    'xalpha21',
    'alpha21x',
    'delta1',
    'delta123',
    'xdelta',
    'beta21',
    '',
  ])('is %j', (phase) => {
    expect(said(vary({ pdg: angles }, phase))).toBe(`invalid-value $.phase alpha21, alpha31, … or delta; ${phase}`)
  })
  it.each([
    [
      'alpha21',
      { count: 3, nature: 'dirac' },
      { pdg: angles },
      'unsupported $.phase a phase of Majorana states, or delta; alpha21',
    ],
    [
      'alpha21',
      half,
      { pdg: { ...angles, alpha31: '0 deg' } },
      'unsupported $.phase a phase of Majorana states, or delta; alpha21',
    ],
    ['alpha41', majorana, { pdg: angles }, 'invalid-value $.phase a phase of 3 states; alpha41'],
    ['alpha31', majorana, undefined, 'missing-key $.mixing a mixing matrix; nothing'],
    [
      'delta',
      majorana,
      { matrix: turned },
      'unsupported $.phase alpha21, alpha31, …: the mixing is not given by its angles; delta',
    ],
    [
      'delta',
      majorana,
      { ref: 'tribimaximal' },
      'unsupported $.phase alpha21, alpha31, …: the mixing is not given by its angles; delta',
    ],
  ])('is %s of %j', (phase, states, mixing, issue) => {
    expect(said(vary(mixing, phase, states))).toBe(issue)
  })
})
