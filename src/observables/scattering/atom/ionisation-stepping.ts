// Ionisation of an atom by a neutrino in the stepping approximation: each electron whose binding energy the transferred
// energy exceeds scatters as a free one.

import * as E from 'fp-ts/lib/Either.js'
import { choice, quantity } from '../../common-inputs.js'
import { positive } from '../../input.js'
import { type Observable, observable, refusal } from '../../observable.js'
import { radiusConvention } from '../../radii/radius-convention.js'
import { flavourCrossSection } from '../electron/flavour-cross-section.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import {
  chargeRadius,
  effectiveMoment,
  effectiveRadius,
  electronBeam,
  neutrinoCharge,
  photonInput,
  radiusNote,
  withDefault,
} from '../scattering-inputs.js'
import { atoms, freeElectrons, lowestEnergy } from './binding-energies.js'

export const ionisationStepping: Observable = observable({
  id: 'ionisation-stepping',
  title: 'Ionisation of an atom by a neutrino, in the stepping approximation',
  inputs: {
    ...electronBeam,
    T: quantity('energy', 'MeV', 'energy that the neutrino leaves in the atom', { domain: positive }),
    element: choice('target', { Ge: 'germanium', I: 'iodine', Xe: 'xenon', Cs: 'caesium' }),
    mu: withDefault(effectiveMoment, '0 muB'),
    q: withDefault(neutrinoCharge, '0 e0'),
    r2: withDefault(chargeRadius, '0 cm^2'),
    convention: radiusConvention,
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha'],
  unit: 'cm^2/keV',
  formula: ['dσ/dT = Σ_i θ(T − B_i) (dσ/dT)_free, the sum over the electrons of one atom with binding energies B_i'],
  latex: ['\\frac{d\\sigma}{dT} = \\sum_i \\theta(T - B_i) \\left(\\frac{d\\sigma}{dT}\\right)_\\mathrm{free}'],
  sources: [{ key: 'Kouzakov:2011impact' }, { key: 'XrayDataBooklet', where: 'table 1-1' }],
  conventions: [
    'The cross section is that of one atom, and T the whole transferred energy: recoil of the electron and binding.',
    'Valence electrons without a tabulated binding energy count as free.',
    radiusNote,
  ],
  validity: [
    'Good to per cents for weak and magnetic scattering at transfers above the binding energies; steps at them are sharper than in nature.',
    'Not for a millicharge: its cross section on bound electrons is larger than on free ones.',
    'Transfers above the lowest tabulated binding energy; molecules and the solid state are left out.',
  ],
  examples: [
    {
      // 30 (1.03666524136855e-47 + 7.48593221933057e-47), the 50-digit values of the free cross sections.
      inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'e', anti: 'true', element: 'Ge', mu: '2.9e-11 muB' },
      value: 2.55677923820974e-45,
      within: 1e-12,
      from: 'by hand: 30 electrons, the K shell stays bound',
    },
  ],
  limits: [
    {
      statement: 'above the K shell of germanium: 32 free electrons',
      inputs: { E: '3 MeV', T: '12 keV', flavour: 'e', anti: 'true', element: 'Ge', mu: '3e-11 muB' },
      equals: {
        id: 'cross-section-total',
        inputs: { E: '3 MeV', T: '12 keV', flavour: 'e', anti: 'true', mu: '3e-11 muB' },
        factor: 32,
      },
      within: 1e-14,
    },
    {
      statement: 'at 2.8 keV the two K electrons of germanium stay',
      inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'e', element: 'Ge' },
      equals: { id: 'cross-section-sm', inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'e' }, factor: 30 },
      within: 1e-14,
    },
    {
      statement: 'at 1.1 keV xenon has lost its K, L and 3s electrons: 42 are left',
      inputs: { E: '0.3 MeV', T: '1.1 keV', flavour: 'mu', element: 'Xe' },
      equals: { id: 'cross-section-sm', inputs: { E: '0.3 MeV', T: '1.1 keV', flavour: 'mu' }, factor: 42 },
      within: 1e-14,
    },
  ],
  evaluate: ({ element, r2, convention, ...beam }, constants) => {
    const atom = atoms[element]
    const lowest = lowestEnergy(atom)
    if (beam.T <= lowest / 1e6)
      return refusal('T', `above ${lowest} eV, the lowest tabulated binding energy of ${element}`)
    const radius = effectiveRadius(r2, convention)
    const found = flavourCrossSection({ ...beam, radius, variant: 'exact' }, constants)
    if (E.isLeft(found)) return found
    const count = freeElectrons(atom, beam.T)
    const { total, weak, magnetic } = found.right
    return finiteOutcome(photonInput({ q: beam.q, r2 }), count * total, {
      parts: {
        weak: crossSectionPart(count * weak, 'Standard Model'),
        magnetic: crossSectionPart(count * magnetic, 'quadratic in the magnetic moment'),
        electrons: { value: count, unit: '1', meaning: 'electrons that count as free' },
      },
      notes: beam.q === 0 ? [] : ['The charge scatters more strongly off bound electrons: this is too low.'],
    })
  },
})
