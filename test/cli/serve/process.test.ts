// serve as a process beside other processes: the Python example, a slow reader, signals.

import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))
const command = [process.execPath, '--import', import.meta.resolve('tsx'), main]
const client = fileURLToPath(new URL('../../../examples/serve/python_client.py', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0

const start = () => {
  const [node = '', ...args] = command
  return spawn(node, [...args, 'serve', '--jsonl'])
}

describe('serve as a process', { timeout: 120_000 }, () => {
  // µ = 3eG_F m/(8√2π²) = 3.2e-19 (m/eV) µ_B (Fujikawa and Shrock).
  it.skipIf(!hasPython)('answers the Python example', () => {
    const { stdout, stderr, status } = spawnSync('python3', [client, ...command], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const [verdict, finding, value, error] = stdout.trim().split('\n')
    expect([verdict, finding]).toEqual(['violated', 'must-vanish magnetic [2, 2] 1e-12'])
    expect(Number(value)).toBeCloseTo(3.2e-19, 20)
    expect(error).toContain('states')
  })

  it('waits for a reader that is slow, and loses nothing', async () => {
    const child = start()
    const count = 300
    const request = (id: number): string => `${JSON.stringify({ id, method: 'eval' })}\n`
    child.stdin.end(Array.from({ length: count }, (_, k) => request(k)).join(''))
    await new Promise((resolve) => setTimeout(resolve, 3000))
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    const ids = output
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly id: number }).id)
    expect(ids).toEqual(Array.from({ length: count }, (_, k) => k))
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at %s without a word', async (name) => {
    const child = start()
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data
      })
    child.stdin.write('{"id":1,"method":"version"}\n')
    while (!output.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill(name)
    const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))
    expect([name, 130, 143]).toContain(ended)
    expect(output.split('\n').length).toBe(2)
  })
})
