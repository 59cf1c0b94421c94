// One input with what came of it, as the formats for continuous integration take it; and how grave each part of it is.

import type { Issue } from '../../physics/issue.js'
import type { Finding, Report } from '../../physics/report.js'
import { safeText } from '../text/safe-text.js'

export interface Judged {
  /** The path as the user gave it; `-` for standard input. */
  readonly file: string
  readonly sha256: string | null
  /** The text that places refer to, where there is one. */
  readonly text: string | undefined
  readonly result:
    | {
        readonly kind: 'report'
        readonly report: Report
        /** The report speaks in the convention of the file, and the file is a model file: its fixes fit the text. */
        readonly isInText: boolean
      }
    | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
}

export interface JudgedOptions {
  /** A condition is an error, as under `--strict`. */
  readonly isStrict: boolean
}

export type Severity = 'error' | 'warning'

/** `error` for what makes the exit code other than 0. */
export function severityOf({ kind }: Finding, { isStrict }: JudgedOptions): Severity {
  switch (kind) {
    case 'violation':
    case 'not-evaluable':
      return 'error'
    case 'condition':
      return isStrict ? 'error' : 'warning'
    case 'warning':
      return 'warning'
    default: {
      const never: never = kind
      return never
    }
  }
}

/** `magnetic[1,2]`; `undefined` for a finding on the model as a whole. */
export const entryOf = ({ formFactor, entry }: Finding): string | undefined =>
  formFactor === null || entry === null ? undefined : `${formFactor}[${entry.join()}]`

/** The message with the values: `… must vanish. Given 1e-12, allowed 0, residual 1e-12. Because cpt + …`. */
export function findingText(finding: Finding): string {
  const { message, given, allowed, residual, rules, fix } = finding
  const isSaid = allowed !== null && allowed.length > 8 && message.includes(allowed)
  const named = { given, allowed: isSaid ? null : allowed, residual }
  const values = Object.entries(named).filter(([, value]) => value !== null)
  const sentences = [
    message,
    ...(values.length === 0 ? [] : [`${capital(values.map(([name, value]) => `${name} ${value}`).join('; '))}.`]),
    ...(rules.length === 0 ? [] : [`Because of ${rules.join(' + ')}.`]),
    ...(fix === null ? [] : [`Fix: ${fix.value}`]),
  ]
  return safeText(sentences.join(' '))
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** `Expected real or complex, found reel at $.parameters.x. Did you mean real?` */
export function issueText({ expected, received, path, hint }: Issue): string {
  const parts = [
    ...(expected === '' ? [] : [`expected ${expected}`]),
    ...(received === '' ? [] : [`found ${received}`]),
  ]
  const place = path === '' || path === '$' ? '' : ` at ${path}`
  return safeText(`${capital(parts.join(', '))}${place}.${hint === null ? '' : ` ${hint}`}`)
}

/** The place of a finding or issue that is in this input. */
export const placeIn = (file: string, { location }: Pick<Finding, 'location'>): Finding['location'] =>
  location !== null && (location.file === null || location.file === file) ? location : null

/** A path as URIs and annotations write it: `/` between the parts, and no `./` before them. */
export const plainPath = (file: string): string => file.replaceAll('\\', '/').replace(/^(?:\.\/+)+(?=.)/, '')
