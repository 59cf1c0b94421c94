// The elementary signs, in three bases. The table is that of the literature (Giunti:2014ixa): with respect to q,
//   hermiticity f^if = s_H f^fi*,  CΓᵀC⁻¹ = ηΓ,  and s_C, s_P, s_CP, s_T, s_CPT of the matrix relations
//   fᵀ = s_C 𝒞†f𝒞,  f = s_P Z†fZ,  fᵀ = s_CP Ξ†fΞ,  f = s_T τ†f*τ,  fᵀ = s_CPT f*.

import { describe, expect, it } from 'vitest'
import { wardIdentity } from './derivations.js'
import { bases, discreteMatrices, gamma5, indices, isClifford, lower, metric, minus, slash } from './dirac-algebra.js'
import {
  add,
  conj,
  dagger,
  equal,
  identity,
  integer,
  isZero,
  type Matrix,
  product,
  scale,
  subtract,
  times,
  transpose,
  unit,
} from './gaussian.js'
import { adjoint, amplitudes, antispinors, mass1, mass2, spinors } from './spinors.js'
import { bilinearImage, conjugationUnit, fieldMaps, hermiticityLaw, lawOf } from './transformations.js'
import { canonical, type FormFactorName, formFactorNames, leptonCurrent, sampleMomenta } from './vertex.js'

const signOf = (k: number): 1 | -1 => {
  if (k !== 0 && k !== 2) throw new Error('not a sign')
  return k === 0 ? 1 : -1
}

const table: Readonly<Record<FormFactorName, readonly number[]>> = {
  //        s_H  η  s_C s_P s_CP s_T s_CPT
  charge: [1, -1, 1, 1, 1, 1, 1],
  magnetic: [1, -1, 1, 1, 1, 1, 1],
  electric: [1, -1, 1, -1, -1, -1, 1],
  anapole: [1, 1, -1, -1, 1, 1, 1],
}

describe.each(bases)('in the $name basis', (basis) => {
  const { A, B, C, S } = discreteMatrices(basis)

  it('the γ matrices obey the Clifford algebra and γ₅ squares to 1', () => {
    expect(isClifford(basis)).toBe(true)
    expect(equal(product(gamma5(basis), gamma5(basis)), identity(4))).toBe(true)
    for (const mu of indices) {
      expect(isZero(add(product(gamma5(basis), lower(basis, mu)), product(lower(basis, mu), gamma5(basis))))).toBe(true)
    }
  })

  it('C is antisymmetric; C, B, the parity and the adjoint matrix are unitary, the latter two equal to γ⁰', () => {
    expect(equal(transpose(C), scale(integer(-1), C))).toBe(true)
    for (const m of [A, B, C, S]) expect(equal(product(dagger(m), m), identity(4))).toBe(true)
    expect(equal(A, basis.gamma[0])).toBe(true)
    expect(equal(S, basis.gamma[0])).toBe(true)
  })

  it.each(formFactorNames)('the %s structure is conserved: q^μ Γ_μ = 0', (X) => {
    for (const q of sampleMomenta) {
      const contraction = indices.map((mu) => scale(integer(q[mu]), canonical[X](basis, mu, q))).reduce(add)
      expect(isZero(contraction)).toBe(true)
    }
  })

  it.each(formFactorNames)('the %s form factor has the elementary signs of the table', (X) => {
    const structure = canonical[X]
    const maps = fieldMaps(basis)
    const sign = (name: keyof typeof maps): number => signOf(lawOf(maps[name], structure, basis).unit)
    // Θ = CP·T: fᵀ = s_CP f and f = s_T f* together.
    const sCPT = sign('cp') * sign('t')
    const computed = [
      signOf(hermiticityLaw(structure, basis).unit),
      signOf(conjugationUnit(structure, basis)),
      sign('c'),
      sign('p'),
      sign('cp'),
      sign('t'),
      sCPT,
    ]
    expect(computed).toEqual(table[X])
  })

  it('a charged lepton current is odd under C and CP and goes into j^μ under P, CP and T', () => {
    const maps = fieldMaps(basis)
    const expected = { c: -1, p: 1, cp: -1, t: 1 } as const
    for (const name of ['c', 'p', 'cp', 't'] as const) {
      for (const mu of indices) {
        const index = integer(expected[name] * (maps[name].reflects ? metric(mu) : 1))
        const image = bilinearImage(maps[name], leptonCurrent(basis, mu, [0, 0, 0, 0]), A)
        expect(equal(image, scale(index, lower(basis, mu)))).toBe(true)
      }
    }
  })

  it('an antineutrino spinor v = Cūᵀ solves (p̸ + m)v = 0', () => {
    for (const { p, mass } of [...mass1, ...mass2]) {
      const u = spinors(basis, { p, mass })
      expect(isZero(subtract(product(slash(basis, p), u), scale(integer(mass), u)))).toBe(true)
      const v = antispinors(basis, u)
      expect(isZero(add(product(slash(basis, p), v), scale(integer(mass), v)))).toBe(true)
    }
  })

  // ⟨ν̄_f| :ν̄_iΓν_f: |ν̄_i⟩ = −v̄_iΓv_f, the sign of normal ordering; so f̄_fi ū_fΓu_i = −f_if v̄_iΓv_f.
  it.each(formFactorNames)('−v̄_i Γ v_f = η ū_f Γ u_i for the %s structure, between any masses', (X) => {
    const eta = integer(signOf(conjugationUnit(canonical[X], basis)))
    for (const final of [...mass1.slice(0, 2), ...mass2]) {
      for (const initial of [...mass1.slice(2), ...mass2]) {
        const [uf, ui] = [spinors(basis, final), spinors(basis, initial)]
        const [vf, vi] = [antispinors(basis, uf), antispinors(basis, ui)]
        for (const mu of indices) {
          const gamma = canonical[X](basis, mu, minus(initial.p, final.p))
          const direct: Matrix = scale(eta, amplitudes(basis, uf, gamma, ui))
          const crossed = scale(integer(-1), product(adjoint(basis, vi), gamma, vf))
          expect(equal(transpose(crossed), direct)).toBe(true)
        }
      }
    }
  })

  it('ū_f q̸ u_i = (m_i − m_f) ū_f u_i', () => {
    for (const final of [...mass1, ...mass2]) {
      for (const initial of [...mass1, ...mass2]) expect(wardIdentity(basis, final, initial)).toBe(true)
    }
  })
})

// ν = (χ₁ + iχ₂)/√2: in terms of χ the vertex of a single Dirac state is F = W†fW + η(W†fW)ᵀ with W = (1, i)/√2.
it('the charge of a Dirac neutrino, written with two degenerate Majorana states, is the entry between them', () => {
  const [w1, w2] = [unit(0), unit(1)]
  const w = [w1, w2]
  const twice = w.map((a) => w.map((b) => times(conj(a), b)))
  const charge = subtract(twice, transpose(twice))
  expect(charge).toEqual([
    [integer(0), { re: 0, im: 2 }],
    [{ re: 0, im: -2 }, integer(0)],
  ])
})
