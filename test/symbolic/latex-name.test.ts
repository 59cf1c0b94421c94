// Names of symbols in mathematics mode: every Greek letter by its name and as itself, indices, and names that are words.

import { describe, expect, it } from 'vitest'
import { latexName } from '../../src/symbolic/latex-name.js'

/** In the order of Unicode; the omicron is an o in LaTeX. */
const small =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon phi chi psi omega'
const capital = 'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega'.split(' ')

describe('a Greek letter', () => {
  it.each(small.split(' ').map((name, k) => [String.fromCodePoint(0x3b1 + k), name]))('%s is %s', (letter, name) => {
    expect(latexName(letter)).toBe(name === 'o' ? 'o' : `\\${name}`)
    if (name !== 'o' && name !== 'varsigma') expect(latexName(name)).toBe(`\\${name}`)
  })

  it.each(['varepsilon', 'vartheta', 'varphi'])('%s has a name alone', (name) =>
    expect(latexName(name)).toBe(`\\${name}`),
  )

  it.each(capital.flatMap((letter, k) => (k % 2 === 0 ? [[letter, capital[k + 1] ?? '']] : [])))(
    '%s is %s',
    (letter, name) => expect([latexName(letter), latexName(name)]).toEqual([`\\${name}`, `\\${name}`]),
  )

  it('that LaTeX has no command for is a letter', () => expect([latexName('Α'), latexName('Ζ')]).toEqual(['Α', 'Ζ']))
})

describe('a name', () => {
  it.each([
    ['q2', 'q^{2}'],
    ['x', 'x'],
    ['mass', '\\mathrm{mass}'],
    ['größe', '\\text{größe}'],
    ['x1', 'x_{1}'],
    ['x12', 'x_{12}'],
    ['x_1', 'x_{1}'],
    ['x__1', 'x_{1}'],
    ['_x_', 'x'],
    ['_', '\\_'],
    ['__', '\\_\\_'],
    ['m_nu_1', 'm_{\\nu_{1}}'],
    ['m_e_2', 'm_{e_{2}}'],
    ['m_CP_2', 'm_{\\mathrm{CP},2}'],
    ['m_a_b', 'm_{a,b}'],
    ['m_1_2', 'm_{1,2}'],
    ['m_2b', 'm_{\\mathrm{2b}}'],
    ['x1y', '\\mathrm{x1y}'],
    ['x1y2', '\\mathrm{x1y2}'],
    ['mu1_2', '\\mu_{1,2}'],
  ])('%s is %s', (name, tex) => expect(latexName(name)).toBe(tex))
})
