// The nearest of the words that would have been right, for hints: `majoranna` → `majorana`.
// Distance: insertions, deletions, replacements and exchanges of neighbours (optimal string alignment). A suggestion
// is at most a third of the word away, so that unrelated words are never suggested.

const maximumLength = 64

/** The candidate nearest to the word (the first of equals), or `undefined` if none is near. Case counts little. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > maximumLength) return undefined
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue
    const distance = Math.min(
      editDistance(word, candidate),
      editDistance(word.toLowerCase(), candidate.toLowerCase()) + 0.5,
    )
    // One edit turns any one-letter word into any other: only its other case is near.
    const isNear = word.length > 1 ? distance <= limit : distance < 1
    if (isNear && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let j = 1; j <= a.length; j++) {
    const row = [j]
    for (let k = 1; k <= b.length; k++) {
      const isSame = a[j - 1] === b[k - 1]
      let distance = Math.min((last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1, (last[k - 1] ?? 0) + (isSame ? 0 : 1))
      // Before the first letter there is none, which equals no letter.
      const isExchange = a[j - 1] === b[k - 2] && a[j - 2] === b[k - 1]
      if (isExchange) distance = Math.min(distance, (beforeLast[k - 2] ?? 0) + 1)
      row.push(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
