import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/observables/evaluate.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { ComplexMatrix, Evaluation } from '../../../src/physics/evaluation.js'
import type { Issue } from '../../../src/physics/issue.js'
import { type TraceReference, traceReferences, unitOf } from './trace-references.js'

const id = 'cross-section-full'

function crossSection(
  inputs: Readonly<Record<string, string>>,
  model: NumericModel,
): Evaluation & { readonly value: number } {
  const result = evaluate(id, inputs, { model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  const { value } = result.right
  if (typeof value !== 'number') throw new Error('not a number')
  return { ...result.right, value }
}

function issuesOf(inputs: Readonly<Record<string, string>>, model: NumericModel): readonly Issue[] {
  const result = evaluate(id, inputs, { model })
  return E.isLeft(result) ? result.left : []
}

const matrixOf = (flat: readonly number[], unit: number): ComplexMatrix => {
  const count = Math.round(Math.sqrt(flat.length / 2))
  return Array.from({ length: count }, (_, f) =>
    Array.from({ length: count }, (__, i) => {
      const at = 2 * (f * count + i)
      return { re: (flat[at] ?? Number.NaN) * unit, im: (flat[at + 1] ?? Number.NaN) * unit }
    }),
  )
}

const diagonal = (...entries: readonly number[]): ComplexMatrix =>
  entries.map((entry, f) => entries.map((_, i) => ({ re: f === i ? entry : 0, im: 0 })))

const modelOf = (reference: TraceReference): NumericModel => ({
  natures: [],
  labels: [],
  mixing: matrixOf(reference.U, 1),
  chargeRadius: matrixOf(reference.chargeRadius, unitOf.chargeRadius),
  formFactors: {
    charge: matrixOf(reference.charge, unitOf.charge),
    anapole: matrixOf(reference.anapole, unitOf.anapole),
    magnetic: matrixOf(reference.magnetic, unitOf.magnetic),
    electric: matrixOf(reference.electric, unitOf.electric),
  },
  missing: {},
})

const one = diagonal(1, 1, 1)
const bare: NumericModel = {
  natures: [],
  labels: [],
  mixing: one,
  formFactors: {},
  missing: { charge: 'no charge given' },
}

describe('the full elastic cross section', () => {
  it.each(traceReferences)('is the sum over spins of explicit amplitudes: $flavour, anti $anti, T $T', (reference) => {
    const { E: energy, T, flavour, anti, value } = reference
    // The electron mass that the traces were taken with.
    const beam = { E: `${energy} MeV`, T: `${T} MeV`, flavour, anti: String(anti), m_e: '0.5109989495e-3 GeV' }
    const found = crossSection(beam, modelOf(reference))
    expect(Math.abs(found.value / value - 1)).toBeLessThan(1e-12)
  })

  it('is the cross section of one flavour where nothing mixes', () => {
    const zero = diagonal(0, 0, 0)
    const model: NumericModel = {
      ...bare,
      chargeRadius: diagonal(1e-32, -2e-32, 3e-32),
      formFactors: {
        charge: diagonal(1e-12, -2e-12, 3e-12),
        magnetic: diagonal(1e-11, 2e-11, 3e-11),
        electric: zero,
        anapole: diagonal(1e-33, 2e-33, 3e-33),
      },
    }
    // ⟨r²⟩ − 6a = −2e-32 − 6 · 2e-33 for the second.
    const beam = { E: '3 MeV', T: '10 keV', flavour: 'mu', anti: 'true' }
    const single = evaluate('cross-section-total', { ...beam, q: '-2e-12 e0', mu: '2e-11 muB', r2: '-3.2e-32 cm^2' })
    if (E.isLeft(single)) throw new Error(JSON.stringify(single.left))
    expect(
      crossSection({ ...beam, L: '1 AU' }, { ...model, masses: [0, 0.009, 0.05] }).value / Number(single.right.value),
    ).toBeCloseTo(1, 13)
  })

  it('asks for every matrix, and says which are left out where that is wanted', () => {
    const beam = { E: '3 MeV', T: '10 keV', flavour: 'e' }
    expect(issuesOf(beam, bare)[0]?.expected).toContain('charge (no charge given), chargeRadius (not given), anapole')
    expect(crossSection({ ...beam, terms: 'given' }, bare).notes.join(' ')).toContain(
      'Left out, because the model does not give it',
    )
    const weak = evaluate('cross-section-sm', beam)
    expect(E.isRight(weak) && weak.right.value).toBeCloseTo(crossSection({ ...beam, terms: 'weak' }, bare).value, 60)
  })

  it('needs masses for a distance, and light neutrinos', () => {
    const beam = { E: '3 MeV', T: '10 keV', flavour: 'e', terms: 'weak', L: '1 km' }
    expect(issuesOf(beam, bare)[0]).toMatchObject({ path: '$.L', expected: '0, because the model gives no masses' })
    expect(issuesOf(beam, { ...bare, masses: [0, 0, 1e6] })[0]).toMatchObject({ path: '$.E' })
  })

  it('leaves sterile components out of the weak interaction', () => {
    const half = Math.SQRT1_2
    const entries = [
      [half, 0, 0, half],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [-half, 0, 0, half],
    ].map((row) => row.map((re) => ({ re, im: 0 })))
    const beam = { E: '3 MeV', T: '10 keV', flavour: 'e', terms: 'weak' }
    // ν_e is active at the source; averaged over oscillations half of it is sterile.
    const near = crossSection(beam, { ...bare, mixing: entries, masses: [0, 0, 0, 1] }).value
    const far = crossSection(
      { ...beam, oscillation: 'averaged' },
      { ...bare, mixing: entries, masses: [0, 0, 0, 1] },
    ).value
    expect(far / near).toBeCloseTo(0.5, 14)
  })
})
