// Binding energies of the electrons of target atoms, in eV, with the number of electrons of each subshell, innermost
// first. Electrons without a tabulated energy (the valence electrons of Ge, I and Cs) are the rest up to Z.
// Source: XrayDataBooklet, table 1-1 (values of its reference compilation, element in its natural form).

export type Target = 'Ge' | 'I' | 'Xe' | 'Cs'

export interface Atom {
  readonly protons: number
  /** [binding energy in eV, electrons]: 1s, 2s, 2p½, 2p₃⸝₂, 3s, … */
  readonly subshells: readonly (readonly [number, number])[]
}

/** Electrons of full subshells: K, L, M, N without 4f, O without 5d. */
const electrons: readonly number[] = [2, 2, 2, 4, 2, 2, 4, 4, 6, 2, 2, 4, 4, 6, 2, 2, 4]

export const atoms: Readonly<Record<Target, Atom>> = {
  Ge: atom(32, [11103, 1414.6, 1248.1, 1217.0, 180.1, 124.9, 120.8, 29.8, 29.2]),
  I: atom(53, [33169, 5188, 4852, 4557, 1072, 931, 875, 630.8, 619.3, 186, 123, 123, 50.6, 48.9]),
  Xe: atom(
    54,
    [34561, 5453, 5107, 4786, 1148.7, 1002.1, 940.6, 689, 676.4, 213.2, 146.7, 145.5, 69.5, 67.5, 23.3, 13.4, 12.1],
  ),
  Cs: atom(
    55,
    [35985, 5714, 5359, 5012, 1211, 1071, 1003, 740.5, 726.6, 232.3, 172.4, 161.3, 79.8, 77.5, 22.7, 14.2, 12.1],
  ),
}

function atom(protons: number, energies: readonly number[]): Atom {
  return { protons, subshells: energies.map((energy, k) => [energy, electrons[k] ?? 0]) }
}

/** Σ θ(T − B_i) over the electrons of an atom, T in MeV; at T = B_i the electron is bound. */
export const freeElectrons = ({ protons, subshells }: Atom, transfer: number): number =>
  protons - subshells.reduce((bound, [energy, count]) => bound + (transfer <= energy / 1e6 ? count : 0), 0)

/** The lowest tabulated energy in eV: below it the table does not tell how many electrons are free. */
export const lowestEnergy = ({ subshells }: Atom): number => Math.min(...subshells.map(([energy]) => energy))
