// The smallest input with the same complaint that taking pieces away finds, within a budget of trials.

const trials = 600

/** Removes ever smaller pieces while `isStillBad` holds. */
export async function minimise(input: string, isStillBad: (smaller: string) => Promise<boolean>): Promise<string> {
  let best = input
  let left = trials
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; ) {
      const smaller = best.slice(0, at) + best.slice(at + size)
      left -= 1
      if (await isStillBad(smaller)) best = smaller
      else at += size
    }
  }
  return best
}
