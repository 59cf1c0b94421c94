// A model → WCxf text in one of our bases: the dipole coefficients of up to three neutrinos of definite mass, from their
// magnetic and electric moments. C = −λ/2 (Majorana, i < j), C = −λ†/2 (Dirac); λ = µ − iε. A coefficient that is not
// specified is left out, with a notice. What a coefficient cannot hold (other units, moments that no Majorana neutrino has, numbers that
// are no finite decimals) is an issue.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import * as C from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import type { Convention } from '../../physics/convention.js'
import { diracFactor, majoranaFactor } from '../../physics/dipole-sum.js'
import { entryName } from '../../physics/entry.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { Issue } from '../../physics/issue.js'
import type { GivenEntry, NeutrinoModel } from '../../physics/model.js'
import type { Nature } from '../../physics/state.js'
import { neutrinoCount } from './dipole-coefficients.js'
import { dagger, type ExactComplex, type ExactMatrix, lambdaOfMoments, scaled } from './exact-dipole.js'
import { jsonNumber } from './exact-text.js'
import { dipoleBases } from './shipped-basis.js'

export interface WcxfText {
  readonly text: string
  /** What of the model is not in the text. */
  readonly notices: readonly string[]
}

export interface WcxfTarget {
  /** GeV, as the user wrote it. */
  readonly scale: string | undefined
  /** Scales that the source of the model names, for who is asked to choose; default none. */
  readonly scales?: readonly string[] | undefined
  /** In which the model's values are. */
  readonly convention: Convention
}

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** The text; or what stands in its way. */
export function toWcxf(model: NeutrinoModel, { scale, scales, convention }: WcxfTarget): Result<WcxfText> {
  const [first] = model.states
  const nature = first?.nature ?? 'majorana'
  const issues: Issue[] = [...scaleIssues(scale, scales), ...stateIssues(model, nature)]
  const read = (formFactor: 'magnetic' | 'electric'): ExactMatrix => readMatrix(model, formFactor, convention, issues)
  const lambda = lambdaOfMoments({ magnetic: read('magnetic'), electric: read('electric') })
  const names = dipoleBases.find((basis) => basis.nature === nature)?.coefficients ?? new Map()
  const coefficients =
    nature === 'dirac'
      ? scaled(dagger(lambda), Q.rational(1n, BigInt(diracFactor)))
      : scaled(lambda, Q.rational(1n, BigInt(majoranaFactor.upper)))
  if (nature === 'majorana') issues.push(...symmetryIssues(lambda))
  const wanted = [...names.keys()].filter(
    (name) => Number(name.at(-2)) <= model.states.length && Number(name.at(-1)) <= model.states.length,
  )
  const values = wanted.flatMap((name): (readonly [string, string])[] => {
    const z = coefficients[Number(name.at(-2)) - 1]?.[Number(name.at(-1)) - 1]
    const text = z === undefined ? undefined : valueText(z)
    if (z !== undefined && text === undefined) issues.push(noDecimal(name))
    return text === undefined ? [] : [[name, text]]
  })
  const [issue, ...more] = issues
  if (issue !== undefined) return E.left([issue, ...more])
  const open = wanted.filter((name) => values.every(([known]) => known !== name))
  return E.right({ text: documentText(nature, scale ?? '', values), notices: noticesFor(model, open) })
}

function documentText(nature: Nature, scale: string, values: readonly (readonly [string, string])[]): string {
  const rows = values.map(([name, text]) => `    "${name}": ${text}`)
  return [
    '{',
    '  "eft": "WET",',
    `  "basis": "nuvertex-${nature}",`,
    `  "scale": ${scaleText(scale) ?? ''},`,
    rows.length === 0 ? '  "values": {}' : `  "values": {\n${rows.join(',\n')}\n  }`,
    '}\n',
  ].join('\n')
}

function scaleText(scale: string): string | undefined {
  const value = Q.parseDecimal(scale)
  return value === undefined || Q.sign(value) <= 0 ? undefined : jsonNumber(value)
}

function valueText({ re, im }: ExactComplex): string | undefined {
  const [real, imaginary] = [jsonNumber(re), jsonNumber(im)]
  if (real === undefined || imaginary === undefined) return undefined
  return Q.isZero(im) ? real : `{ "Re": ${real}, "Im": ${imaginary} }`
}

function scaleIssues(scale: string | undefined, scales: readonly string[] = []): readonly Issue[] {
  if (scale !== undefined && scaleText(scale) !== undefined) return []
  const expected = 'the scale of the coefficients in GeV'
  const hint = `Give it with --scale, such as --scale ${scales[0] ?? '91.1876'}.`
  const code = scale === undefined ? 'missing-key' : 'invalid-number'
  const listed = `${scales.slice(0, 8).join(', ')}${scales.length > 8 ? ', …' : ''}`
  const received = scale ?? (scales.length === 0 ? 'none' : `a source at several: ${listed}`)
  return [{ code, path: '--scale', location: null, expected, received, hint }]
}

function stateIssues({ states }: NeutrinoModel, nature: Nature): readonly Issue[] {
  const issue = (expected: string, received: string): Issue => ({
    ...{ code: 'unsupported', path: '$.states', location: null, expected, received },
    hint: 'The coefficients of our bases are nugamma_11 to nugamma_33.',
  })
  return [
    ...(states.length > neutrinoCount ? [issue(`at most ${neutrinoCount} states`, String(states.length))] : []),
    ...(states.some((state) => state.nature !== nature) ? [issue('states of one nature', 'Dirac and Majorana')] : []),
  ]
}

/** The canonical values of a form factor; what is not specified is `undefined`. */
function readMatrix(
  { states, formFactors }: NeutrinoModel,
  formFactor: 'magnetic' | 'electric',
  { factor, q2Power }: Convention,
  issues: Issue[],
): ExactMatrix {
  const given = formFactors[formFactor]
  if (given === undefined) return states.map(() => states.map(() => undefined))
  const trouble = (
    expected: string,
    received: string,
    entry?: GivenEntry,
    name = `$.formFactors.${formFactor}`,
  ): void => {
    issues.push({ code: 'unsupported', path: name, location: entry?.location ?? null, expected, received, hint: null })
  }
  if (given.unit !== 'GeV^-1') trouble('the unit GeV^-1, in which coefficients are exact', given.unit ?? 'no unit')
  if (q2Power[formFactor] !== 0) trouble('a convention without powers of q²', formFactor)
  return given.entries.map((row, final) =>
    row.map((entry, initial) => {
      if (entry.value.kind === 'unspecified') return undefined
      const value = entry.value.kind === 'exact' ? partsOf(entry.value.value, factor[formFactor]) : undefined
      const name = entryName({ species: 'neutrino', formFactor: formFactor as FormFactor, final, initial })
      if (value === undefined) trouble('a number with rational parts', entry.text, entry, name)
      return value
    }),
  )
}

/** i^power · z, where its parts are rational. */
function partsOf(value: C.Cyclotomic, power: number): ExactComplex | undefined {
  let turned = value
  for (let k = 0; k < power; k++) turned = C.multiply(C.imaginaryUnit, turned)
  const [re, im] = [C.asRational(C.realPart(turned)), C.asRational(C.imaginaryPart(turned))]
  return re === undefined || im === undefined ? undefined : { re, im }
}

/** λ of Majorana neutrinos is antisymmetric. */
function symmetryIssues(lambda: ExactMatrix): readonly Issue[] {
  const isBroken = lambda.some((row, f) =>
    row.some((z, i) => {
      const w = lambda[i]?.[f]
      return z && w && !(Q.isZero(Q.add(z.re, w.re)) && Q.isZero(Q.add(z.im, w.im)))
    }),
  )
  if (!isBroken) return []
  const expected = 'moments that Majorana neutrinos can have: µ − iε antisymmetric'
  const hint = 'nuvertex check says which entries break the Majorana condition.'
  return [{ code: 'unsupported', path: '$.formFactors', location: null, expected, received: 'others', hint }]
}

const noDecimal = (name: string): Issue => ({
  code: 'unsupported',
  path: name,
  location: null,
  expected: 'a coefficient that is a finite decimal in the range of doubles',
  received: 'another number',
  hint: null,
})

function noticesFor({ states, formFactors, mixing, assume, lift }: NeutrinoModel, open: readonly string[]): string[] {
  const others = (['charge', 'anapole'] as const).filter((name) => formFactors[name] !== undefined)
  const hasMore =
    states.some(({ mass }) => mass !== undefined) || mixing !== undefined || assume.length + lift.length > 0
  return [
    ...(open.length === 0 ? [] : [`Not written, since moments of theirs are not specified: ${open.join(', ')}.`]),
    ...(others.length === 0 ? [] : [`Not written, since dipoles do not hold them: ${others.join(', ')}.`]),
    ...(hasMore ? ['Masses, mixing and assumptions are not written: WCxf has no place for them.'] : []),
  ]
}
