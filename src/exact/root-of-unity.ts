// stub: being written
export interface RootOfUnity {
  readonly k: number
  readonly n: number
}
