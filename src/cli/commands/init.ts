// nuvertex init [FILE]: a model to start from, with every part explained where it stands.

import { safeText } from '../../explain/text/safe-text.js'
import { schemaUrl } from '../published.js'
import { writeOutput } from '../write-file.js'
import type { Action } from './action.js'

const defaultFile = 'model.yaml'

/** A consistent model: three Majorana neutrinos, one of opposite CP parity. */
export const starterModel = `# yaml-language-server: $schema=${schemaUrl}
# A model for nuvertex: which neutrinos there are, what is assumed of them, and the values you claim.
# Judge it with: nuvertex check FILE
nuvertex: 1
name: Three Majorana neutrinos

# Mass eigenstates in order. nature: dirac or majorana. cpParity of a Majorana state: i or -i.
states:
  - { label: nu1, nature: majorana, cpParity: i }
  - { label: nu2, nature: majorana, cpParity: -i }
  - { label: nu3, nature: majorana, cpParity: i }

# cp, c, p, t, lepton-number, charge-quantisation or a rule of your own. Hermiticity and CPT hold unless lifted.
assume: [cp]

# Matrices are [final][initial]. Entries are exact: numbers, or expressions in quotes such as "3/2*i" or "sqrt(2)".
# "?" means not specified, which is not zero; a matrix left out is all "?".
formFactors:
  magnetic:
    unit: muB
    matrix:
      - [0, "5.6e-24*i", "?"]
      - ["-5.6e-24*i", 0, "?"]
      - ["?", "?", 0]
`

export const initCommand: Action = ([file = defaultFile], { options, terminal }) => {
  if (file === '-') {
    terminal.stdout.write(starterModel)
    return 0
  }
  writeOutput(file, starterModel, terminal, { force: options.force === true, inputs: [] })
  if (options.quiet !== true) terminal.stderr.write(`Wrote ${safeText(file)}. Next: nuvertex check ${safeText(file)}\n`)
  return 0
}
