// When to use colour and which. The command line decides; renderers only name roles.

import { styleText } from 'node:util'
import { type Paint, plain, type Role } from '../explain/text/paint.js'
import type { Sink, Terminal } from './terminal.js'

type Style = Parameters<typeof styleText>[0]

const styles: Readonly<Record<Role, Style>> = {
  heading: 'bold',
  label: 'cyan',
  faint: 'dim',
  zero: 'dim',
  line: 'green',
  complex: 'magenta',
  tied: 'blue',
  good: ['bold', 'green'],
  bad: ['bold', 'red'],
  open: ['bold', 'yellow'],
  warning: 'yellow',
  caret: ['bold', 'red'],
}

const colour: Paint = (role, text) => (text === '' ? '' : styleText(styles[role], text, { validateStream: false }))

/** `--color` and `--no-color` first, then NO_COLOR and FORCE_COLOR, then whether somebody is looking. */
export function paintFor(sink: Sink, { env }: Terminal, wanted: boolean | undefined): Paint {
  if (wanted !== undefined) return wanted ? colour : plain
  if (isSet(env.NO_COLOR)) return plain
  if (isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0') return colour
  return sink.isTerminal && env.TERM !== 'dumb' ? colour : plain
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''
