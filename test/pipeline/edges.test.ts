// Guards and numbers at the edges of the pipeline: names that are taken, inputs that are nothing, symbols without a value.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { comparedGroups } from '../../src/bound-groups.js'
import { bounds } from '../../src/catalogue/index.js'
import { check } from '../../src/check.js'
import { factorTwo } from '../../src/factor-two.js'
import { mixingReport } from '../../src/mixing-report.js'
import { modelBounds } from '../../src/model-bounds.js'
import { numericModel } from '../../src/model-numbers.js'
import { modelSchema } from '../../src/model-schema.js'
import type { Issue } from '../../src/physics/issue.js'
import { plainText } from '../../src/plot/text/rich-text.js'
import { stateMixing } from '../../src/state-mixing.js'
import { diracs, loop, mixed, phases } from './issue-page.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const codes = (result: E.Either<readonly Issue[], unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ code, path, location }) => `${code} ${path} ${location?.file ?? ''}`)

describe('the ids of rules of a user', () => {
  const rule = (id: string): string =>
    [
      ...[`id: ${id}`, 'title: t', 'status: law', 'formula: f', 'statement: s', 'reason: r', 'domain: {}'],
      ...['relations: [{ of: [magnetic], equals: zero }]', 'references: [{ key: Giunti:2014ixa }]'],
      ...['examples:', `  - given: { states: [dirac], laws: [${id}] }`, `    expect: { 'magnetic[1,1]': complex }\n`],
    ].join('\n')
  const loaded = (...ids: readonly string[]) =>
    check(
      { nuvertex: 1, states: { count: 1, nature: 'dirac' } },
      { rules: ids.map((id, k) => ({ file: `${k}.yaml`, text: rule(id) })) },
    )

  it('are not those of shipped rules, nor used twice', () => {
    expect(codes(loaded('own', 'other'))).toEqual([])
    expect(codes(loaded('own', 'own'))).toEqual(['duplicate-id $.id 1.yaml'])
    expect(codes(loaded('own', 'cpt'))).toEqual(['duplicate-id $.id 1.yaml'])
    expect(codes(loaded('cpt'))).toEqual(['duplicate-id $.id 0.yaml'])
  })
})

describe('nothing, lists and numbers', () => {
  it.each([[null], [[]], [7], [true], [{}], [{ ref: 7 }], [{ ref: null }], [{ ref: 'tribimaximal', x: 1 }]])(
    '%j are no mixing, and no model',
    (input) => {
      expect(codes(mixingReport(input))).not.toEqual([])
      expect(codes(stateMixing(input))).not.toEqual([])
      expect(codes(check(input))).not.toEqual([])
    },
  )
  it('but a name is', () => {
    expect(codes(mixingReport({ ref: 'tribimaximal' }))).toEqual([])
    expect(right(stateMixing({ ref: 'tribimaximal' }))).toMatchObject({ name: 'tribimaximal', states: [] })
    expect(codes(mixingReport({ ref: 'tribimaximl' }))).toEqual(['unknown-id $.ref '])
  })
})

describe('the model schema', () => {
  const issues = (value: unknown) => modelSchema['~standard'].validate(value).issues

  it('says what is expected, what is there and a hint, if there is one', () => {
    expect(issues({ nuvertex: 1, states: [{ nature: 'weyl' }] })).toEqual([
      { message: expect.stringMatching(/^expected .*dirac.*, received weyl$/), path: ['states', 0, 'nature'] },
    ])
    expect(issues({ nuvertex: 1, states: [{ nature: 'dirac', masss: '1 eV' }] })).toEqual([
      {
        message: expect.stringMatching(/^expected [^.]+, received masss\. Did you mean mass\?$/),
        path: ['states', 0, 'masss'],
      },
    ])
    expect(issues({ nuvertex: 1, states: [{ nature: 'dirac' }] })).toBeUndefined()
  })
})

describe('the factor of 2 in one loop', () => {
  const told = (pdg: object, entry: string, states?: unknown) =>
    right(factorTwo({ ...mixed(pdg, loop, states), parameters: { x: 'real' } }, entry)).oneLoop

  it('has numbers for entries that depend on no symbol', () => {
    const symbolic = { alpha21: 'x', alpha31: '20 deg' }
    expect(told(symbolic, 'magnetic[1,2]')).toBeUndefined()
    expect(told(symbolic, 'electric[3,2]')).toBeUndefined()
    expect(told(symbolic, 'magnetic[1,3]')?.rows).toHaveLength(8)
    // A symbol that both states have is none between them.
    expect(told({ alpha21: 'x', alpha31: 'x' }, 'magnetic[2,3]')?.rows).toHaveLength(8)
    expect(told(phases, 'charge[1,2]')).toBeUndefined()
  })

  it('has a ratio where the Dirac moment is more than rounding', () => {
    // The diagonal: a Dirac moment µ_ii ∝ m_i and no Majorana one; ε_ii = 0 for both.
    expect(told(phases, 'magnetic[1,1]')?.ratio).toBe('0')
    expect(told(phases, 'electric[1,1]')?.ratio).toBeNull()
    expect(told({}, 'electric[2,2]', diracs)?.ratio).toBeNull()
    // Equal parities: ε^M = 2 ε^D and no µ^M.
    expect(told({ alpha21: '0 deg', alpha31: '0 deg' }, 'electric[1,2]')?.ratio).toBe('2')
    expect(told({ alpha21: '0 deg', alpha31: '0 deg' }, 'magnetic[1,2]')?.ratio).toBe('0')
    expect(told({ alpha21: '180 deg', alpha31: '0 deg' }, 'magnetic[1,2]')?.ratio).toBe('2')
  })
})

describe('a Majorana phase in symbols, in numbers', () => {
  const numbers = (alpha21: string, parameters: Readonly<Record<string, number>>) =>
    right(
      numericModel({ ...mixed({ alpha21, alpha31: '0 deg' }), parameters: { x: 'real', y: 'real' } }, { parameters }),
    )

  it.each([
    ['x', 0],
    ['x + 90 deg', Math.PI / 2],
    ['x + 450 deg', Math.PI / 2],
    ['x + 270 deg', (3 * Math.PI) / 2],
    ['x - 90 deg', -Math.PI / 2],
    ['x + 120 deg', (2 * Math.PI) / 3],
    ['2*x', 0.3],
  ])('%s turns U_e2 = sin θ12 by half of it', (text, more) => {
    const entry = numbers(text, { x: 0.3 }).mixing?.[0]?.[1]
    const half = (0.3 + more) / 2
    // Half a turn more of a phase is a sign of the column, which means nothing; 450° and 90° differ by it.
    const sign = text === 'x + 450 deg' ? -1 : 1
    expect(entry?.re).toBeCloseTo((sign * Math.cos(half)) / 2, 12)
    expect(entry?.im).toBeCloseTo((sign * Math.sin(half)) / 2, 12)
  })

  it('is open as long as one of its symbols has no value', () => {
    const open = 'the Majorana phases of nu2 are left open: give alpha21, alpha31, …'
    expect(numbers('x + y', { x: 1 }).missing.mixing).toBe(open)
    expect(numbers('x + y', {}).missing.mixing).toBe(open)
    expect(numbers('x + y', { x: 1, y: 2 }).missing.mixing).toBeUndefined()
    expect(numbers('x + y', { x: 1, y: 2 }).mixing?.[0]?.[1]?.re).toBeCloseTo(Math.cos(1.5) / 2, 12)
  })
})

describe('numbers that there are not', () => {
  const one = (magnetic: object, more: object = {}) =>
    right(numericModel({ nuvertex: 1, states: { count: 1, nature: 'dirac' }, ...more, formFactors: { magnetic } }))

  it('are those beyond doubles', () => {
    // µ_B = e0 ƛ/2 with the reduced Compton wavelength ƛ = 3.8615926796e-11 cm of the electron.
    const large = one({ unit: 'e0*cm', matrix: [['1e300']] })
    expect([large.formFactors.magnetic, large.missing.magnetic]).toEqual([
      undefined,
      'magnetic is beyond the range of numbers',
    ])
    expect(one({ unit: 'e0*cm', matrix: [['1e290']] }).formFactors.magnetic?.[0]?.[0]?.re).toBeCloseTo(
      (2 / 3.8615926796e-11) * 1e290,
      -293,
    )
  })

  it('are whole matrices of which one part of one entry is', () => {
    const bad = (entry: string): unknown => {
      const rows = [
        [0, entry],
        ['?', 0],
      ]
      const formFactors = { magnetic: { unit: 'e0*cm', matrix: rows } }
      return right(numericModel({ nuvertex: 1, states: { count: 2, nature: 'dirac' }, formFactors })).missing.magnetic
    }
    const beyond = 'magnetic is beyond the range of numbers'
    const second = [
      [0, 0],
      [0, '1e300'],
    ]
    const two = { nuvertex: 1, states: { count: 2, nature: 'dirac' } }
    const inCm = { formFactors: { magnetic: { unit: 'e0*cm', matrix: second } } }
    expect(right(numericModel({ ...two, ...inCm })).missing.magnetic).toBe(beyond)
    expect([bad('1e300*i'), bad('1e300'), bad('1+1e300*i'), bad('1e300+i')]).toEqual([beyond, beyond, beyond, beyond])
    expect([bad('1e290*i'), bad('1e290')]).toEqual([undefined, undefined])
  })

  it('are those of symbols, named as they are declared', () => {
    const symbols = { parameters: { x: 'real', z: 'complex' } }
    expect(one({ matrix: [['x*conj(z)*z + re(z)']] }, symbols).missing.magnetic).toBe(
      'magnetic[1,1] depends on the symbols z, x',
    )
    expect(one({ matrix: [['im(z)']] }, symbols).missing.magnetic).toBe('magnetic[1,1] depends on the symbol z')
  })
})

describe('limits beside a model', () => {
  const model = {
    nuvertex: 1,
    states: [{ nature: 'dirac', mass: '1 meV' }],
    formFactors: {
      magnetic: { unit: 'muB', matrix: [['1e-12']] },
      electric: { unit: 'muB', matrix: [[0]] },
    },
  }
  it('come in groups, the quantity farthest beyond its limit first, in whatever order they are', () => {
    const two = { ...model, formFactors: { ...model.formFactors, charge: { unit: 'e0', matrix: [['1e-18']] } } }
    const compared = right(modelBounds(two, bounds)).bounds
    const names = (list: typeof compared): readonly string[] =>
      comparedGroups(list, 'mine').map(({ quantity }) => plainText(quantity))
    const [first, ...more] = names(compared)
    expect(more.length).toBeGreaterThan(1)
    // 1e-18 e0 is 10³ and more beyond the limits on a charge; 1e-12 µ_B is of the size of those on moments.
    expect(first).toMatch(/^q/)
    expect(names(compared.toReversed())[0]).toBe(first)
  })

  it('are bars from the strongest to the weakest, in whatever order they are', () => {
    const ids = ['m5-2013-moment-95', 'omega-centauri-2020-moment', 'globular-clusters-1990-moment']
    const compared = right(modelBounds(model, bounds, { filter: { ids } })).bounds
    for (const list of [compared, compared.toReversed(), [...compared.slice(1), ...compared.slice(0, 1)]]) {
      const [group] = comparedGroups(list, 'mine')
      expect(group?.rows.map(({ upper }) => upper)).toEqual([1.2e-12, 3e-12, 4.5e-12])
    }
  })

  it('have no bars where they are disputes, and no group without bars', () => {
    const ids = ['red-giant-tip-emulation-2023']
    const compared = right(modelBounds(model, bounds, { filter: { ids, status: undefined } })).bounds
    expect(compared).toHaveLength(1)
    expect(comparedGroups(compared, 'mine')).toEqual([])
  })
})
