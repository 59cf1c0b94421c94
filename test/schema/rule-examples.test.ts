// The examples of a rule: what they are given, and what they may expect of an entry.

import { describe, expect, it } from 'vitest'
import type { RuleExample } from '../../src/physics/symmetry-rule.js'
import { rulesOf, ruleText } from './rule-text.js'

const givenOf = (fields: string): RuleExample['given'] | undefined =>
  rulesOf(ruleText({ examples: `[{ given: { laws: [mine], ${fields} }, expect: { "charge[1,1]": zero } }]` }))[0]
    ?.examples[0]?.given

describe('what an example is given', () => {
  it.each([
    ['', 'generic'],
    [', q2: generic', 'generic'],
    [', q2: 0', 0],
    [', q2: "0"', 0],
  ])('q2 of { states: [dirac]%s }', (more, q2) => expect(givenOf(`states: [dirac]${more}`)?.q2).toBe(q2))

  it.each([
    ['{ nature: dirac }', { nature: 'dirac' }],
    ['{ nature: dirac, mass: 0 eV }', { nature: 'dirac', mass: '0 eV' }],
    ['{ nature: dirac, cPhase: 1 }', { nature: 'dirac', cPhase: '1' }],
    ['{ nature: dirac, tPhase: exp(i*pi/3) }', { nature: 'dirac', tPhase: 'exp(i*pi/3)' }],
    ['{ nature: majorana, pPhase: "-" }', { nature: 'majorana', pPhase: '-' }],
  ])('a state %s', (state, read) => expect(givenOf(`states: [${state}]`)?.states).toEqual([read]))
})

describe('what an example expects', () => {
  const expected = (words: string): unknown =>
    rulesOf(
      ruleText({
        examples: `[{ given: { states: [dirac, dirac], laws: [mine] }, expect: { "charge[2,1]": "${words}" } }]`,
      }),
    )[0]?.examples[0]?.expect
  it.each([
    ...['zero', 'real', 'imaginary', 'complex', 'phase 1/4', 'phase 0/1', 'phase 123456/999999'],
    ...['', '-', 'i*', '-i*', 'exp(i*pi/3)*', 'exp()*'].flatMap((factor) => [
      `${factor}charge[1,2]`,
      `${factor}conj(charge[1,2])`,
      `${factor}antineutrino.magnetic[2,2]`,
    ]),
  ])('%s', (words) => expect(expected(words)).toEqual({ 'charge[2,1]': words }))

  it.each([
    ...[
      'Zero',
      'zeros',
      'not zero',
      'phase 1/1',
      'phase 5/4',
      'phase 1/4 ',
      ' phase 1/4',
      'phase /4',
      'phase 1/',
      'phase 1 /4',
    ],
    ...[
      'phase 1234567/9999999',
      'phase -1/4',
      '--charge[1,2]',
      'i charge[1,2]',
      'conj charge[1,2]',
      'conj(charge[1,2]',
    ],
    ...['charge[1,2])', 'conj(conj(charge[1,2]))', 'charge[1,3]', 'charge[0,1]', 'conj(charge[3,1])', '2*charge[1,2]'],
    ...[
      'exp(i*pi/3)charge[1,2]',
      'exp(i*(pi))*charge[1,2]',
      '-exp(i*pi/3)*charge[1,2]',
      'charge[1,2] x',
      'xcharge[1,2]',
    ],
    ...['exp(i*pi/3)*', 'exp(i*pi/3)*conj(charge[1,2])x', 'exp(i*pi/3)*conj(charge[1,2]', '-i*', 'conj()'],
  ])('not %s', (words) => expect(() => expected(words)).toThrow('zero, real, imaginary, complex, phase 1/4'))
})
