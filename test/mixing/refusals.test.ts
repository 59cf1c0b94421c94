// What is said of mixings that cannot be read. The file is approved, read line by line.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import { complexMatrix } from '../../src/mixing/mass-matrix/complex-matrix.js'
import { diracSpectrum, majoranaMatrix, majoranaSpectrum } from '../../src/mixing/mass-matrix/mass-spectrum.js'
import { seesawSpectrum } from '../../src/mixing/mass-matrix/seesaw.js'
import { type EntryRecord, fromEntries } from '../../src/mixing/matrix/explicit-matrix.js'
import { mixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { fromNamed } from '../../src/mixing/matrix/named-mixing.js'
import {
  checkOrdering,
  type OscillationFit,
  squaredMassDifference,
  squaredMasses,
} from '../../src/mixing/matrix/oscillation-fit.js'
import { fromParameters, type MixingParameters } from '../../src/mixing/matrix/parametrisation.js'
import { fromRotations, type RotationList } from '../../src/mixing/matrix/rotation-list.js'
import { requireUnitary } from '../../src/mixing/matrix/unitarity.js'
import type { Checked } from '../../src/mixing/mixing-issue.js'
import { readAngle } from '../../src/mixing/number/angle.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { normalForm } from '../../src/mixing/phases/normal-form.js'
import { pdgParameters } from '../../src/mixing/phases/pdg-parameters.js'
import { pathText } from '../../src/physics/document.js'

const told = (what: string, result: Checked<unknown>): string => {
  if (E.isRight(result)) throw new Error(`accepted: ${what}`)
  const lines = result.left.map(
    ({ code, path, expected, received, hint }) =>
      `  ${code} ${pathText(path)}: ${received}; expected ${expected}${hint === null ? '' : ` (${hint})`}`,
  )
  return [what, ...lines].join('\n')
}

const pdg = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg' }
const parameters = (given: MixingParameters, states?: number): string =>
  told(
    `parameters ${JSON.stringify(given)}${states === undefined ? '' : ` of ${states} states`}`,
    fromParameters(given, { path: ['mixing', 'pdg'], ...(states === undefined ? {} : { states }) }),
  )
const entries = (rows: readonly (readonly EntryRecord[])[], states?: number): string =>
  told(
    `matrix ${JSON.stringify(rows)}${states === undefined ? '' : ` of ${states} states`}`,
    fromEntries(rows, { path: ['matrix'], ...(states === undefined ? {} : { states }) }),
  )
const rotations = (list: RotationList): string =>
  told(`rotations ${JSON.stringify(list)}`, fromRotations(list, { path: ['mixing'] }))
const number = (text: string): string => told(`number ${text}`, readNumber(text, ['m', 0], 'to-their-digits'))
const angle = (text: string): string => told(`angle ${text}`, readAngle(text, ['theta12'], 'to-their-digits'))

const rational = (text: string): Q.Rational => Q.parseDecimal(text) ?? Q.zero
const fit: OscillationFit = {
  ordering: 'normal',
  sin2Theta12: { best: '0.3' },
  sin2Theta13: { best: '0.02' },
  sin2Theta23: { best: '0.5' },
  delta: { best: '200' },
  dm21: { best: '7.5e-5' },
  dm31: { best: '2.5e-3' },
}
const { dm31: _, ...without } = fit

const skewed = (kind: 'exact' | 'numeric') => {
  const x = (value: number): Z.MixingNumber =>
    kind === 'exact' ? (value === 0 ? Z.zero : Z.one) : Z.numeric({ centre: value, radius: 1e-3 })
  return mixingMatrix([
    [x(1), x(0), x(0)],
    [x(0), x(1), x(1)],
    [x(0), x(0), x(1)],
  ])
}

const subjects: Readonly<Record<string, readonly string[]>> = {
  numbers: [
    ...['x', '', '1e999', '1e-999', '0.5*x', '0.5^2', 'tan(1)', '0.5/0', '1/0.0', 'sqrt(-0.5)', 'sqrt(0.5*i)'].map(
      number,
    ),
    ...['exp(0.5)', 'cos(0.5*i)', 'sin(0.5+0.5*i)', '(0.5', '1,5', '0.5+', 'sqrt(0.5', 'pi*0.5*y'].map(number),
    told('number x, exactly', readNumber('x+0.5', [], 'exact')),
  ],
  angles: [
    '33.68',
    '33.68 °',
    '33.68 degrees',
    '33 degree',
    '1 grad',
    '1 radd',
    'pi/2',
    'fast deg',
    '1,5 deg',
    '',
    'deg',
    'pi/0 rad',
    '2 pi rad x',
    '1e400 deg',
  ].map(angle),
  parameters: [
    parameters(pdg, 2),
    parameters(pdg, 7),
    parameters(pdg, 2.5),
    parameters(pdg, 129),
    parameters(pdg, 0),
    parameters({ theta12: '33 deg' }),
    parameters(pdg, 4),
    parameters({ ...pdg, sin2Theta12: '0.3', delta: '0 deg', delta13: '0 deg' }),
    parameters({ ...pdg, alpha21: '0 deg', alpha31: '0 deg', alpha1: '0 deg', alpha2: '0 deg' }),
    parameters({ ...pdg, alpha1: 'x', alpha2: '1' }),
    parameters({ ...pdg, alpah21: '0 deg', colour: 'red' }),
    parameters({ ...pdg, theta12: '33', delta: 'x', alpha21: '1' }),
    parameters({ theta13: '8 deg', theta23: '1', sin2Theta12: '1.01' }),
    parameters({ ...pdg, theta14: '1 deg' }),
    parameters({ sin2Theta12: '-0.1', sin2Theta13: '0.1*i', sin2Theta23: 'x' }),
  ],
  matrices: [
    entries([]),
    entries([[]]),
    entries([['1']], 0),
    entries([['1']], 1.5),
    entries([
      ['1', '0'],
      ['0', '1'],
      ['0', '0'],
    ]),
    entries([
      ['1', '0', '0', '0'],
      ['0', '1', '0', '0'],
    ]),
    entries([
      ['1', '0', '0'],
      ['0', '1'],
      ['0', '0', '1', '0'],
    ]),
    entries(
      [
        ['1', '0'],
        ['0', '1'],
      ],
      3,
    ),
    entries([
      ['x', '0'],
      [{ re: 'y', im: 'z' }, '1,0'],
    ]),
  ],
  rotations: [
    rotations({ states: 3, rotations: [{ i: 1, j: 4, angle: '1 deg' }] }),
    rotations({
      states: 3,
      rotations: [
        { i: 2, j: 2, angle: '1 deg' },
        { i: 0, j: 1, angle: '1 deg' },
      ],
    }),
    rotations({
      states: 3,
      rotations: [
        { i: 1.5, j: 2, angle: '1 deg' },
        { i: 1, j: 2.5, angle: '1 deg' },
      ],
    }),
    rotations({ states: 3, rotations: [{ i: 1, j: 2, angle: '1', phase: 'x' }], alphas: ['y'] }),
    rotations({ states: 129, rotations: [] }),
    rotations({ states: 0, rotations: [] }),
    rotations({ states: 2, rotations: [], alphas: ['0 deg', '0 deg'] }),
  ],
  fits: [
    told('both differences', checkOrdering({ ...fit, dm32: { best: '1' } })),
    told('neither difference', checkOrdering(without)),
    told('the other ordering', checkOrdering({ ...fit, ordering: 'inverted' })),
    told('the wrong sign', checkOrdering({ ...fit, dm31: { best: '-2.5e-3' } })),
    told('the wrong sign of dm32', checkOrdering({ ...without, ordering: 'inverted', dm32: { best: '2.4e-3' } })),
    told('no number', squaredMassDifference({ ...fit, dm31: { best: 'x' } }, 'dm31')),
    told('no number for dm32', squaredMassDifference({ ...without, dm32: { best: 'x' } }, 'dm31')),
    told('no number for dm21', squaredMassDifference({ ...fit, dm21: { best: 'y' } }, 'dm32')),
    told('no number at all', squaredMasses({ ...fit, dm21: { best: 'y' } }, Q.zero)),
    told('no dm31 for masses', squaredMasses(without, Q.zero)),
    told('a negative mass', squaredMasses(fit, rational('-0.01'))),
    told(
      'a named fit',
      fromNamed({ id: 'x', title: 'x', notes: [], references: [], fit: { ...fit, sin2Theta12: { best: '2' } } }),
    ),
    told('a named matrix', fromNamed({ id: 'x', title: 'x', notes: [], references: [], matrix: [['x']] })),
    told(
      'named parameters',
      fromNamed({ id: 'x', title: 'x', notes: [], references: [], parameters: { ...pdg, theta12: '1' } }),
    ),
  ],
  shapes: [
    told('exact and not unitary', requireUnitary(skewed('exact'), ['mixing'])),
    told('not unitary within digits', requireUnitary(skewed('numeric'))),
    told('the normal form of a block', normalForm(mixingMatrix([[Z.one, Z.zero]]))),
    told('the normal form of nothing', normalForm(mixingMatrix([]))),
    told('the normal form of what is not unitary', normalForm(skewed('exact'))),
    told(
      'angles of two states',
      pdgParameters(
        mixingMatrix([
          [Z.one, Z.zero],
          [Z.zero, Z.one],
        ]),
      ),
    ),
    told('angles of what is not unitary', pdgParameters(skewed('exact'))),
  ],
}

describe('what is said', () => {
  it.each(Object.entries(subjects))('of %s', async (name, texts) => {
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`approved/${name}.txt`)
  })
})

describe('mass matrices that cannot be decomposed', () => {
  const two = complexMatrix([
    [1, 2],
    [2, 3],
  ])
  const wide = complexMatrix([[1, 2, 3]])

  it('say why', () => {
    expect(majoranaSpectrum(complexMatrix([]))).toEqual(E.left({ kind: 'empty' }))
    expect(majoranaSpectrum(wide)).toEqual(E.left({ kind: 'not-square', rows: 1, columns: 3 }))
    expect(majoranaSpectrum({ ...two, re: new Float64Array(3) })).toEqual(
      E.left({ kind: 'wrong-size', expected: '4 numbers', received: '3 numbers' }),
    )
    expect(majoranaSpectrum({ ...two, im: new Float64Array(5) }, { arithmetic: 'precise' })).toEqual(
      E.left({ kind: 'wrong-size', expected: '4 numbers', received: '5 numbers' }),
    )
    const large = complexMatrix([
      [1, 2, 0],
      [2, 1, 0],
      [0, 0, 1],
    ])
    expect(majoranaSpectrum(two, { chargedLeptonMatrix: large })).toEqual(
      E.left({ kind: 'wrong-size', expected: 'at most 2 rows', received: '3 rows' }),
    )
    expect(diracSpectrum(two, { chargedLeptonMatrix: wide })).toEqual(
      E.left({ kind: 'not-square', rows: 1, columns: 3 }),
    )
    expect(majoranaMatrix([1], two)).toEqual(E.left({ kind: 'wrong-size', expected: '2 masses', received: '1 masses' }))
    expect(seesawSpectrum(wide, two)).toEqual(
      E.left({ kind: 'wrong-size', expected: 'm_D with 2 columns', received: '1 × 3, 3 numbers' }),
    )
    expect(seesawSpectrum({ ...two, re: new Float64Array(3) }, two)).toEqual(
      E.left({ kind: 'wrong-size', expected: 'm_D with 2 columns', received: '2 × 2, 3 numbers' }),
    )
    expect(seesawSpectrum({ ...two, im: new Float64Array(3) }, two)).toMatchObject({ _tag: 'Left' })
    expect(seesawSpectrum(two, wide)).toEqual(E.left({ kind: 'not-square', rows: 1, columns: 3 }))
  })
})
