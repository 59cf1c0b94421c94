// docs/figures/mutation.json: what mutation testing found, part by part.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { equivalents, isSameMutant } from '../../test/mutation/equivalent.js'
import type { Fate, FateKind } from './fate.js'
import type { Part } from './parts.js'

export interface PartFigures {
  readonly folder: string
  readonly files: readonly string[]
  /** Those that were run, equivalent ones included. */
  readonly mutants: number
  readonly killed: number
  readonly timeout: number
  /** Not noticed by any test, and not equivalent. */
  readonly survived: number
  readonly noCoverage: number
  readonly equivalent: number
  /** (killed + timeout) / (mutants − equivalent), in percent. */
  readonly score: number
  /** 95 % interval of the score of all mutants (Wilson), in percent; `null` if all were run. */
  readonly interval: readonly [number, number] | null
  readonly sample: { readonly seed: number; readonly size: number; readonly of: number } | null
  readonly commit: string
}

export interface PartRun {
  readonly part: Part
  readonly fates: readonly Fate[]
  readonly sample: PartFigures['sample']
  readonly commit: string
}

/** Those that are alive and are not listed as equivalent. */
export function survivorsOf(fates: readonly Fate[]): readonly Fate[] {
  const alive = fates.filter(isAlive)
  const listed = alive.length === 0 ? [] : equivalents()
  return alive.filter((fate) => !listed.some((one) => isSameMutant(one, fate)))
}

export const isAlive = ({ kind }: Fate): boolean => kind === 'survived' || kind === 'noCoverage'

export function figuresOf({ part, fates, sample, commit }: PartRun): PartFigures {
  const survivors = survivorsOf(fates)
  const count = (kind: FateKind, among: readonly Fate[] = fates): number =>
    among.filter((fate) => fate.kind === kind).length
  const caught = count('killed') + count('timeout')
  const mutants = fates.length
  const equivalent = fates.filter(isAlive).length - survivors.length
  return {
    folder: part.name,
    files: part.mutate,
    mutants,
    killed: count('killed'),
    timeout: count('timeout'),
    survived: count('survived', survivors),
    noCoverage: count('noCoverage', survivors),
    equivalent,
    score: percent(caught / (mutants - equivalent)),
    interval: sample === null ? null : wilson(caught, mutants - equivalent),
    sample,
    commit,
  }
}

/** The score of several parts together, each weighed with its number of mutants that are not equivalent. */
export function scoreTogether(parts: readonly PartFigures[]): Pick<PartFigures, 'score' | 'interval'> {
  const weighed = parts.map(({ mutants, equivalent, killed, timeout, sample }) => {
    const tries = mutants - equivalent
    const hits = killed + timeout
    // Two hits and two misses more, for the variance: a sample without a miss is no proof that there are none.
    const share = (hits + 2) / (tries + 4)
    const weight = sample === null ? tries : (sample.of * tries) / mutants
    return { weight, share: hits / tries, variance: sample === null ? 0 : (share * (1 - share)) / tries }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const score = weighed.reduce((sum, { weight, share }) => sum + (weight * share) / total, 0)
  const variance = weighed.reduce((sum, { weight, variance: own }) => sum + (weight / total) ** 2 * own, 0)
  const width = z * Math.sqrt(variance)
  return { score: percent(score), interval: [percent(score - width), percent(Math.min(1, score + width))] }
}

/** Two-sided 95 % of a normal distribution, in standard deviations. */
const z = 1.959964

const percent = (share: number): number => Math.round(1000 * share) / 10

/** Wilson's interval for a share of `hits` in `tries`, 95 %. */
function wilson(hits: number, tries: number): readonly [number, number] {
  const share = hits / tries
  const centre = share + z ** 2 / (2 * tries)
  const width = z * Math.sqrt((share * (1 - share)) / tries + z ** 2 / (4 * tries ** 2))
  const scale = 1 + z ** 2 / tries
  return [percent((centre - width) / scale), percent((centre + width) / scale)]
}

interface Figures {
  readonly folders: readonly PartFigures[]
}

/** Puts the figures of a part into the file, in the order of `names`. */
export function updateFigures(file: string, figures: PartFigures, names: readonly string[]): void {
  const known: Figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { folders: [] }
  const others = known.folders.filter(({ folder }) => folder !== figures.folder)
  const folders = [...others, figures].sort((a, b) => names.indexOf(a.folder) - names.indexOf(b.folder))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ folders }, null, 2)}\n`)
}
