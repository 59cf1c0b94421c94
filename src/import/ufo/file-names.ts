// The files of a UFO model that say something about form factors; no other is read.

export const ufoFileNames = ['particles.py', 'parameters.py', 'couplings.py', 'lorentz.py', 'vertices.py'] as const
export type UfoFileName = (typeof ufoFileNames)[number]

/** Texts by the name of the file. */
export type UfoFiles = Readonly<Partial<Record<UfoFileName, string>>>
