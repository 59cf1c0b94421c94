// What CP makes of a spectrum whose mixing is O·diag(1, i, 1) or O, O real and orthogonal: with CP, f_M survives between
// opposite parities only, f_E between equal ones only.

import { reportOf, upperOf } from './imports.js'

export const cp = { assume: ['cp'] }
export const oneOpposite = {
  magnetic: { 12: 'imaginary', 13: 'zero', 23: 'imaginary' },
  electric: { 12: 'zero', 13: 'imaginary', 23: 'zero' },
}
export const allEqual = {
  magnetic: { 12: 'zero', 13: 'zero', 23: 'zero' },
  electric: { 12: 'imaginary', 13: 'imaginary', 23: 'imaginary' },
}
export const upper = (text: string, options = {}) => {
  const report = reportOf(text, { ...cp, ...options })
  return { magnetic: upperOf(report, 'magnetic'), electric: upperOf(report, 'electric') }
}
