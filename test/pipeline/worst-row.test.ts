// The worst rows of a table of doubles, as the report tells them.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { checkParquet, parquet } from '../import/table/parquet-files.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

describe('the worst row of a table of doubles', () => {
  it('is told in short decimals, where they say the same', () => {
    const columns = ['mu_12_re', 'mu_12_im', 'mu_21_re', 'mu_21_im'].map((name, k) => ({
      ...{ name, data: [[0, 0.1, 0, 0.3][k] ?? 0], type: 'DOUBLE' as const },
    }))
    const { worst } = right(checkParquet('nuvertex: 1\nstates: { count: 2, nature: majorana }\n', parquet(columns)))
    expect(worst[0]?.findings[0]).toMatchObject({ given: expect.stringMatching(/^0\.3\*i/), entry: [2, 1] })
    // Rows of columns have no line, and a report on a table has no certificate.
    expect(worst[0]?.findings[0]).toMatchObject({ location: null, certificate: null })
    expect(JSON.stringify(worst).length).toBeLessThan(1500)
  })

  // µ21 = −µ12 to a unit of the last place, which is what two doubles are known to; their shortest decimals are farther
  // apart. ε12 is real, which it must not be.
  it('has the findings of the exact numbers, where shorter ones would say more', () => {
    const next = 0.1 + 2 ** -56
    const column = (name: string, value: number) => ({ name, data: [value], type: 'DOUBLE' as const })
    const report = right(
      checkParquet(
        'nuvertex: 1\nstates: { count: 2, nature: majorana }\n',
        parquet([
          ...[column('mu_12_re', 0), column('mu_12_im', 0.1), column('mu_21_re', 0), column('mu_21_im', -next)],
          ...[column('eps_12_re', 1), column('eps_12_im', 0)],
        ]),
      ),
    )
    expect(report.worst.map(({ findings }) => findings.map(({ formFactor, entry }) => [formFactor, entry]))).toEqual([
      [['electric', [1, 2]]],
    ])
  })
})
