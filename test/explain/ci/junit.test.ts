// The output was also held against the schema of Jenkins (junit-10.xsd of its xUnit plug-in) by hand: it fits, but for the
// attributes `file` and `line` of a test case and `skipped` of the whole, which GitLab and pytest know and that schema does not.

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { junitXml } from '../../../src/explain/ci/junit.js'
import { safeText } from '../../../src/explain/text/safe-text.js'
import { findPython } from '../../checker/python.js'
import { judgedText, samples, withFinding } from './judged-samples.js'
import { type Element, readXml } from './xml.js'

const read = (...all: Parameters<typeof junitXml>[0]): Element => readXml(junitXml(all, { isStrict: false }))
const troubles = ({ children }: Element): readonly (readonly [string, string])[] =>
  children.flatMap((suite) =>
    suite.children.flatMap((one) => one.children.map(({ name }) => [one.attributes['name'] ?? '', name] as const)),
  )

describe('--format junit', () => {
  it('a form factor without findings is a test that passes', () => {
    const { attributes, children } = read(judgedText(samples.consistent))
    expect(attributes).toEqual({ name: 'nuvertex', tests: '4', failures: '0', errors: '0', skipped: '0' })
    expect(children[0]?.children.map(({ attributes }) => attributes['name'])).toEqual([
      'charge',
      'magnetic',
      'electric',
      'anapole',
    ])
  })

  it.each([
    ['violated', 'magnetic[2,1] wrong-relation', 'failure'],
    ['conditional', 'magnetic[1,1] symbolic-condition', 'skipped'],
    ['notEvaluable', 'magnetic[1,1] symbolic-value', 'error'],
    ['invalid', 'unknown-key $.asume', 'error'],
  ] as const)('%s: %s is %s', (name, test, outcome) => {
    expect(troubles(read(judgedText(samples[name])))).toEqual([[test, outcome]])
  })

  it('under --strict a condition fails', () => {
    const strict = readXml(junitXml([judgedText(samples.conditional)], { isStrict: true }))
    expect(troubles(strict)).toEqual([['magnetic[1,1] symbolic-condition', 'failure']])
  })

  it('counts over several files', () => {
    const root = read(judgedText(samples.violated, 'a.yaml'), judgedText(samples.invalid, 'b.yaml'))
    expect(root.attributes).toMatchObject({ tests: '5', failures: '1', errors: '1' })
    expect(root.children.map(({ attributes }) => [attributes['name'], attributes['tests']])).toEqual([
      ['a.yaml', '4'],
      ['b.yaml', '1'],
    ])
  })

  it('is well-formed whatever the texts are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '<a b="', '&amp;', '\uFFFE', '\u0000'))
    fc.assert(
      fc.property(text, text, (message, file) => {
        const root = read(withFinding(judgedText(samples.violated, file), { message }))
        expect(troubles(root)).toEqual([['magnetic[2,1] wrong-relation', 'failure']])
      }),
    )
  })

  const python = findPython(['xml.etree.ElementTree'])

  it.skipIf(python === undefined)('is read by a parser that is not ours as it is written', () => {
    const hard = [
      ']]>',
      '<!--',
      '<![CDATA[',
      '&#0;',
      '&amp;',
      '\'"',
      '\u0000\u001b',
      '\uFFFE',
      '\uD800',
      'ν☃😀',
      'a\r\n\tb',
      '\u0085\u2028',
    ]
    const all = hard.map((text) => withFinding(judgedText(samples.violated, text), { message: text }))
    const program = `import json, sys, xml.etree.ElementTree as tree
suites = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([[suite.get('name'), [case[0].get('message') for case in suite if len(case)]] for suite in suites]))`
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', program], {
      input: junitXml(all, { isStrict: false }),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const read = JSON.parse(stdout) as readonly (readonly [string, readonly string[]])[]
    for (const [k, [name, messages]] of read.entries()) {
      const shown = safeText(hard[k] ?? '').replace('\uFFFE', '\uFFFD')
      expect(name).toBe(shown)
      expect(messages).toHaveLength(1)
      expect(messages[0]?.startsWith(shown)).toBe(true)
    }
    expect(read.length).toBe(hard.length)
  })
})
