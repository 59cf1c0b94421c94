// The issue of a file that says nothing about neutrinos, where states are needed.

import type { Imported } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'

/** `undefined` if the source holds a model. */
export function noStates({ text, findings }: Imported): Issue | undefined {
  if (text !== null) return undefined
  const first = findings.find(({ kind }) => kind === 'not-evaluable')
  return {
    code: 'missing-key',
    path: '$',
    location: first?.location ?? null,
    expected: 'masses, mixing or form factors of neutrinos',
    received: 'none',
    hint: first?.message ?? null,
  }
}
