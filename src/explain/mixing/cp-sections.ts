// CP, CP parities and what they make of the transition moments, in words.

import { list } from '../text/layout.js'
import type { CpReport, MixingReport, NoParityReason, OpenReason, PairReport } from './mixing-report.js'
import { realText } from './number-text.js'
import { field, type Line, type Section, text } from './section.js'

type Label = (state: number) => string

const labelIn =
  ({ states }: MixingReport): Label =>
  (state) =>
    states[state - 1]?.label ?? String(state)

const mostNames = 6

/** `nu1, nu2 and nu3`; of many the first. */
export const shortList = (names: readonly string[]): string =>
  names.length <= mostNames
    ? list(names)
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`

export function cpSection(report: MixingReport): Section {
  const { cp } = report
  const label = labelIn(report)
  return {
    title: 'CP',
    lines: [
      ...cpLines(cp),
      ...cp.groups.map((group, k) => field(k === 0 ? 'parities' : '', groupText(group, k, label))),
      ...symbolicLines(cp, label),
      ...asWrittenLines(cp, label),
      ...(cp.status === 'violated' ? [] : withoutLines(cp, label)),
      ...declaredLines(cp, label),
    ],
  }
}

/** Only relative parities mean anything: those of one group may all be changed, whatever the others are. */
function groupText({ states, parities }: CpReport['groups'][number], k: number, label: Label): string {
  const each = states.map((state, at) => `${label(state)} ${parities[at]}`).join(', ')
  return `${each} (${k === 0 ? '' : 'independent of those above; '}or ${states.length === 1 ? 'the' : 'all of them'} opposite)`
}

/** Parities that symbols decide, where CP is conserved. */
const symbolicLines = ({ symbolic, status }: CpReport, label: Label): readonly Line[] =>
  status === 'violated'
    ? []
    : symbolic.map(({ state, from, relative }, k) =>
        field(k === 0 ? 'symbols' : '', `${label(state)}: the parity of ${label(from)} times ${relative}`),
      )

const conventions: Readonly<Record<CpReport['asWritten'][number]['reason'], string>> = {
  massless: 'massless; read as written, since another phase of the field is another convention',
  degenerate: 'of equal mass; read as written, since another basis is another convention',
}

/** States whose parity is a convention that the matrix makes, by reason. */
function asWrittenLines({ asWritten }: CpReport, label: Label): readonly Line[] {
  return (['massless', 'degenerate'] as const).flatMap((reason) => {
    const names = asWritten.filter((one) => one.reason === reason).map(({ state }) => label(state))
    return names.length === 0 ? [] : [field('written', `${shortList(names)}: ${conventions[reason]}`)]
  })
}

function cpLines({ status, evidence, margin, condition, isWithDeclared }: CpReport): readonly Line[] {
  switch (status) {
    case 'conditional':
      return [
        field(
          'depends',
          `the charged current is CP invariant${isWithDeclared === true ? ' with the CP parities of the model' : ''} if and only if ${condition}`,
        ),
      ]
    case 'conserved':
      return [field('conserved', 'proved: the charged current is CP invariant')]
    case 'violated': {
      if (evidence?.kind === 'symbols')
        return [field('violated', 'proved: no values of the symbols in the Majorana phases conserve CP')]
      if (evidence?.kind !== 'invariant')
        return [
          field('violated', `proved: the phases of the rows ${list(evidence?.rows ?? [])} cannot be removed together`),
        ]
      const { invariant, imaginaryPart } = evidence
      return [field('violated', `proved: Im ${invariant} = ${realText(imaginaryPart)}, where CP makes it 0`)]
    }
    case 'undecided': {
      if (margin === null) return [field('undecided', 'neither that CP is conserved nor that it is violated is proved')]
      const open = `: Im ${margin.invariant} = ${realText(margin.imaginaryPart)}`
      return [field('undecided', `the digits given allow both${open}`)]
    }
    default:
      return never(status)
  }
}

const never = (status: never): readonly Line[] => status

const reasons: Readonly<Record<NoParityReason, string>> = {
  dirac: 'Dirac; a Dirac field absorbs it',
  massless: 'massless; the field absorbs any phase',
  degenerate: 'of equal mass; their basis is a choice',
  'phase-not-given': 'Majorana phase not given',
  'vanishing-column': 'no mixing with e, mu, tau',
}

/** States without a parity, by reason. */
function withoutLines({ without }: CpReport, label: Label): readonly Line[] {
  const byReason = new Map<NoParityReason, string[]>()
  for (const { state, reason } of without) byReason.set(reason, [...(byReason.get(reason) ?? []), label(state)])
  return [...byReason].map(([reason, names]) => field('no parity', `${shortList(names)}: ${reasons[reason]}`))
}

function declaredLines({ declared }: CpReport, label: Label): readonly Line[] {
  if (declared === null) return []
  if (declared.status === 'agrees') return [field('declared', 'the CP parities of the model agree')]
  const { states, inferred } = declared
  const names = list(states.map(label))
  return [
    field('declared', `✗ the model gives ${names} ${declared.declared} parities; the mixing makes them ${inferred}`),
  ]
}

const openReasons: Readonly<Record<OpenReason, (names: readonly string[]) => string>> = {
  massless: (names) => `${are(names)} massless, and a phase of the field turns one moment into the other`,
  degenerate: (names) => `${are(names)} degenerate, and the basis of degenerate states is a choice`,
  'phase-not-given': (names) =>
    names.length === 1
      ? `the Majorana phase of ${list(names)} is not given`
      : `the Majorana phases of ${list(names)} are not given`,
  'vanishing-column': (names) => `${list(names)} ${names.length === 1 ? 'does' : 'do'} not mix with e, mu, tau`,
  separate: (names) => `no charged lepton couples to both ${list(names)}`,
  digits: () => 'the digits do not decide',
}

const are = (names: readonly string[]): string => `${list(names)} ${names.length === 1 ? 'is' : 'are'}`

function momentText({ parities, open, options = [] }: PairReport, label: Label): string {
  switch (parities) {
    case 'equal':
      return 'equal parities: electric moment ε^M = 2ε^D, no magnetic one'
    case 'opposite':
      return 'opposite parities: magnetic moment µ^M = 2µ^D, no electric one'
    case 'mixed':
      return 'CP is violated between them: magnetic and electric moment both allowed'
    case 'open': {
      const names = (open?.states ?? []).map(label)
      return `open: ${openReasons[open?.reason ?? 'digits'](names)}`
    }
    case 'symbolic': {
      const each = options.map(({ when, magnetic }) =>
        magnetic === 'zero' ? `only ε^M = 2ε^D if ${when}` : `only µ^M = 2µ^D if ${when}`,
      )
      return `${each.join('; ')}; else both`
    }
    default:
      return never(parities)[0]?.kind ?? ''
  }
}

const mostLines = 3

const titleOfMoments = 'Transition moments of Majorana states in one loop (^D: were they Dirac)'

/** Few pairs have a line each; of many, those that share a fate share a paragraph. */
export function momentsSection(report: MixingReport): Section {
  const label = labelIn(report)
  const name = ({ states }: PairReport): string => states.map(label).join('–')
  const { pairs } = report
  const told = (pair: PairReport): string => {
    const isConvention = report.cp.asWritten.some(({ state }) => pair.states.includes(state))
    return momentText(pair, label) + (isConvention && pair.parities !== 'open' ? ', as written' : '')
  }
  if (pairs.length <= mostLines)
    return { title: titleOfMoments, lines: pairs.map((pair) => field(name(pair), told(pair))) }
  const byText = new Map<string, string[]>()
  for (const pair of pairs) {
    const said = told(pair)
    byText.set(said, [...(byText.get(said) ?? []), name(pair)])
  }
  return {
    title: titleOfMoments,
    lines: [...byText].map(([said, names]) => text(`${shortList(names)}: ${said}`)),
  }
}
