// The proof of one verdict for a reader at a terminal: the claim, the chain of rules that forces it, and the allowed
// matrix that shows that nothing stronger holds.

import { parseEntryName } from '../../physics/entry.js'
import type { Explanation, ExplanationClaim } from '../../physics/explanation.js'
import { isTied, statusWords } from '../facts/glyph.js'
import { relationText } from '../facts/tie-text.js'
import { displayWidth, hang, padEnd } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import { findingLines, matrixLines } from './findings.js'
import { type Page, type PrettyOptions, page } from './options.js'

/** What derivations are told under, and what is said where there is none. */
export const derivationTitle = 'In the symbols of the model'
export const nothingDerived = 'Nothing is claimed of the value of this entry, or none is given.'

/** What a claim is told under. */
export const claimTitles: Readonly<Record<ExplanationClaim['kind'], string>> = {
  zero: 'Why it must vanish',
  line: 'Why its phase is fixed',
  tie: 'Why it is tied',
}

/** The explanation as text of several lines. */
export function prettyExplanation(explanation: Explanation, options: PrettyOptions = {}): string {
  const onPage = page(options)
  return [
    ...hang('', safeText(headline(explanation)), onPage.width).map((line) => onPage.paint('heading', line)),
    ...caseLines(explanation, onPage),
    ...explanation.claims.flatMap((claim) => ['', ...claimLines(claim, onPage)]),
    ...witnessLines(explanation, onPage),
    ...derivationLines(explanation, onPage),
    ...ruleLines(explanation, onPage),
    ...(explanation.finding === undefined ? [] : ['', ...findingLines(explanation.finding, onPage)]),
  ].join('\n')
}

/** `magnetic[2,1] is imaginary: magnetic[2,1] = -magnetic[1,2].` */
export function headline({ entry, verdict }: Pick<Explanation, 'entry' | 'verdict'>): string {
  const formFactor = parseEntryName(entry)?.formFactor
  const tie =
    !isTied(verdict) || formFactor === undefined ? '' : ` = ${relationText(verdict.relation ?? [], formFactor)}`
  if (verdict.status === 'fork') return `${entry} depends on a CP parity that the model leaves open.`
  if (verdict.status === 'zero') return `${entry} must vanish.`
  if (verdict.status === 'complex' && tie === '') return `${entry} is free: any complex number is allowed.`
  const word = verdict.status === 'complex' ? 'is tied to an earlier entry' : `is ${statusWords(verdict)}`
  return tie === '' ? `${entry} ${word}, otherwise free.` : `${entry} ${word}: ${entry}${tie}.`
}

/** The cases of a verdict that a CP parity decides, each with its proof. */
function caseLines(explanation: Explanation, onPage: Page): readonly string[] {
  const { entry, verdict, cases = [] } = explanation
  return (verdict.options ?? []).flatMap((option) => {
    const head = `If ${option.when}: ${headline({ entry, verdict: option.entry })}`
    const proof = cases.find(({ when }) => when === option.when)
    return [
      '',
      ...hang('', safeText(head), onPage.width).map((line) => onPage.paint('heading', line)),
      ...(proof?.claims ?? []).flatMap((claim) => ['', ...claimLines(claim, onPage)]),
      ...witnessLines({ witnesses: proof?.witnesses ?? [] }, onPage),
    ]
  })
}

function claimLines(claim: ExplanationClaim, { width, paint }: Page): readonly string[] {
  const equations = claim.steps.map((step) => safeText(step.equation))
  const equationWidth = Math.max(0, ...equations.map(displayWidth))
  const steps = claim.steps.flatMap((step, k) => {
    const number = `  ${k + 1}. `
    const rule = safeText(step.rule)
    const isNarrow = number.length + equationWidth + 2 + displayWidth(rule) > width
    return isNarrow
      ? [number + equations[k], `${' '.repeat(number.length)}by ${rule}`]
      : [`${number}${padEnd(equations[k] ?? '', equationWidth)}  ${paint('faint', rule)}`]
  })
  return [paint('heading', claimTitles[claim.kind]), ...steps, ...hang('  ', safeText(claim.conclusion), width)]
}

function witnessLines({ witnesses }: Pick<Explanation, 'witnesses'>, { width, paint }: Page): readonly string[] {
  if (witnesses.length === 0) return []
  const blocks = witnesses.flatMap((witness) => [
    ...hang('  ', safeText(witness.description), width),
    ...matrixLines(witness.matrix).map((row) => `    ${row}`),
  ])
  return ['', paint('heading', 'Why nothing more is forced'), ...blocks]
}

/** What each claim says of the value given, in the author's symbols. */
function derivationLines({ derivations }: Explanation, { width, paint }: Page): readonly string[] {
  if (derivations === undefined) return []
  const head = ['', paint('heading', derivationTitle)]
  if (derivations.length === 0) return [...head, ...hang('  ', nothingDerived, width)]
  const column = Math.max(...derivations.flat().map(({ title }) => displayWidth(title)))
  const blocks = derivations.map((steps) =>
    steps.flatMap(({ title, text }) => hang(`  ${padEnd(title, column)}  `, safeText(text), width)),
  )
  return [...head, ...blocks.flatMap((lines, k) => (k === 0 ? lines : ['', ...lines]))]
}

function ruleLines({ rules }: Explanation, { width, paint }: Page): readonly string[] {
  if (rules.length === 0) return []
  const lines = rules.flatMap((rule) => [
    ...hang('  ', `${safeText(rule.id)}: ${safeText(rule.title)}`, width),
    ...hang('      ', safeText(rule.reason), width),
  ])
  return ['', paint('heading', 'Rules used'), ...lines]
}
