// Vertices of a model and the files of it: what is made of them, and what is said of each mistake.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { UfoFiles } from '../../../../src/import/ufo/file-names.js'
import { readUfoModel } from '../../../../src/import/ufo/model/read-model.js'
import { empty, issues, modelOf } from './reading.js'

describe('a vertex', () => {
  const vertex = (more: string): UfoFiles => ({ 'vertices.py': `V = Vertex(name = 'V', ${more})\n` })
  const good =
    "particles = [P.a, P.b], color = ['1', 'T(1)'], lorentz = [L.X, L.Y], couplings = {(1,0): C.G, (0,1): [C.H, C.I]}"
  it('has its terms', () => {
    expect(modelOf(vertex(good)).vertices).toEqual([
      {
        ...{ name: 'V', particles: ['a', 'b'], location: { file: 'M/vertices.py', line: 1, column: 1 } },
        terms: [
          { couplings: ['G'], lorentz: 'X', colour: 'T(1)' },
          { couplings: ['H', 'I'], lorentz: 'Y', colour: '1' },
        ],
      },
    ])
    const [bare] = modelOf(vertex('couplings = {}')).vertices
    expect([bare?.particles, bare?.terms]).toEqual([[], []])
  })
  const wrong = 'wrong-type: (colour, Lorentz): coupling; something else (Vertex V)'
  it.each<[string, string, string, readonly string[]]>([
    ['a colour that is none', '(1,0)', '(1.5,0)', [wrong]],
    ['a colour that is not listed', '(1,0)', '(2,0)', []],
    ['a structure that is not listed', '(1,0)', '(1,2)', [wrong]],
    ['a structure that is a text', '(1,0)', "(1,'0')", [wrong]],
    ['a key that is a number', '(1,0)', '1', [wrong]],
    ['a coupling that is a number', 'C.G', '5', [wrong]],
    ['a list with a number', '[C.H, C.I]', '[C.H, 5]', [wrong]],
    ['an empty list', '[C.H, C.I]', '[]', [wrong]],
    ['a key twice', '(0,1)', '(1,0)', ['given-twice: each (colour, Lorentz) once; the same again (Vertex V)']],
    [
      'couplings that are a list',
      '{(1,0): C.G, (0,1): [C.H, C.I]}',
      '[C.G]',
      ['wrong-type: couplings = a map of (colour, Lorentz) to couplings; a list (Vertex V)'],
    ],
    [
      'no couplings',
      ', couplings = {(1,0): C.G, (0,1): [C.H, C.I]}',
      '',
      ['wrong-type: couplings = a map of (colour, Lorentz) to couplings; none (Vertex V)'],
    ],
    ['particles that are no list', '[P.a, P.b]', 'P.a', ['wrong-type: particles = a list; a name (Vertex V)']],
    ['a particle that is a text', 'P.b', "'b'", ['wrong-type: particles = names of objects; a text (Vertex V)']],
    ['a structure that is a call', 'L.Y', 'f(1)', ['wrong-type: lorentz = names of objects; a call (Vertex V)', wrong]],
    ['colours that are no list', "['1', 'T(1)']", "'1'", ['wrong-type: color = a list; a text (Vertex V)']],
  ])('with %s', (_, from, to, expected) => {
    expect(issues(vertex(good.replace(from, to))).map((text) => text.replace(/^\S+ /, ''))).toEqual(expected)
  })
})

describe('a model', () => {
  it('has parameters of different names', () => {
    const two = ['a', 'b'].map((own) => `${own} = Parameter(name = 'x', nature = 'external')\n`).join('')
    expect(issues({ 'parameters.py': two })).toEqual(['M/parameters.py:2:1 duplicate-id: each parameter once; x again'])
    expect(issues({ 'parameters.py': "a = Parameter(name = 'x')\n" })).toEqual([
      'M/parameters.py:1:1 missing-key: an attribute nature; none (Parameter a)',
    ])
  })
  it('has its files in its folder', () => {
    const hint = 'A UFO model is a folder with particles.py, parameters.py, couplings.py, lorentz.py, vertices.py.'
    const missing = (path: string): string => `${path}:1:1 unreadable: the file; no such file (${hint})`
    for (const [folder, path] of [
      ['a/b', 'a/b/lorentz.py'],
      ['a\\b\\', 'a\\b/lorentz.py'],
      ['a//', 'a/lorentz.py'],
      ['', 'lorentz.py'],
      [null, 'lorentz.py'],
    ] as const) {
      const { 'lorentz.py': _, ...rest } = empty
      const read = readUfoModel(rest, folder)
      expect(
        E.isLeft(read) &&
          read.left.map(
            ({ code, location, expected, received, hint: own }) =>
              `${location?.file}:${location?.line}:${location?.column} ${code}: ${expected}; ${received} (${own})`,
          ),
      ).toEqual([missing(path)])
    }
  })
  it('has objects with their arguments in their places', () => {
    const model = modelOf({
      'parameters.py':
        "p = Parameter('p', 'external', 'real', 5, 't', 'B', [1, 2])\nq = Parameter('q', 'internal', 'complex', 'p')\n",
      'couplings.py': "c = Coupling('c', 'p*2', {'QED': 1})\nd = Coupling('d', 7)\n",
      'lorentz.py': "l = Lorentz('l', [2, 2, 3], 'Gamma(3,2,1)')\n",
      'vertices.py': "v = Vertex('v', [P.a], ['1'], [L.l], {(0,0): C.c})\n",
    })
    const at = (file: string, line: number, column: number) => ({ file: `M/${file}.py`, line, column })
    expect([...model.parameters.values()]).toEqual([
      {
        ...{ name: 'p', isExternal: true, isReal: true, block: 'B', code: [1, 2] },
        ...{ value: { text: '5', location: at('parameters', 1, 40) }, location: at('parameters', 1, 1) },
      },
      {
        ...{ name: 'q', isExternal: false, isReal: false, block: undefined, code: [] },
        ...{ value: { text: 'p', location: at('parameters', 2, 43) }, location: at('parameters', 2, 1) },
      },
    ])
    expect([...model.couplings.values()].map(({ name, expression }) => [name, expression?.text])).toEqual([
      ['c', 'p*2'],
      ['d', '7'],
    ])
    expect(model.lorentz.get('l')?.expression?.text).toBe('Gamma(3,2,1)')
    expect(model.vertices.map(({ name, particles, terms }) => [name, particles, terms])).toEqual([
      ['v', ['a'], [{ couplings: ['c'], lorentz: 'l', colour: '1' }]],
    ])
  })
})
