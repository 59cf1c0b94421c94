// One mixing matrix in sections: matrix, normal form, CP, moments, invariants, phases, fit.

import { count, displayWidth, list, padEnd } from '../text/layout.js'
import { cpSection, momentsSection, shortList } from './cp-sections.js'
import type { AngleReport, FitReport, MixingReport, PhysicalPhasesReport, UnitarityReport } from './mixing-report.js'
import { degreesText, elementText, phaseText, realText, sizeText } from './number-text.js'
import { field, type Line, type Section, text } from './section.js'

const mostDrawn = 12
const mostNamed = 6

export function mixingSections(report: MixingReport): readonly Section[] {
  return [
    matrixSection(report),
    normalFormSection(report),
    cpSection(report),
    momentsSection(report),
    invariantsSection(report),
    { title: 'Physical phases', lines: phaseLines(report) },
    ...(report.fit === null ? [] : [fitSection(report.fit)]),
  ]
}

const labelsOf = ({ states }: Pick<MixingReport, 'states'>): readonly string[] => states.map(({ label }) => label)

function matrixSection(report: MixingReport): Section {
  const { matrix, flavours, unitarity } = report
  const rows = matrix.map((row, k) => [flavours[k] ?? '', ...row.map(elementText)])
  const size = `${matrix.length} × ${report.states.length}`
  const drawn: readonly Line[] =
    report.states.length > mostDrawn
      ? [text(`${size}: --format json prints every element.`)]
      : [{ kind: 'table', head: ['', ...labelsOf(report)], rows }]
  return { title: 'Matrix U', lines: [...drawn, ...digitLines(report), field('unitary', unitarityText(unitarity))] }
}

/** How well elements that are decimals are known. */
function digitLines({ matrix }: MixingReport): readonly Line[] {
  const largest = Math.max(...matrix.flat().map(({ uncertainty }) => uncertainty))
  return largest <= 1e-9
    ? []
    : [
        field(
          'digits',
          `leave at most ${sizeText(largest)} open in an element; every ± is that, not an error of measurement`,
        ),
      ]
}

function unitarityText({ status, by, rows, size, tolerance }: UnitarityReport): string {
  const place = `(U U†)[${rows.join(',')}]`
  switch (status) {
    case 'proved':
      if (by === 'mass-matrix') return 'yes, it diagonalises the mass matrix'
      return by === 'rotations' ? 'yes, a product of rotations' : 'yes, proved: every element is exact'
    case 'within-digits':
      return `within the digits given: ${place} is off by ${sizeText(size)}, and they leave ${sizeText(tolerance)} open`
    case 'violated': {
      const open = tolerance === 0 ? 'nothing' : sizeText(tolerance)
      return `no: ${place} is off by ${sizeText(size)}, and the digits leave ${open} open. Normal form and number of phases need a unitary matrix.`
    }
    default:
      return never(status)
  }
}

function normalFormSection({ normalForm, unitarity, states, flavours }: MixingReport): Section {
  if (normalForm === null) {
    const reason =
      flavours.length === states.length
        ? 'Not for a matrix with elements below 1e-9: angles are not computed that well.'
        : 'Not for the rows e, mu, tau alone: a complete matrix has one.'
    return { title: 'Normal form', lines: unitarity.status === 'violated' ? [] : [text(reason)] }
  }
  if (states.length > mostNamed)
    return { title: 'Normal form', lines: [text(`${normalForm.angles.length} rotations: --format json lists them.`)] }
  const { angles, phases, rowPhases, columnSigns } = normalForm
  const columns = states.length === 3 ? 'diag(1, e^{iα21/2}, e^{iα31/2})' : 'diag(1, e^{iα21/2}, …)'
  const rotations = states.length === 3 ? 'R23 R13(δ) R12' : '… [R34 R24 R14] [R23 R13] [R12]'
  return {
    title: `Normal form: diag(e^{iφ}) ${rotations} ${columns}`,
    lines: [
      ...angleLines(angles),
      ...phases.map((phase) => field(symbols(phase.name), phaseText(phase))),
      field('φ', rowPhaseText(rowPhases, flavours)),
      ...(columnSigns.includes(-1) ? [field('signs', signText(columnSigns, labelsOf({ states })))] : []),
    ],
  }
}

const symbols = (name: string): string => name.replace('theta', 'θ').replace('delta', 'δ').replace('alpha', 'α')

function angleLines(angles: readonly AngleReport[]): readonly Line[] {
  const values = angles.map(({ degrees, uncertainty }) =>
    degrees === null ? 'undefined: θ13 may be 90°' : degreesText(degrees, uncertainty ?? 0),
  )
  const width = Math.max(...values.map(displayWidth))
  return angles.map(({ name, sin2 }, k) => {
    const value = values[k] ?? ''
    return field(symbols(name), sin2 === null ? value : `${padEnd(value, width)}  sin² = ${realText(sin2)}`)
  })
}

function rowPhaseText(rowPhases: readonly number[], flavours: readonly string[]): string {
  if (rowPhases.every((phase) => phase === 0)) return 'all 0: the charged leptons have nothing to absorb'
  const each = rowPhases.map((phase, row) => `${flavours[row]} ${degreesText(phase, 0)}`)
  return `${each.join(', ')}: absorbed by the charged leptons`
}

function signText(signs: readonly (1 | -1)[], labels: readonly string[]): string {
  const negative = labels.filter((_, k) => signs[k] === -1)
  return `minus on ${list(negative)}: absorbed by ${negative.length === 1 ? 'its field' : 'their fields'}`
}

function invariantsSection({ jarlskog, majoranaInvariants, flavours, states }: MixingReport): Section {
  const seen = flavours.slice(0, 3)
  const pairs = new Map<string, readonly [number, number]>()
  for (const { states: pair } of majoranaInvariants) pairs.set(pair.join(), pair)
  const value = (flavour: string, key: string): string => {
    const found = majoranaInvariants.find((each) => each.flavour === flavour && each.states.join() === key)
    return found === undefined ? '' : elementText(found.value)
  }
  const rows = [...pairs].map(([key, [i, j]]) => [
    `${states[i - 1]?.label ?? i}, ${states[j - 1]?.label ?? j}`,
    ...seen.map((flavour) => value(flavour, key)),
  ])
  return {
    title: 'Rephasing invariants',
    lines: [
      field('J', `${realText(jarlskog)} = Im U[e,1] U[mu,2] U*[e,2] U*[mu,1]`),
      ...(rows.length === 0 ? [] : [{ kind: 'table', head: ['(U[α,i] U*[α,j])²', ...seen], rows } as const]),
    ],
  }
}

function phaseLines({ physicalPhases, states }: MixingReport): readonly Line[] {
  if (physicalPhases === null) return []
  const { angles, dirac, majorana, removed } = physicalPhases
  const all = `${count(angles, 'angle')}, ${count(dirac, 'Dirac phase')}, ${count(majorana, 'Majorana phase')}`
  const rows = states.length > 3 ? ' (of the rows e, mu, tau, which are all that the weak interaction sees)' : ''
  return [
    field('physical', all + rows),
    ...mergedRemovals(removed).map((removal) => field('removed', removalText(removal, labelsOf({ states })))),
  ]
}

type Removal = PhysicalPhasesReport['removed'][number]

/** Fields of single states that absorb a phase each are told together. */
function mergedRemovals(removed: readonly Removal[]): readonly Removal[] {
  const single = removed.filter(({ by }) => by === 'column-phase')
  const states = single.flatMap((removal) => removal.states)
  return removed.flatMap((removal) => {
    if (removal.by !== 'column-phase') return [removal]
    return removal === single[0] ? [{ ...removal, states, parameters: states.length }] : []
  })
}

function removalText({ by, states, parameters }: Removal, labels: readonly string[]): string {
  const names = shortList(states.map((state) => labels[state - 1] ?? String(state)))
  const fields = states.length === 1 ? 'the field' : 'the fields'
  const parts: Readonly<Record<typeof by, string>> = {
    'charged-lepton-phases': `${count(parameters, 'phase')} by the fields of the charged leptons`,
    'column-phase': `${count(parameters, 'phase')} by ${fields} of ${names}`,
    'column-rotation': `${parameters} by rotating ${names}, which are degenerate`,
    'common-phase': `${-parameters} of these counted twice: a phase common to all fields`,
  }
  return parts[by]
}

const fitNames: Readonly<Record<string, string>> = {
  sin2Theta12: 'sin²θ12',
  sin2Theta13: 'sin²θ13',
  sin2Theta23: 'sin²θ23',
  delta: 'δ (deg)',
  dm21: 'Δm²21 (eV²)',
  dm31: 'Δm²31 (eV²)',
  dm32: 'Δm²32 (eV²)',
}

function fitSection({ ordering, values }: FitReport): Section {
  const masses = ordering === 'normal' ? 'm1 < m2 < m3, Δm²31 > 0' : 'm3 < m1 < m2, Δm²32 < 0'
  const range = (ends: readonly [string, string] | null): string => (ends === null ? '' : `${ends[0]} … ${ends[1]}`)
  const rows = values.map(({ name, best, sigma1, range3, derived }) => [
    fitNames[name] ?? name,
    best,
    range(sigma1),
    derived ? 'derived' : range(range3),
  ])
  return {
    title: `Fit, ${ordering} ordering: ${masses}; Δm²ij = mi² - mj²`,
    lines: [{ kind: 'table', head: ['', 'best fit', '1σ', '3σ'], rows }],
  }
}

const never = (status: never): string => status
