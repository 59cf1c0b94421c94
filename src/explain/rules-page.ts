// What is shipped, for a reader: the list of rules or conventions, and the page of one.

import type { Convention, Unit } from '../physics/convention.js'
import { formFactors, letter } from '../physics/form-factor.js'
import { phaseNames } from '../physics/state.js'
import type { SymmetryRule } from '../physics/symmetry-rule.js'
import { type PrettyOptions, page } from './pretty/options.js'
import { type PageFormat, referenceText, renderSheet, type Sheet } from './sheet.js'

export type { PageFormat } from './sheet.js'

import { escapeMarkdown } from './text/escape-markdown.js'
import { hang, padEnd } from './text/layout.js'
import { safeText } from './text/safe-text.js'

/** One line for each record. */
export function recordList(
  records: readonly { readonly id: string; readonly title: string; readonly status?: string }[],
  format: PageFormat,
  options: PrettyOptions = {},
): string {
  const { width, paint } = page(options)
  if (format === 'markdown')
    return records
      .map(
        ({ id, title, status }) => `- \`${id}\`${status === undefined ? '' : ` (${status})`}: ${escapeMarkdown(title)}`,
      )
      .join('\n')
  const idWidth = Math.max(...records.map((record) => record.id.length)) + 2
  return records
    .flatMap(({ id, title, status }) => {
      const head = padEnd(id, idWidth) + (status === undefined ? '' : padEnd(status, 12))
      return hang(head, safeText(title), width).map((line, k) =>
        k === 0 ? paint('heading', id) + line.slice(id.length) : line,
      )
    })
    .join('\n')
}

/** The page of one rule. */
export const rulePage = (rule: SymmetryRule, format: PageFormat, options: PrettyOptions = {}): string =>
  renderSheet(ruleSheet(rule), format, options)

/** The page of one convention. */
export const conventionPage = (convention: Convention, format: PageFormat, options: PrettyOptions = {}): string =>
  renderSheet(conventionSheet(convention), format, options)

function ruleSheet(rule: SymmetryRule): Sheet {
  const { domain } = rule
  const where = [
    domain.states === 'any' ? 'any states' : `${domain.states} states`,
    ...(domain.pair === 'any' ? [] : [`${domain.pair} entries`]),
    ...(domain.masses === 'any' ? [] : ['different masses']),
    ...(domain.q2 === 'any' ? [] : ['q² = 0']),
  ]
  const force =
    rule.status === 'law' ? 'law: in force unless the model lifts it' : 'assumption: in force when the model assumes it'
  return {
    id: rule.id,
    title: rule.title,
    fields: [
      ['status', [force]],
      ['formula', [rule.formula]],
      ['statement', [rule.statement]],
      ['reason', [rule.reason]],
      ['applies to', [where.join(', ')]],
      ['requires', rule.requires.length === 0 ? [] : [rule.requires.join(', ')]],
      ['sources', rule.references.map(referenceText)],
      ['examples', rule.examples.flatMap(exampleLines)],
    ],
  }
}

function exampleLines({ given, expect }: SymmetryRule['examples'][number]): readonly string[] {
  const states = given.states.map((state) => {
    const phases = phaseNames.flatMap((name) => (state[name] === undefined ? [] : [`${name} ${state[name]}`]))
    const mass = state.mass === undefined ? [] : [`mass ${state.mass}`]
    const details = [...phases, ...mass]
    return details.length === 0 ? state.nature : `${state.nature} (${details.join(', ')})`
  })
  const facts = Object.entries(expect).map(([entry, value]) => `${entry} ${isStatus(value) ? value : `= ${value}`}`)
  const q2 = given.q2 === 0 ? ' at q² = 0' : ''
  return [`${states.join(', ')}; ${given.laws.join(' + ') || 'no rule'}${q2}: ${facts.join(', ')}`]
}

const isStatus = (value: string): boolean => /^(zero|real|imaginary|complex|phase .*)$/.test(value)

const unitText: Readonly<Record<Unit, string>> = { 0: '', 1: 'i ', 2: '−', 3: '−i ' }

function conventionSheet(convention: Convention): Sheet {
  const translations = formFactors.map((name) => {
    const power = convention.q2Power[name]
    const q2 = power === 0 ? '' : power === 1 ? 'q² ' : `(q²)^${power} `
    const f = `f_${letter[name]}`
    return `${f} (canonical) = ${unitText[convention.factor[name]]}${q2}${f} (here)`
  })
  return {
    id: convention.id,
    title: convention.title,
    fields: [
      ['vertex', [convention.vertex]],
      ['momentum', [`q = ${convention.momentum}`]],
      ['indices', [`the paper writes the ${convention.firstIndex} state first; files and output are [final][initial]`]],
      ['meaning', translations],
      ['notes', convention.notes],
      ['sources', convention.references.map(referenceText)],
    ],
  }
}
