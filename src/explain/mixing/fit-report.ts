// The numbers of an oscillation fit that a mixing names: best fit and ranges with the published digits, and the squared
// mass difference that was not published, Δm²_ij = m_i² − m_j², exact.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import {
  type FitParameter,
  type OscillationFit,
  rangeOf,
  squaredMassDifference,
} from '../../mixing/matrix/oscillation-fit.js'
import type { FitReport, FitValueReport } from './mixing-report.js'

const names: readonly FitParameter[] = ['sin2Theta12', 'sin2Theta13', 'sin2Theta23', 'delta', 'dm21', 'dm31', 'dm32']

export const fitReport = (fit: OscillationFit): FitReport => ({
  ordering: fit.ordering,
  values: names.flatMap((name): readonly FitValueReport[] => {
    const unit = name === 'delta' ? 'deg' : name.startsWith('dm') ? 'eV^2' : null
    const published = fit[name]
    if (published !== undefined) {
      const { best, range3 = null } = published
      return [{ name, unit, best, sigma1: ends(fit, name), range3, derived: false }]
    }
    const derived = name === 'dm31' || name === 'dm32' ? squaredMassDifference(fit, name) : undefined
    if (derived === undefined || E.isLeft(derived)) return []
    return [{ name, unit, best: scientific(derived.right), sigma1: null, range3: null, derived: true }]
  }),
})

function ends(fit: OscillationFit, name: FitParameter): readonly [string, string] | null {
  const range = rangeOf(fit[name], 'sigma1')
  if (range === undefined) return null
  const text = name.startsWith('dm') ? scientific : Q.print
  return [text(range.low), text(range.high)]
}

/** Squared mass differences read as 2.4381e-3: a decimal that means exactly the same where fifteen digits do. */
function scientific(x: Q.Rational): string {
  const text = Q.toNumber(x).toExponential()
  const back = Q.parseDecimal(text)
  return back !== undefined && Q.equals(back, x) ? text : Q.print(x)
}
