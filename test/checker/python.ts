// Python 3 as a peer: found on the path, asked over a pipe, one line a question and one line an answer.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The first Python 3 that can import these modules; `undefined` if there is none. */
export function findPython(modules: readonly string[] = []): string | undefined {
  const program = ['import sys', 'assert sys.version_info >= (3, 9)', ...modules.map((name) => `import ${name}`)]
  return ['python3', '/usr/bin/python3'].find(
    (interpreter) => spawnSync(interpreter, ['-c', program.join('\n')], { stdio: 'ignore' }).status === 0,
  )
}

/** A process that answers questions in their order. */
export interface Peer {
  /** One answer a question. */
  readonly ask: (questions: readonly string[]) => Promise<readonly string[]>
  readonly end: () => void
}

export function startPeer(interpreter: string, args: readonly string[]): Peer {
  const child = spawn(interpreter, ['-B', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the peer ended with ${code}`)))
    child.once('error', reject)
  })
  ended.catch(() => undefined)
  return {
    ask: async (questions) => {
      await write(child, `${questions.join('\n')}\n`)
      const found: string[] = []
      while (found.length < questions.length) {
        const { done, value } = await Promise.race([answers.next(), ended])
        if (done === true) throw new Error('the peer has stopped answering')
        found.push(value)
      }
      return found
    },
    end: () => child.stdin.end(),
  }
}

const write = (child: ChildProcess, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdin?.write(text, (error) => (error ? reject(error) : resolve()))
  })
