import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ModelMap, type ModelValue, modelText } from '../../src/import/model-text.js'
import { readDocument } from '../../src/import/read-document.js'

describe('the text of a model', () => {
  it('has matrices a row a line, and lists and maps of scalars in one line', () => {
    const model: ModelMap = {
      nuvertex: 1,
      name: 'Imported from a.slha',
      lift: undefined,
      states: [{ label: 'nu1', nature: 'dirac', mass: '0.05 eV', cpParity: undefined }],
      assume: ['cp', 'lepton-number'],
      mixing: { pdg: { theta12: '33 deg' } },
      formFactors: {
        magnetic: {
          unit: 'muB',
          matrix: [
            ['?', '-i'],
            [0.5, { re: '1', im: { value: '2', uncertainty: '0.5' } }],
          ],
        },
      },
      empty: [],
      nothing: {},
    }
    expect(modelText(model, ['read as Majorana', 'line 2: ν is U+0007 \u0007'])).toBe(
      `# read as Majorana
# line 2: \\U000003bd is U+0007 \\U00000007
nuvertex: 1
name: "Imported from a.slha"
states:
  - { label: nu1, nature: dirac, mass: "0.05 eV" }
assume: [cp, lepton-number]
mixing:
  pdg: { theta12: "33 deg" }
formFactors:
  magnetic:
    unit: muB
    matrix:
      - ["?", "-i"]
      - [0.5, { re: "1", im: { value: "2", uncertainty: "0.5" } }]
empty: []
nothing: {  }
`,
    )
  })

  it.each([
    ...['true', 'False', 'NULL', 'yes', 'No', 'on', 'OFF', 'y', 'n', '', '1', 'a b', 'a_b', '-', 'a:', '#a', 'é'],
    ...['a\n', 'x.y', '1e5', 'a"b', 'a\\b', '~'],
  ])('quotes %j', (word) => {
    expect(modelText({ a: word }, [])).toMatch(/^a: ".*"\n$/)
  })
  it.each(['a', 'nu1', 'truth', 'nullable', 'yesno', 'giunti-studenikin-2015', 'A-1', 'noy'])(
    'leaves %s alone',
    (word) => {
      expect(modelText({ a: word }, [])).toBe(`a: ${word}\n`)
    },
  )
  it('writes nothing that a terminal obeys', () => {
    const words = ['\u001b[31m', '\u202e', '\u007f', '\u0085', '😀', '~', ' ']
    expect(modelText({ a: words }, words)).toBe(
      `# \\U0000001b[31m
# \\U0000202e
# \\U0000007f
# \\U00000085
# \\U0001f600
# ~
#  
a: ["\\u001b[31m", "\\U0000202e", "\\U0000007f", "\\U00000085", "\\U0001f600", "~", " "]
`,
    )
  })

  it('is read back as it was', () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/)
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('?', '-', 'null', '1e5', 'true', 'a: b', '#'),
    )
    const scalar: fc.Arbitrary<ModelValue> = fc.oneof(text, fc.integer())
    const flat = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { maxKeys: 3 }))
    const rows = fc.oneof(flat, fc.array(flat, { maxLength: 3 }), fc.dictionary(key, flat, { maxKeys: 3 }))
    const comments = fc.array(
      fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')),
      { maxLength: 2 },
    )
    fc.assert(
      fc.property(fc.dictionary(key, rows, { minKeys: 1, maxKeys: 3 }), comments, (model, lines) => {
        const read = readDocument(modelText(model, lines), { file: null, format: 'yaml' })
        expect(E.isRight(read) ? JSON.parse(JSON.stringify(read.right.value)) : read.left).toEqual(
          JSON.parse(JSON.stringify(model)),
        )
      }),
      { seed: 20_260_101 },
    )
  })
})
