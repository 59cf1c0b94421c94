// What the importer says, in full: every issue, finding and notice once.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { importedWords, issueWords } from '../words.js'

const head = 'HNLtype = "dirac"\n'

describe('a line that is refused', () => {
  it.each([
    ['a statement of Python', `${head}import os\n`],
    ['a dictionary', `${head}x = {1: 2}\n`],
    ['no name', `${head}3 = 4\n`],
    ['a name of a function', `${head}sin = 4\n`],
    ['a constant', `${head}Pi = 4\n`],
    ['no sign of equality', `${head}m4 0.1\n`],
    ['a power of Python', `${head}m4 = 2**3\n`],
    ['two values', `${head}m4 = 2 3\n`],
    ['a sum that ends', `${head}m4 = 2 +\n`],
    ['an open bracket', `${head}m4 = (2\n`],
    ['an open list', `${head}x = [2, 3\n`],
    ['an open call', `${head}m4 = sin(2\n`],
    ['a bracket too many', `${head}m4 = 2)\n`],
    ['a name that is not assigned', `${head}mass = 2\nm4 = 3*mas\n`],
    ['a name that is like no other', `${head}m4 = 3*zeta\n`],
    ['the name of a text', `${head}x = "a"\nm4 = 2*x\n`],
    ['a function that is nearly there', `${head}m4 = sine(2)\n`],
    ['a function of two numbers', `${head}m4 = sin(2, 3)\n`],
    ['a function that is not there', `${head}m4 = bessel(2)\n`],
    ['a division by zero', `${head}m4 = 1/(2 - 2)\n`],
    ['a negative power of zero', `${head}m4 = 0^-1\n`],
    ['an exponent beyond bounds', `${head}m4 = 2^1025\n`],
    ['a number beyond doubles', `${head}m4 = 1e999\n`],
    ['a product beyond doubles', `${head}m4 = 1e300*1e300\n`],
    ['a product below doubles', `${head}m4 = 1e-300*1e-300\n`],
    ['a root of a negative number', `${head}m4 = (-2)^0.5\n`],
    ['a number that cannot be rounded', `${head}m4 = round(sin(1)*1e300)\n`],
    ['brackets too deep', `${head}m4 = ${'('.repeat(129)}1${')'.repeat(129)}\n`],
    ['a nature that is none', 'HNLtype = "weyl"\n'],
    ['a nature that is true', 'HNLtype = True\n'],
    ['a nature that is a number', 'HNLtype = 1\n'],
    ['a nature that is a list', 'HNLtype = ["dirac"]\n'],
    ['two natures', `${head}D_or_M = "majorana"\n`],
    ['a mass that is a text', `${head}m4 = "heavy"\n`],
    ['a dipole that is a list', `${head}mu_tr_45 = [1, 2]\n`],
    ['a dipole that is true', `${head}mu_tr_45 = True\n`],
    ['a mass twice', `${head}m4 = 1\nm4 = 1\n`],
    ['a mass that is negative', `${head}m5 = -0.5\n`],
  ])('%s', (_, text) => {
    expect(issueWords(text, { from: 'darknews' })).toMatchSnapshot()
  })
  it('an option that contradicts it', () => {
    expect(issueWords(`${head}mu_tr_45 = 1\n`, { from: 'darknews', nature: 'majorana' })).toMatchSnapshot()
  })
})

describe('what is found, noticed and read', () => {
  it.each<[string, string, ImportModelOptions]>([
    ['brackets as deep as may be', `${head}mu_tr_45 = ${'('.repeat(128)}1${')'.repeat(128)}\n`, {}],
    ['a sum that is named', `${head}x = 1e-6\ny = x\nmu_tr_45 = y\nmu_tr_44 = -x + 2*y - 3*x/2\n`, {}],
    [
      'every function',
      `${head}mu_tr_44 = sum(1, abs(-2), sgn(-3), trunc(4.5), round(5.5))\nmu_tr_45 = cos(0) + exp(0) + tan(0)\n`,
      {},
    ],
    ['a power of a power', `${head}mu_tr_44 = 2^3^2\nmu_tr_45 = -2^2\nmu_tr_55 = 2^-1\n`, {}],
    ['constants', `${head}mu_tr_44 = pi\nmu_tr_45 = E\n`, {}],
    ['masses', `${head}m4 = 0.5\nm6 = 2\nmu_tr_46 = 1e-6\n`, { assume: ['cp'] }],
    ['a mass of zero', `${head}m4 = 0\nm5 = 1\nmu_tr_45 = 1e-6\n`, {}],
    ['no nature', 'mu_tr_45 = 1e-6\n', {}],
    ['no nature, said by an option', 'mu_tr_45 = 1e-6\n', { nature: 'majorana' }],
    ['Majorana neutrinos', 'D_or_M = "majorana"\nmu_tr_45 = 1e-6\n', {}],
    ['one nature twice', `${head}D_or_M = "dirac"\nmu_tr_45 = 1e-6\n`, {}],
    ['a nature by its name', 'kind = "majorana"\nHNLtype = kind\nmu_tr_45 = 1e-6\n', {}],
    ['a list and truths that nobody reads', `${head}x = [1, [], TRUE, "a"]\ny = x\nz = false\nmu_tr_45 = 1e-6\n`, {}],
    ['nothing', `${head}m4 = 1\n`, {}],
    ['dipoles of flavours', `${head}\nmu_tr_e4 = 1e-6\nmu_tr_mu5 = 1e-6\n`, {}],
    ['dipoles of flavours and others', `${head}mu_tr_e4 = 1e-6\nmu_tr_45 = 1e-6\n`, {}],
    ['names that are nearly ours', `${head}mu_tr_54 = 1\nmutr45 = 1\nhnl = 1\nmu_tr = 1\nmu_tr_45 = 0\nmuon = 3\n`, {}],
  ])('%s', (_, text, options) => {
    expect(importedWords(text, { from: 'darknews', ...options })).toMatchSnapshot()
  })
})
