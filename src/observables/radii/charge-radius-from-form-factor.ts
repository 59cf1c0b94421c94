// The charge radius from the slope of the charge form factor, and the form factor back to first order.

import { choice, millicharge, quantity } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'

export const chargeRadiusFromFormFactor: Observable = observable({
  id: 'charge-radius-from-form-factor',
  title: 'Charge radius from the slope of the charge form factor',
  inputs: {
    slope: quantity('area', 'cm^2', 'df_Q/dq² at q² = 0'),
    convention: choice(
      'sign of the definition',
      { physical: '⟨r²⟩ = +6 df_Q/dq², q² = q_µ q^µ', 'review-2014': '⟨r²⟩ = −6 df_Q/dq²' },
      'physical',
    ),
    q: { ...millicharge('charge f_Q(0)'), default: '0 e0' },
    q2: quantity('mass squared', 'GeV^2', 'momentum transfer for the expansion (5)', { default: '0 GeV^2' }),
  },
  constants: ['hbar_c'],
  unit: 'cm^2',
  formula: ['⟨r²⟩ = ±6 df_Q/dq² at q² = 0', 'f_Q(q²) = f_Q(0) + q² df_Q/dq² + O(q⁴)'],
  latex: ['\\langle r^2\\rangle = 6\\left.\\frac{\\mathrm df_Q}{\\mathrm dq^2}\\right|_{q^2=0}'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (4), (5)' }, { key: 'Giunti:2014ixa' }],
  conventions: ['A static charge density with q² = −|q|² gives the plus sign; the reviews print a minus sign.'],
  validity: ['The expansion (5) drops terms of order q⁴.'],
  examples: [
    // 1 GeV⁻² = 3.8937937e-28 cm², so 6 · 1e-6 GeV⁻² = 2.3362762e-33 cm².
    { inputs: { slope: '1e-6 GeV^-2', q2: '1 GeV^2' }, value: 2.3362762e-33, within: 1e-7, from: 'by hand' },
    {
      inputs: { slope: '2e-33 cm^2', convention: 'review-2014', q2: '-1 GeV^2' },
      value: -1.2e-32,
      within: 1e-15,
      from: 'by hand',
    },
  ],
  limits: [],
  evaluate: ({ slope, convention, q, q2 }, { hbar_c }) =>
    outcome((convention === 'physical' ? 6 : -6) * slope, {
      parts: { f_Q: { value: q + q2 * (slope / hbar_c ** 2), unit: 'e0', meaning: 'f_Q(q²) to first order in q²' } },
    }),
})
