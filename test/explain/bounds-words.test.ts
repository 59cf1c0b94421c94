// What a bound is about and what it says, in words and in LaTeX, written down by hand for every kind of quantity and number.

import { describe, expect, it } from 'vitest'
import { symbolText } from '../../src/explain/bounds/comparison-text.js'
import { quantityLatex } from '../../src/explain/bounds/quantity-latex.js'
import { indices, quantityText } from '../../src/explain/bounds/quantity-text.js'
import { confidenceText, numberTexts, valueLatex, valueText } from '../../src/explain/bounds/value-text.js'
import type { BoundQuantity, BoundValue } from '../../src/physics/bound.js'

const stars = { dirac: 'ordered', majorana: 'unordered' } as const
const radius = { normalisation: 'form-factor', sign: 'plus-six' } as const

describe('a quantity is named', () => {
  const rows: readonly (readonly [BoundQuantity, text: string, symbol: string, latex: string])[] = [
    [{ kind: 'effective-moment', flavour: 'e', species: 'antineutrino' }, 'ν̄_e', 'µ(ν̄_e)', '\\mu_{\\bar\\nu_{e}}'],
    [{ kind: 'effective-moment', flavour: 'mu', species: 'both' }, 'ν_µ ν̄_µ', 'µ(ν_µ)', '\\mu_{\\nu_{\\mu}}'],
    [{ kind: 'effective-moment', flavour: 'tau', species: 'neutrino' }, 'ν_τ', 'µ(ν_τ)', '\\mu_{\\nu_{\\tau}}'],
    [
      { kind: 'effective-moment-solar', spectrum: ['pp', 'be7', 'pep', 'b8'] },
      'pp 7Be pep 8B',
      'µ(Sun)',
      '\\mu_{\\odot}',
    ],
    [
      { kind: 'moment-sum', pairs: stars },
      'all pairs',
      'µ(stars)',
      '\\bigl(\\sum|\\mu_{ij}|^2+|\\varepsilon_{ij}|^2\\bigr)^{1/2}',
    ],
    [
      { kind: 'moment-sum', pairs: { dirac: 'unordered', majorana: 'unordered' } },
      'unordered (Dirac), unordered (Majorana)',
      'µ(stars)',
      '\\bigl(\\sum|\\mu_{ij}|^2+|\\varepsilon_{ij}|^2\\bigr)^{1/2}',
    ],
    [
      { kind: 'charge-sum', pairs: { dirac: 'ordered', majorana: 'ordered' } },
      'ordered (Dirac), ordered (Majorana)',
      'q(stars)',
      '\\bigl(\\sum|q_{ij}|^2\\bigr)^{1/2}',
    ],
    [{ kind: 'moment-element', element: [1, 2] }, '|λ_12|', '|λ_12|', '|\\lambda_{12}|'],
    [{ kind: 'moment-element', element: [2, 10] }, '|λ_2,10|', '|λ_2,10|', '|\\lambda_{2,10}|'],
    [{ kind: 'moment-component', component: 3 }, '|Λ_3|', '|Λ_3|', '|\\Lambda_{3}|'],
    [{ kind: 'moment-scale' }, 'any', 'µ(any)', '\\mu_{\\nu}'],
    [{ kind: 'charge-effective', flavour: 'e', species: 'both' }, 'ν_e ν̄_e', 'q(ν_e)', 'q_{\\nu_{e}}'],
    [{ kind: 'charge-effective-solar', spectrum: ['b8'] }, '8B', 'q(Sun)', 'q_{\\odot}'],
    [{ kind: 'charge-common' }, 'every', 'q(every ν)', 'q_{\\nu}'],
    [
      {
        kind: 'charge-element',
        elements: [
          ['e', 'mu'],
          ['mu', 'e'],
          ['tau', 'tau'],
        ],
      },
      'eµ µe ττ',
      "q(l l')",
      '|q_{e\\mu}|,\\ |q_{\\mu e}|,\\ |q_{\\tau\\tau}|',
    ],
    [
      { kind: 'charge-radius', flavour: 'mu', species: 'neutrino', ...radius },
      'ν_µ, f_Q',
      '⟨r²⟩(ν_µ)',
      '\\langle r^2_{\\nu_{\\mu}}\\rangle',
    ],
    [
      { kind: 'charge-radius', flavour: 'e', species: 'antineutrino', normalisation: 'unstated', sign: 'unstated' },
      'ν̄_e, ?',
      '⟨r²⟩(ν_e)',
      '\\langle r^2_{\\bar\\nu_{e}}\\rangle',
    ],
    [
      { kind: 'charge-radius-transition', flavours: ['e', 'tau'], normalisation: 'effective' },
      'eτ, effective',
      '⟨r²⟩(eτ)',
      '|\\langle r^2_{\\nu_{e\\tau}}\\rangle|',
    ],
    [
      { kind: 'charge-radius-transition', flavours: ['mu', 'e'], normalisation: 'form-factor' },
      'µe, f_Q',
      '⟨r²⟩(µe)',
      '|\\langle r^2_{\\nu_{\\mu e}}\\rangle|',
    ],
  ]
  it.each(rows)('%o', (quantity, text, symbol, latex) => {
    expect([quantityText(quantity), symbolText(quantity), quantityLatex(quantity)]).toEqual([text, symbol, latex])
  })

  it('by its indices, apart where digits would run together', () => {
    const pairs = [
      [9, 9],
      [10, 1],
      [1, 10],
    ] as const
    expect(pairs.map(indices)).toEqual(['99', '10,1', '1,10'])
  })
})

describe('a number is written in its published digits', () => {
  const rows: readonly (readonly [BoundValue, approximate: boolean, text: string, latex: string])[] = [
    [{ kind: 'upper', upper: '2.9e-11', weakest: undefined }, false, '< 2.9e-11', '< 2.9\\times 10^{-11}'],
    [{ kind: 'upper', upper: '1e-8', weakest: undefined }, true, '≲ 1e-8', '\\lesssim 1\\times 10^{-8}'],
    [
      { kind: 'upper', upper: '2e-17', weakest: '2e-15' },
      true,
      '≲ 2e-17 … 2e-15',
      '\\lesssim 2\\times 10^{-17}\\ldots 2\\times 10^{-15}',
    ],
    [
      { kind: 'interval', low: '-2.1e-32', high: '3.3e-32' },
      false,
      '-2.1e-32 … 3.3e-32',
      '(-2.1\\times 10^{-32},\\ 3.3\\times 10^{-32})',
    ],
    [{ kind: 'interval', low: '0.14', high: '+2' }, false, '0.14 … +2', '(0.14,\\ 2)'],
    [
      { kind: 'measured', central: '0.6E-21', error: '3.2e-021' },
      false,
      '0.6E-21 ± 3.2e-021',
      '0.6\\times 10^{-21}\\pm 3.2\\times 10^{-21}',
    ],
    [{ kind: 'few', few: '1e-12' }, false, '< few × 1e-12', '< \\text{few}\\times 10^{-12}'],
    [{ kind: 'few', few: '2e-12' }, false, '< few × 2e-12', '< \\text{few}\\times 2\\times 10^{-12}'],
    [{ kind: 'allowed', allowed: '6e+12' }, false, '≤ 6e+12 allowed', '\\le 6\\times 10^{12}\\ \\text{allowed}'],
  ]
  it.each(rows)('%o', (value, approximate, text, latex) => {
    expect([valueText({ value, approximate }), valueLatex({ value, approximate })]).toEqual([text, latex])
  })

  it('and given by name', () => {
    expect(numberTexts({ kind: 'upper', upper: '1', weakest: undefined })).toEqual([['upper', '1']])
    expect(numberTexts({ kind: 'measured', central: '1', error: '2' })).toEqual([
      ['central', '1'],
      ['error', '2'],
    ])
  })

  it('with a level that may be recalled or missing', () => {
    expect(confidenceText(undefined)).toBe('–')
    expect(confidenceText({ percent: 90, attested: 'recalled' })).toBe('90 %?')
    expect(confidenceText({ percent: 68.27, attested: 'abstract' })).toBe('68.27 %')
  })
})
