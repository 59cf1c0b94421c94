// Numbers without any relation between them, the same for the same seed (mulberry32).

import { type Complex, complex } from './complex.js'

/** Numbers in [−1, 1) away from zero. */
export function* genericNumbers(seed: number): Generator<number> {
  let state = seed >>> 0
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    const uniform = ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
    yield uniform < 0.5 ? -0.1 - 1.8 * uniform : 0.1 + 1.8 * (uniform - 0.5)
  }
}

/** The first `count` of them. */
export function genericVector(seed: number, count: number): readonly number[] {
  const numbers = genericNumbers(seed)
  return Array.from({ length: count }, () => numbers.next().value as number)
}

export function genericComplex(seed: number, count: number): readonly Complex[] {
  const numbers = genericVector(seed, 2 * count)
  return Array.from({ length: count }, (_, k) => complex(numbers[2 * k] ?? 0, numbers[2 * k + 1] ?? 0))
}
