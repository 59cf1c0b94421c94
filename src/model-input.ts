// A model as a typed record, for authors who write TypeScript: what a Majorana state cannot have does not compile.
// The same record as the model file of docs/model-file.md; `check` takes it as it is.

import type { ShippedAssumptionId, ShippedConventionId, ShippedLawId } from './catalogue/embedded.js'
import type { FormFactor } from './physics/form-factor.js'

/** A phase of a Dirac field: any root of unity, as an expression such as `exp(i*pi/3)`. */
export type DiracPhase = string | 1 | -1
export type MajoranaImaginaryPhase = 'i' | '-i' | '+' | '-'
export type MajoranaSignPhase = 1 | -1 | '1' | '-1' | '+' | '-'

export interface DiracStateInput {
  readonly nature: 'dirac'
  readonly label?: string
  /** With its unit: `8.65 meV`. */
  readonly mass?: string
  readonly cpParity?: DiracPhase
  readonly cPhase?: DiracPhase
  readonly pPhase?: DiracPhase
  readonly tPhase?: DiracPhase
}

export interface MajoranaStateInput {
  readonly nature: 'majorana'
  readonly label?: string
  readonly mass?: string
  readonly cpParity?: MajoranaImaginaryPhase
  readonly cPhase?: MajoranaSignPhase
  readonly pPhase?: MajoranaImaginaryPhase
  readonly tPhase?: MajoranaSignPhase
}

/** A number means its shortest decimal form; `?` means not specified, which is not zero. */
export type EntryInput =
  | number
  | string
  | { readonly re: number | string; readonly im: number | string }
  | { readonly value: number | string; readonly uncertainty: number | string }

export interface MatrixInput<Unit extends string> {
  readonly unit?: Unit
  /** [final][initial]. */
  readonly matrix: readonly (readonly EntryInput[])[]
}

/** `OwnRule` names the ids of rules that are loaded beside the shipped ones. */
export interface ModelInput<OwnRule extends string = never> {
  readonly nuvertex: 1
  readonly name?: string
  readonly states: readonly (DiracStateInput | MajoranaStateInput)[]
  readonly assume?: readonly (ShippedAssumptionId | OwnRule)[]
  readonly lift?: readonly (ShippedLawId | OwnRule)[]
  readonly q2?: 'generic' | 0
  readonly convention?: ShippedConventionId
  readonly parameters?: Readonly<Record<string, 'real' | 'complex' | 'positive'>>
  readonly formFactors?: {
    readonly charge?: MatrixInput<'e0'>
    readonly magnetic?: MatrixInput<'muB' | 'GeV^-1' | 'e0*cm'>
    readonly electric?: MatrixInput<'muB' | 'GeV^-1' | 'e0*cm'>
    readonly anapole?: MatrixInput<'cm^2' | 'fm^2' | 'GeV^-2'>
  } & { readonly [name in FormFactor]?: unknown }
}

/** Returns the model as it is; its use is that the compiler has read it. */
export const defineModel = <OwnRule extends string = never>(
  model: ModelInput<NoInfer<OwnRule>>,
): ModelInput<NoInfer<OwnRule>> => model
