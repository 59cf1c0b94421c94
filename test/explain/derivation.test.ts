import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { markdownExplanation } from '../../src/explain/markdown-explanation.js'
import { prettyExplanation } from '../../src/explain/pretty/explanation.js'
import { type ExplainOptions, explain } from '../../src/explain-entry.js'
import type { Explanation } from '../../src/physics/explanation.js'
import { nativeBackend } from '../../src/symbolic/backend.js'
import { loadNerdamer } from '../../src/symbolic/nerdamer.js'

const model = (extra: object = {}): object => ({
  nuvertex: 1,
  states: [
    { nature: 'majorana', cpParity: 'i' },
    { nature: 'majorana', cpParity: '-i' },
  ],
  parameters: { mu: 'real', x: 'real', z: 'complex' },
  formFactors: {
    magnetic: {
      matrix: [
        ['x', 'i*mu*(1+x)^2 + z'],
        ['-i*mu', 0],
      ],
    },
  },
  ...extra,
})

function explained(entry: string, options: ExplainOptions, input: object = model()): Explanation {
  const result = explain(input, entry, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const lastLines = (explanation: Explanation): readonly (string | undefined)[] | undefined =>
  explanation.derivations?.map((steps) => steps.at(-1)?.text)

describe('the derivation of a claim', () => {
  it('is not there unless it is asked for', () => {
    expect(explained('magnetic[1,2]', {}).derivations).toBeUndefined()
  })
  it('leads from each claim to an equation in the symbols of the model', () => {
    const options = { derive: nativeBackend }
    expect(lastLines(explained('magnetic[1,1]', options))).toEqual(['x = 0'])
    expect(lastLines(explained('magnetic[1,2]', options))).toEqual(['re(z) = 0'])
    expect(lastLines(explained('magnetic[2,1]', options))).toEqual(['0 = 0', 'i*mu*x^2+2*i*mu*x+z = 0'])
    expect(explained('magnetic[2,1]', options).derivations?.[1]?.[0]?.text).toBe('magnetic[2,1] = -magnetic[1,2]')
  })
  it('is the same by nerdamer', async () => {
    const derive = await loadNerdamer()
    for (const entry of ['magnetic[1,1]', 'magnetic[1,2]', 'magnetic[2,1]'])
      expect(lastLines(explained(entry, { derive }))).toEqual(lastLines(explained(entry, { derive: nativeBackend })))
  })
  it('goes through where parts of the value are no polynomials', async () => {
    const formFactors = {
      magnetic: {
        matrix: [
          [0, 'i*mu*cos(x)'],
          ['-i*mu*cos(x)', 0],
        ],
      },
    }
    for (const derive of [nativeBackend, await loadNerdamer()])
      expect(lastLines(explained('magnetic[2,1]', { derive }, model({ formFactors })))).toEqual(['0 = 0', '0 = 0'])
  })
  it("speaks the author's convention, in which ε may be real", () => {
    const formFactors = {
      electric: {
        matrix: [
          [0, 'mu+i*x'],
          ['-mu', 0],
        ],
      },
    }
    const input = model({ convention: 'epsilon-without-i', formFactors })
    expect(lastLines(explained('electric[1,2]', { derive: nativeBackend }, input))).toEqual(['x = 0'])
  })
  it('says so where there is nothing to derive', () => {
    const options = { derive: nativeBackend }
    for (const entry of ['electric[1,2]', 'antineutrino.magnetic[1,2]']) {
      const explanation = explained(entry, options)
      expect(explanation.derivations).toEqual([])
      expect(prettyExplanation(explanation)).toContain('none is given')
      expect(markdownExplanation(explanation)).toContain('none is given')
    }
  })
  it('is printed once for each claim', () => {
    const text = prettyExplanation(explained('magnetic[2,1]', { derive: nativeBackend }))
    expect(text.match(/In the symbols of the model/g)).toHaveLength(1)
    expect(text).toMatch(/collected +i\*mu\*x\^2\+2\*i\*mu\*x\+z = 0/)
  })
})

describe('an explanation as Markdown', () => {
  it('has the proof, the witness and the finding, with nothing of the user active', () => {
    const text = markdownExplanation(explained('magnetic[2,1]', {}))
    expect(text).toContain('## Why its phase is fixed')
    expect(text).toContain('| **1** | 0 | i |')
    expect(text).toContain('## Finding')
    const states = [
      { nature: 'majorana', label: '<b>' },
      { nature: 'majorana', label: '|' },
    ]
    const fork = markdownExplanation(explained('magnetic[1,2]', {}, model({ states, assume: ['cp'] })))
    expect(fork).toContain('## Cases')
    expect(fork).not.toContain('<b>')
  })
})
