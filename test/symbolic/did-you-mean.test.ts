import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/physics/did-you-mean.js'

describe('the nearest word', () => {
  it.each([
    ['majoranna', ['dirac', 'majorana'], 'majorana'],
    ['natur', ['nature', 'label', 'mass'], 'nature'],
    ['amss', ['mass', 'label'], 'mass'],
    ['cpparity', ['cpParity', 'cPhase'], 'cpParity'],
    ['I', ['i', 'j'], 'i'],
    ['q2', ['Q2', 'q'], 'Q2'],
  ])('to %s among %j is %s', (word, candidates, nearest) => {
    expect(didYouMean(word, candidates)).toBe(nearest)
  })

  it.each([
    ['x', ['y', 'z']],
    ['colour', ['charge', 'magnetic']],
    ['', ['a']],
    ['a'.repeat(100_000), ['a'.repeat(100_001)]],
    ['same', ['same']],
  ])('to a word is not near enough if there is none (%#)', (word, candidates) => {
    expect(didYouMean(word, candidates)).toBeUndefined()
  })
})
