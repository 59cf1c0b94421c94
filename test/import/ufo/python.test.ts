// The Python of a model, read and never run: what is a literal, what is passed over, what is refused.

import { describe, expect, it } from 'vitest'
import { readPython } from '../../../src/import/ufo/python/read-python.js'

const issuesOf = (text: string) =>
  readPython(text, 'm/particles.py').issues.map(
    ({ code, received, location }) => `${location?.line}:${location?.column} ${code} ${received}`,
  )

const argumentsOf = (text: string) => {
  const [first] = readPython(text, 'p.py').assignments
  return first?.value.kind === 'call' ? Object.fromEntries(first.value.arguments) : undefined
}

describe('readPython', () => {
  it('reads literals of every kind that models have', () => {
    const read = argumentsOf(
      "x = Particle(a = 'one' \"two\", b = -1/3, c = [1, P.ve], d = {(0,1):C.GC_1}, e = True, f = None, g = 2., h = 1.e-7, i = (2), j = '''k\\n''')",
    )
    expect(read).toMatchObject({
      a: { kind: 'string', text: 'onetwo' },
      b: { kind: 'number', value: -1 / 3 },
      c: { kind: 'list', items: [{ value: 1 }, { kind: 'reference', name: 've' }] },
      d: { kind: 'map', entries: [[{ kind: 'list' }, { kind: 'reference', name: 'GC_1' }]] },
      e: { kind: 'boolean', value: true },
      f: { kind: 'none' },
      g: { kind: 'number', text: '2.', value: 2 },
      h: { kind: 'number', text: '1.e-7', value: 1e-7 },
      i: { kind: 'number', value: 2 },
      j: { kind: 'string', text: 'k\n' },
    })
  })

  it('passes over what says nothing', () => {
    const text = `\ufeff# -*- coding: utf-8 -*-
"""A text."""
from __future__ import division
import cmath
try:
   import form_factors as ForFac
except ImportError:
   pass
__date__ = '3 June'
x = ve.anti()
`
    const { assignments, issues } = readPython(text, 'p.py')
    expect(issues).toEqual([])
    expect(assignments.map(({ target, value }) => `${target} ${value.kind}`)).toEqual(['__date__ literal', 'x anti'])
  })

  it.each([
    ["__import__('os').system('true')", '1:1 unsupported a statement'],
    ["x = __import__('os').system('true')", '1:5 unsupported a call'],
    ["exec('x = 1')", '1:1 unsupported a statement'],
    ['x = lambda y: y', '1:5 unsupported a lambda'],
    ['x = [y for y in z]', '1:5 unsupported a comprehension'],
    ["x = f'{y}'", '1:5 unsupported a format string'],
    ['x = 9**9**9', '1:5 unsupported an expression'],
    ["print 'hello'", '1:1 unsupported a statement'],
    ["exec 'x'", '1:1'],
    ['for x in y:\n  pass', '1:1 unsupported a statement'],
    ['if True:\n  ve = Particle()', '1:1 unsupported a statement'],
    ['def f():\n  pass', '1:1 unsupported a statement'],
    ['ve.mass = Param.ZERO', '1:1 unsupported ve.mass = Param.ZERO'],
    ['a = b = 1', '1:1 unsupported a = b = 1'],
    ['a, b = 1, 2', '1:1 unsupported a, b = 1, 2'],
    ['x += 1', '1:1 unsupported'],
    ['try:\n  import os\nexcept:\n  os.system("true")', '1:1 unsupported a statement'],
    ['# coding: utf-7\nx = 1', '1:1 unsupported the encoding utf-7'],
    ['\n# vim: fileencoding=utf_16', '1:1 unsupported the encoding utf_16'],
    ['# coding: latin-1\nx = "é"', '1:1 unsupported the encoding latin-1'],
    ['x = 1\0', '1:6 syntax a zero byte'],
    ["x = '\ud800'", '1:6 syntax half of a surrogate pair'],
    ['x = Particle(name = ', '1:21 syntax'],
    ['x = (1', '1:7 syntax'],
    ['x = ]', '1:5 syntax'],
    ['x = 0x10', '1:5 unsupported a number of another kind'],
    ['x = 1e999', '1:5 unsupported a number of another kind'],
    ["x = b'bytes'", '1:5 unsupported a string of another kind'],
    [`x = ${'['.repeat(5000)}${']'.repeat(5000)}`, ''],
  ])('refuses %.40s', (text, expected) => {
    const issues = issuesOf(text)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues[0]).toContain(expected)
  })

  it('does not overflow on deep nesting', () => {
    for (const open of ['(', '[', '{', 'f(', '-', 'not ', 'lambda: ']) {
      expect(issuesOf(`x = ${open.repeat(20_000)}1`).length).toBeGreaterThan(0)
    }
  })

  it('takes time in proportion to the text', () => {
    const time = (count: number): number => {
      const text = `x = Particle(name = 'a')${' '.repeat(count)}\n${'#'.repeat(count)}\ny = '${'\\\\'.repeat(count)}'\n`
      const start = performance.now()
      readPython(text, 'p.py')
      return performance.now() - start
    }
    time(10_000)
    expect(time(400_000)).toBeLessThan(10 * Math.max(time(200_000), 20))
  })

  it('keeps names like __proto__ as plain data', () => {
    const read = argumentsOf("__proto__ = Particle(__proto__ = 'x', constructor = 'y')")
    expect(Object.keys(read ?? {})).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})
