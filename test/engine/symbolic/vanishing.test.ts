// When complex expressions vanish together, by hand. `a; b`: both hold. What cannot be solved stands as it is.

import { describe, expect, it } from 'vitest'
import { vanishing } from '../../../src/engine/symbolic/solve-condition.js'
import { numeratorOf, parameters, told } from './values.js'

const solved = (texts: string): string => told(vanishing(texts.split('; ').map(numeratorOf), parameters))

describe('a complex expression vanishes', () => {
  it.each([
    ['z*conj(z)*w', 'z = 0 or w = 0'],
    ['conj(z)', 'z = 0'],
    ['z*re(w)', 'z = 0 or re(w) = 0'],
    ['re(z)', 're(z) = 0'],
    ['im(z)', 'im(z) = 0'],
    ['m*z', 'z = 0'],
    ['pi*x-pi*y', 'y = x'],
    ['x+i*y', 'x = 0 and y = 0'],
    ['x+i*(x-1)', 'never'],
    ['z-1-2*i', 'z = 1+2*i'],
    ['z-x', 'x = re(z) and im(z) = 0'],
    ['z-w', 'z = i*im(w)+re(w)'],
    ['z+i*w', 'z = im(w)-i*re(w)'],
    ['z-conj(w)', 'z = -i*im(w)+re(w)'],
    ['re(z)-1', 're(z) = 1'],
    ['m*x-x^2', 'x = 0 or x = m'],
    ['exp(i*phi)-1', 'phi = 0 mod 2'],
    ['exp(i*phi)+1', 'phi = 1 mod 2'],
    ['exp(i*phi)-i', 'phi = 0.5 mod 2'],
    ['exp(i*phi)-2', 'phi = 1 mod 2 and phi = 0 mod 2'],
    ['exp(i*phi)-exp(i*psi)', 'phi-psi = 0 mod 2'],
    ['exp(i*phi)+exp(i*psi)', 'phi-psi = 1 mod 2'],
    ['exp(i*phi)+2*exp(i*psi)', 'phi-psi = 1 mod 2 and phi-psi = 0 mod 2'],
    ['x*exp(i*phi)-y*exp(i*psi)', '(y = x or phi-psi = 1 mod 2) and (y = -x or phi-psi = 0 mod 2)'],
    ['x*exp(i*phi)-x*exp(i*psi)', 'x = 0 or phi-psi = 0 mod 2'],
    ['x*exp(i*phi)+y', '(y = -x or phi = 1 mod 2) and (y = x or phi = 0 mod 2)'],
    ['m*exp(i*phi)+n', 'phi = 1 mod 2 and (m = n or phi = 0 mod 2)'],
    ['m*exp(i*phi)-n', 'phi = 0 mod 2 and (m = n or phi = 1 mod 2)'],
    ['exp(i*phi)+exp(i*psi)+1', 'cos(phi)+cos(psi)+1 and sin(phi)+sin(psi)'],
    ['exp(i*phi)+exp(-i*phi)+i', 'never'],
    ['exp(2*i*phi)+exp(i*phi)+1', '2*cos(phi)+1'],
    ['exp(2*i*phi)-1', 'phi = 0 mod 1'],
    ['exp(i*phi)*cos(psi)', 'psi = 0.5 mod 1'],
    ['exp(i*phi)*(1-cos(psi))', 'psi = 0 mod 2'],
    ['exp(i*phi)*(x-1)', 'x = 1'],
    ['i*exp(i*phi)*z', 'z = 0'],
    ['z*exp(i*phi)', 'z = 0'],
    ['z*exp(i*phi)-1', 'cos(phi/2)*re(z)-im(z)*sin(phi/2)-cos(phi/2) and cos(phi/2)*im(z)+re(z)*sin(phi/2)+sin(phi/2)'],
    ['z-exp(i*phi)', 'cos(phi/2)*re(z)+im(z)*sin(phi/2)-cos(phi/2) and cos(phi/2)*im(z)-re(z)*sin(phi/2)-sin(phi/2)'],
    ['x*exp(i*phi)+i', 'cos(phi/2)*x+sin(phi/2) and sin(phi/2)*x+cos(phi/2)'],
    ['x*exp(i*phi)+i*x*exp(-i*phi)', 'x = 0 or phi = 0.75 mod 1'],
    ['z*exp(i*phi)+conj(z)*exp(-i*phi)', 'cos(phi)*re(z)-im(z)*sin(phi)'],
    ['z*w-1', 'im(w)*im(z)-re(w)*re(z)+1 and im(w)*re(z)+im(z)*re(w)'],
    ['z*conj(z)-1', 'im(z)^2+re(z)^2-1'],
    ['z*conj(z)', 'z = 0'],
    ['z*conj(z)+1', 'never'],
    ['z*conj(z)+w*conj(w)', 'w = 0 and z = 0'],
    ['x+y*q2', 'x = 0 and y = 0'],
    ['x-1+(y-x)*q2', 'x = 1 and y = 1'],
    ['x*q2', 'x = 0'],
    ['(x-1)*q2^2+q2*(x-1)*y', 'x = 1'],
    ['q2', 'never'],
    ['q2+1', 'never'],
    ['x*exp(i*q2)', 'x = 0'],
    ['x*exp(i*phi)*q2-q2*y*exp(i*phi)', 'y = x'],
    ['x-cos(phi)', 'cos(phi)-x'],
  ])('%s: %s', (text, expected) => {
    expect(solved(text)).toBe(expected)
  })
})

describe('several expressions vanish', () => {
  it.each([
    ['re(z)-1; im(z)-x', 're(z) = 1 and x = im(z)'],
    ['x; y', 'x = 0 and y = 0'],
    ['x-1; x-2', 'never'],
    ['x-1; x*y-2', 'x = 1 and y = 2'],
    ['x-1; y-x', 'x = 1 and y = 1'],
    ['x-y; y-u; u-3', 'y = 3 and x = 3 and u = 3'],
    ['x-y; x+y', 'y = 0 and x = 0'],
    ['z; w-z-1', 'z = 0 and w = 1'],
    ['x*y; x', 'x = 0'],
    ['x*y; x-1', 'x = 1 and y = 0'],
    ['x*y; y*u', '(x = 0 or y = 0) and (u = 0 or y = 0)'],
    ['x-y; x^2-y^2', 'y = x'],
    ['x^2-y^2; x+y-2', 'y = 1 and x = 1'],
    ['x-1; x^2-1', 'x = 1'],
    ['x^2-1; x-1', 'x = 1'],
    ['x-m; x+n', 'never'],
    ['x+y-1; x-y-1', 'y = 0 and x = 1'],
    ['z-1; w-z', 'z = 1 and w = 1'],
    ['z-x; x-1', 'x = 1 and z = 1'],
    ['re(z)-1; im(z)-2', 'z = 1+2*i'],
    ['re(z)-im(z); im(z)-1', 'z = 1+i'],
    ['x^2-2; y-x', 'y = x and (x = sqrt(2) or x = -sqrt(2))'],
    ['x-1; x-cos(phi)', 'x = 1 and phi = 0 mod 2'],
    ['x-2; x-cos(phi)', 'never'],
    ['x-y; x^2+y^2-2', 'y = x and (x = 1 or x = -1)'],
  ])('%s: %s', (texts, expected) => {
    expect(solved(texts)).toBe(expected)
  })
})
