import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/physics/report.js'

const parameters =
  'parameters: { x: real, y: real, a: real, b: real, z: complex, w: complex, m: positive, phi: real, phi1: real, phi2: real }'

function reportOn(head: string, formFactors: string): Report {
  const result = check(`nuvertex: 1\n${head}\n${parameters}\nformFactors: { ${formFactors} }\n`)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** The findings on `states` with the given matrix, without their final full stops. */
function findings(states: string, formFactor: string, matrix: string): readonly string[] {
  const { findings: all, verdict } = reportOn(`states: ${states}`, `${formFactor}: { matrix: ${matrix} }`)
  return [verdict, ...all.map(({ kind, message }) => `${kind}: ${message.replace(/\.$/, '')}`)]
}

const majorana = '{ count: 2, nature: majorana }'
const dirac = '{ count: 2, nature: dirac }'
const one = (entry: string): string => `[["${entry}", "?"], ["?", "?"]]`

describe('a diagonal Majorana moment in symbols must vanish', () => {
  it.each([
    ['x', 'x = 0'],
    ['x*y^2', 'x = 0 or y = 0'],
    ['m*x', 'x = 0'],
    ['m*x/(1+y^2)', 'x = 0'],
    ['z', 'z = 0'],
    ['z*w', 'w = 0 or z = 0'],
    ['x*exp(i*phi)', 'x = 0'],
    ['x+i*y', 'x = 0 and y = 0'],
    ['x^2+y^2', 'x = 0 and y = 0'],
    ['x-2*y', 'x = 2*y'],
    ['2*x-y', 'y = 2*x'],
    ['x-1', 'x = 1'],
    ['m-x', 'x = m'],
    ['x^2-2', 'x = sqrt(2) or x = -sqrt(2)'],
    ['m^2-2', 'm = sqrt(2)'],
    ['(x-y)^2', 'x = y'],
    ['x^2-y^2', 'x = y or x = -y'],
    ['x*y-2*x-y+2', 'y = 2 or x = 1'],
    ['x^3-y+x*y^2', 'x^3+x*y^2-y = 0'],
    ['sin(phi)', 'phi = 0 mod pi'],
    ['cos(phi)', 'phi = pi/2 mod pi'],
    ['x*sin(2*phi)', 'x = 0 or phi = 0 mod pi/2'],
    ['1-cos(phi)', 'phi = 0 mod 2*pi'],
    ['exp(i*phi1)-exp(i*phi2)', 'phi1-phi2 = 0 mod 2*pi'],
    ['exp(i*phi)+exp(i*(phi1+pi/3))', 'phi-phi1 = 4*pi/3 mod 2*pi'],
    ['2*cos(phi)-1', '2*cos(phi)-1 = 0'],
    ['x+y*q2', 'x = 0 and y = 0'],
    ['x*q2/(1+q2/m^2)', 'x = 0'],
  ])('%s: only if %s', (entry, condition) => {
    expect(findings(majorana, 'magnetic', one(entry))).toEqual([
      'conditional',
      `condition: magnetic[1,1] is allowed only if ${condition}`,
    ])
  })

  it.each([
    'm',
    '1+x^2',
    'exp(i*phi)',
    '2+cos(phi)',
    'm*exp(i*x)/(1+y^2)',
    'x+i*(x-1)',
    'x^2+x+1',
    'x*q2+m',
    'pi*m-m*3',
  ])('%s vanishes for no values', (entry) => {
    expect(findings(majorana, 'magnetic', one(entry))).toEqual([
      'violated',
      'violation: magnetic[1,1] must vanish, and does so for no values of the parameters',
    ])
  })

  it.each(['x-x', 'cos(phi)^2+sin(phi)^2-1', 'z*conj(z)-re(z)^2-im(z)^2', 'x*pi-pi*x'])('%s vanishes', (entry) => {
    expect(findings(majorana, 'magnetic', one(entry))).toEqual(['consistent'])
  })

  it.each([
    ['1/x', 'division by x is not evaluated: expected a divisor that is zero for no values of the parameters'],
    ['sqrt(x)', 'sqrt of a symbol is not evaluated: expected a root of a number'],
  ])('%s is not evaluable, for a reason that is said', (entry, reason) => {
    expect(findings(majorana, 'magnetic', one(entry))).toEqual([
      'not-evaluable',
      `not-evaluable: magnetic[1,1] must vanish; ${reason}`,
    ])
  })

  it('names the residual in the author’s symbols', () => {
    const { findings: all } = reportOn(`states: ${majorana}`, `magnetic: { matrix: ${one('z*x/(1+x^2)')} }`)
    expect(all[0]).toMatchObject({
      code: 'symbolic-condition',
      given: 'z*x/(1+x^2)',
      allowed: 'only if x = 0 or z = 0',
      residual: 'x*z/(x^2+1)',
      fix: null,
    })
    expect(all[0]?.rules.length).toBeGreaterThan(0)
  })
})

describe('mirror entries in symbols', () => {
  it.each([
    [dirac, '[["a", "z"], ["conj(z)", "b"]]', ['consistent']],
    [dirac, '[["a", "z"], ["z", "b"]]', ['conditional', 'condition: magnetic[2,1] is allowed only if im(z) = 0']],
    [dirac, '[["?", "z"], ["w", "?"]]', ['conditional', 'condition: magnetic[2,1] is allowed only if z = conj(w)']],
    [
      dirac,
      '[["?", "1+i"], ["x+i*y", "?"]]',
      ['conditional', 'condition: magnetic[2,1] is allowed only if x = 1 and y = -1'],
    ],
    [majorana, '[[0, "i*x"], ["-i*x", 0]]', ['consistent']],
    [majorana, '[[0, "x"], ["-x", 0]]', ['conditional', 'condition: magnetic[1,2] is allowed only if x = 0']],
    [majorana, '[[0, "i*x"], ["-2*i*y", 0]]', ['conditional', 'condition: magnetic[2,1] is allowed only if x = 2*y']],
    [
      majorana,
      '[[0, "x*exp(i*phi)"], ["-x*exp(i*phi)", 0]]',
      ['conditional', 'condition: magnetic[1,2] is allowed only if x = 0 or phi = pi/2 mod pi'],
    ],
    [
      dirac,
      '[["?", "1/m"], ["x/(1+q2/m^2)", "?"]]',
      [
        'violated',
        'violation: magnetic[2,1] must be equal to conj(magnetic[1,2]), and is so for no values of the parameters',
      ],
    ],
    [
      dirac,
      '[["?", "x"], [{ value: 1, uncertainty: 0.1 }, "?"]]',
      [
        'not-evaluable',
        'not-evaluable: magnetic[2,1] must be equal to conj(magnetic[1,2]); of the two tied values one depends on symbols and the other has an uncertainty',
      ],
    ],
  ])('%s %s', (states, matrix, expected) => {
    expect(findings(states, 'magnetic', matrix)).toEqual(expected)
  })

  it('that hold one by one and never together are a violation', () => {
    // Imaginary only if x = 0, and opposite only if x = 1.
    const found = findings(majorana, 'magnetic', '[[0, "x+i"], ["-1-i", 0]]')
    expect(found[0]).toBe('violated')
  })

  it('are judged in the author’s convention', () => {
    const head = `states: ${majorana}\nconvention: epsilon-without-i`
    const { findings: all } = reportOn(head, 'electric: { matrix: [[0, "x"], ["-x", 0]] }')
    expect(all).toEqual([])
    expect(reportOn(`states: ${majorana}`, 'electric: { matrix: [[0, "x"], ["-x", 0]] }').findings).not.toEqual([])
  })
})

describe('a value in symbols at an open CP parity', () => {
  it.each([
    ['[[0, "i*x"], ["-i*x", 0]]', 'cpParity(nu1) = -cpParity(nu2) or x = 0'],
    ['[[0, "i*m"], ["-i*m", 0]]', 'cpParity(nu1) = -cpParity(nu2)'],
    ['[[0, "x"], ["?", 0]]', 'x = 0'],
  ])('%s: only if %s', (matrix, condition) => {
    const { findings: all } = reportOn(`states: ${majorana}\nassume: [cp]`, `magnetic: { matrix: ${matrix} }`)
    expect(all.find(({ entry }) => entry?.join() === '1,2')?.message).toBe(
      `magnetic[1,2] is allowed only if ${condition}.`,
    )
  })
})

describe('a symbol that is declared wrongly', () => {
  it.each([
    ['parameters: { q2: complex }', 'invalid-value'],
    ['parameters: { y: real }', 'undeclared-symbol'],
  ])('%s is an issue', (declared, code) => {
    const result = check(
      `nuvertex: 1\nstates: ${dirac}\n${declared}\nformFactors: { magnetic: { matrix: ${one('x')} } }\n`,
    )
    expect(E.isLeft(result) && result.left.map((issue) => issue.code)).toContain(code)
  })

  it('q2 itself needs no declaration', () => {
    expect(findings(dirac, 'magnetic', one('q2'))[0]).toBe('consistent')
  })
})
