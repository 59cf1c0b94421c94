// stub: being written
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}
