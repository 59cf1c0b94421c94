// Lorentz structures against hand derivations. With σ^µν = (i/2)[γ^µ, γ^ν] and {γ^µ, γ^ν} = 2g^µν:
//   γ^µγ^ν = g^µν − iσ^µν, so  q̸γ^µ = q^µ + iσ^µν q_ν,  γ^µq̸ = q^µ − iσ^µν q_ν,  [γ^µ, q̸] = −2iσ^µν q_ν.
// γ5 commutes with σ and anticommutes with γ; ProjM = (1 − γ5)/2; Sigma of a structure is σ/2.
// On momenta that add up to zero, P(1) + P(2) = −q.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { print } from '../../../src/exact/rational.js'
import { isZero } from '../../../src/import/ufo/lorentz/gaussian.js'
import { covariants, projectStructure } from '../../../src/import/ufo/lorentz/project.js'

/** `21: sigma -2i` */
function told(text: string, photon = 3): string {
  const projected = projectStructure(text, photon)
  if (E.isLeft(projected)) return projected.left
  return projected.right
    .map(({ row, column, coefficients }) => {
      const parts = covariants.flatMap((name) => {
        const { re, im } = coefficients[name]
        return isZero({ re, im })
          ? []
          : [`${name} ${re.n === 0n ? '' : print(re)}${im.n === 0n ? '' : `${print(im)}i`}`]
      })
      return `${row}${column}: ${parts.join(', ')}`
    })
    .join('; ')
}

describe('projectStructure', () => {
  it.each([
    ['Gamma(3,2,1)', '21: vector 1'],
    ['Gamma(3,2,-1)*ProjM(-1,1)', '21: vector 0.5, axial -0.5'],
    ['Gamma(3,2,-1)*ProjP(-1,1)', '21: vector 0.5, axial 0.5'],
    // P_L on the left of γ is P_R on its right.
    ['ProjM(2,-1)*Gamma(3,-1,1)', '21: vector 0.5, axial 0.5'],
    ['Gamma(3,2,-1)*Gamma5(-1,1)', '21: axial 1'],
    ['Gamma5(2,-1)*Gamma(3,-1,1)', '21: axial -1'],
    ["Gamma(3,2,\\'s1\\')*Gamma(5,\\'s1\\',1)".replaceAll('\\', ''), '21: axial 1'],
    ['Gamma(3,2,s1)*ProjM(s1,3)', 'a line that does not join two fermions'],
    ['Sigma(3,-1,2,1)*P(-1,3)', '21: sigma 0.5'],
    ['Sigma(-1,3,2,1)*P(-1,3)', '21: sigma -0.5'],
    ['2*Sigma(3,-1,2,-2)*P(-1,3)*ProjM(-2,1)', '21: sigma 0.5, sigma5 -0.5'],
    ['P(-1,3)*Gamma(-1,2,-2)*Gamma(3,-2,1)', '21: sigma 1i, gradient 1'],
    ['P(-1,3)*Gamma(-1,-2,1)*Gamma(3,2,-2)', '21: sigma -1i, gradient 1'],
    ['-(P(-1,3)*Gamma(-1,2,-2)*Gamma(3,-2,1)) + P(-1,3)*Gamma(-1,-2,1)*Gamma(3,2,-2)', '21: sigma -2i'],
    ['Identity(2,-1)*Gamma(3,-1,1)', '21: vector 1'],
    ['Metric(3,-1)*Gamma(-1,2,1)', '21: vector 1'],
    ['P(-1,3)**2*Gamma(3,2,1) - P(3,3)*P(-1,3)*Gamma(-1,2,1)', '21: radius 1, radiusGradient -1'],
    [
      'P(-1,3)*P(-1,3)*Gamma(3,2,-2)*Gamma5(-2,1) - P(3,3)*P(-1,3)*Gamma(-1,2,-2)*Gamma5(-2,1)',
      '21: anapole 1, anapoleGradient -1',
    ],
    ['(P(3,1) + P(3,2))*Identity(2,1)/3.', '21: gradient -1/3'],
    ['-P(3,1)*Gamma5(2,1) - P(3,2)*Gamma5(2,1)', '21: gradient5 1'],
    ['complex(0,1)*Gamma(3,2,1)', '21: vector 1i'],
    ['Gamma(3,2,1)*(2 - 0.5)/11.', '21: vector 3/22'],
    ['Gamma(3,2,1) - Gamma(3,2,1)', ''],
    ['Gamma(3,1,2)', '12: vector 1'],
    ['Gamma(3,2,1) + Gamma(3,1,2)', '21: vector 1; 12: vector 1'],
    // σ^01 γ5 = iσ^23, so ε^µνρλ σ_ρλ = 2iσ^µν γ5 for ε^0123 = −1; moving the index of q over two others costs no sign.
    ['Epsilon(3,-1,-2,-3)*P(-3,3)*Sigma(-1,-2,2,1)', '21: sigma5 1i'],
  ])('%s', (text, expected) => {
    expect(told(text).replace(/^21: $/, '')).toBe(expected)
  })

  it('takes the photon at any place', () => {
    expect(told('Gamma(1,3,2)', 1)).toBe('32: vector 1')
    expect(told('Sigma(2,-1,3,1)*P(-1,2)', 2)).toBe('31: sigma 0.5')
    // The momenta of the fermions add up to −q there too.
    expect(told('(P(1,2) + P(1,3))*Identity(3,2)', 1)).toBe('32: gradient -1')
    expect(told('(P(2,1) + P(2,3))*Identity(3,1)', 2)).toBe('31: gradient -1')
  })

  it.each([
    ['P(3,1)*Identity(2,1)', 'a part that depends on the momenta of the fermions'],
    ['P(-1,1)*P(-1,3)*Gamma(3,2,1)', 'a part that depends on the momenta of the fermions'],
    ['P(-1,1)*Gamma(-1,2,-2)*Gamma(3,-2,1)', 'a part that depends on the momenta of the fermions'],
    ['Identity(2,1)', 'a term without the index of the photon'],
    ['Gamma(3,2,1)*P(-1,3)', 'a sum over one index'],
    ['P(-1,3)**4*Gamma(3,2,1)', 'a sum over one index'],
    ['Gamma(3,2,-1)', 'no line of two fermions'],
    ['Gamma(3,2,1)*Gamma5(-1,-1)', 'no line of two fermions'],
    ['C(2,1)*P(3,3)', 'C()'],
    ['Gamma(3,2,1)*FF1(P(-1,3))', 'FF1()'],
    ['Gamma(3,2)', 'the indices of Gamma'],
    ['Gamma(3,2,1)*mass', 'the name mass'],
    ['Gamma(3,2,1)/P(3,3)', 'a division by something that is no number'],
    ['Gamma(3,2,1)**x', 'a power that is no small whole number'],
    ['__proto__(3,2,1)', '__proto__()'],
    ['constructor(3,2,1)', 'constructor()'],
  ])('%s is not understood', (text, reason) => {
    expect(told(text)).toBe(reason)
  })

  it('refuses products that grow without bound', () => {
    const sum = `(${Array(50).fill('Gamma(3,2,1)').join('+')})`
    expect(told(`${sum}*${sum}`)).toBe('more than 2000 terms')
  })
})
