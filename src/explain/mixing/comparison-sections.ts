// Two mixing matrices in sections: the phases that turn one into the other, what differs, and how well it is known.

import { list } from '../text/layout.js'
import type { DifferenceReport, MixingComparisonReport, PhaseReport } from './mixing-report.js'
import { elementText, phaseText, sizeText } from './number-text.js'
import { field, type Line, type Section } from './section.js'

export const comparisonSections = (report: MixingComparisonReport): readonly Section[] => [
  { title: 'Phases in B = diag(rows) · A · diag(columns)', lines: phaseLines(report) },
  { title: 'Difference', lines: report.difference === null ? [] : differenceLines(report.difference) },
  { title: 'Evidence', lines: agreementLines(report) },
]

function phaseLines({ relation, rowPhases, columnPhases, flavours, states }: MixingComparisonReport): readonly Line[] {
  if (relation === 'equal' || rowPhases === null || columnPhases === null) return []
  const labels = states.map(({ label }) => label)
  return [field('rows', phasesText(rowPhases, flavours)), field('columns', phasesText(columnPhases, labels))]
}

const phasesText = (phases: readonly PhaseReport[], names: readonly string[]): string =>
  phases.every(({ degrees }) => degrees === 0)
    ? 'all 0°'
    : phases.map((phase, k) => `${names[k]} ${phase.status === 'known' ? phaseText(phase) : 'any'}`).join(', ')

function differenceLines(difference: DifferenceReport): readonly Line[] {
  const { values } = difference
  if (difference.kind === 'shape') return [field('shape', `${values[0]} in A, ${values[1]} in B`)]
  const [a, b] = difference.values.map(elementText)
  const size = elementText(difference.difference)
  const open = difference.difference.uncertainty > 1e-9 ? ` ± ${sizeText(difference.difference.uncertainty)}` : ''
  return [field('of', difference.quantity), field('A', a ?? ''), field('B', b ?? ''), field('B - A', size + open)]
}

function agreementLines({ agreement }: MixingComparisonReport): readonly Line[] {
  if (agreement === null) return []
  if (agreement.kind === 'exact') return [field('proved', 'both matrices are exact')]
  const { size, tolerance } = agreement
  if (size === 0) return [field('digits', 'the same in both')]
  return [
    field('digits', `elements differ by ${sizeText(size)} at most; the digits leave up to ${sizeText(tolerance)} open`),
  ]
}

/** The relation in one or two sentences. */
export function relationText({ relation, agreement, undecided, states }: MixingComparisonReport): string {
  const within = agreement?.kind === 'within-digits' ? ' within the digits given' : ''
  switch (relation) {
    case 'equal':
      return `equal${within}.`
    case 'equal-up-to-lepton-phases':
      return `equal up to charged-lepton phases${within}: the same oscillations and the same Majorana physics.`
    case 'equal-for-oscillations':
      return `equal for oscillations only${within}: the Majorana phases differ, and with them the moments of Majorana states.`
    case 'different':
      return 'different.'
    case 'undecided': {
      const labels = (undecided?.states ?? []).map((state) => states[state - 1]?.label ?? String(state))
      const names = `${labels.length === 1 ? 'phase' : 'phases'} of ${list(labels)}`
      const why =
        undecided?.reason === 'digits'
          ? `the digits leave the ${names} open`
          : `only one of them gives the Majorana ${names}`
      return `equal for oscillations${within}; Majorana physics undecided: ${why}.`
    }
    default:
      return never(relation)
  }
}

const never = (relation: never): string => relation
