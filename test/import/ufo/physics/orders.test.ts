// Pairs of Majorana states that are listed in both orders. Each entry by itself may break the rules while both contractions
// of one matrix element, f_fi + ηf_if, obey: then nobody can tell which is meant. With FFV3 a coupling g is f_M = −2ig, which
// must be imaginary, so g real; η = −1, so the sum has g₂₁ − g₁₂.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { importUfo } from '../../../../src/import/ufo/import-ufo.js'
import { type Neutral, type Recipe, ufo } from '../ufo-models.js'

const externals = [{ name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' }]
const ve: Neutral = { name: 've', code: 12, isMajorana: true }
const N: Neutral = { name: 'N1', code: 9900012, isMajorana: true }
const dirac = (state: Neutral): Neutral => ({ ...state, isMajorana: false })

interface Told {
  readonly findings: readonly string[]
  readonly entries: readonly string[]
  readonly both: number
}

function told(recipe: Recipe): Told {
  const result = importUfo(ufo(recipe), { folder: 'M' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  const { findings, origins = [], notices } = result.right
  return {
    findings: findings.map(({ message }) => message),
    entries: origins.map(({ entry }) => entry.join()),
    both: notices.filter(({ message }) => message.includes('is listed in both orders')).length,
  }
}

const pair = (there: string, back: string, structure = 'FFV3', more: Partial<Recipe> = {}): Told =>
  told({
    ...{ neutrals: [ve, N], externals, couplings: { GC_4: there, GC_5: back }, ...more },
    vertices: [
      { particles: 've N1 a', terms: { [structure]: 'GC_4' } },
      { particles: 'N1 ve a', terms: { [structure]: 'GC_5' } },
    ],
  })

const open = (names: string): string =>
  `${names} list the same pair of states in both orders and differ: whether they are to be added up, the format does not say.`

describe('a Majorana pair in both orders', () => {
  it.each<[string, string, string, boolean]>([
    // Both obey by themselves: two entries, whatever they are together.
    ['real and opposite', 'd', '-d', true],
    ['real and equal', 'd', 'd', true],
    ['real and unequal', 'd', '2*d', true],
    // Neither obeys, but the difference g₂₁ − g₁₂ is real.
    ['complex with equal imaginary parts', 'complex(1,2)*d', 'complex(3,2)*d', false],
    ['imaginary and equal', 'complex(0,2)*d', 'complex(0,2)*d', false],
    // The difference is not real either: two entries that both break the rules.
    ['complex and opposite', 'complex(1,2)*d', 'complex(-1,-2)*d', true],
    ['complex and real', 'complex(1,2)*d', 'd', true],
  ])('%s', (_, there, back, isRead) => {
    const { findings, entries, both } = pair(there, back)
    expect(findings).toEqual(isRead ? [] : [open('V_2, V_3')])
    expect(entries).toEqual(isRead ? ['2,1', '1,2'] : [])
    expect(both).toBe(isRead ? 1 : 0)
  })

  it.each<[string, string, string, boolean]>([
    // f_A = −ig/e must be real, so g imaginary; η = +1, so the sum has g₂₁ + g₁₂.
    ['imaginary', 'complex(0,1)*d', 'complex(0,3)*d', true],
    ['complex with opposite real parts', 'complex(1,2)*d', 'complex(-1,3)*d', false],
    ['complex with equal real parts', 'complex(1,2)*d', 'complex(1,3)*d', true],
  ])('anapoles: %s', (_, there, back, isRead) => {
    expect(pair(there, back, 'FFV7').findings).toEqual(isRead ? [] : [open('V_2, V_3')])
  })

  it('of Dirac states are entries of their own', () => {
    const { findings, entries, both } = told({
      ...{ neutrals: [ve, N].map(dirac), externals, couplings: { GC_4: 'complex(0,2)*d' } },
      vertices: [
        { particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_4' } },
        { particles: 'N1__tilde__ ve a', terms: { FFV3: 'GC_4' } },
      ],
    })
    expect({ findings, entries, both }).toEqual({ findings: [], entries: ['2,1', '1,2'], both: 0 })
  })

  it('of a Dirac state by its neutrinos and its antineutrinos differ', () => {
    const { findings, entries } = told({
      ...{ neutrals: [ve, N].map(dirac), externals, couplings: { GC_4: 'd', GC_5: 'd' } },
      vertices: [
        { particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_4' } },
        { particles: 've N1__tilde__ a', terms: { FFV3: 'GC_5' } },
        { particles: 'N1 ve__tilde__ a', terms: { FFV3: 'GC_5' } },
      ],
    })
    // The first takes ve to N1; the others take N1~ to ve~ and ve~ to N1~, that is ve to N1 and N1 to ve.
    expect(entries.length + findings.length).toBeGreaterThan(0)
    expect(findings.some((message) => message.includes('list the same pair of states in both orders'))).toBe(true)
  })
})

describe('dipoles of one pair in two ways of writing', () => {
  const ways = { S: '2*Sigma(3,-1,2,1)*P(-1,3)', E: 'Epsilon(3,-1,-2,-3)*P(-3,3)*Sigma(-1,-2,2,1)' }
  const both = (first: string, second: string, isMajorana = true): readonly string[] =>
    told({
      ...{ neutrals: isMajorana ? [ve, N] : [ve, N].map(dirac), externals, couplings: { GC_4: 'd' }, structures: ways },
      vertices: [
        { particles: isMajorana ? 've N1 a' : 've__tilde__ N1 a', terms: { [first]: 'GC_4' } },
        { particles: isMajorana ? 'N1 ve a' : 'N1__tilde__ ve a', terms: { [second]: 'GC_4' } },
      ],
    }).findings
  const mixed =
    'V_2, V_3 write dipoles both with Sigma or Epsilon and without: their relative size is a convention that the format does not fix.'
  it.each([
    ['FFV3', 'FFV3', []],
    ['S', 'S', []],
    ['FFV3', 'S', [mixed]],
    ['S', 'FFV3', [mixed]],
    ['FFV3', 'E', [mixed]],
    ['S', 'E', [mixed]],
    // An anapole has two momenta, a charge none: their sizes are not those of dipoles.
    ['S', 'FFV7', []],
    ['S', 'FFV1', []],
  ])('%s and %s', (first, second, expected) => {
    expect(both(first, second, false)).toEqual(expected)
    // d and d as Majorana dipoles of Sigma would be a pair in both orders that cannot be told.
    if (first !== 'S' || second !== 'S') expect(both(first, second)).toEqual(expected)
  })
})

describe('a model of many states', () => {
  const states = (count: number): readonly Neutral[] =>
    Array.from({ length: count }, (_, k) => ({ name: `n${k}`, code: 9_900_000 + k, isMajorana: true }))
  const chain = (count: number): Recipe => ({
    ...{ neutrals: states(count), externals, couplings: { GC_4: 'd' } },
    vertices: Array.from({ length: count - 1 }, (_, k) => ({
      particles: `n${k} n${k + 1} a`,
      terms: { FFV3: 'GC_4' },
    })),
  })
  const notices = (count: number): readonly string[] => {
    const result = importUfo(ufo(chain(count)))
    return E.isLeft(result)
      ? result.left.map(({ received }) => received)
      : result.right.notices.map(({ message }) => message)
  }
  it('tells 64 entries one by one, and more as a number', () => {
    expect(notices(65).filter((message) => message.includes(' with GC_4')).length).toBe(64)
    expect(notices(66).filter((message) => message.includes(' with GC_4'))).toEqual([])
    expect(notices(66)).toContain(
      '65 entries of form factors come from vertices. Their vertices and couplings stand in the report (--format json, imported.origins), and in each finding.',
    )
  })
  it('may have 128 states, and no more', () => {
    expect(notices(128).length).toBeGreaterThan(1)
    const result = importUfo(ufo(chain(129)), { folder: 'M' })
    expect(result).toEqual(
      E.left([
        {
          ...{ code: 'limit', path: '$', expected: 'at most 128 neutral leptons', received: '129', hint: null },
          location: { file: 'M/vertices.py', line: 11, column: 1 },
        },
      ]),
    )
  })
})

describe('parameters that are left at their defaults', () => {
  const defaultsOf = (count: number, text: string): readonly string[] => {
    const names = Array.from({ length: count }, (_, k) => `p${k + 1}`)
    const recipe: Recipe = {
      ...{ neutrals: [ve, N], couplings: { GC_4: names.join('*') } },
      externals: names.map((name, k) => ({ name, value: '2.0', block: 'B', code: String(k + 1) })),
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
    }
    const result = importUfo(ufo(recipe), { params: { text, file: 'p' } })
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    return result.right.notices.map(({ message }) => message).filter((message) => message.includes('defaults'))
  }
  const left = 'The values given leave parameters of the form factors at their defaults:'
  it('are told by name, up to eight', () => {
    expect(defaultsOf(2, 'p1: 3')).toEqual([`${left} p2.`])
    expect(defaultsOf(9, 'p1: 3')).toEqual([`${left} p2, p3, p4, p5, p6, p7, p8, p9.`])
    expect(defaultsOf(10, 'p1: 3')).toEqual([`${left} p2, p3, p4, p5, p6, p7, p8, p9 and 1 more.`])
    expect(defaultsOf(2, '{ p1: 3, p2: 4 }')).toEqual([])
    expect(defaultsOf(2, '{}')).toEqual([])
  })
})
