// Entries { re, im } of parts of every kind, in all combinations: numbers, intervals, symbols, and what is not evaluated.

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/cyclotomic.js'
import { print as printRational } from '../../src/exact/rational.js'
import type { GivenValue } from '../../src/physics/model.js'
import { printValue } from '../../src/symbolic/value-text.js'
import { decode } from './decoding.js'

const text = (entry: string): string =>
  `nuvertex: 1\nstates: { count: 1, nature: dirac }\nparameters: { x: real, z: complex }\nformFactors: { magnetic: { matrix: [[${entry}]] } }`

function shown(value: GivenValue | undefined): string {
  switch (value?.kind) {
    case 'exact':
      return print(value.value)
    case 'symbolic':
      return printValue(
        value.value,
        new Map([
          ['x', 'real'],
          ['z', 'complex'],
        ] as const),
      )
    case 'opaque':
      return value.reason
    case 'interval':
      return [value.re, value.im].map(({ low, high }) => `[${printRational(low)}, ${printRational(high)}]`).join(' + i')
    default:
      return '?'
  }
}

function read(entry: string): string {
  const model = decode(text(entry))
  if (isLeft(model))
    return model.left.map(({ code, path }) => `${code} ${path.split('matrix[0][0]')[1] ?? path}`).join('; ')
  return shown(model.right.formFactors.magnetic?.entries[0]?.[0]?.value)
}

const uncertain = 'a value in symbols with an uncertainty is not evaluated'
const opaque = 'sqrt of a symbol is not evaluated: expected a root of a number'

describe('an entry of two parts', () => {
  it.each([
    ['2', '3', '2+3*i'],
    ['2', 'sqrt(2)', '2+sqrt(2)*i'],
    ['2', 'x', 'i*x+2'],
    ['2', 'sqrt(x)', opaque],
    ['2', '{ value: 3, uncertainty: 0.5 }', '[2, 2] + i[2.5, 3.5]'],
    ['2', '{ value: x, uncertainty: 0.5 }', uncertain],
    ['sqrt(2)', '3', 'sqrt(2)+3*i'],
    ['sqrt(2)', 'x', 'i*x+sqrt(2)'],
    ['sqrt(2)', '{ value: 3, uncertainty: 0.5 }', 'invalid-value .re'],
    ['x', '3', 'x+3*i'],
    ['x', 'x', '(1+i)*x'],
    ['x', 're(z)', 'i*re(z)+x'],
    ['x', '{ value: 3, uncertainty: 0.5 }', uncertain],
    ['x', 'sqrt(x)', opaque],
    ['sqrt(x)', '3', opaque],
    ['sqrt(x)', 'x', opaque],
    ['sqrt(x)', '{ value: 3, uncertainty: 0.5 }', opaque],
    ['{ value: 1, uncertainty: 0.25 }', '2', '[0.75, 1.25] + i[2, 2]'],
    ['{ value: 1, uncertainty: 0.25 }', '-2', '[0.75, 1.25] + i[-2, -2]'],
    ['{ value: 1, uncertainty: 0.25 }', 'sqrt(2)', 'invalid-value .im'],
    ['{ value: 1, uncertainty: 0.25 }', 'x', uncertain],
    ['{ value: 1, uncertainty: 0.25 }', 'sqrt(x)', opaque],
    ['{ value: 1, uncertainty: 0.25 }', '{ value: -3, uncertainty: 0 }', '[0.75, 1.25] + i[-3, -3]'],
    ['{ value: 0, uncertainty: 1 }', '0', '[-1, 1] + i[0, 0]'],
    ['{ value: x, uncertainty: 1 }', '0', uncertain],
    ['{ value: sqrt(x), uncertainty: 1 }', '0', uncertain],
    ['{ value: sqrt(2), uncertainty: 1 }', '0', 'invalid-value .re.value'],
    ['{ value: 1, uncertainty: -1 }', '0', 'invalid-value .re.uncertainty'],
    ['{ value: 1, uncertainty: x }', '0', 'undeclared-symbol .re.uncertainty'],
    ['{ value: 1, uncertainty: sqrt(2) }', '0', 'invalid-value .re.uncertainty'],
    ['{ value: i, uncertainty: 1 }', '0', 'invalid-value .re.value'],
    ['i', '0', 'invalid-value .re'],
    ['z', '0', 'invalid-value .re'],
    ['0', 'i*x', 'invalid-value .im'],
    ['0', 'z - conj(z)', 'invalid-value .im'],
    ['0', 'z + conj(z)', '2*i*re(z)'],
    ['y', 'w', 'undeclared-symbol .re; undeclared-symbol .im'],
    ['x - x', '1', 'i'],
  ])('{ re: %s, im: %s }', (re, im, value) => expect(read(`{ re: ${re}, im: ${im} }`)).toBe(value))
})

describe('a value with an uncertainty', () => {
  it.each([
    ['1', '0.5', '[0.5, 1.5] + i[0, 0]'],
    ['-1', '0.5', '[-1.5, -0.5] + i[0, 0]'],
    ['i', '0.5', '[0, 0] + i[0.5, 1.5]'],
    ['-2*i', '0.5', '[0, 0] + i[-2.5, -1.5]'],
    ['0', '0.5', '[-0.5, 0.5] + i[-0.5, 0.5]'],
    ['0', '0', '[0, 0] + i[0, 0]'],
    ['x', '1', uncertain],
    ['sqrt(x)', '1', uncertain],
    ['1 + i', '1', 'invalid-value .value'],
    ['sqrt(2)', '1', 'invalid-value .value'],
    ['sqrt(2)*i', '1', 'invalid-value .value'],
    ['1', '-1', 'invalid-value .uncertainty'],
    ['1', 'i', 'invalid-value .uncertainty'],
    ['1', '1/2', '[0.5, 1.5] + i[0, 0]'],
    ['y', '-1', 'invalid-value .uncertainty; undeclared-symbol .value'],
  ])('{ value: %s, uncertainty: %s }', (value, uncertainty, read_) => {
    const found = read(`{ value: ${value}, uncertainty: ${uncertainty} }`)
    expect(found.split('; ').toSorted()).toEqual(read_.split('; ').toSorted())
  })
})
