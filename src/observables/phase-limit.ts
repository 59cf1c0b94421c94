// Above some phase of an oscillation nothing is left of the digits of masses, energies and distances.

/** In rad. Below it a phase is known to at least four digits after the point. */
export const largestPhase = 1e11

export const phaseLimit = 'a distance over which no phase exceeds 1e11 rad: beyond, doubles do not know it'
