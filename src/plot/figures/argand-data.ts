// One entry in the complex plane, as data.

import type { FigureWidth } from '../figure.js'

/** re and im. */
export interface PlanePoint {
  readonly re: number
  readonly im: number
}

export interface ArgandData {
  /** `magnetic[1,2]`. */
  readonly entry: string
  /** `muB`; omitted: no unit. */
  readonly unit?: string
  /** `phase` in radians. */
  readonly allowed:
    | { readonly kind: 'zero' }
    | { readonly kind: 'complex' }
    | { readonly kind: 'line'; readonly phase: number }
  readonly given?: PlanePoint & { readonly uncertainty?: PlanePoint }
  /** The allowed value nearest to the given one. */
  readonly nearest?: PlanePoint
  /** The name of an earlier entry that fixes this one. Default: none. */
  readonly tiedTo?: string
  /** The mirror entry, with the value given for it. */
  readonly partner?: PlanePoint & { readonly entry: string }
  /** Default `column`. */
  readonly width?: FigureWidth
}
