import { readdirSync, readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readObject } from '../../src/import/read-object.js'
import { decodeConventions } from '../../src/schema/decode-conventions.js'
import { decodeRules } from '../../src/schema/decode-rules.js'
import { codesOf, documentOf, linesOf } from './decoding.js'

const folder = (name: string): readonly { file: string; id: string; text: string }[] =>
  readdirSync(new URL(`../../rules/${name}/`, import.meta.url))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      file,
      id: file.slice(0, -'.yaml'.length),
      text: readFileSync(new URL(`../../rules/${name}/${file}`, import.meta.url), 'utf8'),
    }))

const symmetries = folder('symmetries')
const bibliography = documentOf(readFileSync(new URL('../../rules/references.yaml', import.meta.url), 'utf8'))
const references = Object.keys(bibliography.value as object)

describe('the shipped records load', () => {
  const known = symmetries.map(({ id }) => id)
  it.each(symmetries)('$file', ({ file, id, text }) => {
    const rules = decodeRules(documentOf(text, file), { taken: [], known, references, id })
    expect(linesOf(rules)).toEqual([])
    expect(E.isRight(rules) && rules.right.map((rule) => rule.id)).toEqual([id])
  })

  it.each(folder('conventions'))('$file', ({ file, id, text }) => {
    const conventions = decodeConventions(documentOf(text, file), { taken: [], references, id })
    expect(linesOf(conventions)).toEqual([])
    expect(E.isRight(conventions) && conventions.right.map((convention) => convention.id)).toEqual([id])
  })
})

interface Draft {
  [key: string]: unknown
}

const rule = (changes: Draft = {}): Draft => ({
  id: 'mine',
  title: 'Mine',
  status: 'law',
  formula: 'f = f^*',
  statement: 'It is so.',
  reason: 'It is so.',
  relations: [{ of: ['charge'], equals: 'conjugate', factor: 1 }],
  references: [{ key: 'Giunti:2014ixa' }],
  examples: [{ given: { states: ['dirac'], laws: ['mine'] }, expect: { 'charge[1,1]': 'real' } }],
  ...changes,
})

const relation = (changes: Draft): Draft =>
  rule({ relations: [{ of: ['charge'], equals: 'conjugate', factor: 1, ...changes }] })
const example = (given: Draft, expected: Draft = { 'charge[1,1]': 'real' }): Draft =>
  rule({ examples: [{ given: { states: ['dirac', 'majorana'], laws: ['mine'], ...given }, expect: expected }] })

const load = (value: unknown, taken: readonly string[] = ['cpt']): readonly string[] => {
  const document = readObject(value)
  return E.isLeft(document) ? codesOf(document) : codesOf(decodeRules(document.right, { taken, references }))
}

describe('a record of one’s own', () => {
  it.each([
    ['alone', rule()],
    ['in a list', [rule()]],
    ['with another', [rule(), rule({ id: 'other', requires: ['mine', 'cpt'], ...pick(example({ laws: ['other'] })) })]],
    ['that vanishes', rule({ relations: [{ of: ['charge'], equals: 'zero' }] })],
    ['with phases', relation({ equals: 'same', phases: { of: 'pPhase', final: -1, initial: 1 } })],
    ['across species', relation({ species: 'antineutrino', as: 'neutrino', equals: 'same' })],
    ['with a factor', relation({ factor: '-i' })],
    [
      'with values of all kinds',
      example(
        { states: ['dirac', { nature: 'majorana', cpParity: 'i', mass: '1 eV' }] },
        {
          'charge[1,1]': 'zero',
          'antineutrino.charge[2,1]': '-i*conj(charge[1,2])',
          'magnetic[2,1]': '-magnetic[1,2]',
          'electric[2,1]': 'phase 3/4',
        },
      ),
    ],
  ])('%s loads', (_, value) => expect(load(value)).toEqual([]))

  it('is filled with what it leaves out', () => {
    const document = readObject(rule())
    const decoded = E.isRight(document) ? decodeRules(document.right, { taken: [] }) : document
    expect(E.isRight(decoded) && decoded.right[0]).toMatchObject({
      domain: { states: 'any', pair: 'any', masses: 'any', q2: 'any' },
      requires: [],
      relations: [{ kind: 'entrywise', species: undefined, as: undefined, factor: 0, phases: undefined }],
      examples: [{ given: { states: [{ nature: 'dirac' }], laws: ['mine'], q2: 'generic' } }],
    })
  })

  it.each([
    ['no example', rule({ examples: [] }), 'invalid-value $.examples'],
    ['no reference', rule({ references: [] }), 'invalid-value $.references'],
    ['an unknown reference', rule({ references: [{ key: 'Nobody:1900' }] }), 'unknown-id $.references[0].key'],
    ['no relation', rule({ relations: [] }), 'invalid-value $.relations'],
    [
      'examples left out',
      Object.fromEntries(Object.entries(rule()).filter(([key]) => key !== 'examples')),
      'missing-key $',
    ],
    ['an unknown form factor', relation({ of: ['chrge'] }), 'invalid-value $.relations[0].of[0]'],
    ['no form factor', relation({ of: [] }), 'invalid-value $.relations[0].of'],
    ['a form factor twice', relation({ of: ['charge', 'charge'] }), 'invalid-rule $.relations[0].of'],
    ['an unknown operation', relation({ equals: 'adjoint' }), 'invalid-value $.relations[0].equals'],
    ['a factor that is no unit', relation({ factor: 2 }), 'invalid-value $.relations[0].factor'],
    ['an unknown key', relation({ sign: -1 }), 'unknown-key $.relations[0].sign'],
    ['zero with a factor', relation({ equals: 'zero' }), 'invalid-rule $.relations[0].factor'],
    ['no factor', rule({ relations: [{ of: ['charge'], equals: 'same' }] }), 'invalid-rule $.relations[0]'],
    ['as without species', relation({ as: 'neutrino' }), 'invalid-rule $.relations[0].as'],
    ['an entry equal to itself', relation({ equals: 'same' }), 'invalid-rule $.relations[0]'],
    [
      'no phase in the phases',
      relation({ equals: 'same', phases: { of: 'cPhase', final: 0, initial: 0 } }),
      'invalid-rule $.relations[0]',
    ],
    ['a contradictory domain', rule({ domain: { pair: 'diagonal', states: 'mixed' } }), 'invalid-rule $.domain'],
    ['masses on the diagonal', rule({ domain: { pair: 'diagonal', masses: 'different' } }), 'invalid-rule $.domain'],
    ['requires itself', rule({ requires: ['mine'] }), 'invalid-rule $.requires[0]'],
    ['requires nothing known', rule({ requires: ['cpp'] }), 'unknown-id $.requires[0]'],
    ['a taken id', rule({ id: 'cpt', ...pick(example({ laws: ['cpt'] })) }), 'duplicate-id $.id'],
    ['an id twice', [rule(), rule()], 'duplicate-id $[1].id'],
    ['an id with blanks', rule({ id: 'my rule', ...pick(example({ laws: ['cpt'] })) }), 'invalid-value $.id'],
    ['an example without the rule', example({ laws: ['cpt'] }), 'invalid-rule $.examples[0].given.laws'],
    ['an example with an unknown law', example({ laws: ['mine', 'cpp'] }), 'unknown-id $.examples[0].given.laws[1]'],
    [
      'an entry out of range',
      example({}, { 'charge[1,3]': 'real' }),
      'invalid-rule $.examples[0].expect["charge[1,3]"]',
    ],
    ['no entry', example({}, { charge: 'real' }), 'invalid-rule $.examples[0].expect.charge'],
    ['nothing expected', example({}, {}), 'invalid-rule $.examples[0].expect'],
    ['a word that is none', example({}, { 'charge[1,1]': 'rael' }), 'invalid-rule $.examples[0].expect["charge[1,1]"]'],
    [
      'an impossible phase',
      example({ states: ['dirac', { nature: 'majorana', cpParity: 1 }] }),
      'invalid-phase $.examples[0].given.states[1].cpParity',
    ],
    ['a list with nothing', [], 'wrong-type $'],
    ['null', null, 'wrong-type $'],
  ])('with %s does not load', (_, value, issue) => expect(load(value)).toEqual([issue]))
})

function pick(draft: Draft): Draft {
  const { examples } = draft
  return { examples }
}

describe('a convention', () => {
  const convention = (changes: Draft = {}): Draft => ({
    id: 'mine',
    title: 'Mine',
    vertex: 'f_Q \\gamma_\\mu',
    momentum: 'p_i - p_f',
    firstIndex: 'final',
    factor: { charge: 1, magnetic: -1, electric: 'i', anapole: '-i' },
    references: [{ key: 'Giunti:2014ixa' }],
    ...changes,
  })
  const decoded = (value: unknown) => {
    const document = readObject(value)
    return E.isLeft(document) ? document : decodeConventions(document.right, { taken: ['other'], references })
  }

  it('has powers of i as factors, and 0 where it is silent', () => {
    const result = decoded(convention({ q2Power: { charge: 1 } }))
    expect(E.isRight(result) && result.right[0]).toMatchObject({
      canonical: false,
      factor: { charge: 0, magnetic: 2, electric: 1, anapole: 3 },
      q2Power: { charge: 1, magnetic: 0, electric: 0, anapole: 0 },
      notes: [],
    })
  })

  it.each([
    [convention({ id: 'other' }), 'duplicate-id $.id'],
    [convention({ factor: { charge: 1, magnetic: 1, electric: 1 } }), 'missing-key $.factor'],
    [convention({ factor: { charge: 2, magnetic: 1, electric: 1, anapole: 1 } }), 'invalid-value $.factor.charge'],
    [convention({ firstIndex: 'left' }), 'invalid-value $.firstIndex'],
    [convention({ references: [{ key: 'x' }] }), 'unknown-id $.references[0].key'],
  ])('%#', (value, issue) => expect(codesOf(decoded(value))).toEqual([issue]))
})
