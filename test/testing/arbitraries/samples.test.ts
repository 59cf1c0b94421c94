// What a seed and a path give: reports name them, and the same model must be seen again. The values of the samples are held
// against laws in arbitraries.test.ts and models.test.ts; another version of fast-check may draw others.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { print } from '../../../src/exact/cyclotomic.js'
import * as R from '../../../src/exact/root-of-unity.js'
import { statesOf } from '../../../src/testing/arbitraries/models/states.js'
import {
  allowedFormFactors,
  antisymmetric,
  type Complex,
  cases,
  cpParities,
  exactAntisymmetric,
  exactHermitian,
  exactSymmetric,
  exactUnitary,
  haarUnitary,
  hermitian,
  modelSkeletons,
  models,
  nearMisses,
  orthogonalMatrix,
  pmnsParameters,
  spectra,
  spectrumKinds,
  symmetric,
  toModelFile,
  unitary,
  unitaryByAngles,
  unitaryCorners,
} from '../../../src/testing/index.js'

const seed = 20_260_101

/** Six digits: the last ones may depend on the machine. */
const number = (x: number): string => String(Number(x.toPrecision(6)) + 0)
const complex = ({ re, im }: Complex): string => `${number(re)}${im === 0 ? '' : ` + ${number(im)}i`}`
const rows = (matrix: readonly (readonly string[])[]): string => matrix.map((row) => row.join(', ')).join(' | ')
const doubles = (matrix: readonly (readonly Complex[])[]): string => rows(matrix.map((row) => row.map(complex)))
const exact = (matrix: Parameters<typeof exactText>[0]): string => exactText(matrix)
const exactText = (matrix: readonly (readonly Parameters<typeof print>[0][])[]): string =>
  rows(matrix.map((row) => row.map(print)))

const samples = <A>(arbitrary: fc.Arbitrary<A>, text: (value: A) => string, numRuns = 6): string =>
  fc
    .sample(arbitrary, { seed, numRuns })
    .map((value) => `  ${text(value)}\n`)
    .join('')

const groups = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, text]) => `${name}\n${text}`)
    .join('')

describe('a seed gives', () => {
  it('matrices', () =>
    expect(
      groups({
        haarUnitary: samples(haarUnitary(3), doubles, 3),
        unitaryByAngles: samples(unitaryByAngles(2), doubles, 3),
        unitaryCorners: samples(unitaryCorners(2), doubles, 12),
        orthogonalMatrix: samples(orthogonalMatrix(3), doubles, 3),
        unitary: samples(unitary(2), doubles, 8),
        hermitian: samples(hermitian(2, { unit: 1e-11 }), doubles),
        symmetric: samples(symmetric(2), doubles),
        antisymmetric: samples(antisymmetric(3), doubles, 3),
        exactHermitian: samples(exactHermitian(2), exact),
        exactSymmetric: samples(exactSymmetric(3), exact, 3),
        exactAntisymmetric: samples(exactAntisymmetric(2), exact),
        exactUnitary: samples(exactUnitary(2), exact, 12),
      }),
    ).toMatchFileSnapshot('approved/matrices.txt'))

  it('spectra, angles, parities and states', () =>
    expect(
      groups({
        ...Object.fromEntries(
          spectrumKinds.map((kind) => [
            kind,
            samples(spectra(4, { kinds: [kind] }), (all) => all.map(number).join(' ')),
          ]),
        ),
        'one mass of any kind': samples(spectra(1), (all) => all.map(number).join(' ')),
        'PMNS, any': samples(pmnsParameters(), (one) => Object.values(one).join(', ')),
        'PMNS, CP conserved': samples(pmnsParameters({ cp: 'conserved' }), (one) => Object.values(one).join(', ')),
        'PMNS, CP violated': samples(pmnsParameters({ cp: 'violated' }), (one) => Object.values(one).join(', ')),
        'CP parities': samples(cpParities(4), (all) => all.join(' ')),
        states: samples(statesOf(), (all) =>
          all
            .map(({ label, nature, cpParity }) => `${label} ${nature} ${cpParity ? R.print(cpParity) : ''}`)
            .join(', '),
        ),
      }),
    ).toMatchFileSnapshot('approved/spectra.txt'))

  it('models', () =>
    expect(
      [
        fc.sample(models(), { seed, numRuns: 8 }),
        fc.sample(models({ nature: 'mixed', assume: ['cp', 't'], convention: 'epsilon-without-i', q2: 0 }), {
          seed,
          numRuns: 2,
        }),
        fc.sample(models({ nature: 'majorana', minimum: 2, maximum: 2, lift: ['hermiticity'], assume: [] }), {
          seed,
          numRuns: 2,
        }),
        fc.sample(modelSkeletons({ assume: ['c', 'p', 'lepton-number'] }), { seed, numRuns: 3 }),
      ]
        .flat()
        .map((model) => toModelFile(model))
        .join('---\n'),
    ).toMatchFileSnapshot('approved/models.txt'))

  it('models in numbers', () =>
    expect(
      [
        fc.sample(cases(), { seed, numRuns: 3 }),
        fc.sample(cases({ nature: 'mixed', maximum: 2 }), { seed, numRuns: 2 }),
        fc.sample(cases({ mixing: 'conserving', nature: 'majorana', minimum: 3, spectra: ['massless'] }), {
          seed,
          numRuns: 1,
        }),
      ]
        .flat()
        .map((one) => toModelFile(one).replaceAll(/\d+\.\d{7,}(?:e[-+]\d+)?/g, (text) => number(Number(text))))
        .join('---\n'),
    ).toMatchFileSnapshot('approved/cases.txt'))

  it('near-misses and allowed form factors', () =>
    expect(
      [
        ...fc.sample(nearMisses(), { seed, numRuns: 10 }).map(String),
        ...fc.sample(nearMisses({ rule: 'gauge-invariance', maximum: 2, by: '0.5' }), { seed, numRuns: 2 }).map(String),
        ...fc
          .sample(allowedFormFactors({ nuvertex: 1, states: { count: 2, nature: 'dirac' } }), { seed, numRuns: 3 })
          .map((given) => `${JSON.stringify(given)}\n`),
        ...fc
          .sample(allowedFormFactors({ nuvertex: 1, states: { count: 2, nature: 'majorana' } }, { of: ['magnetic'] }), {
            seed,
            numRuns: 3,
          })
          .map((given) => `${JSON.stringify(given)}\n`),
      ].join('---\n'),
    ).toMatchFileSnapshot('approved/near-misses.txt'))
})

describe('a path leads', () => {
  /** How a failure shrinks, for a few seeds: the path, and the smallest value. */
  const shrunk = <A>(arbitrary: fc.Arbitrary<A>, law: (value: A) => boolean, text: (value: A) => string): string =>
    [1, 2, 3]
      .map((one) => {
        const { counterexample, counterexamplePath, numShrinks } = fc.check(fc.property(arbitrary, law), {
          seed: one,
          numRuns: 300,
        })
        const found = counterexample === null ? 'nothing' : text(counterexample[0])
        return `  ${counterexamplePath} (${numShrinks}): ${found.trim().replaceAll('\n', '\n    ')}\n`
      })
      .join('')

  const hasEntry = (matrix: readonly (readonly unknown[])[] | undefined, is: (text: string) => boolean): boolean =>
    (matrix ?? []).flat().some((entry) => is(String(entry)))

  it('to the same model', () =>
    expect(
      groups({
        'an imaginary magnetic entry': shrunk(
          models(),
          ({ formFactors }) => !hasEntry(formFactors?.magnetic?.matrix, (text) => text.includes('i')),
          (model) => toModelFile(model),
        ),
        'an assumption and another convention': shrunk(
          models({ minimum: 2 }),
          ({ assume = [], convention }) => assume.length < 2 || convention === undefined,
          (model) => toModelFile(model),
        ),
        'two masses given': shrunk(
          modelSkeletons(),
          ({ states }) => (Array.isArray(states) ? states : []).filter((state) => 'mass' in state).length < 2,
          (model) => toModelFile(model),
        ),
        'a Dirac state with a phase': shrunk(
          models({ assume: ['cp'] }),
          ({ states }) =>
            !(Array.isArray(states) ? states : []).some((state) => state.nature === 'dirac' && state.cpParity !== '1'),
          (model) => toModelFile(model),
        ),
        'a near-miss of a tie': shrunk(
          nearMisses({ rule: 'hermiticity' }),
          ({ entry, by }) => !entry.includes('[1,2]') || by === '1',
          String,
        ),
        'a heavy state among mixed ones': shrunk(
          cases({ nature: 'mixed', maximum: 3 }),
          ({ masses }) => masses.every((mass) => mass < 1e6),
          (one) => toModelFile(one),
        ),
        'a mixing with an imaginary part and an electric moment': shrunk(
          cases({ minimum: 2 }),
          ({ mixing, formFactors: { electric } }) =>
            !mixing.flat().some(({ im }) => Math.abs(im) > 0.1) ||
            electric.flat().every(({ re, im }) => re === 0 && im === 0),
          (one) => toModelFile(one).replaceAll(/\d+\.\d{7,}(?:e[-+]\d+)?/g, (text) => number(Number(text))),
        ),
        'other parities and a massless state': shrunk(
          cases({ nature: 'majorana', mixing: 'conserving', spectra: ['massless', 'seesaw'] }),
          ({ cpParities: all, masses }) => new Set(all.map(R.print)).size < 2 || masses[0] !== 0,
          (one) => toModelFile(one).replaceAll(/\d+\.\d{7,}(?:e[-+]\d+)?/g, (text) => number(Number(text))),
        ),
        'a unitary matrix that mixes': shrunk(unitary(3), (u) => Math.abs(u[0]?.[2]?.re ?? 0) < 0.3, doubles),
        'quasi-degenerate masses': shrunk(
          spectra(3),
          ([a = 0, , c = 0]) => !(c > a && c < 1.001 * a),
          (all) => all.map(number).join(' '),
        ),
      }),
    ).toMatchFileSnapshot('approved/paths.txt'))
})
