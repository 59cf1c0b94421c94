// The verdicts of a report as the grids of a figure: the letters are those of the terminal.

import { glyphOf, isTied, meanings, statusWords, symbols } from './explain/facts/glyph.js'
import { formFactors, letter } from './physics/form-factor.js'
import type { EntryReport, EntryStatus, Report } from './physics/report.js'
import type { VerdictCell, VerdictsData } from './plot/figures/verdicts.js'
import { rich } from './plot/text/rich-text.js'

/** What `verdictsFigure` draws of a report. */
export function verdictGrids(report: Report): VerdictsData {
  const marks = marksOf(report)
  const entries = formFactors.flatMap((name) => report.formFactors[name].entries.flat())
  return {
    name: report.model.name,
    states: report.model.states.map(({ label }) => label),
    grids: formFactors.map((name) => ({
      name,
      heading: rich`${name} *f*_{${letter[name]}}`,
      cells: report.formFactors[name].entries.map((row, f) =>
        row.map((entry, i) => cellOf(entry, marks.get(`${name}[${f + 1},${i + 1}]`))),
      ),
    })),
    legend: legend(entries, new Set(marks.values())),
  }
}

const kinds: Readonly<Record<EntryStatus, VerdictCell['kind']>> = {
  zero: 'zero',
  real: 'line',
  imaginary: 'line',
  phase: 'line',
  complex: 'complex',
  fork: 'open',
}

function cellOf(entry: EntryReport, mark: VerdictCell['mark']): VerdictCell {
  const tie = isTied(entry) ? ', tied to an earlier entry' : ''
  const cell = { symbol: glyphOf(entry).symbol, kind: kinds[entry.status], isTied: isTied(entry) }
  return { ...cell, words: `${statusWords(entry)}${tie}`, ...(mark === undefined ? {} : { mark }) }
}

/** A violation counts before anything open. */
function marksOf({ findings }: Report): ReadonlyMap<string, NonNullable<VerdictCell['mark']>> {
  const marks = new Map<string, NonNullable<VerdictCell['mark']>>()
  for (const { kind, formFactor, entry } of findings) {
    if (entry === null || kind === 'warning') continue
    const name = `${formFactor}[${entry.join()}]`
    if (kind === 'violation' || !marks.has(name)) marks.set(name, kind === 'violation' ? 'violation' : 'undecided')
  }
  return marks
}

function legend(entries: readonly EntryReport[], shown: ReadonlySet<VerdictCell['mark']>): string {
  const used = new Set(entries.map(({ status }) => status))
  const letters = (Object.keys(symbols) as EntryStatus[]).filter((status) => used.has(status))
  return [
    ...letters.map((status) => `${symbols[status]} ${meanings[status]}`),
    ...(entries.some(isTied) ? ['small letter: tied to an earlier entry'] : []),
    ...(shown.has('violation') ? ['! given value not allowed'] : []),
    ...(shown.has('undecided') ? ['? given value undecided'] : []),
    'rows: final states, columns: initial states',
  ].join(' · ')
}
