import { describe, expect, it } from 'vitest'
import * as rules from '../../src/catalogue/index.js'
import * as engine from '../../src/engine/index.js'
import * as exact from '../../src/exact/index.js'
import * as figures from '../../src/figures.js'
import * as importers from '../../src/import/index.js'
import * as main from '../../src/index.js'
import * as mixing from '../../src/mixing/index.js'
import * as schema from '../../src/model-schema.js'
import * as testing from '../../src/testing/index.js'
import * as testingVitest from '../../src/testing/vitest.js'

describe('the public names', () => {
  it.each([
    [
      'nuvertex',
      main,
      [
        'check',
        'defineModel',
        'entryName',
        'explain',
        'exportModel',
        'factorTwo',
        'formFactors',
        'mixingComparison',
        'mixingReport',
        'modelBounds',
        'modelSchema',
        'numericModel',
        'parseEntryName',
        'stateMixing',
        'verifyCertificate',
      ],
    ],
    [
      'nuvertex/engine',
      engine,
      [
        'allConflicts',
        'certify',
        'claimedSolution',
        'compare',
        'minimalConflict',
        'phasesNeeded',
        'select',
        'solve',
        'verify',
      ],
    ],
    ['nuvertex/exact', exact, ['cyclotomic', 'matrix', 'polynomial', 'rational', 'rootOfUnity']],
    [
      'nuvertex/import',
      importers,
      [
        'importModel',
        'importUfo',
        'importerFor',
        'importers',
        'readDocument',
        'readObject',
        'readSlha',
        'toSlha',
        'ufoFileNames',
      ],
    ],
    [
      'nuvertex/mixing',
      mixing,
      [
        'argument',
        'compareMixing',
        'fromEntries',
        'fromNamed',
        'fromNormalForm',
        'fromParameters',
        'fromRotations',
        'inferParities',
        'jarlskog',
        'majoranaInvariants',
        'mixingNumber',
        'normalForm',
        'pdgParameters',
        'physicalPhases',
        'quartets',
        'requireUnitary',
        'unitarityDefect',
      ],
    ],
    [
      'nuvertex/plot',
      figures,
      [
        'argandFigure',
        'boundsFigure',
        'crossSectionCurves',
        'crossSectionFigure',
        'csvTable',
        'dataTable',
        'effectiveMomentFigure',
        'entryPlane',
        'figureKinds',
        'forkCurves',
        'forkFigure',
        'htmlTable',
        'plainText',
        'precessionFigure',
        'rich',
        'scientific',
        'svgFigure',
        'verdictGrids',
        'verdictsFigure',
      ],
    ],
    [
      'nuvertex/rules',
      rules,
      [
        'bounds',
        'boundsWhere',
        'canonicalConvention',
        'conventionOf',
        'orderBounds',
        'references',
        'shipped',
        'shippedRule',
        'withRules',
      ],
    ],
    [
      'nuvertex/schema',
      schema,
      [
        'decodeBounds',
        'decodeConventions',
        'decodeModel',
        'decodeRules',
        'jsonSchema',
        'missingPhases',
        'modelSchema',
        'modelSchemaWith',
      ],
    ],
    [
      'nuvertex/testing',
      testing,
      [
        'allowedFormFactors',
        'antisymmetric',
        'cases',
        'cpParities',
        'describeModel',
        'exactAntisymmetric',
        'exactHermitian',
        'exactSymmetric',
        'exactUnitary',
        'expectInvariant',
        'expectSatisfies',
        'haarUnitary',
        'hermitian',
        'hostileFiles',
        'matchers',
        'modelSkeletons',
        'models',
        'nearMisses',
        'orthogonalMatrix',
        'pmns',
        'pmnsMatrix',
        'pmnsParameters',
        'spectra',
        'spectrumKinds',
        'symmetric',
        'textOf',
        'toModelFile',
        'unitary',
        'unitaryByAngles',
        'unitaryCorners',
      ],
    ],
    ['nuvertex/testing/vitest', testingVitest, ['matchers']],
  ])('of %s change by addition only', (_, entry, names) => {
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(names))
  })
})

describe('the model schema', () => {
  const { validate } = main.modelSchema['~standard']
  it('is a Standard Schema', () => {
    expect(main.modelSchema['~standard']).toMatchObject({ version: 1, vendor: 'nuvertex' })
    expect(validate({ nuvertex: 1, states: [{ nature: 'dirac' }] })).toHaveProperty('value.states.length', 1)
  })
  it('names the path of an issue step by step', () => {
    expect(validate({ nuvertex: 1, states: [{ nature: 'majoranna' }] })).toMatchObject({
      issues: [{ path: ['states', 0, 'nature'] }],
    })
  })
})
