// Labels at the ends of curves must not overlap: each moves as little as possible (least squares) so that neighbours are a
// line apart. With the distance taken off, that is a regression on ascending values: neighbours out of order are pooled.

/** Positions in the order given, moved to be at least `distance` apart and inside [low, high] as far as there is room. */
export function spread(
  wanted: readonly number[],
  distance: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const pools: { sum: number; count: number }[] = []
  for (const [rank, index] of order.entries()) {
    let pool = { sum: (wanted[index] ?? 0) - rank * distance, count: 1 }
    for (let last = pools.at(-1); last !== undefined && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const highest = Math.max(low, high - (order.length - 1) * distance)
  const moved = pools.flatMap((pool) => Array<number>(pool.count).fill(Math.min(highest, Math.max(low, mean(pool)))))
  const result = [...wanted]
  for (const [rank, index] of order.entries()) result[index] = (moved[rank] ?? 0) + rank * distance
  return result
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count
