// Statements of Python: where each begins, which are read, and what is said of the others.

import { describe, expect, it } from 'vitest'
import { readPython } from '../../../../src/import/ufo/python/read-python.js'
import { splitStatements } from '../../../../src/import/ufo/python/split-statements.js'

const pieces = (text: string): readonly string[] => splitStatements(text).map(({ from, to }) => text.slice(from, to))

describe('a text in pieces', () => {
  it.each<[string, readonly string[]]>([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a\n']],
    ['a\nb', ['a\n', 'b']],
    ['a\nb\n', ['a\n', 'b\n']],
    ['a\r\nb\r\n', ['a\r\n', 'b\r\n']],
    ['a\n\nb', ['a\n\n', 'b']],
    ['a\n# c\nb', ['a\n# c\n', 'b']],
    ['a # ( [ {\nb', ['a # ( [ {\n', 'b']],
    ["# it's\nb", ["# it's\n", 'b']],
    ['# only', ['# only']],
    ['f(\n1)\nb', ['f(\n1)\n', 'b']],
    ['f[\n1]\nb', ['f[\n1]\n', 'b']],
    ['f{\n1}\nb', ['f{\n1}\n', 'b']],
    ['f([\n{\n}\n])\nb', ['f([\n{\n}\n])\n', 'b']],
    ['f)\nb(\nc)\nd', ['f)\n', 'b(\nc)\n', 'd']],
    ['f]\nb}\nc', ['f]\n', 'b}\n', 'c']],
    ["'('\nb", ["'('\n", 'b']],
    ['"["\nb', ['"["\n', 'b']],
    ["'a\\'('\nb", ["'a\\'('\n", 'b']],
    ["'''a\n('''\nb", ["'''a\n('''\n", 'b']],
    ['"""a\n\'\n"""\nb', ['"""a\n\'\n"""\n', 'b']],
    ["''\nb", ["''\n", 'b']],
    // A string of one line ends with its line.
    ["'a\nb\nc", ["'a\n", 'b\n', 'c']],
    ["'''a\nb\nc", ["'''a\nb\nc"]],
    ["'a\\\nb'\nc", ["'a\\\nb'\n", 'c']],
    ['a\\\nb\nc', ['a\\\nb\n', 'c']],
    ['a\\\r\nb\nc', ['a\\\r\nb\n', 'c']],
    ['if x:\n  a\nelse:\n  b\nc', ['if x:\n  a\nelse:\n  b\n', 'c']],
    ['if x:\n  a\nelif y:\n\tb\nc', ['if x:\n  a\nelif y:\n\tb\n', 'c']],
    ['try:\n  a\nexcept E:\n  b\nfinally:\n  c\nd', ['try:\n  a\nexcept E:\n  b\nfinally:\n  c\n', 'd']],
    ['a\nelsewhere = 1', ['a\n', 'elsewhere = 1']],
    ['a\nexcepted = 1\nfinally_ = 2\nelifs = 3', ['a\n', 'excepted = 1\n', 'finally_ = 2\n', 'elifs = 3']],
    ['a\n\fb', ['a\n\fb']],
    ['a(\nb', ['a(\nb']],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })
})

const told = (text: string): readonly string[] => {
  const { assignments, issues } = readPython(text, 'p.py')
  return [
    ...assignments.map(({ target, offset, value }) =>
      value.kind === 'call'
        ? `${offset} ${target} = ${value.callee}(${[...value.arguments.keys()].join(', ')})`
        : value.kind === 'anti'
          ? `${offset} ${target} = anti of ${value.of}`
          : `${offset} ${target} = ${value.value.kind}`,
    ),
    ...issues.map(
      ({ code, location, expected, received, hint }) =>
        `${location?.line}:${location?.column} ${code}: ${expected}; ${received}${hint === null ? '' : ` (${hint})`}`,
    ),
  ]
}

const kinds = 'imports, and assignments of literals and of objects'
const never = 'The files are read and never run, so what this would do is not known.'
const save = 'Save the file as UTF-8, and say so or nothing.'

describe('a statement', () => {
  it.each<[string, readonly string[]]>([
    ['x = 1', ['0 x = number']],
    ["x = 'a'; y = 2", [`1:1 unsupported: ${kinds}; a statement: x = 'a'; y = 2 (${never})`]],
    ['\ufeffx = None', ['0 x = none']],
    ['x = Class(1, 2, c = 3)', ['0 x = Class(0, 1, c)']],
    ['x = Class()', ['0 x = Class()']],
    ['x = a.b.Class(1)', ['0 x = Class(0)']],
    ['x = a . Class(1)', ['0 x = Class(0)']],
    ['x = y.anti()', ['0 x = anti of y']],
    ['x = y . anti()', ['0 x = anti of y']],
    ['x = P.y.anti()', ['1:5 unsupported: a literal or an object of the model; a call']],
    ['x = y.anti(1)', ['1:5 unsupported: a literal or an object of the model; a call']],
    ['x = lower(1)', ['1:5 unsupported: a literal or an object of the model; a call']],
    ['x = Class(1)(2)', ['1:5 unsupported: a literal or an object of the model; a call']],
    ['x = 0x10', ['1:5 unsupported: a literal or an object of the model; a number of another kind']],
    ['x = Class(*y)', ['1:5 unsupported: arguments written out, each once; unpacked arguments']],
    ['x = Class(**y)', ['1:5 unsupported: arguments written out, each once; unpacked arguments']],
    ['x = Class(a = 1, a = 2)', ['1:5 unsupported: arguments written out, each once; a twice']],
    ['x = Class(y, z)', ['0 x = Class(0, 1)']],
    ['import a, b', []],
    ['from a import *', []],
    ['pass', []],
    ['# nothing', []],
    ["'a text'", []],
    ["'a' 'text'", []],
    ['x', [`1:1 unsupported: ${kinds}; a statement: x (${never})`]],
    ['f(1)', [`1:1 unsupported: ${kinds}; a statement: f(1) (${never})`]],
    ['class X: pass', [`1:1 unsupported: ${kinds}; a statement: class X: pass (${never})`]],
    ['try:\n  import x\nexcept:\n  pass\n', []],
    ['try:\n  import x\nexcept:\n  y = 1\n', [`1:1 unsupported: ${kinds}; a statement: try: (${never})`]],
    ['\n\ny.x = 1', ['3:1 unsupported: an assignment to one name; y.x = 1']],
    ['x, y = 1, 2', ['1:1 unsupported: an assignment to one name; x, y = 1, 2']],
    ['x = y = 1', ['1:1 unsupported: an assignment to one name; x = y = 1']],
    ['[x] = [1]', ['1:1 unsupported: an assignment to one name; [x] = [1]']],
    [`del ${'x'.repeat(36)}`, [`1:1 unsupported: ${kinds}; a statement: del ${'x'.repeat(36)} (${never})`]],
    [`del ${'x'.repeat(60)}`, [`1:1 unsupported: ${kinds}; a statement: del ${'x'.repeat(35)}… (${never})`]],
    ['# coding: latin-1\nx = 1', ['18 x = number']],
    ['# coding: us-ascii\nx = 1', ['19 x = number']],
    ['# coding: ASCII\nx = 1', ['16 x = number']],
    ['# coding: latin1\nx = 1', ['17 x = number']],
    ['# coding: xascii\nx = 1', [`1:1 unsupported: Python source in UTF-8; the encoding xascii (${save})`]],
    ['# coding: ascii-8\nx = 1', [`1:1 unsupported: Python source in UTF-8; the encoding ascii-8 (${save})`]],
    ['# coding=iso-8859-1\nx = 1', ['20 x = number']],
    ['#!/usr/bin/python\n# -*- coding: UTF8 -*-\nx = "é"', ['41 x = string']],
    ['#\n#\n# coding: utf-7\nx = 1', ['20 x = number']],
    ['x = 1 # coding: utf-7', ['0 x = number']],
    [
      '# coding: latin-1\nx = "é"',
      ['18 x = string', `1:1 unsupported: Python source in UTF-8; the encoding latin-1 (${save})`],
    ],
    ['# coding: koi8-r\nx = 1', [`1:1 unsupported: Python source in UTF-8; the encoding koi8-r (${save})`]],
    [
      `# coding: ${'k'.repeat(50)}\n`,
      [`1:1 unsupported: Python source in UTF-8; the encoding ${'k'.repeat(40)} (${save})`],
    ],
    ['x = 1\n\0', ['2:1 syntax: Python source; a zero byte (The file may be compiled or compressed.)']],
    ['\0', ['1:1 syntax: Python source; a zero byte (The file may be compiled or compressed.)']],
    ['\udc00', ['1:1 syntax: whole characters; half of a surrogate pair']],
    ["x = '\u{1f600}'", ['0 x = string']],
    ["x = '", ['1:6 syntax: Python source; the end of a line']],
    ['x = )', ['1:5 syntax: Python source; )']],
    ['x = Class(a = )', ['1:15 syntax: Python source; )']],
    ['x =', ['1:4 syntax: Python source; the end of a line']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a long file', () => {
  it('has so many issues, and no more', () => {
    expect(readPython('f()\n'.repeat(200), 'p.py').issues.length).toBe(100)
  })
})
