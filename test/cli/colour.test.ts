// Which roles have which colour (SGR codes of ECMA-48), and who decides whether there is any.

import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/colour.js'
import type { Environment } from '../../src/cli/terminal.js'
import { memoryTerminal } from './memory-terminal.js'

const paint = (env: Environment, isTerminal: boolean, wanted?: boolean) => {
  const terminal = memoryTerminal({ cwd: '/', env, isTerminal })
  return paintFor(terminal.stdout, terminal, wanted)
}
const isColoured = (env: Environment, isTerminal: boolean, wanted?: boolean): boolean =>
  paint(env, isTerminal, wanted)('bad', 'x') !== 'x'

describe('colour', () => {
  it.each([
    ['heading', '[1m', '[22m'],
    ['label', '[36m', '[39m'],
    ['faint', '[2m', '[22m'],
    ['zero', '[2m', '[22m'],
    ['line', '[32m', '[39m'],
    ['complex', '[35m', '[39m'],
    ['tied', '[34m', '[39m'],
    ['warning', '[33m', '[39m'],
  ] as const)('of a %s', (role, on, off) => {
    expect(paint({}, false, true)(role, 'x')).toBe(`\u001b${on}x\u001b${off}`)
  })

  it.each([
    ['good', 32],
    ['bad', 31],
    ['open', 33],
    ['caret', 31],
  ] as const)('of a %s, which is bold', (role, code) => {
    const told = paint({}, false, true)(role, 'x')
    expect(told).toContain('\u001b[1m')
    expect(told).toContain(`\u001b[${code}m`)
  })

  it('of nothing is nothing', () => expect(paint({}, false, true)('bad', '')).toBe(''))

  it.each<[string, boolean, Environment, boolean, boolean | undefined]>([
    ['in a terminal', true, {}, true, undefined],
    ['in a pipe', false, {}, false, undefined],
    ['in a terminal that can do nothing', false, { TERM: 'dumb' }, true, undefined],
    ['in a terminal with a name', true, { TERM: 'xterm' }, true, undefined],
    ['with NO_COLOR', false, { NO_COLOR: '1' }, true, undefined],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true, undefined],
    ['with FORCE_COLOR in a pipe', true, { FORCE_COLOR: '1' }, false, undefined],
    ['with an empty FORCE_COLOR in a pipe', false, { FORCE_COLOR: '' }, false, undefined],
    ['with FORCE_COLOR=0 in a pipe', false, { FORCE_COLOR: '0' }, false, undefined],
    ['with FORCE_COLOR=0 in a terminal', true, { FORCE_COLOR: '0' }, true, undefined],
    ['with FORCE_COLOR in a dumb terminal', true, { FORCE_COLOR: '3', TERM: 'dumb' }, true, undefined],
    ['with NO_COLOR and FORCE_COLOR', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined],
    ['with --color and NO_COLOR', true, { NO_COLOR: '1' }, false, true],
    ['with --no-color and FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
  ])('%s: %s', (_name, expected, env, isTerminal, wanted) => {
    expect(isColoured(env, isTerminal, wanted)).toBe(expected)
  })
})
