// Times on the command line: 30s, 10m, 2h.

const units = { s: 1, m: 60, h: 3600 } as const

export const durationWanted = '--time wants a number and a unit: 30s, 10m, 2h'

/** In seconds; `undefined` if it is none. */
export function durationOf(text: string): number | undefined {
  const match = /^(\d+)([smh])$/.exec(text)
  return match === null ? undefined : Number(match[1]) * units[match[2] as keyof typeof units]
}
