// What the importer says, in full: every issue, finding and notice once.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { importedWords, issueWords } from '../words.js'

const issues = (text: string, options?: ImportModelOptions): string => issueWords(text, { from: 'slha', ...options })
const told = (text: string, options?: ImportModelOptions): string => importedWords(text, { from: 'slha', ...options })

const mixing = (name = 'UPMNS', header = ''): string =>
  `BLOCK ${name}${header}\n 1 1 0.60\n 1 2 0.80\n 1 3 0\n 2 1 -0.80\n 2 2 0.60\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n`

describe('a line that is refused', () => {
  it.each([
    ['a header with words', 'BLOCK UPMNS GUT scale\n 1 1 1\n'],
    ['a header with a scale that is none', 'BLOCK UPMNS Q= high\n 1 1 1\n'],
    ['a scale of renormalisation', 'BLOCK NUFM Q= 91\n 1 2 0\n'],
    ['two numbers', 'BLOCK UPMNS\n 1 1\n'],
    ['an index of zero', 'BLOCK UPMNS\n 0 1 0.5\n'],
    ['an index of 129', 'BLOCK UPMNS\n 1 129 0.5\n'],
    ['an index that is no number', 'BLOCK UPMNS\n 1 e 0.5\n'],
    ['a value that is no number', 'BLOCK UPMNS\n 1 1 0.5.1\n'],
    ['a value beyond doubles', 'BLOCK UPMNS\n 1 1 1E-400\n'],
    ['an entry twice', 'BLOCK UPMNS\n 1 1 0.5\n 1 1 0.6\n'],
    ['a key that is no number', 'BLOCK MASS\n nu 0.5\n'],
    ['a mass twice', 'BLOCK MASS\n 12 0.5\n 12 0.6\n'],
    ['a mass without a value', 'BLOCK MASS\n 12\n'],
    ['no block', 'hello\nBLOCK A\n'],
    ['a block without a name', 'BLOCK A\nBLOCK\n'],
    ['a lone carriage return', 'BLOCK A\r 1 1\r'],
    ['a long line', `BLOCK A\n${'x'.repeat(65_537)}\n`],
    ['an unknown key of a remark', '# nuvertex: natur = dirac\nBLOCK NUFM\n 1 2 0\n'],
    ['a remark of words', '# nuvertex: made by hand\nBLOCK NUFM\n 1 2 0\n'],
    ['the second field of a remark', '# nuvertex: nature = dirac;  cp = i\nBLOCK NUFM\n 1 1 0\n'],
    ['the third field of a remark', '# nuvertex: nature = dirac; ; cpParity = i;x\nBLOCK NUFM\n 1 1 0\n'],
    ['a field twice', '# nuvertex: nature = dirac; nature = majorana\nBLOCK NUFM\n 1 1 0\n'],
    ['natures of other states', '# nuvertex: nature = dirac\nBLOCK NUFM\n 1 2 0\n'],
    ['a nature that is none', '# nuvertex: nature = weyl\nBLOCK NUFM\n 1 1 0\n'],
    ['values that are neither', 'BLOCK NUFM\n# nuvertex: values = rounded\n 1 1 0\n'],
    [
      'two conventions',
      'BLOCK NUFM\n# nuvertex: convention = a\n 1 2 0\nBLOCK NUFE\n# nuvertex: convention = b\n 1 2 0\n',
    ],
    ['a remark that nobody reads', 'BLOCK MASS\n# nuvertex: nature = dirac\n 12 1E-12\n'],
    ['form factors of more states than the mixing', `${mixing()}BLOCK NUFM\n 1 4 0\n`],
  ])('%s', (_, text) => {
    expect(issues(text)).toMatchSnapshot()
  })
})

describe('an option that is refused', () => {
  const several = mixing('UPMNS', ' Q= 91') + mixing('UPMNS', ' Q= 2E16')
  it.each<[string, string, ImportModelOptions]>([
    ['a scale that is none', mixing(), { scale: 'low' }],
    ['a scale that is not there', several, { scale: '100' }],
    ['a q² that is none', mixing(), { q2: '1 GeV' }],
    ['a q² that is not there', 'BLOCK NUFM Q2= 1\n 1 2 0\nBLOCK NUFE\n 1 2 0\n', { q2: '2' }],
    ['codes that are none', mixing(), { codes: '12,nu,16' }],
    ['too few codes', mixing(), { codes: '12,14' }],
    ['a block that is nearly there', mixing(), { block: 'UPMN' }],
    ['a block that is not there', 'BLOCK MASS\n 12 1\n', { block: 'UPMNS' }],
  ])('%s', (_, text, options) => {
    expect(issues(text, options)).toMatchSnapshot()
  })
})

describe('what is found, noticed and read', () => {
  const angles = 'BLOCK UPMNSIN\n 1 5.9E-01\n 2 7.9E-01\n 3 1.5E-01\n 4 3.14159265E+00\n 5 4.0E-01\n 6 1.1E+00\n'
  const nothing = mixing().replace(/-?0\.\d0|1(?=\n$)/g, '0')
  const seven = (real: string): string =>
    [1, 2, 3, 4, 5, 6, 7]
      .flatMap((k) => [1, 2, 3, 4, 5, 6, 7].map((j) => ` ${k} ${j} ${j === k ? real : 0}\n`))
      .join('')
  it.each<[string, string, ImportModelOptions]>([
    ['a mixing without more', mixing(), {}],
    ['blocks at two scales', mixing('UPMNS', ' Q= 2E16') + mixing('UPMNS', ' Q= 91'), {}],
    ['blocks at a scale and at none', mixing('UPMNS', ' Q= 91') + mixing('UPMNS'), {}],
    ['an order that is given', mixing('UVMIX'), { order: 'flavour-mass', nature: 'dirac' }],
    ['an order that is not known', mixing('UNMIX'), {}],
    ['two mixings', mixing() + mixing('VPMNS').replaceAll('0.60', '0.70').replaceAll('0.80', '0.71'), {}],
    ['imaginary parts alone', mixing('IMUPMNS', ' Q= 91'), {}],
    ['imaginary parts of everything', nothing + mixing('IMUPMNS'), {}],
    ['zeros', nothing, {}],
    ['a mixing that is not unitary', mixing().replace('1 1 0.60', '1 1 0.70'), {}],
    ['a gap', mixing().replace(' 2 2 0.60\n', ''), {}],
    [
      'phases on rows',
      mixing()
        .replaceAll(/^( 1 [12]) (.*)/gm, '$1 0')
        .concat(
          'BLOCK IMUPMNS\n',
          mixing()
            .slice(12)
            .replaceAll(/^( [23] \d) (.*)/gm, '$1 0'),
        ),
      {},
    ],
    ['a block in a comment', `# BLOCK UPMNS\n${mixing('VPMNS')}`, {}],
    ['nothing', 'BLOCK MODSEL\n 1 1\n', {}],
    ['angles', angles, {}],
    ['angles, the other sign', angles, { majoranaPhases: 'columns-minus' }],
    ['angles, phases on rows', angles, { majoranaPhases: 'rows' }],
    ['angles, phases on rows with the other sign', angles, { majoranaPhases: 'rows-minus' }],
    ['angles with π in few digits', angles.replace('3.14159265E+00', '3.14'), { assume: ['cp'] }],
    ['an angle in degrees', angles.replace('5.9E-01', '33.8'), {}],
    ['a phase in degrees', angles.replace('3.14159265E+00', '180'), {}],
    ['angles of which two are missing', angles.replace(' 3 1.5E-01\n', '').replace(/ 4 .*\n/, ''), {}],
    ['angles without Majorana phases', angles.replace(/ [56] .*\n/g, ''), {}],
    [
      'angles without Majorana phases, negative masses',
      `${angles.replace(/ [56] .*\n/g, '')}BLOCK MASS\n 12 -1E-12\n 14 2E-12\n 16 -3E-12\n`,
      {},
    ],
    ['angles and negative masses', `${angles}BLOCK MASS\n 12 1E-12\n 14 -2E-12\n 16 -3E-12\n`, {}],
    [
      'masses that differ',
      `${mixing()}BLOCK MASS\n 12 1E-12\n 14 2E-12\n 16 3.00E-12\nBLOCK NUMASS\n 1 0.001\n 2 0.002\n 3 0.0031\n`,
      {},
    ],
    ['equal masses', `${mixing()}BLOCK MASS\n 12 1E-12\n 14 1E-12\n 16 3E-12\n`, { assume: ['cp'] }],
    ['charged leptons at another scale', mixing('UVMIX', ' Q= 91') + mixing('ZELMIX', ' Q= 1000'), {}],
    ['charged leptons that mix', mixing('UVMIX') + mixing('ZELMIX'), {}],
    ['charged leptons of which an entry is missing', mixing('UVMIX') + mixing('ZELMIX').replace(' 2 2 0.60\n', ''), {}],
    [
      'charged leptons of which an entry is beyond bounds',
      mixing('UVMIX') + mixing('ZELMIX').replace('0.60', '1E300'),
      {},
    ],
    [
      'charged leptons that mix with another state',
      `${mixing('UVMIX') + mixing('ZELMIX')} 1 4 0\n 2 4 0\n 3 4 0\n 4 1 0\n 4 2 0\n 4 3 0\n 4 4 1\n`,
      {},
    ],
    ['charged leptons, two digits', mixing('UVMIX') + mixing('ZELMIX').replaceAll(/0\.(\d)0/g, '0.$1'), {}],
    [
      'neutralinos',
      `BLOCK RVNMIX\n${seven('1')}BLOCK MASS\n 12 1E-12\n 14 -1E-12\n 16 1E-12\n 1000022 -1\n 1000023 2\n 1000025 3\n 1000035 4\n`,
      {},
    ],
    ['neutralinos of which nothing is said', `BLOCK RVNMIX\n${seven('0.5')}`, {}],
    ['form factors', 'BLOCK NUFM\n 1 2 1E-12\n 2 1 1E-12\nBLOCK IMNUFM\n 1 2 0\n', {}],
    ['form factors at several q²', 'BLOCK NUFM Q2= 1\n 1 2 0\nBLOCK NUFM\n 1 2 0\nBLOCK NUFM Q2= -0.5\n 1 2 0\n', {}],
    ['form factors at two q², none generic', 'BLOCK NUFM Q2= -1\n 1 2 0\nBLOCK NUFE Q2= 0.5\n 1 2 0\n', {}],
    ['real and imaginary parts at two q²', 'BLOCK NUFM Q2= 0\n 1 2 0\nBLOCK IMNUFM Q2= 1\n 1 2 0\n', {}],
    [
      'real and imaginary parts at two q², and another pair',
      'BLOCK NUFM\n 1 2 0\nBLOCK NUFM Q2= 1\n 1 2 0\nBLOCK IMNUFM Q2= 1\n 1 2 0\nBLOCK IMNUFM\n 1 2 0\n',
      {},
    ],
  ])('%s', (_, text, options) => {
    expect(told(text, options)).toMatchSnapshot()
  })
})

describe('the name of the model', () => {
  it.each([
    ['nu.slha', 'Imported from nu.slha'],
    ['-', 'Imported from SLHA'],
    [null, 'Imported from SLHA'],
  ])('of %s is %s', (file, name) => {
    expect(told(mixing(), { file })).toContain(`name: "${name}"`)
  })
})
