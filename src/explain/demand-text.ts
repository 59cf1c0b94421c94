// What the rules demand of an entry, in words.

import type { FormFactor } from '../physics/form-factor.js'
import type { EntryReport } from '../physics/report.js'
import { statusPhrase, termText } from './notation.js'

/** `imaginary, -magnetic[1,2]`. */
export function allowedText(report: EntryReport, formFactor: FormFactor): string {
  const [term] = report.relation ?? []
  const tie = term === undefined ? '' : termText(term, formFactor)
  const status = report.status === 'phase' ? `exp(i*pi*${report.argPi})*real` : report.status
  if (report.status === 'zero') return '0'
  if (report.status === 'complex') return tie === '' ? 'complex' : tie
  return tie === '' ? status : `${status}, ${tie}`
}

/** `a real number, equal to anapole[1,2]`. */
export function demand(report: EntryReport, formFactor: FormFactor): string {
  const [term] = report.relation ?? []
  if (term === undefined) return statusPhrase(report)
  const tie = `equal to ${termText(term, formFactor)}`
  return report.status === 'complex' ? tie : `${statusPhrase(report)}, ${tie}`
}
