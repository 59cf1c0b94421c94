// Models that are large, one way or another.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { UfoFiles } from '../../../src/import/ufo/file-names.js'
import { importUfo } from '../../../src/import/ufo/import-ufo.js'
import type { Imported } from '../../../src/physics/imported.js'
import { type Neutral, type Recipe, ufo } from './ufo-models.js'

function imported(files: UfoFiles): Imported {
  const result = importUfo(files, { folder: 'M' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const majorana = (state: Neutral): Neutral => ({ ...state, isMajorana: true })
const externals = [
  { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
  { name: 'phi', value: '0.3', block: 'DIPOLE', code: '2' },
]

describe('a large model', () => {
  it('with a parameter at the end of a long chain of them is read', () => {
    const internals = Array.from(
      { length: 20_000 },
      (_, k) =>
        `p${k} = Parameter(name = 'p${k}', nature = 'internal', type = 'real', value = '${k === 19_999 ? 'd' : `p${k + 1}`}')\n`,
    )
    const neutrals = [majorana({ name: 'n1', code: 12 }), majorana({ name: 'n2', code: 9900012 })]
    const vertices = [{ particles: 'n1 n2 a', terms: { FFV3: 'GC_4' } }]
    // FFV3 with g has f_M = -2ig at [2][1], as in import-ufo.test.ts.
    const { text } = imported(ufo({ neutrals, externals, internals, couplings: { GC_4: 'p0' }, vertices }))
    expect(text).toContain('im: { value: "-4e-7"')
  })

  it('of 101 Majorana states and 5,050 vertices with a coupling each is read in seconds', () => {
    const count = 101
    const neutrals = Array.from({ length: count }, (_, k) => majorana({ name: `n${k}`, code: 1000 + k }))
    const vertices: Recipe['vertices'][number][] = []
    const couplings: Record<string, string> = {}
    neutrals.forEach((a, i) => {
      neutrals.slice(i + 1).forEach((b, j) => {
        const name = `GX_${i}_${i + j + 1}`
        couplings[name] = `d*(cmath.sin(phi)*${i + 1} + cmath.sqrt(2.)*${j + 1})/(3.*cmath.pi)`
        vertices.push({ particles: `${a.name} ${b.name} a`, terms: { FFV3: name } })
      })
    })
    const files = ufo({ neutrals, externals, couplings, vertices })
    expect(vertices).toHaveLength(5050)
    const start = performance.now()
    const source = imported(files)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(source.findings).toEqual([])
    expect(source.places).toHaveLength(count + 2 * 5050)
  }, 60_000)
})
