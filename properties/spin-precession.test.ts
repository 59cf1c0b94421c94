// Laws of spin precession: probabilities, conventions, two states, and Dirac neutrinos as Majorana pairs.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/observables/evaluate.js'
import { blockEvolution } from '../src/observables/propagation/block-evolution.js'
import { evolveSpin, type Layer } from '../src/observables/propagation/evolve.js'
import { hermitianEigensystem } from '../src/observables/propagation/hermitian-eigen.js'
import type { Beam, SpinModel } from '../src/observables/propagation/spin-system.js'
import { phase, vector } from '../test/mixing/arbitraries.js'
import {
  anySpinModels,
  complexMatrices,
  cpImage,
  doubled,
  rephased,
  signed,
  spinModels,
  spinModelsWithParities,
  withOneMore,
} from './arbitraries/spin-models.js'
import { holds } from './settings.js'

const beams: fc.Arbitrary<Beam> = fc.record({
  flavour: fc.constantFrom('e', 'mu', 'tau'),
  anti: fc.boolean(),
  E: fc.double({ min: 1, max: 100, noNaN: true }),
})

const layers: fc.Arbitrary<readonly Layer[]> = fc.array(
  fc.record({
    length: fc.double({ min: 0, max: 3e7, noNaN: true }),
    n_e: fc.double({ min: 0, max: 1e26, noNaN: true }),
    n_n: fc.double({ min: 0, max: 1e26, noNaN: true }),
    B: fc.double({ min: 0, max: 1e8, noNaN: true }),
    phi: phase,
  }),
  { minLength: 1, maxLength: 3 },
)

const last = (model: SpinModel, beam: Beam, path: readonly Layer[]): readonly number[] => {
  const result = evolveSpin(model, beam, path)
  if (E.isLeft(result)) throw new Error(result.left)
  return result.right.points.at(-1)?.[1] ?? []
}

const same = (a: readonly number[], b: readonly number[], within = 1e-11): void => {
  expect(a).toHaveLength(b.length)
  for (const [k, p] of a.entries()) expect(Math.abs(p - (b[k] ?? Number.NaN))).toBeLessThanOrEqual(within)
}

const total = (list: readonly number[]): number => list.reduce((sum, p) => sum + p, 0)

describe('the evolution', () => {
  it('keeps the probability', () => {
    holds(
      fc.property(anySpinModels, beams, layers, (model, beam, path) => {
        expect(Math.abs(total(last(model, beam, path)) - 1)).toBeLessThan(1e-12)
      }),
    )
  })
  it('does not see the phases of charged leptons and of Dirac fields, nor the signs of Majorana fields', () => {
    holds(
      fc.property(spinModels('dirac'), beams, layers, vector(3, phase), vector(3, phase), (model, beam, path, a, b) => {
        same(last(rephased(model, a, b), beam, path), last(model, beam, path))
      }),
      0.5,
    )
    const signs = vector(3, fc.constantFrom<1 | -1>(1, -1))
    holds(
      fc.property(
        spinModels('majorana'),
        beams,
        layers,
        vector(3, phase),
        signs,
        (model, beam, path, rows, columns) => {
          same(last(rephased(signed(model, columns), rows, []), beam, path), last(model, beam, path))
        },
      ),
      0.5,
    )
  })
  it('does not see a common azimuth of the field', () => {
    holds(
      fc.property(spinModels('dirac'), beams, layers, phase, (model, beam, path, angle) => {
        const turned = path.map(({ phi = 0, ...layer }) => ({ ...layer, phi: phi + angle }))
        same(last(model, beam, turned), last(model, beam, path))
      }),
      0.5,
    )
  })
  it('of antineutrinos in the CP image is that of neutrinos, in vacuum with the opposite field', () => {
    holds(
      fc.property(spinModelsWithParities, beams, layers, ([model, parities], beam, path) => {
        const empty = path.map((layer) => ({ ...layer, n_e: 0, n_n: 0, phi: 0 }))
        // −B is the field at the azimuth π.
        const opposite = empty.map((layer) => ({ ...layer, phi: Math.PI }))
        same(last(cpImage(model, parities), { ...beam, anti: !beam.anti }, opposite), last(model, beam, empty))
      }),
    )
  })
  it('does not see a state that neither mixes nor couples', () => {
    holds(
      fc.property(
        anySpinModels,
        beams,
        layers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (model, beam, path, mass) => {
          // Of both helicities: after the three flavours and, in the other helicity, after three states more.
          const seen = last(withOneMore(model, mass), beam, path)
          same([seen[3] ?? Number.NaN, seen[7] ?? Number.NaN], [0, 0])
          same([...seen.slice(0, 3), ...seen.slice(4, 7)], last(model, beam, path))
        },
      ),
    )
  })
  it('turns back: the way there and back with opposite generator is the identity', () => {
    const matrices = complexMatrices(6).map((matrix) =>
      matrix.map((row, j) =>
        row.map((z, i) => {
          const mirror = matrix[i]?.[j] ?? z
          return { re: z.re + mirror.re, im: z.im - mirror.im }
        }),
      ),
    )
    const times = fc.double({ min: 0, max: 10, noNaN: true })
    holds(
      fc.property(matrices, times, complexMatrices(6), (matrix, time, [psi = []]) => {
        const there = blockEvolution(matrix, 3)(psi, time)
        // A common phase is left out both ways: compare |⟨ψ|back⟩|.
        const back = blockEvolution(matrix, 3)(there, -time)
        let [re, im, norm] = [0, 0, 0]
        for (const [k, z] of psi.entries()) {
          const w = back[k] ?? { re: 0, im: 0 }
          re += z.re * w.re + z.im * w.im
          im += z.re * w.im - z.im * w.re
          norm += z.re * z.re + z.im * z.im
        }
        expect(Math.abs(Math.hypot(re, im) - norm)).toBeLessThanOrEqual(1e-12 * norm)
      }),
    )
  })
})

describe('spin precession of one Dirac neutrino', () => {
  it('is the two-state formula', () => {
    const one = { re: 1, im: 0 }
    holds(
      fc.property(
        fc.double({ min: 1e-14, max: 1e-10, noNaN: true }),
        fc.double({ min: 0, max: 1e8, noNaN: true }),
        fc.double({ min: 0, max: 1e26, noNaN: true }),
        fc.double({ min: 0, max: 1e10, noNaN: true }),
        (mu, B, n_e, L) => {
          const model: SpinModel = {
            natures: ['dirac'],
            labels: ['nu1'],
            masses: [0],
            mixing: [[one]],
            magnetic: [[{ re: mu, im: 0 }]],
            electric: [[{ re: 0, im: 0 }]],
          }
          const [, flipped] = last(model, { flavour: 'e', anti: false, E: 1 }, [{ length: L, n_e, B }])
          // √2 G_F n_e, from its value for a mole in a cm³.
          const V = 7.63246622475e-14 * (n_e / 6.02214076e23)
          const inputs = { mu: `${mu} muB`, B: `${B} G`, L: `${L} cm`, V: `${V} eV` }
          const result = evaluate('spin-precession-two-state', inputs)
          const wanted = E.isRight(result) ? Number(result.right.value) : Number.NaN
          expect(Math.abs((flipped ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-5 * wanted + 1e-300)
        },
      ),
    )
  })
})

describe('Dirac neutrinos as Majorana pairs', () => {
  it('precess in the same way, and never turn into active antineutrinos', () => {
    holds(
      fc.property(spinModels('dirac'), beams, layers, (model, beam, path) => {
        const dirac = last(model, beam, path)
        const majorana = last(doubled(model), beam, path)
        same(majorana.slice(0, 3), dirac.slice(0, 3))
        same(majorana.slice(3), [0, 0, 0])
      }),
      0.5,
    )
  })
})

describe('the eigensystem', () => {
  it('has orthonormal vectors that give the matrix back', () => {
    holds(
      fc.property(complexMatrices(5), (matrix) => {
        const { diagonal, shifts, vectors } = hermitianEigensystem(matrix)
        for (const [p, row] of matrix.entries())
          for (const [q, z] of row.entries()) {
            if (q < p) continue
            let [re, im, overlap] = [0, 0, 0]
            for (let k = 0; k < matrix.length; k++) {
              const [a, b] = [vectors[p]?.[k] ?? z, vectors[q]?.[k] ?? z]
              const energy = (diagonal[k] ?? 0) + (shifts[k] ?? 0)
              re += energy * (a.re * b.re + a.im * b.im)
              im += energy * (a.im * b.re - a.re * b.im)
              overlap += a.re * b.re + a.im * b.im
            }
            expect(Math.abs(re - z.re)).toBeLessThan(1e-13)
            if (p !== q) expect(Math.abs(im - z.im)).toBeLessThan(1e-13)
            expect(Math.abs(overlap - (p === q ? 1 : 0))).toBeLessThan(1e-13)
          }
      }),
    )
  })
})
