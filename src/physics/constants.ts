// Physical constants: the one file that has them. Values and one-standard-deviation uncertainties as published.
// CODATA 2018: Tiesinga:2021myr; PDG 2024: ParticleDataGroup:2024cfk; weak mixing angle at low energies: Erler:2017knj.

export interface PhysicalConstant {
  readonly symbol: string
  readonly value: number
  readonly uncertainty: number
  readonly unit: string
  /** Reference key. */
  readonly source: string
  /** What it is, in words. */
  readonly meaning: string
}

const codata = 'Tiesinga:2021myr'
const pdg = 'ParticleDataGroup:2024cfk'
const thomson = 'Erler:2017knj'

export type ConstantName =
  | 'G_F'
  | 'alpha'
  | 'sin2_thetaW'
  | 'm_W'
  | 'm_e'
  | 'm_mu'
  | 'm_tau'
  | 'm_u'
  | 'M_sun'
  | 'hbar_c'
  | 'hbar'
  | 'c'
  | 'N_A'

/** Every constant by its symbol. Masses and couplings in powers of GeV; ħ, c and ħc turn them into seconds and cm. */
export const constants: Readonly<Record<ConstantName, PhysicalConstant>> = {
  G_F: constant('G_F', 1.1663787e-5, 6e-12, 'GeV^-2', codata, 'Fermi constant'),
  alpha: constant('alpha', 7.2973525693e-3, 1.1e-12, '1', codata, 'fine-structure constant at q² = 0'),
  sin2_thetaW: constant('sin2_thetaW', 0.23868, 5e-5, '1', thomson, 'sin² of the weak mixing angle (MS-bar) at q² = 0'),
  m_W: constant('m_W', 80.3692, 0.0133, 'GeV', pdg, 'mass of the W boson'),
  m_e: constant('m_e', 0.51099895e-3, 1.5e-13, 'GeV', codata, 'mass of the electron'),
  m_mu: constant('m_mu', 0.1056583755, 2.3e-9, 'GeV', codata, 'mass of the muon'),
  m_tau: constant('m_tau', 1.77693, 9e-5, 'GeV', pdg, 'mass of the tau'),
  m_u: constant('m_u', 0.93149410242, 2.8e-10, 'GeV', codata, 'atomic mass constant'),
  // 1.98841(4)e30 kg; 1 GeV is 1.78266192162790e-27 kg.
  M_sun: constant('M_sun', 1.115416207569079e57, 2.3e52, 'GeV', pdg, 'mass of the Sun'),
  hbar_c: constant('hbar_c', 1.973269804593025e-14, 0, 'GeV cm', codata, 'ħc, exact by definition of the SI'),
  hbar: constant('hbar', 6.582119569509066e-25, 0, 'GeV s', codata, 'ħ, exact by definition of the SI'),
  c: constant('c', 2.99792458e10, 0, 'cm/s', codata, 'speed of light, exact by definition of the SI'),
  N_A: constant('N_A', 6.02214076e23, 0, 'mol^-1', codata, 'Avogadro constant, exact by definition of the SI'),
}

function constant(
  symbol: string,
  value: number,
  uncertainty: number,
  unit: string,
  source: string,
  meaning: string,
): PhysicalConstant {
  return { symbol, value, uncertainty, unit, source, meaning }
}

/** Fermi constant G_F. */
export const fermiConstant: PhysicalConstant = constants.G_F
/** Mass of the W boson. */
export const wMass: PhysicalConstant = constants.m_W
/** Masses of the charged leptons, in the order e, µ, τ. */
export const chargedLeptonMasses: readonly [PhysicalConstant, PhysicalConstant, PhysicalConstant] = [
  constants.m_e,
  constants.m_mu,
  constants.m_tau,
]

/** GeV in an eV. */
export const electronvolt = 1e-9
