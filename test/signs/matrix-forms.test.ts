// Records speak of entries, papers of matrices. Here each record, read as a map f → g with g_fi the right-hand side, is
// compared with the matrix formula of the literature on a generic matrix and generic phases:
//   f† = f,  fᵀ = s_C 𝒞†f𝒞,  f = s_P Z†fZ,  fᵀ = s_CP Ξ†fΞ,  f = s_T τ†f*τ,  f̄ = ηfᵀ,  f̄ = f.
// A phase p is a Gaussian integer z here, with z* in place of 1/p: both sides are of the same degree in z and z*.

import { describe, expect, it } from 'vitest'
import {
  at,
  conj,
  conjugate,
  dagger,
  diagonal,
  equal,
  type Gauss,
  integer,
  type Matrix,
  one,
  product,
  scale,
  times,
  transpose,
  unit,
} from './gaussian.js'
import { type Claim, contentOf, symmetryRecords } from './records.js'
import { type FormFactorName, formFactorNames } from './vertex.js'

const phases: readonly Gauss[] = [
  { re: 2, im: 1 },
  { re: 3, im: -2 },
  { re: 1, im: 4 },
]
const Z = diagonal(phases)

/** No symmetry, no reality. */
const f: Matrix = [
  [3, 7, -2],
  [11, 5, 13],
  [-17, 1, 4],
].map((line, r) => line.map((re, c): Gauss => ({ re, im: (r + 2) * (c + 3) - re })))

const sign = {
  charge: { c: 1, p: 1, cp: 1, t: 1, eta: -1 },
  magnetic: { c: 1, p: 1, cp: 1, t: 1, eta: -1 },
  electric: { c: 1, p: -1, cp: -1, t: -1, eta: -1 },
  anapole: { c: -1, p: -1, cp: 1, t: 1, eta: 1 },
} as const

const signed = (n: number, m: Matrix): Matrix => scale(integer(n), m)

/** The right-hand side of each law, solved for f (or for f̄). */
const formulas: Readonly<Record<string, (X: FormFactorName) => Matrix>> = {
  hermiticity: () => dagger(f),
  c: (X) => transpose(signed(sign[X].c, product(dagger(Z), f, Z))),
  p: (X) => signed(sign[X].p, product(dagger(Z), f, Z)),
  cp: (X) => transpose(signed(sign[X].cp, product(dagger(Z), f, Z))),
  t: (X) => signed(sign[X].t, product(dagger(Z), conjugate(f), Z)),
  cpt: (X) => signed(sign[X].eta, transpose(f)),
  'majorana-condition': () => f,
}

const power = (z: Gauss, n: number): Gauss => (n === 0 ? one : n === 1 ? z : conj(z))

function rightHandSide(right: Exclude<Claim['right'], 'zero'>): Matrix {
  const operations = { same: f, transpose: transpose(f), conjugate: conjugate(f), dagger: dagger(f) }
  const operand = operations[right.equals]
  return f.map((line, a) =>
    line.map((_, b) => {
      const phase = times(power(phases[a] as Gauss, right.final), power(phases[b] as Gauss, right.initial))
      return times(unit(right.unit), times(phase, at(operand, a, b)))
    }),
  )
}

describe.each(Object.keys(formulas))('the record %s', (id) => {
  const record = symmetryRecords.find((r) => r.id === id)
  it.each(formFactorNames)('is the matrix formula for %s', (X) => {
    const claims = record === undefined ? [] : contentOf(record).claims
    const own = claims.find(
      (c) => c.formFactor === X && (c.species === 'neutrino' || !claims.some((d) => d.species === 'neutrino')),
    )
    if (own === undefined || own.right === 'zero') throw new Error(`${id} has no relation for ${X}`)
    expect(equal(rightHandSide(own.right), formulas[id]?.(X) as Matrix)).toBe(true)
  })
})

it('no record relates entries without appearing here', () => {
  const relating = symmetryRecords.filter((r) => r.relations.some((relation) => relation.equals !== 'zero'))
  expect(relating.map((r) => r.id).sort()).toEqual(Object.keys(formulas).sort())
})

describe('the formula that a record prints', () => {
  const formula = (id: string): string => symmetryRecords.find((r) => r.id === id)?.formula ?? ''
  const letters = { Q: 'charge', M: 'magnetic', E: 'electric', A: 'anapole' } as const
  const skeletons = {
    c: 'f_X^T = s_X\\, \\mathcal C^\\dagger f_X\\, \\mathcal C,',
    p: 'f_X = s_X\\, Z^\\dagger f_X\\, Z,',
    cp: 'f_X^T = s_X\\, \\Xi^\\dagger f_X\\, \\Xi,',
    t: 'f_X = s_X\\, \\tau^\\dagger f_X^*\\, \\tau,',
  } as const

  it.each(Object.keys(skeletons) as (keyof typeof skeletons)[])(
    '%s: has the matrix form and the signs tested above',
    (id) => {
      expect(formula(id).startsWith(skeletons[id])).toBe(true)
      const printed = [...formula(id).matchAll(/((?:s_[QMEA] = )+)(-?1)/g)].flatMap(([, names, value]) =>
        [...(names as string).matchAll(/s_([QMEA])/g)].map(([, X]) => [
          letters[X as keyof typeof letters],
          Number(value),
        ]),
      )
      expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(formFactorNames.map((X) => [X, sign[X][id]])))
    },
  )

  it('cpt: has the signs tested above', () => {
    const names = { '-': [] as string[], '': [] as string[] }
    for (const [letter, X] of Object.entries(letters)) names[sign[X].eta === 1 ? '' : '-'].push(letter)
    expect([names['-'], names['']]).toEqual([['Q', 'M', 'E'], ['A']])
    expect(formula('cpt')).toBe('\\bar f_X^{fi} = -f_X^{if} \\ (X = Q, M, E), \\qquad \\bar f_A^{fi} = f_A^{if}')
  })

  it('the others: has no sign', () => {
    expect(formula('hermiticity')).toBe('f_X^\\dagger = f_X, \\quad X = Q, M, E, A')
    expect(formula('majorana-condition')).toBe('\\nu_k = C\\bar\\nu_k^T \\;\\Rightarrow\\; \\bar f_X = f_X')
    expect(formula('gauge-invariance')).toBe('(m_i - m_f)\\, f_Q^{fi}(0) = 0')
  })
})
