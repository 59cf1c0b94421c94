// Laws of the light of neutrinos in matter: conservation of energy, scaling, additivity, thresholds.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/observables/index.js'
import type { Evaluation } from '../src/physics/evaluation.js'
import { holds } from './settings.js'

const run = (id: string, inputs: Readonly<Record<string, string>>): Evaluation => {
  const result = evaluate(id, inputs)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const value = (id: string, inputs: Readonly<Record<string, string>>): number => Number(run(id, inputs).value)
const part = ({ parts }: Evaluation, name: string): number => Number(parts?.[name]?.value)

const isClose = (found: number, wanted: number, within: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(within * Math.abs(wanted))

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const power = (low: number, high: number): fc.Arbitrary<number> => between(low, high).map((x) => 10 ** x)

describe('spin light', () => {
  const light = fc.record({ p: power(-6, 9), m: power(-6, 6), V: power(-12, 8) })
  const texts = ({ p, m, V }: { readonly p: number; readonly m: number; readonly V: number }) => ({
    p: `${p} MeV`,
    m: `${m} eV`,
    V: `${V} eV`,
  })

  it('conserves energy and momentum', () => {
    // Where masses and potential are not far below the momentum, so that doubles can tell.
    const near = fc.record({ p: power(-1, 1), m: power(5, 7), V: power(5, 7), theta: between(0, Math.PI) })
    holds(
      fc.property(near, ({ theta, ...rest }) => {
        const omega = value('spin-light-photon-energy', { ...texts(rest), theta: `${theta} rad` })
        const [p, a] = [rest.p * 1e6, rest.V / 2]
        const before = Math.hypot(p + a, rest.m)
        const after = Math.hypot(p * Math.sin(theta), p * Math.cos(theta) - omega)
        isClose(omega + Math.hypot(after - a, rest.m), before, 1e-12)
      }),
    )
  })

  it('goes as the square of the moment, with at least half of the photons of helicity +1', () => {
    holds(
      fc.property(light, power(-14, -8), (inputs, mu) => {
        const one = run('spin-light', { ...texts(inputs), mu: `${mu} muB` })
        const two = run('spin-light', { ...texts(inputs), mu: `${2 * mu} muB` })
        isClose(Number(two.value), 4 * Number(one.value), 1e-12)
        expect(part(one, 'right')).toBeGreaterThan(0.5 - 1e-12)
        expect(part(one, 'right')).toBeLessThanOrEqual(1)
        isClose(part(one, 'power'), Number(one.value) * part(one, 'energy'), 1e-12)
      }),
    )
  })

  it('scales as the third power of energy where all energies grow together', () => {
    holds(
      fc.property(light, between(0.01, 100), ({ p, m, V }, factor) => {
        const rate = value('spin-light', { ...texts({ p, m, V }), mu: '1e-11 muB' })
        const scaled = { p: p * factor, m: m * factor, V: V * factor }
        isClose(value('spin-light', { ...texts(scaled), mu: '1e-11 muB' }), rate * factor ** 3, 1e-11)
      }),
    )
  })

  it('has a mean photon energy above the backward one and below what leaves the neutrino its mass', () => {
    // ω falls with the angle as long as the potential is below the momentum.
    const dilute = light.map(({ p, m, V }) => ({ p, m, V: Math.min(V, p * 1e4) }))
    holds(
      fc.property(dilute, (inputs) => {
        const { p, m, V } = inputs
        const mean = part(run('spin-light', { ...texts(inputs), mu: '1e-11 muB' }), 'energy')
        const backward = value('spin-light-photon-energy', { ...texts({ p, m, V }), theta: `${Math.PI} rad` })
        expect(mean).toBeGreaterThan(backward * (1 - 1e-12))
        // √((p + a)² + m²) − m as a sum.
        const momentum = p * 1e6 + V / 2
        expect(mean).toBeLessThan((momentum * momentum) / (Math.hypot(momentum, m) + m))
      }),
    )
  })
})

describe('Cherenkov light', () => {
  const beam = fc.record({ E: power(-6, 6), ratio: between(0, 0.999), n: between(1.0001, 5), mu: power(-14, -8) })
  const inputsOf = ({ E: energy, ratio, n, mu }: { E: number; ratio: number; n: number; mu: number }) => ({
    E: `${energy} MeV`,
    m: `${ratio * energy * 1e6} eV`,
    n: String(n),
    mu: `${mu} muB`,
  })

  it('of two bands is the sum, and is never negative', () => {
    holds(
      fc.property(beam, power(-3, 3), power(-3, 3), (given, low, width) => {
        const inputs = inputsOf(given)
        const [middle, top] = [`${low} eV`, `${low + width} eV`]
        const lower = value('cherenkov', { ...inputs, omega_max: middle })
        const upper = value('cherenkov', { ...inputs, omega_min: middle, omega_max: top })
        expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0)
        isClose(lower + upper, value('cherenkov', { ...inputs, omega_max: top }), 1e-12)
      }),
    )
  })

  it('is there exactly where the neutrino is faster than light in the medium', () => {
    holds(
      fc.property(beam, (given) => {
        const faster = Math.sqrt((1 - given.ratio) * (1 + given.ratio)) * given.n - 1
        fc.pre(Math.abs(faster) > 1e-9)
        expect(value('cherenkov', { ...inputsOf(given), omega_max: '1 eV' }) > 0).toBe(faster > 0)
      }),
    )
  })

  it('of a massless neutrino does not tell magnetic from electric moments', () => {
    holds(
      fc.property(beam, power(-14, -8), (given, epsilon) => {
        const massless = { ...inputsOf(given), m: '0 eV', omega_max: '3 eV' }
        const both = value('cherenkov', { ...massless, epsilon: `${epsilon} muB` })
        const turned = value('cherenkov', { ...massless, mu: `${Math.hypot(given.mu, epsilon)} muB` })
        isClose(both, turned, 1e-12)
      }),
    )
  })
})
