// The ledger as LaTeX tables for a paper: one for each kind of quantity. Compile with article and amsmath, amssymb.

import { type Bound, unitOfKind } from '../../physics/bound.js'
import { escapeLatex } from '../text/escape-latex.js'
import { boundGroups } from './bound-table.js'
import type { Bibliography } from './present-bound.js'
import { quantityLatex } from './quantity-latex.js'
import { kindTitle } from './quantity-text.js'
import { valueLatex } from './value-text.js'

const unitLatex = { muB: '\\mu_{\\mathrm{B}}', e0: 'e_0', 'cm^2': '\\mathrm{cm}^2' } as const

/** Tables with quantity, value, confidence level, status, experiment and source; recalled numbers carry a dagger. */
export function latexBounds(bounds: readonly Bound[], bibliography: Bibliography): string {
  const tables = boundGroups(bounds).flatMap(({ kind, bounds: rows }) => [
    `\\paragraph{${escapeLatex(kindTitle(kind))}} in units of $${unitLatex[unitOfKind[kind]]}$.`,
    '\\begin{center}',
    '\\begin{tabular}{llllll}',
    '  quantity & value & CL & status & experiment & source \\\\ \\hline',
    ...rows.map((bound) => `  ${cells(bound, bibliography).join(' & ')} \\\\`),
    '\\end{tabular}',
    '\\end{center}',
  ])
  const hasRecalled = bounds.some(isRecalled)
  return [
    '% Needs \\usepackage{amsmath,amssymb}.',
    ...tables,
    ...(hasRecalled ? ['$^\\dagger$ Recalled, to be compared with the source.'] : []),
  ].join('\n')
}

const isRecalled = ({ attested, confidence }: Bound): boolean =>
  attested === 'recalled' || confidence?.attested === 'recalled'

const dagger = (isMarked: boolean): string => (isMarked ? '{}^\\dagger' : '')

const cells = (bound: Bound, bibliography: Bibliography): readonly string[] => [
  `$${quantityLatex(bound.quantity)}$`,
  `$${valueLatex(bound)}${dagger(bound.attested === 'recalled')}$`,
  bound.confidence === undefined
    ? '--'
    : `$${bound.confidence.percent}\\%${dagger(bound.confidence.attested === 'recalled')}$`,
  escapeLatex(bound.supersededBy === undefined ? bound.status : `${bound.status}, superseded`),
  escapeLatex(bound.year === undefined ? bound.experiment : `${bound.experiment} ${bound.year}`),
  escapeLatex(sourceText(bound, bibliography)),
]

/** The first reference, as short as a reader can find it. */
function sourceText({ references: [first] }: Bound, bibliography: Bibliography): string {
  if (first === undefined) return 'not looked up'
  const entry = Object.hasOwn(bibliography, first.key) ? bibliography[first.key] : undefined
  const work = entry?.eprint === undefined ? (entry?.journal ?? first.key) : `arXiv:${entry.eprint}`
  return first.where === undefined ? work : `${work}, ${first.where}`
}
