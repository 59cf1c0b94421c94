// A while of fuzzing one target: inputs made and judged one after the other until the time is up.

import { complaint } from './judge.js'
import { minimise } from './minimise.js'
import { mutate } from './mutate.js'
import { pick, type Random } from './random.js'
import type { FuzzTarget } from './target.js'

/** An input that the program takes badly. */
export interface Find {
  readonly target: string
  readonly complaint: string
  readonly input: string
}

export interface Campaign {
  readonly inputs: number
  readonly milliseconds: number
  readonly finds: readonly Find[]
}

export interface CampaignOptions {
  readonly random: Random
  readonly milliseconds: number
  /** Told each input before it is judged. */
  readonly watch: (input: string) => void
}

/** So many different complaints, and the target has had enough. */
const mostFinds = 8
const largestPool = 400
const longestInput = 60_000

/** Complaints of one cause, as far as one can tell: without the numbers and names in them. */
const causeOf = (text: string): string => text.replace(/[\d.]+|'[^']*'/g, '_').slice(0, 60)

function nextInput(target: FuzzTarget, pool: readonly string[], random: Random): string {
  if (target.generate !== undefined && random() < 0.35) return target.generate(random)
  const seed = pick(random, pool)
  if (target.damage !== undefined && random() < 0.8) return target.damage(seed, random)
  return mutate(seed, random, pool, target.words)
}

/** Fuzzes one target. Each complaint is reported once, with the smallest input that was found for it. */
export async function campaign(target: FuzzTarget, options: CampaignOptions): Promise<Campaign> {
  const { random, milliseconds, watch } = options
  const pool = [...(await target.seeds())]
  const finds: Find[] = []
  const causes = new Set<string>()
  const start = performance.now()
  let inputs = 0
  while (performance.now() - start < milliseconds && finds.length < mostFinds) {
    const input = nextInput(target, pool, random)
    if (input.length > longestInput) continue
    watch(input)
    inputs += 1
    const found = await complaint(target, input)
    if (found === undefined) {
      // Damage upon damage: some inputs are kept as seeds.
      if (random() < 0.05) pool[pool.length < largestPool ? pool.length : Math.floor(random() * largestPool)] = input
      continue
    }
    if (causes.has(causeOf(found))) continue
    causes.add(causeOf(found))
    const small = await minimise(input, async (smaller) => {
      watch(smaller)
      const again = await complaint(target, smaller)
      return again !== undefined && causeOf(again) === causeOf(found)
    })
    finds.push({ target: target.name, complaint: found, input: small })
  }
  return { inputs, milliseconds: performance.now() - start, finds }
}
