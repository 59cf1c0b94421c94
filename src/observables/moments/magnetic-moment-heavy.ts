// The diagonal magnetic moment of a Dirac neutrino of any mass, and the two limits that the review prints.

import * as E from 'fp-ts/lib/Either.js'
import { neutrinoMass, number, variant } from '../common-inputs.js'
import { heavyMoment } from '../heavy-moment.js'
import { type Observable, observable, outcome, refusal } from '../observable.js'
import { momentPerMass } from '../one-loop-moments.js'

const weight = (of: string, fallback: string): ReturnType<typeof number> =>
  number(`|U|² of the ${of}`, { domain: { atLeast: 0, atMost: 1 }, default: fallback })

export const magneticMomentHeavy: Observable = observable({
  id: 'magnetic-moment-heavy',
  title: 'Diagonal magnetic moment of a Dirac neutrino of any mass',
  inputs: {
    m: neutrinoMass,
    Ue2: weight('electron', '1'),
    Umu2: weight('muon', '0'),
    Utau2: weight('tau', '0'),
    variant: variant(
      {
        exact: 'the loop integral, all masses exact',
        intermediate: 'm_l ≪ m ≪ m_W, eq. (16)',
        heavy: 'm ≫ m_W, eq. (17)',
      },
      'exact',
    ),
  },
  constants: ['G_F', 'm_e', 'm_mu', 'm_tau', 'm_W'],
  unit: 'muB',
  formula: [
    'exact: µ = e G_F m/(16√2 π²) Σ_l |U_l|² Re I(m_l²/m_W², m²/m_W²)',
    'intermediate: µ = 3 e G_F m/(8√2 π²) (1 + 5b/18) Σ_l |U_l|², b = m²/m_W²',
    'heavy: µ = e G_F m/(8√2 π²) Σ_l |U_l|²',
  ],
  latex: [
    '\\mu = \\frac{e G_F m}{16\\sqrt2\\pi^2}\\sum_\\ell |U_\\ell|^2\\,\\mathrm{Re}\\,I(m_\\ell^2/m_W^2, m^2/m_W^2)',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (16), (17)' }, { key: 'Giunti:2014ixa' }],
  conventions: ['f_M > 0 is a moment along the spin.'],
  validity: [
    'Minimally extended Standard Model, one loop; the exact form holds for every mass except m_W + m_l itself.',
    'Above m_W + m_l the form factor has an absorptive part; the value is the dispersive one.',
    'The intermediate form is already 5.5 % low at m² = m_W²/2.',
  ],
  examples: [
    {
      inputs: { m: '10 GeV', Ue2: '0.2', Umu2: '0.3', Utau2: '0.5' },
      value: 3.216105142817476e-9,
      within: 1e-11,
      from: '50-digit quadrature with mpmath',
    },
    { inputs: { m: '70 GeV' }, value: 3.226476681304537e-8, within: 1e-11, from: '50-digit quadrature with mpmath' },
  ],
  limits: [
    {
      statement: 'light: the moment of a light Dirac neutrino',
      inputs: { m: '1 keV', variant: 'exact' },
      equals: { id: 'magnetic-moment-dirac', inputs: { m: '1 keV' } },
      within: 1e-9,
    },
    {
      statement: 'm ≫ m_W: eq. (17)',
      inputs: { m: '1000 PeV', variant: 'exact' },
      equals: { id: 'magnetic-moment-heavy', inputs: { m: '1000 PeV', variant: 'heavy' } },
      within: 1e-6,
    },
    {
      statement: 'm_l ≪ m ≪ m_W: eq. (16)',
      inputs: { m: '2 GeV', variant: 'exact' },
      equals: { id: 'magnetic-moment-heavy', inputs: { m: '2 GeV', variant: 'intermediate' } },
      within: 1e-5,
    },
  ],
  evaluate: ({ m, Ue2, Umu2, Utau2, variant: form }, used) => {
    const perMass = momentPerMass(used)
    const sum = Ue2 + Umu2 + Utau2
    const b = ((m * 1e-9) / used.m_W) ** 2
    if (form === 'intermediate') return outcome(3 * perMass * m * (1 + (5 * b) / 18) * sum)
    if (form === 'heavy') return outcome(perMass * m * sum)
    const result = heavyMoment({ mass: m, weights: [Ue2, Umu2, Utau2], constants: used })
    if (E.isLeft(result)) return refusal('m', result.left.expected)
    const { magnetic, isAbsorptive } = result.right
    return outcome(
      magnetic,
      isAbsorptive
        ? { notes: ['The neutrino decays into W and lepton: this is the real part of a complex form factor.'] }
        : {},
    )
  },
})
