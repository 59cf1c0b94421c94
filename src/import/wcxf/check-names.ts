// Values against a basis: a name that the basis has not is an issue, with the reason where indices tell it; a value that
// hermiticity makes real, and that has an imaginary part, is a violation.

import * as Q from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { ImportLog } from '../import-log.js'
import type { WcxfBasis, WcxfValue } from './wcxf-file.js'

/** Looking for the nearest name takes a while, and who mistook a hundred names has another problem. */
const maximumSuggestions = 100

/** Reports names that the basis has not. */
export function checkNames(
  values: readonly WcxfValue[],
  { eft, basis, coefficients }: WcxfBasis,
  log: ImportLog,
): void {
  const unknown = values.filter(({ name }) => !coefficients.has(name))
  for (const [k, { name, keyOffset }] of unknown.entries()) {
    log.trouble.add({
      code: 'unknown-key',
      path: ['values', name],
      offset: keyOffset,
      expected: `a coefficient of ${eft}, ${basis}`,
      received: name,
      hint: k < maximumSuggestions ? hintFor(name, coefficients) : undefined,
    })
  }
}

/** Reports imaginary parts that hermiticity forbids. */
export function checkReality(values: readonly WcxfValue[], { coefficients }: WcxfBasis, log: ImportLog): void {
  for (const { name, im, imOffset } of values) {
    if (coefficients.get(name)?.isReal !== true || Q.isZero(im)) continue
    const message = `${name} is real, since the Lagrangian is hermitian; its imaginary part is ${Q.print(im)}.`
    log.finding('violation', 'not-real', message, imOffset)
  }
}

const indexed = /^(.{1,60})_(\d{1,6})$/
const mostTwins = 3

function hintFor(name: string, coefficients: WcxfBasis['coefficients']): string | undefined {
  const [, stem, indices] = indexed.exec(name) ?? []
  if (stem !== undefined && indices !== undefined) {
    const twins = orders(indices).map((other) => `${stem}_${other}`)
    const known = twins.filter((twin) => coefficients.has(twin)).slice(0, mostTwins)
    if (known.length > 0)
      return `A basis lists no index combination that a symmetry of the operator ties to another or makes vanish; of these indices it has ${known.join(', ')}.`
  }
  const near = didYouMean(name, coefficients.keys())
  return near === undefined ? undefined : `Did you mean ${near}?`
}

/** Every order of at most six digits; halves exchanged, pairs turned round, and both, come first. */
function orders(digits: string): readonly string[] {
  const half = digits.length / 2
  const turn = (text: string): string => text.replace(/(.)(.)/g, '$2$1')
  const exchanged = digits.length % 2 === 0 ? digits.slice(half) + digits.slice(0, half) : digits
  return [...new Set([exchanged, turn(digits), turn(exchanged), ...permutations(digits)])]
}

function permutations(digits: string): readonly string[] {
  if (digits.length <= 1) return [digits]
  return [...digits].flatMap((digit, k) =>
    permutations(digits.slice(0, k) + digits.slice(k + 1)).map((rest) => digit + rest),
  )
}
