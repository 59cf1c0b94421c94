// A model that is known by construction, written by hand in three formats: each file has the verdict that hermiticity and the
// Majorana condition give by their definitions, at the entries that break them, and the moments come back as numbers.
//   f = f†; between Majorana states fᵀ = −f as well, for the magnetic and the electric matrix: imaginary and antisymmetric.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { numericModel } from '../src/model-numbers.js'
import type { Imported } from '../src/physics/imported.js'
import { type Known, mixed, place, right, shifted, slhaOf, ufoOf, uniform, wcxfOf } from './arbitraries/known-model.js'
import { holds } from './settings.js'

const reportOf = (imported: Imported) => right(check(imported.text, { imported, certificate: 'none' }))

function expectMoments(imported: Imported, known: Known): void {
  // µ_B = e/2m_e = 296.304 GeV^-1.
  const scale = 1e-14 / 296.304
  const numbers = right(numericModel(imported.text)).formFactors
  for (const kind of ['magnetic', 'electric'] as const) {
    for (const [f, row] of known[kind].entries()) {
      for (const [i, [re, im]] of row.entries()) {
        const own = numbers[kind]?.[f]?.[i]
        expect([(own?.re ?? Number.NaN) / scale, (own?.im ?? Number.NaN) / scale]).toEqual([near(re), near(im)])
      }
    }
  }
}

const near = (x: number) => expect.toSatisfy((y: number) => Math.abs(x - y) <= 2e-5 * 99_990, `near ${x}`)

const formats = { slha: slhaOf, ufo: ufoOf }

describe('a file of a known model', () => {
  it.each(Object.entries(formats))('%s: is consistent, and says its moments', (_, importedOf) =>
    holds(
      fc.property(mixed, (known) => {
        const imported = importedOf(known)
        expect(reportOf(imported).verdict).toBe('consistent')
        expectMoments(imported, known)
      }),
      0.2,
    ),
  )
  it('wcxf: is consistent, and says its moments', () =>
    holds(
      fc.property(uniform, (known) => {
        const imported = wcxfOf(known)
        expect(reportOf(imported).verdict).toBe('consistent')
        expectMoments(imported, known)
      }),
      0.2,
    ))
  it.each(Object.entries(formats))(
    '%s: is violated at the entry that is off by two units of its last digit',
    (_, importedOf) =>
      holds(
        fc.property(mixed, place, (known, at) => {
          const { model, f, i } = shifted(known, at, 2)
          const report = reportOf(importedOf(model))
          const broken = report.findings.filter(({ kind }) => kind === 'violation')
          expect(report.verdict).toBe('violated')
          for (const { formFactor, entry } of broken) {
            expect(formFactor).toBe(at.kind)
            expect([...(entry ?? [])].sort()).toEqual([f + 1, i + 1].sort())
          }
        }),
        0.2,
      ),
  )
  it('slha: is consistent where an entry is off by what two roundings to its digits may differ by', () =>
    holds(
      fc.property(mixed, place, (known, at) => {
        const { model, f, i } = shifted(known, at, 1)
        // A part that has to be zero has no digits to lose.
        const isTied = f !== i && (known.natures[f] === 'dirac' || known.natures[i] === 'dirac')
        expect(reportOf(slhaOf(model)).verdict).toBe(isTied ? 'consistent' : 'violated')
      }),
      0.2,
    ))
})
