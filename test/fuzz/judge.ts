// One input, judged: every promise kept, the same answer twice, the same exit code in every form, in time.

import { brokenJson, brokenPromise, isPolluted } from './promises.js'
import type { FuzzTarget } from './target.js'

/** Processor time that one input may take, in milliseconds. */
export const longestMilliseconds = 2000

/** What is wrong with the way the target takes this input; `undefined` if nothing. */
export async function complaint(target: FuzzTarget, input: string): Promise<string | undefined> {
  try {
    const start = process.cpuUsage()
    const answers = await target.feed(input)
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000 / Math.max(1, answers.length)
    const broken = answers.map((answer) => brokenPromise(answer, input)).find((each) => each !== undefined)
    if (broken !== undefined) return broken
    const [first] = answers
    if (first !== undefined && target.isJson !== false) {
      const problem = brokenJson(first)
      if (problem !== undefined) return problem
    }
    const codes = [...new Set(answers.map(({ exit }) => exit))]
    if (codes.length > 1) return `exit codes differ between formats: ${codes.join(', ')}`
    const [again] = await target.feed(input)
    if (again?.stdout !== first?.stdout || again?.exit !== first?.exit) return 'a second reading says something else'
    if (isPolluted()) return 'a prototype was changed'
    if (milliseconds > longestMilliseconds) return `it takes more than ${longestMilliseconds} ms`
    return undefined
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
  }
}
