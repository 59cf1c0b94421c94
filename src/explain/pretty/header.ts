// Head of a report: what was judged, by which rules, and which rules were set aside and why.

import type { CertificateState } from '../../physics/certificate.js'
import type { Report } from '../../physics/report.js'
import { phaseNames } from '../../physics/state.js'
import { phaseText } from '../facts/glyph.js'
import { hang, padEnd } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import type { ModelFacts, Page } from './options.js'

const labelWidth = 12
const mostLabels = 12

const field = (name: string, text: string, { width, paint }: Page): readonly string[] => {
  const [first = '', ...more] = hang(padEnd(name, labelWidth), text, width)
  return [paint('label', first.slice(0, labelWidth)) + first.slice(labelWidth), ...more]
}

/** The lines above the matrices. */
export function header(report: Report, page: Page): readonly string[] {
  const { name, source } = report.model
  const title = modelTitle(report)
  const facts = page.facts ?? report.certificate ?? undefined
  const q2 = facts?.q2
  return [
    page.paint('heading', title),
    ...(name !== null && source.file !== null ? field('file', safeText(source.file), page) : []),
    ...stateGroups(report, facts).flatMap((group, k) => field(k === 0 ? 'states' : '', group, page)),
    ...field('convention', report.convention + (q2 === undefined ? '' : `, q² ${q2 === 0 ? '= 0' : q2}`), page),
    ...field('in force', rulesInForce(report), page),
    ...setAside(report).flatMap((line, k) => field(k === 0 ? 'set aside' : '', line, page)),
  ]
}

/** The model's name, else that of its file. */
export function modelTitle({ model: { name, source } }: Report): string {
  if (name !== null) return safeText(name)
  return source.file === '-' ? 'Model from standard input' : safeText(source.file ?? 'Neutrino model')
}

function rulesInForce(report: Report): string {
  const names = report.rules.inForce.map((rule) => rule.id + (rule.status === 'assumption' ? ' (assumed)' : ''))
  return names.length === 0 ? 'no rule' : names.join(', ')
}

/** Rules set aside for the same reason share a line. */
function setAside(report: Report): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const { id, reason } of report.rules.setAside) byReason.set(reason, [...(byReason.get(reason) ?? []), id])
  return [...byReason].map(([reason, ids]) => `${ids.join(', ')}: ${safeText(reason)}`)
}

/** States that are alike share a line: `nu1, nu3: majorana, CP parity i`. */
export function stateGroups(
  report: Report,
  facts: ModelFacts | undefined = report.certificate ?? undefined,
): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [k, state] of report.model.states.entries()) {
    const alike = [state.nature, ...phases(facts?.states[k])].join(', ')
    groups.set(alike, [...(groups.get(alike) ?? []), safeText(state.label)])
  }
  return [...groups].map(([alike, labels]) => `${labelList(labels)}: ${alike}`)
}

function labelList(labels: readonly string[]): string {
  if (labels.length <= mostLabels) return labels.join(', ')
  return `${labels.slice(0, 3).join(', ')}, … ${labels[labels.length - 1]} (${labels.length} states)`
}

const phaseTitles = { cpParity: 'CP parity', cPhase: 'C phase', pPhase: 'P phase', tPhase: 'T phase' } as const
const units: Readonly<Record<string, string>> = { '0': '1', '1/2': 'i', '1': '−1', '3/2': '−i' }

/** The phases that a state has been given; of a Dirac state, which has a phase of 1 unless it is given another, those that are not 1. */
const phases = (state: CertificateState | undefined): readonly string[] =>
  phaseNames.flatMap((name) => {
    const argPi = state?.[name]
    return argPi === undefined || (argPi === '0' && state?.nature === 'dirac')
      ? []
      : [`${phaseTitles[name]} ${units[argPi] ?? `exp(i ${phaseText(argPi)})`}`]
  })
