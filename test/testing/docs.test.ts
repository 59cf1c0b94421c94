// The three lines of docs/testing.md and of the README hold a function against a law, and the report is the one that is shown.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { expectSatisfies, type NeutrinoCase, type SpeciesNumbers } from '../../src/testing/index.js'
import { symmetricDipole } from './wrong-functions.js'

const textOf = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

/** The lines of the first block that calls expectSatisfies. */
function threeLines(file: string): readonly string[] {
  const blocks = [...textOf(file).matchAll(/^```ts[^\n]*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)
  const block = blocks.find((code) => code.includes('expectSatisfies')) ?? ''
  return block.split('\n').filter((line) => line !== '')
}

function failure(run: () => void): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe.each(['docs/testing.md', 'README.md'])('the three lines of %s', (file) => {
  const lines = threeLines(file)
  /** Runs the last line, with a function of a user. */
  const suite = (transitionMoments: (model: NeutrinoCase) => SpeciesNumbers): string => {
    const run = new Function('test', 'expectSatisfies', 'transitionMoments', lines.at(-1) ?? '')
    return failure(() => run((_: string, body: () => void) => body(), expectSatisfies, transitionMoments))
  }

  it('are three', () => {
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe("import { expectSatisfies } from 'nuvertex/testing'")
  })

  it('pass a right function and name the physics that a wrong one breaks', () => {
    expect(suite(({ formFactors }) => formFactors)).toBe('')
    expect(suite(symmetricDipole)).toContain('symmetricDipole breaks majorana-condition.')
  })
})

it('the report of docs/testing.md is what is printed', () => {
  const [, shown = ''] = /```text\n(symmetricDipole[\s\S]*?)```/.exec(textOf('docs/testing.md')) ?? []
  const report = failure(() => expectSatisfies('majorana-condition', symmetricDipole, { seed: 20_260_101 }))
  const [start = '', end = ''] = shown.split('…')
  expect(report.startsWith(start)).toBe(true)
  expect(report.trim().endsWith(end.trim())).toBe(true)
})
