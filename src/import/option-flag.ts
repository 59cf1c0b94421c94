// Names of options in issues, as the command writes them.

/** How the command writes the name of an option: `dipoleSum` → `--dipole-sum`. */
export const optionFlag = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
