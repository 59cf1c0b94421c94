// The types of `nuvertex/testing` and its matchers: every @ts-expect-error is checked by `npm run typecheck`.

import type fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Complex,
  type ComplexMatrix,
  cases,
  describeModel,
  exactHermitian,
  expectInvariant,
  expectSatisfies,
  type HostileFile,
  hermitian,
  hostileFiles,
  matchers,
  models,
  type NearMiss,
  type NeutrinoCase,
  nearMisses,
  pmns,
  spectra,
  toModelFile,
} from '../../src/testing/index.js'
import { matchers as matchersOfVitest } from '../../src/testing/vitest.js'

// Arbitraries say what they draw.
export const drawnCases: fc.Arbitrary<NeutrinoCase> = cases({ nature: 'majorana' })
export const drawnMisses: fc.Arbitrary<NearMiss> = nearMisses({ rule: 'cpt', by: '1e-12' })
export const drawnMatrices: fc.Arbitrary<ComplexMatrix> = hermitian(3)
export const drawnFiles: fc.Arbitrary<HostileFile> = hostileFiles()
// @ts-expect-error a matrix has a size
hermitian()
// @ts-expect-error exact matrices are texts or exact numbers, no doubles
export const doubles: fc.Arbitrary<ComplexMatrix> = exactHermitian(3)
// @ts-expect-error a nature is dirac, majorana, any or mixed
cases({ nature: 'weyl' })
// @ts-expect-error a misspelt option
models({ natures: 'dirac' })
// @ts-expect-error a rule that is not shipped
nearMisses({ rule: 'ctp' })
// @ts-expect-error an amount is a decimal text, so that it is exact
nearMisses({ by: 1e-12 })
// @ts-expect-error a kind of spectrum that does not exist
spectra({ kind: 'flat' })
// @ts-expect-error a misspelt option
pmns({ majorana: 'yes' })

// Functions under test take a case, and give what their law can compare.
const total = ({ masses }: NeutrinoCase): number => masses.reduce((sum, mass) => sum + mass, 0)
const magnetic = ({ formFactors }: NeutrinoCase): { readonly magnetic: ComplexMatrix } => formFactors
expectInvariant(total, 'rephasing')
expectInvariant(magnetic, 'permutation', { nature: 'majorana', numRuns: 5 })
expectSatisfies('cpt', magnetic)
// @ts-expect-error an invariance that does not exist
expectInvariant(total, 'rephasings')
// @ts-expect-error a rule that is not shipped
expectSatisfies('ctp', magnetic)
// @ts-expect-error a function that gives a number has no form factors that could obey a rule
expectSatisfies('cpt', total)
// @ts-expect-error a function of something that is no case
expectInvariant((text: string): number => text.length, 'rephasing')

// A case is immutable, and complete.
declare const given: NeutrinoCase
// @ts-expect-error no value is changed in place
given.masses[0] = 1
// @ts-expect-error a case has its mixing
export const noMixing: NeutrinoCase = { ...given, mixing: undefined }
export const text: string = toModelFile(given, ['a comment'])
// @ts-expect-error one comment is a list of one
toModelFile(given, 'a comment')

// A framework is whatever has describe and it.
describeModel({}, { describe: (_, body) => body(), it: (_, body) => void body() })
// @ts-expect-error without it there are no tests
describeModel({}, { describe: (_: string, body: () => void) => body() })

// The matchers, bare and in vitest.
export const passes: boolean = matchers.toBeHermitian([[1]]).pass
expect.extend(matchersOfVitest)
declare const z: Complex
expect([[z]]).toBeHermitian()
expect([[z]]).toBeHermitian(1e-6)
expect({ magnetic: [[0]] }).toSatisfyRule('majorana-condition', { natures: ['majorana'] })
expect({}).toHaveFreeParameters(9)
// @ts-expect-error a rule that is not shipped
expect({ magnetic: [[0]] }).toSatisfyRule('majorana')
// @ts-expect-error a nature that does not exist
expect({ magnetic: [[0]] }).toSatisfyRule('cpt', { natures: ['weyl'] })
// @ts-expect-error a number of parameters
expect({}).toHaveFreeParameters('9')
