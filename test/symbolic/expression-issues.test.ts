// Expressions that cannot be read, or have no value, with the whole of what is said of them. Read line by line; after a change of
// the words: vitest -u, and then read what changed.

import { isRight } from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { parseExpression } from '../../src/symbolic/parse.js'
import { toValue } from '../../src/symbolic/to-value.js'
import { parameters } from './reading.js'

const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '+',
    '-',
    '1 +',
    '1 + + 2',
    '2 3',
    'x y',
    '2x',
    'x2',
    '(x',
    'x)',
    '()',
    'x^',
    '^2',
    'x^^2',
    'x**2',
    '1..2',
    '1.2.3',
    '.',
  ],
  ...[
    '1e',
    '1e+',
    '1e400',
    '1e-400',
    '0x10',
    '1_000',
    '1,5',
    '1d5',
    '1E5',
    '5 %',
    'x!',
    '{x}',
    '[x]',
    'x; y',
    'x = 1',
    '"x"',
    'x·y',
    'x×y',
    'x−y',
    'x²',
  ],
  ...[
    'foo(x)',
    'sine(x)',
    'Sin(x)',
    'sin',
    'sin x',
    'sin(x, y)',
    'sin()',
    'sqrt(x)',
    'log(x)',
    'i(x)',
    'pi pi',
    'x(y)',
    '2(x)',
    'conj(x',
    '?',
    '1/?',
    '≤',
  ],
  ...[
    '1/0',
    '0^-1',
    '0^0',
    'x/0',
    '1/x',
    '1/(x - x)',
    'x^y',
    'x^0.5',
    '2^0.5',
    '2^x',
    'x^1001',
    'x^-3',
    'sqrt(2)',
    'sqrt(-1)',
    'sqrt(1 + i)',
    'sqrt(sqrt(2))',
  ],
  ...[
    'exp(1)',
    'exp(i)',
    'exp(i*pi/7)',
    'exp(x)',
    'exp(i*x)',
    'exp(i*z)',
    'cos(pi/3)',
    'cos(x*y)',
    'cos(1)',
    'sin(x + 1)',
    'exp(i*x^2)',
    're(z)*im(z)',
    'conj(x + i*z)',
  ],
  ...[
    `${'('.repeat(300)}x${')'.repeat(300)}`,
    '1'.repeat(1001),
    `x${'+x'.repeat(20_000)}`,
    '(x + y + z)^60',
    'exp(i*pi/10007)',
    '2^100000',
  ],
]

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 20)}… (${text.length} characters)` : text)

function told(text: string): string {
  const read = parseExpression(text)
  const value = isRight(read) ? toValue(read.right, { parameters, q2: 'generic' }) : read
  if (isRight(value)) return `${short(text)}\n  (nothing)`
  const { code, offset, length, received, expected, hint } = value.left
  const more = hint === undefined || hint === null ? '' : `\n  ${hint}`
  return `${short(text)}\n  ${code} at ${offset}, ${length} long: found ${short(received)}; expected ${expected}${more}`
}

it('says what is wrong with an expression, and where', async () => {
  await expect(`${texts.map(told).join('\n')}\n`).toMatchFileSnapshot('approved/expressions.txt')
})
