// How the antineutrino's matrices follow from the neutrino's, in one formula per form factor where one formula does it:
//   f̄ = ζ·f, ζ·fᵀ, ζ·f* or ζ·f†.
// Both sides are written by the independent entries and compared exactly; where no formula fits, that is said instead.

import { equals, inverse, multiply, plusOne, print, type RootOfUnity } from '../../exact/root-of-unity.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { EntryReport, Report } from '../../physics/report.js'
import { factorPrefix, parseArgPi, parseFactor } from './factor.js'

export interface AntineutrinoGroup {
  readonly formFactors: readonly FormFactor[]
  /** `antineutrino[f,i] = -neutrino[i,f]`, or what can be said instead. */
  readonly statement: string
}

interface Form {
  readonly transposed: boolean
  readonly conjugate: boolean
  readonly text: string
}

const forms: readonly Form[] = [
  { transposed: false, conjugate: false, text: 'neutrino[f,i]' },
  { transposed: true, conjugate: false, text: 'neutrino[i,f]' },
  { transposed: false, conjugate: true, text: 'conj(neutrino[f,i])' },
  { transposed: true, conjugate: true, text: 'conj(neutrino[i,f])' },
]

/** An entry written by an independent one: factor · representative, or factor · conj(representative). */
interface Written {
  readonly of: string
  readonly factor: RootOfUnity
  readonly conjugate: boolean
}

type Matrix = readonly (readonly (Written | 'zero' | undefined)[])[]

/** Form factors with the same relation between antineutrino and neutrino together; `inCases`: what `cases` gives. */
export function antineutrinoGroups(inCases: readonly Report[]): readonly AntineutrinoGroup[] {
  const groups: { formFactors: FormFactor[]; statement: string }[] = []
  for (const formFactor of formFactors) {
    const statement = statementFor(inCases, formFactor)
    const same = groups.find((group) => group.statement === statement)
    if (same === undefined) groups.push({ formFactors: [formFactor], statement })
    else same.formFactors.push(formFactor)
  }
  return groups
}

function statementFor(inCases: readonly Report[], formFactor: FormFactor): string {
  const sides = inCases.map((report) => sidesOf(report, formFactor)).filter((pair) => pair !== 'zero')
  if (sides.length === 0) return 'every antineutrino entry vanishes'
  for (const form of forms) {
    const [factor, ...others] = sides.map(({ left, right }) => uniformFactor(left, right, form))
    if (factor !== undefined && others.every((other) => other !== undefined && equals(other, factor)))
      return `antineutrino[f,i] = ${factorPrefix(print(factor))}${form.text}`
  }
  const isIndependent = inCases.some((report) =>
    report.antineutrino[formFactor].entries.flat().some((entry) => entry.status !== 'zero' && entry.relation === null),
  )
  return isIndependent
    ? "there are antineutrino entries independent of the neutrino's"
    : 'each antineutrino entry follows from a neutrino entry, by no common formula'
}

/** Both matrices by independent entries; `zero` where both vanish and any formula would do. */
function sidesOf(report: Report, formFactor: FormFactor): { left: Matrix; right: Matrix } | 'zero' {
  const neutrino = report.formFactors[formFactor].entries
  const antineutrino = report.antineutrino[formFactor].entries
  const isZero = (entry: EntryReport): boolean => entry.status === 'zero'
  if (antineutrino.every((row) => row.every(isZero)) && neutrino.every((row) => row.every(isZero))) return 'zero'
  return {
    left: writtenMatrix(antineutrino, neutrino, 'antineutrino'),
    right: writtenMatrix(neutrino, neutrino, 'neutrino'),
  }
}

function writtenMatrix(
  entries: readonly (readonly EntryReport[])[],
  neutrino: readonly (readonly EntryReport[])[],
  species: string,
): Matrix {
  return entries.map((row, f) =>
    row.map((entry, i) => {
      if (entry.status === 'zero') return 'zero'
      if (entry.relation === null) return { of: `${species} ${f},${i}`, factor: plusOne, conjugate: false }
      const [term, ...more] = entry.relation
      const factor = term === undefined ? undefined : parseFactor(term.factor)
      if (term === undefined || factor === undefined || more.length > 0) return undefined
      const of = `${term.species ?? species} ${term.entry[0] - 1},${term.entry[1] - 1}`
      const root = neutrino[term.entry[0] - 1]?.[term.entry[1] - 1]
      return normalised({ of, factor, conjugate: term.conjugate }, root)
    }),
  )
}

/** On a line of phase φ, conj(z) = exp(−2iφ)·z: there no conjugation is needed. */
function normalised(written: Written, root: EntryReport | undefined): Written {
  const line = root?.argPi == null ? undefined : parseArgPi(root.argPi)
  if (!written.conjugate || line === undefined) return written
  return { ...written, conjugate: false, factor: multiply(written.factor, inverse(multiply(line, line))) }
}

/** ζ with left = ζ·form(right) for every entry; `undefined` if there is none. */
function uniformFactor(left: Matrix, right: Matrix, form: Form): RootOfUnity | undefined {
  let uniform: RootOfUnity | undefined
  for (const [f, row] of left.entries())
    for (const [i, a] of row.entries()) {
      const b = form.transposed ? right[i]?.[f] : right[f]?.[i]
      if (a === 'zero' && b === 'zero') continue
      if (a === undefined || b === undefined || a === 'zero' || b === 'zero' || a.of !== b.of) return undefined
      const factor = ratio(a, b, form.conjugate)
      if (factor === undefined || (uniform !== undefined && !equals(uniform, factor))) return undefined
      uniform = factor
    }
  return uniform
}

function ratio(a: Written, b: Written, conjugate: boolean): RootOfUnity | undefined {
  if (a.conjugate !== (b.conjugate !== conjugate)) return undefined
  return multiply(a.factor, inverse(conjugate ? inverse(b.factor) : b.factor))
}
