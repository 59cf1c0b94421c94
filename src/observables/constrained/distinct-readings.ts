/** The values ascending, those that agree to rounding once. */
export function distinctReadings(readings: readonly number[]): readonly number[] {
  const sorted = [...readings].sort((a, b) => a - b)
  return sorted.filter((x, k) => {
    const before = sorted[k - 1]
    return before === undefined || Math.abs(x - before) > 1e-12 * Math.max(Math.abs(x), Math.abs(before))
  })
}
