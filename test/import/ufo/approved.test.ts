// What is made of small models, in full: findings, notices, the model file, origins and places, kept in approved/. Values are
// those of the formulas at the head of import-ufo.test.ts: with D = ∂ − ieQA a coupling g of FFV3 is f_M = −2ig, of FFV4
// f_E = −2g, of FFV5 f_M = −ig and f_E = g, of FFV7 f_A = −ig/e, of FFV1 f_Q = −ig/e.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { UfoFiles } from '../../../src/import/ufo/file-names.js'
import { importUfo, type UfoOptions } from '../../../src/import/ufo/import-ufo.js'
import { wordsOfImported, wordsOfIssues } from '../words.js'
import { type External, internal, type Neutral, type Recipe, ufo } from './ufo-models.js'

function told(files: UfoFiles, options: UfoOptions = { folder: 'M' }): string {
  const result = importUfo(files, options)
  if (E.isLeft(result)) return wordsOfIssues(result)
  const { origins = [], places } = result.right
  const at = ({ file, line, column }: { file: string | null; line: number; column: number }): string =>
    `${file}:${line}:${column}`
  return [
    wordsOfImported(result.right),
    ...origins.map(
      ({ entry, formFactors, vertices, couplings }) =>
        `[${entry}] ${formFactors.join(', ')}: ${vertices.map(({ name, location }) => `${name} ${at(location)}`).join(', ')}; ` +
        couplings
          .map(({ name, expression, value, location }) => `${name} = ${expression} = ${value} ${at(location)}`)
          .join(', '),
    ),
    ...places.map(({ path, location }) => `${path.join('.')} ${at(location)}`),
    '',
  ].join('\n')
}

const ve: Neutral = { name: 've', code: 12 }
const vm: Neutral = { name: 'vm', code: 14 }
const N: Neutral = { name: 'N1', code: 9900012, mass: 'mN' }
const majorana = (state: Neutral): Neutral => ({ ...state, isMajorana: true })
const zero = (name: string, block: string, code = '1'): External => ({ name, value: '0.0', block, code })
const externals: readonly External[] = [
  { name: 'mN', value: '1.5', block: 'MASS', code: '9900012' },
  { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
]
const pair = 've N1 a'
const one: Recipe = {
  ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: 'complex(0,1)*d' } },
  vertices: [{ particles: pair, terms: { FFV3: 'GC_4' } }],
}
const coupled = (couplings: Recipe['couplings'], vertices: Recipe['vertices'], more: Partial<Recipe> = {}): Recipe => ({
  ...{ ...one, ...more, couplings, vertices },
})

const recipes: Readonly<Record<string, Recipe>> = {
  // ve → N1 of a Dirac and a Majorana state, both ways, and the charge of ve.
  'mixed-natures': coupled(
    { GC_4: 'complex(1,2)*d', GC_5: 'complex(-1,2)*d', GC_6: '1.e-3*complex(0,1)*ee' },
    [
      { particles: 've__tilde__ N1 a', terms: { FFV5: 'GC_4' } },
      { particles: 'N1 ve a', terms: { FFV6: 'GC_5' } },
      { particles: 've__tilde__ ve a', terms: { FFV1: 'GC_6' } },
    ],
    { neutrals: [ve, majorana(N)] },
  ),
  // A pair of Dirac states by its antineutrinos: both dipoles change their sign, the anapole does not.
  antineutrinos: coupled(
    { GC_4: 'complex(1,2)*d' },
    [{ particles: 've N1__tilde__ a', terms: { FFV3: 'GC_4', FFV4: 'GC_4', FFV7: 'GC_4' } }],
    {
      neutrals: [ve, N],
    },
  ),
  // The order is that of the codes, then of the file.
  'order-of-states': coupled(
    { GC_4: 'd' },
    [
      { particles: 'N1 vx a', terms: { FFV3: 'GC_4' } },
      { particles: 'vt ve a', terms: { FFV3: 'GC_4' } },
    ],
    {
      neutrals: [{ name: 'vx', code: 18 }, N, { name: 'vt', code: 16 }, { name: 'S', code: 9900014 }, ve, vm].map(
        majorana,
      ),
    },
  ),
  // Values of all kinds, and an expression that is cut.
  'kinds-of-values': coupled(
    {
      ...{
        GC_4: 'complex(0,1)',
        GC_5: '-complex(0,1)',
        GC_6: '-2.5*complex(0,1)',
        GC_7: '1.5',
        GC_8: '-1',
        GC_9: 'complex(1,2)',
      },
      ...{ GC_10: 'complex(-1,-0.5)', GC_11: `0.5${' + d'.repeat(150)}`, GC_12: `0.25${'+d'.repeat(198)}` },
    },
    Array.from({ length: 9 }, (_, k) => ({
      particles: pair,
      terms: { [k % 2 === 0 ? 'FFV3' : 'FFV4']: `GC_${k + 4}` },
    })),
  ),
  'parts-along-q': coupled(
    { GC_4: 'd', GC_5: 'complex(0,1)*d' },
    [
      { particles: pair, terms: { G: 'GC_4', FFV3: 'GC_5' } },
      { particles: 've ve a', terms: { G5: 'GC_4' } },
    ],
    { structures: { G: 'P(3,3)*Identity(2,1)', G5: 'P(3,3)*Gamma5(2,1)' } },
  ),
  'changes-lepton-number': coupled(
    { GC_4: 'd', GC_5: 'd - d' },
    [
      { particles: 've N1 a', terms: { FFV3: 'GC_4' } },
      { particles: 've__tilde__ N1__tilde__ a', terms: { FFV3: 'GC_5' } },
      { particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_4' } },
    ],
    { neutrals: [ve, N] },
  ),
  'both-ways-in-one': coupled(
    { GC_4: 'd' },
    [
      { particles: pair, terms: { B: 'GC_4' } },
      { particles: 've vm a', terms: { FFV3: 'GC_4' } },
    ],
    {
      ...{ structures: { B: 'Gamma(3,2,1) + Gamma(3,1,2)' }, neutrals: [ve, vm, N].map(majorana) },
    },
  ),
  'outside-and-inside': coupled(
    { GC_4: 'd' },
    [{ particles: pair, terms: { FFV2: 'GC_4', R: 'GC_4', FFV3: 'GC_4' } }],
    {
      structures: { R: 'P(-1,3)**2*Gamma(3,2,1) - P(-1,3)*P(3,3)*Gamma(-1,2,1)' },
    },
  ),
  // d·g = 0 by g alone, of which the model says nothing else.
  'silent-as-a-whole': coupled({ GC_4: 'd*g' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }], {
    externals: [...externals, zero('g', 'OTHER')],
  }),
  'silent-in-part': coupled(
    { GC_4: 'd*g', GC_5: 'd*h' },
    [
      { particles: pair, terms: { FFV3: 'GC_4' } },
      { particles: 've vm a', terms: { FFV3: 'GC_5' } },
    ],
    {
      neutrals: [ve, vm, N].map(majorana),
      externals: [...externals, zero('g', 'OTHER'), { name: 'h', value: '3.', block: 'OTHER', code: '2' }],
    },
  ),
  'silent-by-many': coupled({ GC_4: 'd*(g1+g2+g3+g4+g5+g6+g7)' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }], {
    externals: [
      ...externals,
      ...[1, 2, 3, 4, 5, 6, 7].map((k) => zero(`g${k}`, k > 4 ? 'UMIX' : 'B', k > 4 ? `1, ${k}` : `${k}`)),
    ],
  }),
  'silent-by-six': coupled({ GC_4: 'd*(g1+g2+g3+g4+g5+g6)' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }], {
    externals: [...externals, ...[1, 2, 3, 4, 5, 6].map((k) => zero(`g${k}`, 'UNU', `1, ${k}`))],
  }),
  'zero-by-itself': coupled({ GC_4: 'd - d' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }]),
  divisions: coupled({ GC_4: '1/2*d' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }], {
    internals: Array.from({ length: 11 }, (_, k) => internal(`x${k}`, k === 0 ? '1/3' : `x${k - 1}*1/3 + 1/7`)),
    couplings: {},
  }),
  'many-divisions': coupled({ GC_4: 'x11*d' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }], {
    internals: Array.from({ length: 12 }, (_, k) => internal(`x${k}`, k === 0 ? '1/3' : `1/3*x${k - 1}`)),
  }),
  masses: coupled(
    { GC_4: 'd' },
    [
      { particles: pair, terms: { FFV3: 'GC_4' } },
      { particles: 'N2 N3 a', terms: { FFV3: 'GC_4' } },
    ],
    {
      neutrals: [
        ve,
        N,
        { name: 'N2', code: 31, mass: 'mx' },
        { name: 'N3', code: 32, mass: 'unknown' },
        { name: 'vm', code: 14, mass: 'ms' },
      ].map(majorana),
      internals: [internal('mx', 'complex(0,1)*mN'), internal('ms', '2*mN/4.', 'real')],
    },
  ),
  'negative-mass-of-one': coupled(
    { GC_4: 'd', GC_5: '2*d' },
    [
      { particles: pair, terms: { FFV3: 'GC_4' } },
      { particles: 've vm a', terms: { FFV3: 'GC_5' } },
    ],
    {
      neutrals: [ve, vm, N].map(majorana),
      externals: externals.map((own) => (own.name === 'mN' ? { ...own, value: '-1.5' } : own)),
    },
  ),
  'sigma-and-gamma': coupled({ GC_4: 'd' }, [{ particles: pair, terms: { FFV3: 'GC_4', S: 'GC_4' } }], {
    structures: { S: '2*Sigma(3,-1,2,1)*P(-1,3)' },
  }),
  'charge-of-a-pair': coupled({ GC_4: 'd' }, [{ particles: pair, terms: { FFV1: 'GC_4', FFV7: 'GC_4' } }]),
}

describe('a model is told in full', () => {
  it.each(Object.entries(recipes))('%s', async (name, recipe) => {
    await expect(told(ufo(recipe))).toMatchFileSnapshot(`approved/${name}.txt`)
  })
})

const edited = (recipe: Recipe, file: keyof UfoFiles, from: string | RegExp, to: string): UfoFiles => {
  const files = ufo(recipe)
  const text = (files[file] ?? '').replace(from, to)
  expect(text).not.toBe(files[file])
  return { ...files, [file]: text }
}

const changes: Readonly<Record<string, UfoFiles>> = {
  'without-a-charged-vertex': edited(one, 'vertices.py', /V_1 = [^}]*}\)/, ''),
  'charge-without-a-charged-vertex': edited(recipes['charge-of-a-pair'] ?? one, 'vertices.py', /V_1 = [^}]*}\)/, ''),
  'charged-vertex-that-vanishes': edited(one, 'couplings.py', "'-(ee*complex(0,1))'", "'0'"),
  'charged-vertex-that-is-real': edited(one, 'couplings.py', "'-(ee*complex(0,1))'", "'-ee'"),
  'charged-vertex-of-another-structure': edited(one, 'vertices.py', 'lorentz = [ L.FFV1 ]', 'lorentz = [ L.FFV3 ]'),
  'charged-vertex-not-evaluable': edited(one, 'couplings.py', "'-(ee*complex(0,1))'", "'-(ee*unknown)'"),
  'photon-of-the-other-sign': edited(
    recipes['charge-of-a-pair'] ?? one,
    'couplings.py',
    "'-(ee*complex(0,1))'",
    "'ee*complex(0,1)'",
  ),
  'quarks-of-third-charges': edited(
    recipes['charge-of-a-pair'] ?? one,
    'vertices.py',
    'P.e__plus__, P.e__minus__',
    'P.u__tilde__, P.u',
  ),
  'no-structure-of-the-name': edited(one, 'vertices.py', 'L.FFV3', 'L.FFV33'),
  'no-coupling-of-the-name': edited(one, 'vertices.py', 'C.GC_4', 'C.GC_44'),
  'a-coupling-that-is-a-list': edited(one, 'couplings.py', "value = 'complex(0,1)*d'", 'value = [1]'),
  'a-coupling-without-a-value': edited(one, 'couplings.py', "value = 'complex(0,1)*d',", ''),
  'a-structure-that-is-none': edited(one, 'lorentz.py', /(FFV3'[\s\S]*?structure = )'[^']*'/, '$1None'),
  'a-structure-that-is-a-number': edited(one, 'lorentz.py', /(FFV3'[\s\S]*?structure = )'[^']*'/, '$13'),
  'the-colour-of-a-quark': edited(one, 'vertices.py', /(V_2'[\s\S]*?color = )\[ '1' \]/, "$1[ 'T(3,2,1)' ]"),
  'a-colour-that-is-one': edited(one, 'vertices.py', /(V_2'[\s\S]*?color = )\[ '1' \]/, "$1[ ' Identity(1,2) ' ]"),
  'a-colour-that-is-no-text': edited(one, 'vertices.py', /(V_2'[\s\S]*?color = )\[ '1' \]/, '$1[ 1 ]'),
  'couplings-in-a-list': edited(
    { ...one, couplings: { GC_4: 'd', GC_5: '2*d' } },
    'vertices.py',
    'C.GC_4}',
    '[C.GC_4, C.GC_5]}',
  ),
  'a-parameter-without-a-value': edited(one, 'parameters.py', 'value = 2e-7,', ''),
  'a-parameter-that-is-a-list': edited(one, 'parameters.py', 'value = 2e-7,', 'value = [1],'),
  'a-parameter-that-is-no-expression': edited(one, 'parameters.py', "value = '1/aEWM1'", "value = '1/aEWM1 +'"),
  'an-expression-that-begins-wrong': edited(one, 'couplings.py', "'complex(0,1)*d'", "'*d'"),
  'real-by-declaration': edited(
    { ...one, internals: [internal('x', 'cmath.exp(complex(0,1)*cmath.pi)*d', 'real')], couplings: { GC_4: 'x' } },
    'couplings.py',
    '# Mathematica',
    '# Another',
  ),
}

describe('a model that is changed in one place is told in full', () => {
  it.each(Object.entries(changes))('%s', async (name, files) => {
    await expect(told(files)).toMatchFileSnapshot(`approved/changed/${name}.txt`)
  })
})

describe('options', () => {
  it.each<[string, UfoOptions]>([
    ['no folder', {}],
    ['a folder', { folder: 'a/b//' }],
    ['an empty folder', { folder: '' }],
    ['assumptions', { folder: 'M', assume: ['cp', 'lepton-number'] }],
  ])('%s', async (name, options) => {
    await expect(told(ufo(one), options)).toMatchFileSnapshot(`approved/options/${name.replaceAll(' ', '-')}.txt`)
  })
})
