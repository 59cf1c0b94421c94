// Names of symbols as LaTeX: mu_12 → \mu_{12}, theta13 → \theta_{13}, m_nu_1 → m_{\nu_{1}}, delta_CP → \delta_{\mathrm{CP}}.

import { q2Name } from '../physics/parameter.js'

const greek = [
  ...[
    'alpha',
    'beta',
    'gamma',
    'delta',
    'epsilon',
    'zeta',
    'eta',
    'theta',
    'iota',
    'kappa',
    'lambda',
    'mu',
    'nu',
    'xi',
  ],
  ...['pi', 'rho', 'sigma', 'tau', 'upsilon', 'phi', 'chi', 'psi', 'omega', 'varepsilon', 'vartheta', 'varphi'],
  ...['Gamma', 'Delta', 'Theta', 'Lambda', 'Xi', 'Pi', 'Sigma', 'Upsilon', 'Phi', 'Psi', 'Omega'],
]

/** Greek letters in the order of Unicode, from α; 17 is the final sigma. */
const lowerCase = greek.slice(0, 14).concat('o', greek.slice(14, 16), 'varsigma', greek.slice(16, 24))

/** The name of a symbol in mathematics mode. */
export function latexName(name: string): string {
  if (name === q2Name) return 'q^{2}'
  const parts = name.split('_').filter((part) => part !== '')
  const [head = '', ...subscripts] = parts.flatMap(splitDigits)
  if (parts.length === 0) return '\\_'.repeat(name.length)
  return subscripts.length === 0 ? letters(head) : `${letters(head)}_{${subscript(subscripts)}}`
}

/** `theta13` is theta with the index 13; a subscript that begins with a digit stays whole. */
function splitDigits(part: string): readonly string[] {
  const match = /^(\D+)(\d+)$/.exec(part)
  return match === null ? [part] : [match[1] ?? '', match[2] ?? '']
}

// A letter takes the number after it as its own index; all other parts stand side by side.
function subscript(parts: readonly string[]): string {
  const shown: string[] = []
  for (const part of parts) {
    const before = shown.at(-1)
    if (before !== undefined && /^\d+$/.test(part) && /^(?:\\[a-z]+|[A-Za-z])$/i.test(before)) {
      shown[shown.length - 1] = `${before}_{${part}}`
    } else shown.push(letters(part))
  }
  return shown.join(',')
}

function letters(part: string): string {
  if (/^\d/.test(part)) return /^\d+$/.test(part) ? part : `\\mathrm{${part}}`
  if (greek.includes(part)) return `\\${part}`
  if (part.length === 1) return unicodeLetter(part) ?? part
  return /^[A-Za-z0-9]+$/.test(part) ? `\\mathrm{${part}}` : `\\text{${part}}`
}

function unicodeLetter(letter: string): string | undefined {
  const index = (letter.codePointAt(0) ?? 0) - 0x3b1
  const name = lowerCase[index]
  if (index >= 0 && name !== undefined) return name === 'o' ? 'o' : `\\${name}`
  const lower = lowerCase[letter.toLowerCase().charCodeAt(0) - 0x3b1]
  const capital = lower === undefined ? '' : lower[0]?.toUpperCase() + lower.slice(1)
  return greek.includes(capital) ? `\\${capital}` : undefined
}
