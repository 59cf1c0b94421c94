// Laws of the WCxf importer: what of a file means nothing, that dipoles come back as they went, and that the exact map to
// moments is the one of the formulas.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import * as Q from '../src/exact/rational.js'
import { exportModel } from '../src/export-model.js'
import { importModel } from '../src/import/import-model.js'
import { dagger, lambdaOfMoments, momentsOfLambda, scaled } from '../src/import/wcxf/exact-dipole.js'
import { momentsFromDirac, momentsFromMajorana } from '../src/observables/eft/left-dipole.js'
import type { Report } from '../src/physics/report.js'
import { holds } from './settings.js'

type Nature = 'majorana' | 'dirac'

interface Value {
  readonly name: string
  readonly re: Q.Rational
  readonly im: Q.Rational
}

const names: Readonly<Record<Nature, readonly string[]>> = {
  majorana: ['12', '13', '23'],
  dirac: ['11', '12', '13', '21', '22', '23', '31', '32', '33'],
}

const number = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -12, max: 3 }))
  .map(([digits, power]) =>
    Q.multiply(
      Q.rational(digits),
      power < 0 ? Q.rational(1n, 10n ** BigInt(-power)) : Q.rational(10n ** BigInt(power)),
    ),
  )

const complete = fc.constantFrom<Nature>('majorana', 'dirac').chain((nature) =>
  fc
    .array(fc.record({ re: number, im: number }), {
      minLength: names[nature].length,
      maxLength: names[nature].length,
    })
    .map((parts) => ({
      nature,
      values: parts.map((z, k): Value => ({ name: `nugamma_${names[nature][k]}`, ...z })),
    })),
)

/** How a file may be written without meaning anything else. */
const style = fc.record({
  isJson: fc.boolean(),
  /** Where each coefficient stands; the first is for the first one. */
  order: fc.array(fc.nat(99), { minLength: 9, maxLength: 9 }),
  spelling: fc.nat({ max: 4 }),
  isWhole: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  remark: fc.constantFrom('', '  # nugamma_12: 7', '\n', ' '),
})
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never

/** The same number in other digits: 0.5, 0.50e0, 500e-3, "0.5", 0.5E0. */
function spelled(value: Q.Rational, spelling: number): string {
  const [mantissa = '0', exponent = '0'] = Q.print(value).split('e')
  if (spelling === 0) return Q.print(value)
  if (spelling === 1) return `${mantissa}${mantissa.includes('.') ? '0' : '.0'}e${exponent}`
  if (spelling === 2) return thousandths(value)
  return spelling === 3 ? `"${Q.print(value)}"` : `${mantissa}E${exponent}`
}

function textOf(nature: Nature, values: readonly Value[], style: Style): string {
  const { isJson, order, spelling, isWhole, newline, remark } = style
  const rows = values.map(({ name, re, im }, k) => {
    const [r, i] = [spelled(re, spelling), spelled(im, spelling)]
    const value =
      Q.isZero(im) && !isWhole ? r : Q.isZero(re) && !isWhole ? `{ "Im": ${i} }` : `{ "Re": ${r}, "Im": ${i} }`
    return { key: order[k] ?? 0, row: `"${name}": ${value}` }
  })
  const sorted = rows.sort((a, b) => a.key - b.key).map(({ row }) => row)
  const text = isJson
    ? `{"basis": "nuvertex-${nature}", "values": {\n${sorted.join(',\n\t')}}, "scale": 5.0, "eft": "WET"}`
    : `# a comment\nscale: 5\neft: WET\nbasis: nuvertex-${nature}\nvalues:\n${sorted.map((row) => `  ${row}${remark}\n`).join('')}`
  return text.replaceAll('\n', newline)
}

/** `1234e-3` for 1.234. */
function thousandths(value: Q.Rational): string {
  const text = Q.print(Q.multiply(value, Q.rational(1000)))
  const [mantissa = '0', exponent = '0'] = text.split('e')
  return `${mantissa}e${Number(exponent) - 3}`
}

const reportOf = (text: string): Report => {
  const source = importModel(text, {})
  if (E.isLeft(source)) throw new Error(`${JSON.stringify(source.left)}\n${text}`)
  const report = check(source.right.text, { imported: source.right, certificate: 'none' })
  if (E.isLeft(report)) throw new Error(`${JSON.stringify(report.left)}\n${source.right.text}`)
  return report.right
}

const modelOf = (text: string): string => {
  const source = importModel(text, {})
  if (E.isLeft(source)) throw new Error(`${JSON.stringify(source.left)}\n${text}`)
  return source.right.text ?? ''
}

const plain: Style = {
  isJson: true,
  order: [],
  spelling: 0,
  isWhole: true,
  newline: '\n',
  remark: '',
}

describe('WCxf files', () => {
  it('mean the same in any order of keys, in YAML and JSON, in any spelling of their numbers, with comments and other line ends', () =>
    holds(
      fc.property(complete, style, style, ({ nature, values }, a, b) => {
        expect(modelOf(textOf(nature, values, a))).toBe(modelOf(textOf(nature, values, b)))
      }),
      0.3,
    ))
  it('of complete dipoles are always consistent: they are all that the rules allow', () =>
    holds(
      fc.property(complete, ({ nature, values }) => {
        expect(reportOf(textOf(nature, values, plain)).verdict).toBe('consistent')
      }),
      0.15,
    ))
  it('come back from the model as they went', () =>
    holds(
      fc.property(complete, style, ({ nature, values }, written) => {
        const model = modelOf(textOf(nature, values, written))
        const exported = exportModel(model, { to: 'wcxf', scale: '5' })
        if (E.isLeft(exported)) throw new Error(JSON.stringify(exported.left))
        expect(exported.right.notices).toEqual([])
        expect(modelOf(exported.right.text)).toBe(model)
        const document = JSON.parse(exported.right.text) as {
          values: Record<string, number | { Re: number; Im: number }>
        }
        for (const { name, re, im } of values) {
          const value = document.values[name]
          const parts = typeof value === 'object' ? [value.Re, value.Im] : [value, 0]
          expect(parts).toEqual([Q.toNumber(re), Q.toNumber(im)])
        }
      }),
      0.3,
    ))
  it('with a Majorana coefficient on the diagonal are violated, unless it is zero', () =>
    holds(
      fc.property(complete, number, fc.constantFrom('11', '22', '33'), ({ values }, x, indices) => {
        const majorana = values.filter(({ name }) => names.majorana.includes(name.slice(-2)))
        const extra = [...majorana, { name: `nugamma_${indices}`, re: Q.zero, im: x }]
        expect(reportOf(textOf('majorana', extra, plain)).verdict).toBe(Q.isZero(x) ? 'consistent' : 'violated')
      }),
      0.15,
    ))
})

describe('the map between coefficients and moments', () => {
  const matrix = fc.array(fc.array(fc.record({ re: number, im: number }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })
  /** Equal but for some roundings, relative to the largest number that enters. */
  const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= 1e-14 * size
  it('has an inverse', () =>
    holds(
      fc.property(matrix, (lambda) => {
        expect(lambdaOfMoments(momentsOfLambda(lambda))).toEqual(lambda)
      }),
    ))
  it('is the one of the formulas in doubles', () =>
    holds(
      fc.property(matrix, (c) => {
        const doubles = c.map((row) => row.map(({ re, im }) => ({ re: Q.toNumber(re), im: Q.toNumber(im) })))
        const size = Math.max(...doubles.flat().flatMap(({ re, im }) => [Math.abs(re), Math.abs(im)]))
        const pairs = [
          [momentsOfLambda(scaled(dagger(c), Q.rational(-2))), momentsFromDirac(doubles)],
          [momentsOfLambda(scaled(c, Q.rational(-2))), momentsFromMajorana(doubles, 'half')],
          [momentsOfLambda(scaled(c, Q.rational(-4))), momentsFromMajorana(doubles, 'none')],
        ] as const
        for (const [exact, inDoubles] of pairs)
          for (const part of ['magnetic', 'electric'] as const)
            for (const [f, row] of exact[part].entries())
              for (const [i, z] of row.entries()) {
                const w = inDoubles[part][f]?.[i]
                expect(z && w && near(Q.toNumber(z.re), w.re, size) && near(Q.toNumber(z.im), w.im, size)).toBe(true)
              }
      }),
    ))
})
