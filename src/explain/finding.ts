// Discrepancies and warnings → findings of the report: words, exact residual, fix or suggestion, minimal conflict.

import { type Discrepancy, givenPairAt, nearestMatrix, residualOf, toAuthor } from '../engine/compare/compare.js'
import { minimalConflict } from '../engine/compare/conflict.js'
import { regionOf } from '../engine/compare/region.js'
import type { SetAside } from '../engine/select.js'
import { usesOpenPhase } from '../engine/solve/parities.js'
import { type Cyclotomic, subtract, toComplex } from '../exact/cyclotomic.js'
import type { MixingVerdict } from '../mixing/parities/settle-parities.js'
import { entryIndex, entryName } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { GivenMatrix, NeutrinoModel } from '../physics/model.js'
import { blankFinding, type Conflict, type EntryReport, type Finding } from '../physics/report.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import { allowedText, demand } from './demand-text.js'
import { inSymbols } from './finding-in-symbols.js'
import { mixingFindings } from './mixing-finding.js'
import { givenText, type Notation, outcomeReport, valueText } from './notation.js'
import { onlyIf } from './parity-finding.js'

/** What the wording needs beside the discrepancy itself. */
export interface Circumstances {
  readonly model: NeutrinoModel
  readonly system: RuleSystem
  readonly solution: Solution
  readonly notation: Notation
  /** How the mixing stands to the CP parities, where both are given. */
  readonly mixing: MixingVerdict | undefined
  /** Does the report carry its certificate, so that findings can point into it? */
  readonly hasCertificate: boolean
}

/** The findings of a report: first what is wrong or open in the values, in the order given, then warnings. */
export function findingsOf(
  discrepancies: readonly Discrepancy[],
  setAside: readonly SetAside[],
  circumstances: Circumstances,
): readonly Finding[] {
  const { model, system, mixing } = circumstances
  const suggestions = new Map<FormFactor, Finding['suggestion']>()
  return [
    ...discrepancies.map((one) => findingOf(one, circumstances, suggestions)),
    ...(mixing === undefined
      ? []
      : mixingFindings({
          verdict: mixing,
          location: (model.mixing ?? model.massMatrix)?.location ?? null,
          labels: model.states.map(({ label }) => label),
          rules: system.rules.filter((rule) => usesOpenPhase([rule])).map(({ id }) => id),
        })),
    ...warnings(setAside, circumstances),
  ]
}

/** Above this many states a suggested matrix is printed once for each form factor only. */
const smallCount = 8

function findingOf(
  one: Discrepancy,
  circumstances: Circumstances,
  suggestions: Map<FormFactor, Finding['suggestion']>,
): Finding {
  const { formFactor, final, initial, verdict, given, target, isDemanded } = one
  const { model, notation, hasCertificate } = circumstances
  const entry = { species: 'neutrino', formFactor, final, initial } as const
  const report = outcomeReport(entry, verdict, notation)
  const base = {
    ...blankFinding,
    kind: one.kind,
    code: one.code,
    rules: verdict.because,
    formFactor,
    entry: [final + 1, initial + 1] as const,
    given: givenText(given.text, formFactor, notation),
    location: given.location,
    certificate: hasCertificate ? `#/certificate/claims/${entryIndex(entry, model.states.length)}` : null,
  }
  const name = entryName(entry)
  if (one.parities !== undefined) return { ...base, ...onlyIf(one, name, model) }
  if (target === undefined) return { ...base, ...inSymbols(one, name, circumstances) }
  const residual = residualOf(given, target, notation.author.factor[formFactor])
  const targetText = valueText(target, formFactor, notation)
  return {
    ...base,
    allowed: isDemanded || report.status === 'zero' ? targetText : allowedText(report, formFactor),
    residual: residual === undefined ? null : valueText(fromAuthor(residual, one, notation), formFactor, notation),
    message: messageOf(one, name, report),
    fix: isDemanded ? { entry: base.entry, value: targetText } : null,
    suggestion: isDemanded ? null : suggestionFor(formFactor, circumstances, suggestions),
    conflict: conflictOf(one, circumstances),
  }
}

/** Residuals are worked out in the author's convention; back to canonical for printing. */
const fromAuthor = (value: Cyclotomic, { formFactor }: Discrepancy, { author }: Notation): Cyclotomic =>
  toAuthor(value, ((4 - author.factor[formFactor]) % 4) as 0 | 1 | 2 | 3)

function messageOf({ code, formFactor, given }: Discrepancy, name: string, report: EntryReport): string {
  const isInterval = given.value.kind === 'interval'
  return code === 'must-vanish'
    ? `${name} must vanish${isInterval ? ', and zero is not within its uncertainty' : ''}.`
    : `${name} must be ${demand(report, formFactor)}${isInterval ? ', and nothing within its uncertainty is' : ''}.`
}

function suggestionFor(
  formFactor: FormFactor,
  { model, solution, notation }: Circumstances,
  known: Map<FormFactor, Finding['suggestion']>,
): Finding['suggestion'] {
  const found = known.get(formFactor)
  if (found !== undefined) return model.states.length <= smallCount ? found : null
  const matrix = model.formFactors[formFactor]
  if (matrix === undefined) return null
  const made = suggest(matrix, formFactor, solution, notation)
  known.set(formFactor, made)
  return made
}

function suggest(
  matrix: GivenMatrix,
  formFactor: FormFactor,
  solution: Solution,
  notation: Notation,
): NonNullable<Finding['suggestion']> {
  const factor = notation.author.factor[formFactor]
  const closest = nearestMatrix(matrix, formFactor, solution, factor)
  const distances: number[] = []
  const text = matrix.entries.map((row, f) =>
    row.map((given, i) => {
      const value = closest[f]?.[i]
      if (value === undefined) return givenText(given.text, formFactor, notation)
      const region = regionOf(given.value)
      if (region !== undefined) {
        const { re, im } = toComplex(subtract(region.centre, toAuthor(value, factor)))
        distances.push(re, im)
      }
      return valueText(value, formFactor, notation)
    }),
  )
  return { matrix: text, distance: Math.hypot(...distances) }
}

function conflictOf(one: Discrepancy, { model, system, notation }: Circumstances): Conflict | null {
  const { formFactor, final, initial } = one
  const matrix = model.formFactors[formFactor]
  if (matrix === undefined) return null
  const [f, i] = final <= initial ? [final, initial] : [initial, final]
  const pair = givenPairAt(matrix, notation.author.factor[formFactor], f, i)
  const found = minimalConflict(system, formFactor, pair, final <= initial ? 'upper' : 'lower')
  return found === undefined
    ? null
    : { rules: found.rules, values: found.values.map((which) => nameOf(formFactor, f, i, which)) }
}

/** `magnetic[1,2]` for the upper entry of a pair f ≤ i, `magnetic[2,1]` for the lower. */
export const nameOf = (formFactor: FormFactor, f: number, i: number, which: 'upper' | 'lower'): string =>
  which === 'upper' ? `${formFactor}[${f + 1},${i + 1}]` : `${formFactor}[${i + 1},${f + 1}]`

function warnings(setAside: readonly SetAside[], { model, system }: Circumstances): readonly Finding[] {
  const unused = setAside.flatMap(({ rule, reason, assumed }): readonly Finding[] =>
    assumed === undefined
      ? []
      : [
          {
            ...blankFinding,
            kind: 'warning',
            code: 'assumption-set-aside',
            rules: [rule.id],
            message: `The assumption ${rule.id} is set aside: ${reason}.`,
            location: assumed.location,
          },
        ],
  )
  const comparesMasses = system.rules.filter(({ domain }) => domain.masses === 'different').map(({ id }) => id)
  const withoutMass = model.states.filter(({ mass }) => mass === undefined).map(({ label }) => label)
  if (comparesMasses.length === 0 || withoutMass.length === 0) return unused
  const message = `No mass is given for ${withoutMass.join(', ')}: each such state counts as having a mass of its own.`
  return [...unused, { ...blankFinding, kind: 'warning', code: 'mass-not-given', rules: comparesMasses, message }]
}
