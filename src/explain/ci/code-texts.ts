// What each code means, in one sentence: the tables of docs/findings.md and docs/issues.md, for formats that carry their
// own help. A test holds the two equal.

import type { IssueCode } from '../../physics/issue.js'
import type { FindingCode } from '../../physics/report.js'

/** What a finding of this code says; may hold Markdown code spans. */
export const findingTexts: Readonly<Record<FindingCode, string>> = {
  'must-vanish': 'the rules force this entry to be zero, and the value given is not',
  'wrong-phase': 'the rules fix the phase of this entry (real, imaginary, …), and the value has another',
  'wrong-relation': 'the entry is tied to its mirror image, and the two values disagree',
  'parity-condition': 'the value is allowed only for some choices of the CP parities that the model leaves open',
  'parities-exclude-each-other': 'no choice of the open CP parities allows this value and those before it',
  'phase-of-massless-state':
    'the same, but it takes the open CP parity of a massless state to exclude the value, and in another phase of that field CP may be conserved',
  'symbolic-condition': 'the value is allowed only for some values of its symbols, which the message names',
  'symbolic-value': 'the value depends on symbols in a way that is not decided',
  'mixing-violates-cp': 'the model assumes CP, and its mixing matrix conserves CP for no choice of parities',
  'mixing-contradicts-parities':
    'the mixing matrix gives two states another relative CP parity than the model declares',
  'mixing-undecided':
    'the digits of the mixing matrix do not decide whether it conserves CP, or it is not worked out for the symbols in it',
  'mixing-condition':
    'the model assumes CP, and the mixing matrix conserves it (with the parities declared) only for the values of its symbols that the message names',
  'assumption-set-aside': 'the model assumes something that has no effect, for the reason given',
  'mass-not-given': 'a rule depends on whether masses are equal; states without mass count as different',
  'no-neutrino-mixing': 'an imported file holds neither a mixing nor form factors: nothing to check',
  'mixing-not-unitary': 'the mixing of an imported file is not unitary by more than its digits allow, or all zero',
  'block-incomplete': 'an entry of an imported matrix is absent, which is not zero, or its shape is wrong',
  'imaginary-part-alone': 'imaginary parts without the real parts that belong to them',
  'real-part-zero': 'an imported mixing lives in its imaginary parts alone',
  'index-order-unknown': 'nothing says which index of an imported mixing counts flavours',
  'charged-lepton-mixing': 'the charged leptons of an imported file mix too, and the product cannot be had',
  'blocks-disagree': 'two places of an imported file give different mixings; or different masses (a warning)',
  'phases-on-rows': 'phases of an imported mixing stand on rows, where they mean nothing',
  'negative-mass':
    'a negative mass, whose sign is moved into the mixing; under CP and its relatives form factors between states of different sign are left open',
  'degenerate-masses':
    'states of equal mass: what CP says about single ones is not defined (a warning where CP is not assumed)',
  'commented-out-block': 'a block that would be read stands in a comment',
  'no-form-factors':
    'an imported UFO model has no vertex of two neutral leptons and a photon, or a file of coefficients or parameters no dipole of neutrinos: nothing to check',
  'value-not-evaluable':
    'a coupling, Lorentz structure or mass of an imported model has no value that can be used, for the reason given',
  'outside-form-factors': 'a vertex holds something that is no form factor at q² = 0, such as γµγ5 without q²',
  'zero-by-parameters':
    'form factors vanish only because parameters are zero, such as a mixing whose default is the zero matrix (a warning where others do not vanish)',
  'conjugate-not-listed': 'an imported model lists a vertex and not its mirror image, which programs take for zero',
  'not-real': 'an imported coefficient that hermiticity makes real has an imaginary part',
  'not-antisymmetric':
    'dipoles of Majorana neutrinos in the flavour basis are not antisymmetric, which they are in every basis',
  'redundant-coefficient':
    'an imported coefficient has indices that its basis does not list, since a symmetry of the operator fixes it',
  'flavour-basis': 'imported dipoles are those of flavour states, and nothing says how these mix',
  'nature-unknown':
    'values that Dirac neutrinos may have and Majorana neutrinos may not, in a file that does not say which they are',
  'unknown-name': 'a name in an imported card is nearly one that is read, and is not read',
}

export interface IssueText {
  readonly means: string
  /** What to do. */
  readonly remedy: string
}

/** What an issue of this code says, and what to do; links of Markdown are words. */
export const issueTexts: Readonly<Record<IssueCode, IssueText>> = {
  syntax: { means: 'the text is not YAML or JSON', remedy: 'mend it at the place named; quote `"?"`, `"+"`, `"-"`' },
  'duplicate-key': { means: 'a key stands twice in one map', remedy: 'keep one' },
  'unknown-key': { means: 'a key that nothing reads', remedy: 'the hint names the nearest known key' },
  'missing-key': { means: 'a required key is not there', remedy: 'add it' },
  'wrong-type': {
    means: 'a list where a number belongs, `null`, an empty value, …',
    remedy: 'see what is expected; not specified is `"?"`',
  },
  'invalid-value': { means: 'the right type, but not a value that is known', remedy: 'see what is expected' },
  'invalid-number': {
    means: '`NaN`, infinity, hexadecimal, `1,5`, overflow or underflow',
    remedy: 'write a finite decimal',
  },
  'invalid-expression': { means: 'an expression that cannot be read or has no exact value', remedy: 'see expressions' },
  'unknown-function': { means: 'a function that is not known', remedy: 'the hint names the nearest' },
  'undeclared-symbol': {
    means: 'a symbol that `parameters` does not declare',
    remedy: 'declare it as `real`, `complex` or `positive`',
  },
  'invalid-unit': {
    means: 'no unit, or one that does not measure this quantity',
    remedy: 'see the units that are expected',
  },
  'invalid-phase': {
    means: 'a phase that a field of this nature cannot have',
    remedy: 'Majorana: ±i for `cpParity` and `pPhase`, ±1 for `cPhase` and `tPhase`',
  },
  'missing-phase': { means: 'an assumption needs a phase that a Majorana state does not give', remedy: 'give it' },
  'not-square': { means: 'a matrix with rows of another length than its number of rows', remedy: 'mend the rows' },
  'not-symmetric': {
    means: 'a Majorana mass matrix whose entries [i,j] and [j,i] differ',
    remedy: 'make them equal; symmetric, not hermitian',
  },
  'wrong-size': {
    means: 'a matrix or list that does not match the number of states',
    remedy: 'one row and column, one item, for each state',
  },
  'not-unitary': {
    means: 'a mixing matrix that is not unitary by more than its digits allow',
    remedy: 'check rows, columns and phases; nothing is repaired',
  },
  'given-twice': { means: 'one quantity in two parametrisations', remedy: 'keep one' },
  domain: {
    means:
      'an input of an observable lies outside the domain of its formula: `T` above its kinematic maximum, an energy that is not positive',
    remedy: 'the range is in the message; `nuvertex eval ID --explain` tells the domain of each input',
  },
  'unknown-id': {
    means: 'a rule, convention or reference that does not exist',
    remedy: '`nuvertex rules`, `nuvertex conventions`',
  },
  'duplicate-id': { means: 'an id or label that is taken', remedy: 'choose another' },
  'invalid-rule': { means: 'a rule record that says nothing or contradicts itself', remedy: 'see how to write one' },
  unsupported: {
    means:
      'something that this program does not read, such as another version of the format, a tag or merge key of YAML, more than 100 aliases',
    remedy: 'see the hint',
  },
  limit: {
    means: 'the input is larger than what is read: bytes, nesting, states, size of an expression or of a number field',
    remedy: 'make it smaller',
  },
  unreadable: { means: 'a file that cannot be read', remedy: 'see the reason' },
}
