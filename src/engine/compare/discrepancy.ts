// What the comparison of given values with the solution speaks of: pairs of given entries, the cases they are held
// against, and what is found wrong or open.

import type { Cyclotomic } from '../../exact/cyclotomic.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { GivenEntry, SymbolicValue } from '../../physics/model.js'
import type { ClosedVerdict, ForkOption } from '../../physics/verdict.js'
import type { Condition } from '../symbolic/condition.js'
import type { Constraint } from './admit.js'
import type { Region } from './region.js'

/** A value that is not allowed, allowed under a condition only, or cannot be judged. Numbers are canonical. */
export interface Discrepancy {
  readonly kind: 'violation' | 'condition' | 'not-evaluable'
  readonly code:
    | 'must-vanish'
    | 'wrong-phase'
    | 'wrong-relation'
    | 'symbolic-value'
    | 'symbolic-condition'
    | 'parity-condition'
    | 'parities-exclude-each-other'
    | 'phase-of-massless-state'
  readonly formFactor: FormFactor
  readonly final: number
  readonly initial: number
  /** The verdict that is broken; at a fork, of the option that comes closest. */
  readonly verdict: ClosedVerdict
  readonly given: GivenEntry
  /** The allowed value nearest to the given one while the mirror entry stands; `undefined` if there is none to name. */
  readonly target: Cyclotomic | undefined
  /** Does the mirror entry, given and allowed by itself, demand exactly `target`? */
  readonly isDemanded: boolean
  /** For a condition: the open parities of states f ≤ i, in this order, under which the value is allowed. */
  readonly parities?: readonly ForkOption['parities'][]
  /** For a condition on symbols: the value is allowed if one of these holds. */
  readonly alternatives?: readonly Alternative[]
  /** A value in symbols minus the nearest one allowed while the mirror entry stands, canonical. */
  readonly residual?: SymbolicValue
  /** What the mirror entry, in symbols and allowed for all their values, demands of a value in symbols; canonical. */
  readonly demanded?: SymbolicValue
  /** Why a value cannot be judged. */
  readonly reason?: string
  /** What is demanded of a value that cannot be judged depends on open CP parities. */
  readonly isForked?: boolean
}

/** These choices of the open parities of states f ≤ i (`undefined`: any), together with this condition on symbols. */
export interface Alternative {
  readonly parities: readonly ForkOption['parities'][] | undefined
  readonly condition: Condition
}

/** Given entries (f,i) and (i,f) with f ≤ i; on the diagonal there is no lower one. */
export interface GivenPair {
  readonly f: number
  readonly i: number
  readonly upper: GivenEntry | undefined
  readonly lower: GivenEntry | undefined
  /** Canonical regions; `undefined` for `?` and symbols. */
  readonly upperRegion: Region | undefined
  readonly lowerRegion: Region | undefined
}

/** What is allowed for (f,i) and (i,f) of the neutrino, for one choice of the open parities. */
export interface Case {
  readonly parities: ForkOption['parities']
  readonly upper: ClosedVerdict
  readonly lower: ClosedVerdict
  readonly constraint: Constraint
}
