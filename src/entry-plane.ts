// One entry of a model in the complex plane: what the rules allow, the value given, the nearest allowed one and the entry it
// is tied to; all in the author's convention.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { decide, withinLimits } from './check.js'
import { compare, toAuthor } from './engine/compare/compare.js'
import { toComplex } from './exact/cyclotomic.js'
import { add, multiply, type Rational, rational, subtract, toNumber } from './exact/rational.js'
import { askedEntry } from './explain-entry.js'
import { type Entry, entryName } from './physics/entry.js'
import type { Issue } from './physics/issue.js'
import type { GivenEntry, GivenValue, NeutrinoModel } from './physics/model.js'
import { translateLocus } from './physics/translate.js'
import type { Tie } from './physics/verdict.js'
import type { ArgandData } from './plot/figures/argand-data.js'
import { type ReadOptions, readModel } from './read-model.js'

/** What `argandFigure` draws of an entry named `magnetic[1,2]`; issues where the model or the name cannot be read. */
export function entryPlane(
  input: unknown,
  name: string,
  options: Omit<ReadOptions, 'convention'> = {},
): E.Either<NonEmptyArray<Issue>, ArgandData> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const { model, notation, selection } = read.right
    const asked = askedEntry(name, model.states.length)
    if (E.isLeft(asked)) return asked
    const entry = asked.right
    const { species, formFactor, final, initial } = entry
    const { solution } = decide(model, selection)
    const verdict = solution.verdict(species, formFactor, final, initial)
    if (verdict.locus.kind === 'fork') return E.left([dependsOnParities(entry)])
    const factor = notation.author.factor[formFactor]
    const locus = translateLocus(verdict.locus, factor)
    const target =
      species === 'neutrino'
        ? compare(model, solution, notation.author).find(
            (found) => found.formFactor === formFactor && found.final === final && found.initial === initial,
          )?.target
        : undefined
    return E.right({
      entry: entryName(entry),
      allowed: locus.kind === 'line' ? { kind: 'line', phase: (Math.PI * locus.argPi.num) / locus.argPi.den } : locus,
      ...unitOf(model, entry),
      ...given(model, entry),
      ...partner(model, entry),
      ...(verdict.tie === undefined ? {} : { tiedTo: entryName(placeOf(verdict.tie, entry)) }),
      ...(target === undefined ? {} : { nearest: toComplex(toAuthor(target, factor)) }),
    })
  })
}

const dependsOnParities = (entry: Entry): Issue => ({
  code: 'unsupported',
  path: entryName(entry),
  location: null,
  expected: 'an entry with one verdict',
  received: 'a verdict that depends on CP parities left open',
  hint: 'Give the cpParity of both states, and draw each case.',
})

function unitOf({ formFactors }: NeutrinoModel, { formFactor }: Entry): Pick<ArgandData, 'unit'> {
  const unit = formFactors[formFactor]?.unit
  return unit === undefined ? {} : { unit }
}

/** The entry at the other end of a tie. */
const placeOf = ({ place: { species, transposed } }: Tie, { formFactor, final, initial }: Entry): Entry =>
  transposed ? { species, formFactor, final: initial, initial: final } : { species, formFactor, final, initial }

/** The value that the author gives for the neutrino's entry, if it is a number. */
function givenValue(
  { formFactors }: NeutrinoModel,
  { species, formFactor, final, initial }: Entry,
): GivenValue | undefined {
  const entry: GivenEntry | undefined = formFactors[formFactor]?.entries[final]?.[initial]
  return species === 'neutrino' ? entry?.value : undefined
}

function given(model: NeutrinoModel, entry: Entry): Pick<ArgandData, 'given'> {
  const value = givenValue(model, entry)
  const point = value === undefined ? undefined : pointOf(value)
  return point === undefined ? {} : { given: point }
}

/** The mirror entry: rules tie an entry of the neutrino to no other one. */
function partner(model: NeutrinoModel, entry: Entry): Pick<ArgandData, 'partner'> {
  if (entry.final === entry.initial) return {}
  const mirror = { ...entry, final: entry.initial, initial: entry.final }
  const value = givenValue(model, mirror)
  const point = value === undefined ? undefined : pointOf(value)
  return point === undefined ? {} : { partner: { re: point.re, im: point.im, entry: entryName(mirror) } }
}

function pointOf(value: GivenValue): NonNullable<ArgandData['given']> | undefined {
  if (value.kind === 'exact') return toComplex(value.value)
  if (value.kind !== 'interval') return undefined
  const { re, im } = value
  return {
    re: middle(re.low, re.high),
    im: middle(im.low, im.high),
    uncertainty: { re: toNumber(halved(subtract(re.high, re.low))), im: toNumber(halved(subtract(im.high, im.low))) },
  }
}

const halved = (x: Rational): Rational => multiply(x, rational(1, 2))
const middle = (low: Rational, high: Rational): number => toNumber(halved(add(low, high)))
