// From the vertices of a model to the verdict. The values are worked out by hand: [γ^µ, q̸] = −2iσ^µν q_ν, so with
// D = ∂ − ieQA (s = −1: f_M = sigma, f_E = −i sigma5, e f_Q = −i vector, e f_A = −i anapole) a coupling g gives
//   FFV3  sigma −2ig:   f_M = −2ig            FFV4  sigma5 −2ig:  f_E = −2g
//   FFV5  (P_L)         f_M = −ig, f_E = g    FFV6  (P_R)         f_M = −ig, f_E = −g
//   FFV7  anapole g:    f_A = −ig/e           FFV1  vector g:     f_Q = −ig/e
// [a, b, photon] takes the antiparticle of a to b: entry [b][ā].

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import type { UfoFiles } from '../../../src/import/ufo/file-names.js'
import { importUfo, type UfoOptions } from '../../../src/import/ufo/import-ufo.js'
import type { Imported } from '../../../src/physics/imported.js'
import type { Report } from '../../../src/physics/report.js'
import { type Neutral, type Recipe, ufo } from './ufo-models.js'

function imported(files: UfoFiles, options: UfoOptions = { folder: 'M' }): Imported {
  const result = importUfo(files, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

function judged(files: UfoFiles, options?: UfoOptions): Report {
  const source = imported(files, options)
  const report = check(source.text ?? '', { imported: source })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

const codes = ({ findings }: Pick<Report, 'findings'>): readonly string[] =>
  findings.map(
    ({ kind, code, formFactor, entry }) => `${kind} ${code}${entry === null ? '' : ` ${formFactor}[${entry}]`}`,
  )

/** The number at the centre of an entry, as text of the model file has it. */
function centre(files: UfoFiles, formFactor: string, row: number, column: number, options?: UfoOptions) {
  const text = imported(files, options).text ?? ''
  const block = text
    .slice(text.indexOf(`  ${formFactor}:`))
    .split('\n')
    .slice(3)
  const entries = (block[row - 1] ?? '').match(/"\?"|\{ re: (?:\{[^}]*\}|[-\d]+), im: (?:\{[^}]*\}|[-\d]+) \}|\b0\b/g)
  const entry = entries?.[column - 1] ?? ''
  const parts = /^\{ re: (.*), im: (.*) \}$/.exec(entry)
  const number = (part: string): number => Number(/value: "([^"]*)"/.exec(part)?.[1] ?? part)
  return parts === null ? entry : [number(parts[1] ?? ''), number(parts[2] ?? '')]
}

const near = (re: number, im: number) => [
  re === 0 ? 0 : expect.closeTo(re, 14 - Math.floor(Math.log10(Math.abs(re)))),
  im === 0 ? 0 : expect.closeTo(im, 14 - Math.floor(Math.log10(Math.abs(im)))),
]

const ve: Neutral = { name: 've', code: 12 }
const N: Neutral = { name: 'N1', code: 9900012, mass: 'mN' }
const majorana = (state: Neutral): Neutral => ({ ...state, isMajorana: true })
const externals = [
  { name: 'mN', value: '1.5', block: 'MASS', code: '9900012' },
  { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
  { name: 'phi', value: '0.3', block: 'DIPOLE', code: '2' },
]

const diracPair = (couplings: Recipe['couplings'], conjugate = 'GC_5'): UfoFiles =>
  ufo({
    neutrals: [ve, N],
    externals,
    internals: [],
    couplings,
    vertices: [
      { particles: 've__tilde__ N1 a', terms: { FFV5: 'GC_4' } },
      { particles: 'N1__tilde__ ve a', terms: { FFV6: conjugate } },
    ],
  })

const phase = 'cmath.exp(complex(0,1)*phi)'

describe('a Dirac dipole', () => {
  it('has the values worked out by hand, and obeys', () => {
    const files = diracPair({ GC_4: `complex(0,1)*d*${phase}`, GC_5: `complex(0,1)*d*complexconjugate(${phase})` })
    // GC_4 = i d e^{iφ} on P_L: f_M = d e^{iφ}, f_E = i d e^{iφ}, at [N1][ve].
    const [x, y] = [2e-7 * Math.cos(0.3), 2e-7 * Math.sin(0.3)]
    expect(centre(files, 'magnetic', 2, 1)).toEqual(near(x, y))
    expect(centre(files, 'electric', 2, 1)).toEqual(near(-y, x))
    expect(centre(files, 'magnetic', 1, 2)).toEqual(near(x, -y))
    expect(centre(files, 'electric', 1, 2)).toEqual(near(-y, -x))
    expect(judged(files)).toMatchObject({ verdict: 'consistent', findings: [] })
  })

  it('violates hermiticity where the conjugate entry is not conjugate, at its vertex', () => {
    const files = diracPair({ GC_4: `complex(0,1)*d*${phase}`, GC_5: `complex(0,1)*d*${phase}` })
    const report = judged(files)
    expect(codes(report)).toEqual(['violation wrong-relation magnetic[2,1]', 'violation wrong-relation electric[2,1]'])
    const line = (files['vertices.py'] ?? '').split('\n').findIndex((text) => text.startsWith('V_2')) + 1
    expect(report.findings[0]?.location).toEqual({ file: 'M/vertices.py', line, column: 1 })
    expect(report.imported?.notices.map(({ message }) => message)).toContain('[2,1] ve to N1: V_2 with GC_4')
  })

  it('is told from a violation of one part in 10^14', () => {
    const slightly = {
      GC_4: `complex(0,1)*d*${phase}`,
      GC_5: `complex(0,1)*d*1.00000000000001*complexconjugate(${phase})`,
    }
    expect(judged(diracPair(slightly)).verdict).toBe('violated')
  })

  it('is not violated by another way to write the same number', () => {
    const same = {
      GC_4: `complex(0,1)*d*${phase}`,
      GC_5: 'complex(0,1)*d*(cmath.cos(phi) - complex(0,1)*cmath.sin(phi))',
    }
    expect(judged(diracPair(same)).verdict).toBe('consistent')
  })

  it('with its conjugate not listed is a warning, and the other entry is open', () => {
    const files = ufo({
      ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'd*complex(0,1)' } },
      vertices: [{ particles: 've__tilde__ N1 a', terms: { FFV5: 'GC_4' } }],
    })
    expect(centre(files, 'magnetic', 1, 2)).toBe('"?"')
    expect(codes(judged(files))).toEqual(['warning conjugate-not-listed'])
  })

  it('listed for antineutrinos is that of neutrinos, transposed and with the sign of C', () => {
    // [ve, N1~, a] takes ve~ to N1~: f̄[N1][ve] = −f[ve][N1] for M and E.
    const files = ufo({
      ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'd' } },
      vertices: [{ particles: 've N1__tilde__ a', terms: { FFV3: 'GC_4' } }],
    })
    expect(centre(files, 'magnetic', 1, 2)).toEqual(near(0, 4e-7))
  })

  it('may be split over vertices of the same particles, which add up', () => {
    const files = ufo({
      ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'd*complex(0,1)', GC_5: '2*d*complex(0,1)' } },
      vertices: [
        { particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_4' } },
        { particles: 've__tilde__ N1 a', terms: { FFV3: 'GC_5' } },
      ],
    })
    expect(centre(files, 'magnetic', 2, 1)).toEqual(near(12e-7, 0))
  })

  it('that changes lepton number by two is outside of the form factors', () => {
    const files = ufo({
      ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'd' } },
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
    })
    expect(codes(judged(files))).toEqual(['not-evaluable outside-form-factors'])
  })
})

describe('a Majorana dipole', () => {
  const model = (couplings: Recipe['couplings'], vertices: Recipe['vertices']): UfoFiles =>
    ufo({ neutrals: [majorana(ve), majorana(N)], externals, couplings, vertices })
  const pair = 've N1 a'

  it('of i d on σ obeys where the moment is imaginary', () => {
    // f_M = −2i g: imaginary for real g.
    const files = model({ GC_4: 'd' }, [{ particles: pair, terms: { FFV3: 'GC_4' } }])
    expect(centre(files, 'magnetic', 2, 1)).toEqual(near(0, -4e-7))
    expect(judged(files)).toMatchObject({ verdict: 'consistent', findings: [] })
  })

  it('of σ and σγ5 with one phase for both chiralities obeys', () => {
    // g on P_L and g' on P_R: f_M = −i(g + g'), f_E = g − g'. Both imaginary: g' = g* and … g + g* real, g − g* imaginary.
    const g = `d*${phase}`
    const both = { FFV5: 'GC_4', FFV6: 'GC_5' }
    const files = model({ GC_4: g, GC_5: `complexconjugate(${g})` }, [{ particles: pair, terms: both }])
    expect(judged(files).verdict).toBe('consistent')
  })

  it('violates the rule through one conjugate that is missing', () => {
    const g = `d*${phase}`
    const files = model({ GC_4: g, GC_5: g }, [{ particles: pair, terms: { FFV5: 'GC_4', FFV6: 'GC_5' } }])
    // f_M = −2ig is not imaginary; f_E = 0 is.
    expect(codes(judged(files))).toEqual(['violation wrong-phase magnetic[2,1]'])
  })

  it('given in both orders is judged as two entries, antisymmetric', () => {
    const both = (second: string): UfoFiles =>
      model({ GC_4: 'd', GC_5: second }, [
        { particles: pair, terms: { FFV3: 'GC_4' } },
        { particles: 'N1 ve a', terms: { FFV3: 'GC_5' } },
      ])
    expect(judged(both('-d')).verdict).toBe('consistent')
    expect(codes(judged(both('d')))).toEqual(['violation wrong-relation magnetic[2,1]'])
    expect(judged(both('-d')).imported?.notices.some(({ message }) => message.includes('both orders'))).toBe(true)
  })

  it('of one state must vanish', () => {
    const files = model({ GC_4: 'd' }, [{ particles: 'N1 N1 a', terms: { FFV3: 'GC_4' } }])
    expect(codes(judged(files))).toEqual(['violation must-vanish magnetic[2,2]'])
  })

  it('of one state that is zero in its rounding error obeys', () => {
    const files = model({ GC_4: 'd*(cmath.sin(phi)**2 + cmath.cos(phi)**2 - 1)' }, [
      { particles: 'N1 N1 a', terms: { FFV3: 'GC_4' } },
    ])
    expect(judged(files).verdict).toBe('consistent')
  })

  it('between a Majorana and a Dirac state is bound by hermiticity alone', () => {
    const files = ufo({
      ...{ neutrals: [ve, majorana(N)], externals, couplings: { GC_4: `d*${phase}`, GC_5: `d*${phase}` } },
      vertices: [
        { particles: 've__tilde__ N1 a', terms: { FFV5: 'GC_4' } },
        { particles: 'N1 ve a', terms: { FFV6: 'GC_5' } },
      ],
    })
    // f_M[N][ve] = −ig, f_M[ve][N] = −ig: not conjugate for g = d e^{iφ}, φ ≠ π/2.
    expect(codes(judged(files))).toContain('violation wrong-relation magnetic[2,1]')
  })
})

describe('charges and anapoles', () => {
  const one = (terms: Recipe['vertices'][number]['terms'], neutrals = [majorana(ve)]): UfoFiles =>
    ufo({
      ...{ neutrals, externals, couplings: { GC_4: '1.e-3*complex(0,1)*ee', GC_5: '1.e-3*ee' } },
      vertices: [{ particles: neutrals[0]?.isMajorana ? 've ve a' : 've__tilde__ ve a', terms }],
    })

  it('of a Dirac neutrino: the charge in units of e, from the charge of the electron', () => {
    expect(centre(one({ FFV1: 'GC_4' }, [ve]), 'charge', 1, 1)).toEqual(near(1e-3, 0))
    expect(judged(one({ FFV1: 'GC_4' }, [ve])).verdict).toBe('consistent')
  })

  it('of a Majorana neutrino: the charge must vanish, the anapole is real', () => {
    expect(codes(judged(one({ FFV1: 'GC_4' })))).toEqual(['violation must-vanish charge[1,1]'])
    expect(centre(one({ FFV7: 'GC_4' }), 'anapole', 1, 1)).toEqual(near(1e-3, 0))
    expect(judged(one({ FFV7: 'GC_4' })).verdict).toBe('consistent')
    expect(codes(judged(one({ FFV7: 'GC_5' })))).toEqual(['violation wrong-phase anapole[1,1]'])
  })

  it.each(['FFV2', 'FFV8'])('%s: an axial coupling without q² is no form factor', (name) => {
    expect(codes(judged(one({ [name]: 'GC_4' }, [ve])))).toContain('not-evaluable outside-form-factors')
  })

  it('follow the sign of the photon field', () => {
    const files = one({ FFV1: 'GC_4' }, [ve])
    // D = ∂ + ieQA: the electron's coupling is +ie, and the same neutrino coupling is the opposite charge.
    const turned = {
      ...files,
      'couplings.py': (files['couplings.py'] ?? '').replace("'-(ee*complex(0,1))'", "'ee*complex(0,1)'"),
    }
    expect(centre(turned, 'charge', 1, 1)).toEqual(near(-1e-3, 0))
  })
})

describe('what is not evaluable', () => {
  const withCoupling = (coupling: string, more: Partial<Recipe> = {}): UfoFiles =>
    ufo({
      ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: coupling } },
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
      ...more,
    })

  const messageOf = (files: UfoFiles): string => {
    const { verdict, findings } = judged(files)
    expect(verdict).toBe('not-evaluable')
    return findings.map(({ message }) => message).join(' ')
  }

  it.each([
    ['d*unknown', 'unknown is no parameter of the model'],
    ['d*cmath.zeta(3)', 'the function cmath.zeta is not known'],
    ['d/(phi - 0.3)', 'a divisor is zero, or cannot be told from zero'],
    ['9**9**9*d', 'an exponent is beyond 1024'],
    ['1e308*1e308*d', 'a number is too large'],
  ])('%s', (coupling, reason) => {
    expect(messageOf(withCoupling(coupling))).toContain(reason)
  })

  it('parameters in a circle', () => {
    const internals = ['x', 'y', 'z'].map(
      (name, k) =>
        `${name} = Parameter(name = '${name}', nature = 'internal', type = 'real', value = '${'yzx'[k]} + 1')\n`,
    )
    expect(messageOf(withCoupling('x', { internals }))).toContain('depends on itself, by way of')
  })

  it('a structure that is not understood', () => {
    const vertices = [{ particles: 've N1 a', terms: { FFV9: 'GC_4' } }]
    expect(messageOf(withCoupling('d', { vertices }))).toContain('depends on the momenta of the fermions')
  })

  it('a coupling or structure that is not declared', () => {
    const text = withCoupling('d')
    const broken = { ...text, 'couplings.py': (text['couplings.py'] ?? '').replaceAll('GC_4', 'GC_9') }
    expect(messageOf(broken)).toContain('the coupling GC_4 is not declared')
  })

  it('a particle that is not declared, beside vertices that are read', () => {
    const vertices = [
      { particles: 've N1 a', terms: { FFV3: 'GC_4' } },
      { particles: 'nu N1 a', terms: { FFV3: 'GC_4' } },
    ]
    expect(messageOf(withCoupling('d', { vertices }))).toContain('its particle nu is not declared')
  })

  it('a negative mass', () => {
    const negative = externals.map((own) => (own.name === 'mN' ? { ...own, value: '-1.5' } : own))
    expect(messageOf(withCoupling('d', { externals: negative }))).toContain('The mass of N1 is negative')
  })

  it('couplings that vanish by their defaults', () => {
    const silent = externals.map((own) => (own.name === 'd' ? { ...own, value: '0.0' } : own))
    expect(messageOf(withCoupling('d', { externals: silent }))).toContain(
      'because parameters of block DIPOLE are zero: d is zero',
    )
  })

  it('no photon vertex at all: there is nothing to check', () => {
    const files = withCoupling('d', { vertices: [] })
    expect(imported(files).text).toBeNull()
    expect(codes(judged(files))).toEqual(['not-evaluable no-form-factors'])
  })
})

describe('photon vertices with parts along q alone', () => {
  // q^µ ν̄ν: on real photons it vanishes, so nothing is known about any form factor.
  const files = ufo({
    ...{
      neutrals: [majorana(ve), majorana(N)],
      externals,
      couplings: { GC_4: 'd' },
      structures: { X1: 'P(3,3)*Identity(2,1)' },
    },
    vertices: [{ particles: 've N1 a', terms: { X1: 'GC_4' } }],
  })
  it('say nothing, and are not said to be right', () => {
    const report = judged(files)
    expect(report.verdict).toBe('not-evaluable')
    expect(report.findings).toMatchObject([{ code: 'no-form-factors', location: { file: 'M/vertices.py' } }])
  })
})

describe('parameters that are given', () => {
  const files = ufo({
    ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: 'd' } },
    vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
  })
  const moment = (text: string, file = 'p.txt') => centre(files, 'magnetic', 2, 1, { params: { text, file } })
  const issuesOf = (text: string, file = 'p.txt') => {
    const result = importUfo(files, { params: { text, file } })
    return E.isLeft(result) ? result.left.map(({ code, location }) => `${location?.line} ${code}`) : []
  }

  it('as a card, as JSON and as YAML', () => {
    expect(moment('Block DIPOLE\n 1 3.0D-07 # d\nBLOCK OTHER\n 1 5\nDECAY 6 1.5\n')).toEqual(near(0, -6e-7))
    expect(moment('{ "d": 3e-7 }', 'p.json')).toEqual(near(0, -6e-7))
    expect(moment('d: "3.0D-07"\n')).toEqual(near(0, -6e-7))
  })

  it.each([
    ['Block DIPOLE\n 1 ***\n', ['2 invalid-number']],
    ['Block DIPOLE\n 1 NaN\n', ['2 invalid-number']],
    ['Block DIPOLE\n 1 1e400\n', ['2 invalid-number']],
    ['Block DIPOLE\n 1 1,5\n', ['2 invalid-number']],
    ['Block DIPOLE\n 1 1.0\n 1 2.0\n', ['3 given-twice']],
    ['Block DIPOLE\n 1 1.0 0.0\n', ['2 syntax']],
    // Nothing in it is of the model: a block, or an index, with another name.
    ['Block DIPOL\n 1 1.0\nDECAY 6 1.5\n', ['1 unknown-id']],
    ['Block DIPOLE\n 9 1.0\n', ['1 unknown-id']],
    ['dd: 1\n', ['1 unknown-id']],
    ['ee: 1\n', ['1 unknown-id']],
    ['__proto__: 1\n', ['1 unknown-id']],
    ['d: [1]\n', ['1 invalid-number']],
    ['- 1\n', ['1 wrong-type']],
  ])('%j is refused', (text, expected) => {
    expect(issuesOf(text)).toEqual(expected)
  })

  it('for some, and the others that count are told', () => {
    const more = [...externals, { name: 'g', value: '2.0', block: 'OTHER', code: '1' }]
    const both = ufo({
      ...{ neutrals: [majorana(ve), majorana(N)], externals: more, couplings: { GC_4: 'd*g' } },
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
    })
    const told = (text: string): readonly string[] => {
      const result = importUfo(both, { params: { text, file: 'p.txt' } })
      const notices = E.isLeft(result) ? [] : result.right.notices.map(({ message }) => message)
      return notices.filter((message) => message.includes('at their defaults'))
    }
    expect(told('Block DIPOLE\n 1 1.0\n')).toEqual([expect.stringMatching(/defaults: g\.$/)])
    expect(told('Block DIPOLE\n 1 1.0\nBlock other\n 1 3.0\n')).toEqual([])
  })
})

describe('broken models', () => {
  it('names every file that is missing', () => {
    const result = importUfo({}, { folder: 'M/' })
    expect(E.isLeft(result) && result.left.map(({ location }) => location?.file)).toEqual(
      ['particles', 'parameters', 'couplings', 'lorentz', 'vertices'].map((name) => `M/${name}.py`),
    )
  })

  const files = diracPair({ GC_4: 'd', GC_5: 'd' })
  const broken = (name: keyof UfoFiles, from: string, to: string): readonly string[] => {
    const result = importUfo({ ...files, [name]: (files[name] ?? '').replace(from, to) })
    return E.isLeft(result) ? result.left.map(({ code, received }) => `${code} ${received}`) : []
  }

  it.each([
    ['couplings.py', "value = 'd'", "value = __import__('os').system('true')", 'unsupported a call (Coupling GC_4)'],
    ['couplings.py', "value = 'd'", "value = f'{d}'", 'unsupported a format string (Coupling GC_4)'],
    ['couplings.py', "value = 'd'", "value = 'd if d else 0'", 'invalid-expression if'],
    ['particles.py', 'spin = 2', "spin = 'two'", 'wrong-type a text (Particle e__minus__)'],
    ['particles.py', 'pdg_code = 12,', '', 'missing-key none (Particle ve)'],
    ['particles.py', 'ec = 1', 'ec = 1', ''],
    ['vertices.py', 'couplings = {(0,0):C.GC_4}', 'couplings = [C.GC_4]', 'wrong-type a list (Vertex V_2)'],
    ['vertices.py', '(0,0):C.GC_4', '(0,7):C.GC_4', 'wrong-type something else (Vertex V_2)'],
    ['vertices.py', 'V_3 = ', 'V_2 = ', 'duplicate-id V_2 again (Vertex V_2)'],
  ] as const)('%s: %s → %s', (name, from, to, expected) => {
    expect(broken(name, from, to)[0] ?? '').toBe(expected)
  })
})
