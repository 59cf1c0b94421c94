// What the importer says, in full: every finding and notice once, and the reasons for which a vertex has no value.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parseUfoExpression } from '../../../src/import/ufo/expression/parse.js'
import type { UfoFiles } from '../../../src/import/ufo/file-names.js'
import { importUfo } from '../../../src/import/ufo/import-ufo.js'
import { wordsOfImported, wordsOfIssues } from '../words.js'
import { type External, internal, type Neutral, type Recipe, ufo } from './ufo-models.js'

const ve: Neutral = { name: 've', code: 12 }
const N: Neutral = { name: 'N1', code: 9900012, mass: 'mN' }
const majorana = (state: Neutral): Neutral => ({ ...state, isMajorana: true })
const externals: readonly External[] = [
  { name: 'mN', value: '1.5', block: 'MASS', code: '9900012' },
  { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
]
const one: Recipe = {
  ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: 'complex(0,1)*d' } },
  vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
}
const oneDirac: Recipe = {
  ...one,
  neutrals: [ve, N],
  vertices: [{ particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_4' } }],
}
const withCoupling = (text: string, more: Partial<Recipe> = {}): Recipe => ({
  ...one,
  couplings: { GC_4: text },
  ...more,
})
const withStructure = (text: string): Recipe => ({
  ...{ ...one, structures: { OWN: text } },
  vertices: [{ particles: 've N1 a', terms: { OWN: 'GC_4' } }],
})
const words = (recipe: Recipe, params?: string): string => {
  const given = params === undefined ? undefined : { text: params, file: 'card.dat' }
  const result = importUfo(ufo(recipe), { folder: 'M', params: given })
  return E.isLeft(result) ? wordsOfIssues(result) : wordsOfImported(result.right)
}

describe('what is found, noticed and read', () => {
  it.each<[string, Recipe]>([
    ['a Majorana dipole', one],
    ['a Dirac dipole in one direction', oneDirac],
    ['no photon vertex', { ...one, vertices: [] }],
    [
      'a negative mass',
      { ...one, externals: externals.map((own) => (own.name === 'mN' ? { ...own, value: '-1.5' } : own)) },
    ],
    [
      'a mass that is not evaluable',
      {
        ...one,
        neutrals: [ve, { ...N, mass: 'mx' }].map(majorana),
        internals: [internal('mx', '1/(mN - mN)', 'real')],
      },
    ],
    [
      'a coupling that vanishes',
      withCoupling('d', { externals: externals.map((own) => (own.name === 'd' ? { ...own, value: '0' } : own)) }),
    ],
    [
      'vertices in both orders',
      { ...one, vertices: [...one.vertices, { particles: 'N1 ve a', terms: { FFV3: 'GC_4' } }] },
    ],
    ['one pair twice', { ...one, vertices: [...one.vertices, { particles: 've N1 a', terms: { FFV4: 'GC_4' } }] }],
    ['a structure for vectors without q²', { ...one, vertices: [{ particles: 've N1 a', terms: { FFV8: 'GC_4' } }] }],
    ['an anapole', { ...one, vertices: [{ particles: 've N1 a', terms: { FFV7: 'GC_4' } }] }],
    ['a charge', { ...one, vertices: [{ particles: 've N1 a', terms: { FFV1: 'GC_4' } }] }],
    ['a charge radius', withStructure('P(-1,3)**2*Gamma(3,2,1) - P(-1,3)*P(3,3)*Gamma(-1,2,1)')],
    ['a gradient', withStructure('P(3,3)*Identity(2,1)')],
    ['a dipole as Sigma', withStructure('Sigma(3,-1,2,1)*P(-1,3)')],
    ['a dipole with Epsilon', withStructure('Epsilon(3,-1,-2,-3)*Sigma(-2,-3,2,1)*P(-1,3)')],
    [
      'a mixing that is zero',
      withCoupling('d*U11', {
        externals: [
          ...externals,
          ...[1, 2].flatMap((i) =>
            [1, 2].map((j) => ({ name: `U${i}${j}`, value: '0', block: 'NUMIX', code: `${i}, ${j}` })),
          ),
        ],
      }),
    ],
    [
      'a mixing that is not unitary',
      withCoupling('d*U11', {
        externals: [
          ...externals,
          ...[1, 2].flatMap((i) =>
            [1, 2].map((j) => ({ name: `U${i}${j}`, value: '0.5', block: 'NUMIX', code: `${i}, ${j}` })),
          ),
        ],
      }),
    ],
  ])('%s', (_, recipe) => {
    expect(words(recipe)).toMatchSnapshot()
  })
})

const reason = (recipe: Recipe): string => {
  const result = importUfo(ufo(recipe), { folder: 'M' })
  return E.isLeft(result) ? wordsOfIssues(result) : result.right.findings.map(({ message }) => message).join('\n')
}

describe('why a vertex has no value', () => {
  it.each([
    'd*unknown',
    'd*cmath.zeta(3)',
    'd*cmath.sin(1, 2)',
    'd/(d-d)',
    '9**9**9',
    'd*2**1025',
    '1e308*1e308*d',
    '1e-200*1e-200',
    'd*1e999',
    'cmath.log(d-d)',
    'd**complex(0,1)*cmath.asin(2)',
    'x',
    'y',
    'z',
  ])('the coupling %s', (text) => {
    const internals = [internal('x', 'y'), internal('y', 'x'), internal('z', 'complex(0,1)*d', 'real')]
    expect(reason(withCoupling(text, { internals }))).toMatchSnapshot()
  })
  it.each([
    'Gamma(3,2,1)*P(-1,3)',
    'Gamma(3,2,1)*Gamma(3,2,1)',
    'Gamma(-1,2,1)',
    'Gamma(3,2,2)',
    'Gamma(3,2)',
    'Gamma(3,2,1.5)',
    'Gamma(3,2,1)**0.5',
    'Gamma(3,2,1)**-1',
    'Gamma(3,2,1)/Gamma(3,2,1)',
    'Gamma(3,2,1)/0',
    'C(2,1)*P(3,1)',
    'x*Gamma(3,2,1)',
    '1e999*Gamma(3,2,1)',
    'Gamma(3,2,1',
    'P(3,1)*Identity(2,1)',
    'P(-1,3)*P(-1,3)*P(-2,3)*Gamma(-2,2,1)*P(3,3)',
    'Identity(2,1)',
    'Gamma(3,1,1)',
    'complex(1,2,3)*Gamma(3,2,1)',
    '(1+1)*Gamma(3,2,1)',
    `${'('.repeat(40)}1${')'.repeat(40)}*Gamma(3,2,1)`,
  ])('the structure %s', (text) => {
    expect(reason(withStructure(text))).toMatchSnapshot()
  })
  it.each([
    '1 +',
    '(1',
    '1)',
    'f(1',
    'f(1,',
    'a.b',
    '@',
    "'a",
    '1..2',
    '1 2',
    'a b',
    '*1',
    '1*',
    'a**',
    '',
    ' ',
    'f()',
    'if',
    '1e',
    'a,b',
    '[1]',
    `${'('.repeat(300)}1${')'.repeat(300)}`,
    '-'.repeat(300),
  ])('the text %s', (text) => {
    expect(parseUfoExpression(text)).toMatchSnapshot()
  })
})

describe('a declaration that is refused', () => {
  const broken = (file: keyof UfoFiles, from: string | RegExp, to: string): string => {
    const files = ufo(one)
    const text = files[file] ?? ''
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    const result = importUfo({ ...files, [file]: changed }, { folder: 'M' })
    return E.isLeft(result) ? wordsOfIssues(result) : wordsOfImported(result.right)
  }
  it.each<[string, keyof UfoFiles, string | RegExp, string]>([
    ['an argument twice', 'particles.py', 'spin = 3,', 'spin = 3, spin = 3,'],
    ['too many arguments', 'couplings.py', "order = {'QED':1}", '1, 2, 3, 4, 5'],
    ['another class', 'couplings.py', 'GC_4 = Coupling(', 'GC_4 = Vertex('],
    ['an object twice', 'couplings.py', 'GC_4 = ', 'GC_3 = '],
    ['no name', 'couplings.py', "name = 'GC_4',", ''],
    ['no value', 'couplings.py', /value = 'complex[^']*',/, ''],
    ['a name that is a number', 'couplings.py', "name = 'GC_4'", 'name = 4'],
    ['a spin that is a text', 'particles.py', 'spin = 3', "spin = 'one'"],
    ['a charge that is a list', 'particles.py', 'charge = -1', 'charge = [-1]'],
    ['particles that are no list', 'vertices.py', '[ P.ve, P.N1, P.a ]', 'P.ve'],
    ['a particle that is not declared', 'vertices.py', 'P.ve', 'P.nu'],
    [
      'two particles that are not declared, one in a vertex of charged ones',
      'vertices.py',
      /P\.(?:ve|e__minus__)/g,
      'P.nu',
    ],
    ['couplings that are no map', 'vertices.py', '{(0,0):C.GC_4}', '[C.GC_4]'],
    ['a coupling of a structure that is not listed', 'vertices.py', '{(0,0):C.GC_4}', '{(0,1):C.GC_4}'],
    ['a coupling of a colour that is not listed', 'vertices.py', '{(0,0):C.GC_4}', '{(1,0):C.GC_4}'],
    ['a key that is no pair', 'vertices.py', '{(0,0):C.GC_4}', '{0:C.GC_4}'],
    ['an antiparticle of nothing', 'particles.py', 'e__minus__.anti()', 'e__none__.anti()'],
    [
      'a particle that is its own antiparticle',
      'particles.py',
      'u__tilde__ = u.anti()',
      'u__tilde__ = u.anti()\na__tilde__ = a.anti()',
    ],
    [
      'a colour',
      'vertices.py',
      /color = \[ '1' \],\s*lorentz = \[ L.FFV3/,
      "color = [ 'T(1,2,3)' ], lorentz = [ L.FFV3",
    ],
    ['a statement', 'couplings.py', 'GC_4 = Coupling(', 'for x in y: pass\nGC_4 = Coupling('],
    ['an encoding', 'couplings.py', '# This', '# -*- coding: latin-1 -*-\n# This'],
    ['a sum of texts', 'couplings.py', "name = 'GC_4'", "name = 'GC' + '_4'"],
    ['unpacked arguments', 'couplings.py', "name = 'GC_4',", '**x,'],
    ['an argument without a value', 'couplings.py', "name = 'GC_4',", 'name = ,'],
  ])('%s', (_, file, from, to) => {
    expect(broken(file, from, to)).toMatchSnapshot()
  })
  it.each<[string, keyof UfoFiles, string | RegExp, string]>([
    ['UTF-8 by name', 'couplings.py', '# This', '# -*- coding: utf-8 -*-\n# This'],
    ['UTF-8 by its other name', 'couplings.py', '# This', '# vim: set fileencoding=UTF8 :\n# This'],
    ['letters that are not ASCII', 'couplings.py', '# This', '# -*- coding: utf8 -*-\n# Übergang. This'],
    ['arguments in their places', 'couplings.py', /name = 'GC_4',\s*value = ('[^']*'),\s*order = /, "'GC_4', $1, "],
    ['arguments in their places, and one by name', 'couplings.py', /name = 'GC_4',/, "'GC_4',"],
    ['double quotes', 'couplings.py', "name = 'GC_4'", 'name = "GC_4"'],
    ['a text in three quotes', 'couplings.py', "name = 'GC_4'", 'name = """GC_4"""'],
    ['quotes with a bracket and a # in them', 'couplings.py', '# This', 'x = "(#" + \'[#\'\n# This'],
    ['lines that go on', 'couplings.py', 'GC_4 = Coupling(', 'GC_4 = \\\nCoupling('],
  ])('and one that means the same: %s', (_, file, from, to) => {
    expect(broken(file, from, to)).toBe(words(one))
  })
})

describe('a parameter card', () => {
  it.each([
    ['in order', 'Block DIPOLE\n 1 3e-7 # d\n\n# none\nBlock MASS\n 9900012 2.5\n'],
    ['with an entry of no block', ' 1 3e-7\n'],
    ['with a word for a number', 'Block DIPOLE\n 1 high\n'],
    ['with an infinite number', 'Block DIPOLE\n 1 1e999\n'],
    ['with an entry twice', 'Block DIPOLE\n 1 1\n 1 2\n'],
    ['with an entry that is too long', 'Block DIPOLE\n 1 2 3e-7\n'],
    ['with two numbers', 'Block DIPOLE\n 1 2 3\nBlock MASS\n 9900012\n'],
    ['of which nothing is in the model', 'Block OTHER\n 1 3\n'],
    ['with a decay', 'DECAY 6 1.5\nBlock DIPOLE\n 1 3e-7\n'],
    ['as a map', '{ d: 3e-7, mN: 2 }\n'],
    ['as a map with a text', '{ d: high }\n'],
    ['as a map with another name', '{ dd: 1 }\n'],
    ['as a map with an internal parameter', '{ ee: 1 }\n'],
    ['as a list', '[1]\n'],
  ])('%s', (_, card) => {
    expect(words(one, card)).toMatchSnapshot()
  })
})

describe('the sign of the photon field', () => {
  const withQuarks = (vertices: Recipe['vertices']): string => {
    const files = ufo({ ...one, vertices: [...one.vertices, ...vertices] })
    const text = (files['vertices.py'] ?? '').replace('P.e__plus__, P.e__minus__', 'P.u__tilde__, P.u')
    const result = importUfo({ ...files, 'vertices.py': text }, { folder: 'M' })
    return E.isLeft(result) ? wordsOfIssues(result) : wordsOfImported(result.right)
  }
  it('is that of a lepton, even behind a quark', () => {
    const electron = { particles: 'e__plus__ e__minus__ a', terms: { FFV1: 'GC_3' } }
    expect(withQuarks([electron])).toContain('The photon field has the sign - of L = -j.A, by V_3 (e-).')
  })
  it('is that of a quark where there is no lepton', () => {
    // The same coupling for a charge of the other sign.
    expect(withQuarks([])).toContain('The photon field has the sign + of L = -j.A, by V_1 (u).')
  })
})
