// Physical constants: the one file that has them. Values and one-standard-deviation uncertainties as published.
// CODATA 2018: Tiesinga:2021myr; PDG 2024: ParticleDataGroup:2024cfk.

export interface PhysicalConstant {
  readonly symbol: string
  readonly value: number
  readonly uncertainty: number
  readonly unit: string
  /** Reference key. */
  readonly source: string
}

const constant = (
  symbol: string,
  value: number,
  uncertainty: number,
  unit: string,
  source: string,
): PhysicalConstant => ({
  symbol,
  value,
  uncertainty,
  unit,
  source,
})

/** Fermi constant G_F. */
export const fermiConstant: PhysicalConstant = constant('G_F', 1.1663787e-5, 6e-12, 'GeV^-2', 'Tiesinga:2021myr')
/** Mass of the W boson. */
export const wMass: PhysicalConstant = constant('m_W', 80.3692, 0.0133, 'GeV', 'ParticleDataGroup:2024cfk')
/** Masses of the charged leptons, in the order e, µ, τ. */
export const chargedLeptonMasses: readonly [PhysicalConstant, PhysicalConstant, PhysicalConstant] = [
  constant('m_e', 0.5109989495e-3, 1.5e-13, 'GeV', 'Tiesinga:2021myr'),
  constant('m_mu', 0.1056583755, 2.3e-9, 'GeV', 'Tiesinga:2021myr'),
  constant('m_tau', 1.77693, 9e-5, 'GeV', 'ParticleDataGroup:2024cfk'),
]

/** GeV in an eV. */
export const electronvolt = 1e-9
