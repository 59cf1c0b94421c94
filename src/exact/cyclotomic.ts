// stub: being written
export interface Cyclotomic {
  readonly order: number
  readonly coefficients: readonly { n: bigint; d: bigint }[]
}
