// Mutants of the engine: the solver, its checker, and the comparison of values.

import { inFolder, type Mutant } from './mutant.js'

const solving = [
  'test/engine/rule-examples.test.ts',
  'test/engine/free-parameters.test.ts',
  'properties/oracle.test.ts',
]
const forks = [
  'test/engine/shared-parities.test.ts',
  'properties/forks.test.ts',
  'test/engine/parity-conditions.test.ts',
  'test/mixing/open-parities.test.ts',
]
const comparing = [
  'test/engine/region.test.ts',
  'test/engine/compare.test.ts',
  'properties/given.test.ts',
  'properties/nearest.test.ts',
]
const checking = ['properties/certificate.test.ts']
const translating = ['test/physics/translate.test.ts', 'properties/transport.test.ts']

export const engineMutants: readonly Mutant[] = [
  ...inFolder('src/engine/solve', solving, [
    [
      'gain.ts',
      '? (g >> 1) + (h >> 1) : (g >> 1) - (h >> 1)',
      '? (g >> 1) + (h >> 1) : (g >> 1) + (h >> 1)',
      'conjugation does not turn the phase around',
    ],
    [
      'gain.ts',
      '((g & 1) === 1 ? g : 2 * ((n - (g >> 1)) % n))',
      '(2 * ((n - (g >> 1)) % n) + (g & 1))',
      'x = ζȳ read backwards as y = ζ*x̄',
    ],
    [
      'dihedral.ts',
      'conjugates(toRoot) ? e - range.exponent : e',
      'conjugates(toRoot) ? e + range.exponent : e',
      'sign of the phase of a line in a tie',
    ],
    [
      'dihedral.ts',
      '(2 * exponentOf(direct) + range.exponent) % n',
      '(exponentOf(direct) + range.exponent) % n',
      'factor 2 in the phase of a tied line',
    ],
    [
      'dihedral.ts',
      'return range.exponent === exponentOf(cycle) ? range : zero',
      'return range',
      'two phases demanded at once do not make zero',
    ],
    [
      'dihedral.ts',
      'if (!conjugates(cycle)) return zero',
      'if (!conjugates(cycle)) return range',
      'x = −x does not make zero',
    ],
    [
      'instantiate.ts',
      "=== 'antineutrino' ? -1 : 1",
      "=== 'antineutrino' ? 1 : 1",
      'phases of antineutrinos not conjugated',
    ],
    [
      'instantiate.ts',
      '? [pair.initial, pair.final] : [pair.final, pair.initial]',
      '? [pair.final, pair.initial] : [pair.final, pair.initial]',
      'phases of the two states exchanged below the diagonal',
    ],
    [
      'instantiate.ts',
      "record.equals === 'transpose' || record.equals === 'dagger'",
      "record.equals === 'transpose'",
      'dagger read as conjugate',
    ],
    [
      'instantiate.ts',
      "record.equals === 'conjugate' || record.equals === 'dagger', n)",
      "record.equals === 'conjugate', n)",
      'dagger read as transpose',
    ],
    ['instantiate.ts', 'gain(n / 2, false, n)', 'gain(0, false, n)', 'an entry that vanishes is left free'],
    [
      'instantiate.ts',
      "domain.states === 'majorana' && majorana !== 2",
      "domain.states === 'majorana' && majorana === 0",
      'the Majorana condition on Dirac–Majorana entries',
    ],
    [
      'instantiate.ts',
      'initialPower * phaseExponent(initial, of, n)',
      'finalPower * phaseExponent(initial, of, n)',
      'p_f p_i for p_f* p_i',
    ],
    [
      'block.ts',
      "locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2)",
      "locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 1)",
      'a complex parameter counted once',
    ],
    [
      'pair.ts',
      'a.mass !== undefined && b.mass !== undefined && equalRationals',
      'a.mass === b.mass || (a.mass && b.mass) && equalRationals',
      'two masses that are not given count as equal',
    ],
  ]),
  ...inFolder('src/engine/solve', forks, [
    [
      'parities.ts',
      'return x.sign === y.sign ? 1 : -1',
      'return x.sign === y.sign ? -1 : 1',
      'relative CP parity inverted',
    ],
    [
      'parities.ts',
      'possibleParities: readonly ImaginaryUnit[] = [plusI, minusI]',
      'possibleParities: readonly ImaginaryUnit[] = [plusI, plusI]',
      'only one of the two CP parities tried',
    ],
  ]),
  ...inFolder('src/engine/compare', forks, [
    [
      'parity-conditions.ts',
      'b: { state, parity: parityOf(-value * sign) }',
      'b: { state, parity: parityOf(value * sign) }',
      'a shared sign of CP parities inverted',
    ],
  ]),
  ...inFolder('src/engine/compare', comparing, [
    [
      'region.ts',
      'subtract(multiply(b, cos), multiply(a, sin))',
      'add(multiply(b, cos), multiply(a, sin))',
      'a rotation by a phase is no rotation',
    ],
    ['region.ts', 'b: conjugated ? negate(y) : y, c', 'b: y, c', 'uncertainties of a conjugated entry not reflected'],
    [
      'admit.ts',
      'fromRoot(rootOfUnity(num, den)), conjugate(z)',
      'fromRoot(rootOfUnity(num, 2 * den)), conjugate(z)',
      'half the angle in the reflection at a line',
    ],
    [
      'admit.ts',
      'factor: isConjugate ? factor : inverse(factor)',
      'factor: isConjugate ? inverse(factor) : factor',
      'a tie read backwards with the wrong phase',
    ],
  ]),
  ...inFolder('src/engine/verify', checking, [
    [
      'equality.ts',
      "left.species === 'antineutrino' ? -turn : turn",
      "left.species === 'antineutrino' ? turn : turn",
      'the checker does not conjugate phases of antineutrinos',
    ],
    ['proof.ts', '!end.conjugated && end.exponent !== 0', '!end.conjugated', 'x = x accepted as a proof of zero'],
    [
      'proof.ts',
      'end.conjugated && end.exponent * locus.argPi.den === locus.argPi.num * n',
      'end.conjugated',
      'any phase accepted for a line',
    ],
    ['proof.ts', 'here.conjugated ? -exponent : exponent', 'exponent', 'the checker adds phases behind a conjugation'],
    [
      'proof.ts',
      'step.forward || equality.conjugated ? equality.exponent : -equality.exponent',
      'equality.exponent',
      'the checker reads steps backwards without inverting them',
    ],
    [
      'witness.ts',
      'modulo(2 * (first.k * n - k * first.n), first.n * n) !== 0',
      'modulo(first.k * n - k * first.n, first.n * n) !== 0',
      'z and −z accepted as proof of a complex entry',
    ],
    [
      'verify.ts',
      "locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2",
      "locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 2 : 2",
      'the checker counts real parameters twice',
    ],
  ]),
  ...inFolder('src/physics', translating, [
    ['translate.ts', '2 * num - factor * den', '2 * num - 2 * factor * den', 'κ² for κ in the phase of a line'],
    [
      'translate.ts',
      'rootOfUnity(-2 * factor, 4)',
      'rootOfUnity(-factor, 4)',
      'κ for κ² in the tie of a conjugated entry',
    ],
  ]),
]
