// Laws of the importer of UFO models: matrices come back, and the way of writing says nothing.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { readDocument } from '../src/import/read-document.js'
import { importUfo } from '../src/import/ufo/import-ufo.js'
import type { Imported } from '../src/physics/imported.js'
import type { Report } from '../src/physics/report.js'
import {
  type DipoleModel,
  dipoleModels,
  isListed,
  plainStyle,
  type Style,
  styles,
  ufoFiles,
} from './arbitraries/ufo-files.js'
import { holds } from './settings.js'

function read(model: DipoleModel, style: Style): { readonly imported: Imported; readonly report: Report } {
  const source = importUfo(ufoFiles(model, style))
  if (E.isLeft(source)) throw new Error(JSON.stringify(source.left))
  const report = check(source.right.text ?? '', { imported: source.right, certificate: 'none' })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return { imported: source.right, report: report.right }
}

/** The matrices of the imported model, as Gaussian integers or `?`. */
function matricesOf({ text }: Imported): unknown {
  const document = readDocument(text ?? '', { file: null })
  const value = E.isRight(document) ? (document.right.value as { formFactors?: Record<string, unknown> }) : {}
  return Object.fromEntries(
    ['magnetic', 'electric'].map((name) => {
      const own = value.formFactors?.[name] as { readonly matrix: readonly (readonly unknown[])[] } | undefined
      return [name, own?.matrix.map((row) => row.map(asPair))]
    }),
  )
}

function asPair(entry: unknown): unknown {
  if (typeof entry === 'number') return [entry, 0]
  if (typeof entry !== 'object' || entry === null) return entry
  const { re, im } = entry as { readonly re: number; readonly im: number }
  return [re, im]
}

/** f_M = (R + L)/2 and f_E = i(L − R)/2, from V = σq (L P_L + R P_R) = σq (f_M + i f_E γ5). */
function expected(model: DipoleModel): unknown {
  const of = (value: (left: [number, number], right: [number, number]) => [number, number]) =>
    model.dipoles.map((row, final) =>
      row.map(({ left, right }, initial) =>
        isListed(model, final, initial) ? value([left.re, left.im], [right.re, right.im]) : '?',
      ),
    )
  const plain = (value: number): number => value + 0
  return {
    magnetic: of(([a, b], [c, d]) => [plain((a + c) / 2), plain((b + d) / 2)]),
    electric: of(([a, b], [c, d]) => [plain((d - b) / 2), plain((a - c) / 2)]),
  }
}

/** What is judged, without places and names in the files. */
const judgement = ({ formFactors, antineutrino, verdict, findings }: Report): unknown => ({
  ...{ formFactors, antineutrino, verdict },
  findings: findings.map(({ kind, code, formFactor, entry, given, allowed, residual }) => ({
    ...{ kind, code, formFactor, entry, given, allowed, residual },
  })),
})

describe('a UFO model', () => {
  it('gives back the matrices that it was made from', () => {
    holds(
      fc.property(dipoleModels, styles, (model, style) => {
        expect(matricesOf(read(model, style).imported)).toEqual(expected(model))
      }),
      0.2,
    )
  })

  it('obeys where its matrices obey', () => {
    holds(
      fc.property(
        dipoleModels.filter(({ isLawful }) => isLawful),
        (model) => {
          expect(read(model, plainStyle).report.verdict).toBe('consistent')
        },
      ),
      0.2,
    )
  })

  it('is judged as the engine judges its matrices', () => {
    holds(
      fc.property(dipoleModels, (model) => {
        const { magnetic, electric } = expected(model) as Record<string, readonly (readonly unknown[])[]>
        const matrix = (rows: readonly (readonly unknown[])[] | undefined) =>
          rows?.map((row) => row.map((one) => (Array.isArray(one) ? { re: one[0], im: one[1] } : one)))
        const own = check({
          nuvertex: 1,
          states: model.natures.map((nature, k) => ({ label: `n${k + 1}`, nature, mass: `0.${k + 1} GeV` })),
          q2: 0,
          formFactors: {
            magnetic: { unit: 'GeV^-1', matrix: matrix(magnetic) },
            electric: { unit: 'GeV^-1', matrix: matrix(electric) },
          },
        })
        if (E.isLeft(own)) throw new Error(JSON.stringify(own.left))
        const { report } = read(model, plainStyle)
        const told = ({ findings }: Report) => findings.map(({ code, formFactor, entry }) => [code, formFactor, entry])
        expect([report.verdict, told(report)]).toEqual([own.right.verdict, told(own.right)])
        expect(report.formFactors).toEqual(own.right.formFactors)
      }),
      0.2,
    )
  })

  it('is judged the same however it is written', () => {
    holds(
      fc.property(dipoleModels, styles, (model, style) => {
        expect(judgement(read(model, style).report)).toEqual(judgement(read(model, plainStyle).report))
      }),
      0.2,
    )
  })

  it('knows what each violated entry comes from', () => {
    holds(
      fc.property(dipoleModels, styles, (model, style) => {
        for (const { kind, entry, origin } of read(model, style).report.findings) {
          if (kind !== 'violation' || entry === null) continue
          const [f, i] = [entry[0] - 1, entry[1] - 1]
          expect(origin?.vertices.map(({ name }) => name)).toEqual([`V_${f}${i}`])
          expect(origin?.couplings.map(({ name }) => name)).toEqual([`GL${f}${i}`, `GR${f}${i}`])
        }
      }),
      0.2,
    )
  })
})
