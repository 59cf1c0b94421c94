// What is said of a table that is refused, in full: every issue once.

import { describe, expect, it } from 'vitest'
import { wordsOfIssues } from '../../import/words.js'
import { checkText, type Options } from './tables.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const words = (text: string, options: Options): string => wordsOfIssues(checkText(model, text, options))

describe('a CSV table', () => {
  const head = 'mu_12_re,mu_12_im\n'
  it.each([
    ['a name that is nearly one', 'mu_12_re,mu_12_in\n0,1\n'],
    ['a name that counts from 0', 'mu_01_re,mu_01_im\n0,1\n'],
    ['an index beyond the states', 'mu_13_re,mu_13_im\n0,1\n'],
    ['a column twice', 'mu_12_re,mu_12_im,mu_12_re\n0,1,0\n'],
    ['a real column and a pair', 'mu_12,mu_12_re,mu_12_im\n0,0,1\n'],
    ['a real column and one of a pair', 'mu_12,mu_12_im\n0,1\n'],
    ['a real part alone', 'mu_12_re\n0\n'],
    ['an imaginary part alone', 'mu_12_im\n0\n'],
    ['no columns of form factors', 'a,b,c,d,e,f\n1,2,3,4,5,6\n'],
    ['a cell that is no number', `${head}0,one\n`],
    ['a cell with a decimal comma in quotes', `${head}0,"1,5"\n`],
    ['a cell with an operator', `${head}0,1*2\n`],
    ['a cell beyond doubles', `${head}0,1e999\n`],
    ['a long cell', `${head}0,${'x'.repeat(100)}\n`],
    ['a row that is short', `${head}0\n`],
    ['a row that is long', `${head}0,1,5\n`],
    ['a quote that is open', `${head}0,"1\n`],
    ['nothing', ''],
  ])('with %s', (_, text) => {
    expect(words(text, { format: 'csv' })).toMatchSnapshot()
  })
})

describe('a table in JSON lines', () => {
  const head = '{"mu_12":[0,1]}\n'
  it.each([
    ['a list', '[1]\n'],
    ['a number', '1\n'],
    ['an object over several lines', '{\n"mu_12": [0,1]}\n'],
    ['an open string', '{"mu_12\n'],
    ['a control character', '{"mu\t12":1}\n'],
    ['a wrong escape', '{"mu\\x12":1}\n'],
    ['no colon', '{"mu_12" 1}\n'],
    ['no comma', '{"mu_12":1 "a":2}\n'],
    ['no comma in a list', '{"mu_12":[0 1]}\n'],
    ['a comma too many', '{"mu_12":[0,1],}\n'],
    ['a key without quotes', '{mu_12:1}\n'],
    ['a key twice', '{"a":1,"a":2,"mu_12":[0,1]}\n'],
    ['two objects', '{"mu_12":[0,1]} {"mu_12":[0,1]}\n'],
    ['a value of Python', '{"mu_12":None}\n'],
    ['a value in single quotes', '{"mu_12":\'1\'}\n'],
    ['a value without quotes', '{"mu_12":one}\n'],
    ['a number with a plus sign', '{"mu_12":+1}\n'],
    ['a text that is no number', '{"mu_12":"one"}\n'],
    ['three parts', '{"mu_12":[0,1,2]}\n'],
    ['parts that are other ones', '{"mu_12":{"re":0,"in":1}}\n'],
    ['one part', '{"mu_12":{"re":0}}\n'],
    ['a truth', '{"mu_12":true}\n'],
    ['the name of a matrix, nearly', '{"magnetik":[[0,0],[0,0]]}\n'],
    ['a matrix that is not square', '{"mu":[[0,0],[0]]}\n'],
    ['a matrix of another size', '{"mu":[[0,0,0],[0,0,0],[0,0,0]]}\n'],
    ['a matrix of texts', '{"mu":[["a",0],[0,0]]}\n'],
    ['another key in the second line', `${head}{"mu_21":[0,1]}\n`],
    ['an entry twice', '{"mu_12":[0,1],"mu":[[0,0],[0,0]]}\n'],
    ['an entry in two forms', `{"mu_12_re":0,"mu_12_im":1}\n{"mu_12":0,"mu_12_im":1}\n`],
    ['deep lists', `{"a":${'['.repeat(200)}${']'.repeat(200)}}\n`],
    ['no keys of form factors', '{"a":1}\n'],
    ['nothing', ''],
  ])('with %s', (_, text) => {
    expect(words(text, { format: 'jsonl', file: 'table.jsonl' })).toMatchSnapshot()
  })
})
