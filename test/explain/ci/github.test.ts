import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GithubOptions, githubLines } from '../../../src/explain/ci/github.js'
import { safeText } from '../../../src/explain/text/safe-text.js'
import { judgedText, samples, withFinding } from './judged-samples.js'

const options: GithubOptions = { isStrict: false, isQuiet: false }

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** A line as the runner reads it: `::name key=value,…::message`, `%XX` decoded after the parts are taken apart. */
function runner(line: string): Command | undefined {
  const found = /^::(\w+) ([^:]*)::(.*)$/u.exec(line)
  if (found === null) return undefined
  const decode = (text = ''): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = (found[2] ?? '').split(',').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), decode(pair.slice(at + 1))] as const
  })
  return { name: found[1] ?? '', properties: Object.fromEntries(pairs), message: decode(found[3]) }
}

describe('--format github', () => {
  it('annotates the place of a violation', () => {
    const [line = '', verdict] = githubLines(judgedText(samples.violated), options)
    expect(runner(line)).toMatchObject({
      name: 'error',
      properties: { file: 'model.yaml', line: '6', col: '35', title: 'wrong-relation magnetic[2,1]' },
    })
    expect(verdict).toMatch(/^nuvertex: model\.yaml: violated/)
  })

  it.each([
    ['conditional', false, 'warning'],
    ['conditional', true, 'error'],
    ['notEvaluable', false, 'error'],
    ['invalid', false, 'error'],
  ] as const)('%s (strict: %s) is %s', (name, isStrict, level) => {
    expect(runner(githubLines(judgedText(samples[name]), { ...options, isStrict })[0] ?? '')?.name).toBe(level)
  })

  it('says nothing of standard input as a file, and no verdict when quiet', () => {
    const lines = githubLines(judgedText(samples.violated, '-'), { ...options, isQuiet: true })
    expect(lines.map((line) => runner(line)?.properties['file'])).toEqual([undefined])
  })

  it('names a file as GitHub does: no ./ before it, no backslashes', () => {
    const named = (file: string) => runner(githubLines(judgedText(samples.violated, file), options)[0] ?? '')
    expect(named('./a/m.yaml')?.properties['file']).toBe('a/m.yaml')
    expect(named('.\\a\\m.yaml')?.properties['file']).toBe('a/m.yaml')
    expect(named('../m.yaml')?.properties['file']).toBe('../m.yaml')
  })

  it('tells any text and any path, and no text of the user becomes a command', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('::error::x', '##[error]x', '%0A::error::', 'a,b:c%'),
    )
    fc.assert(
      fc.property(text, text, (message, file) => {
        fc.pre(file !== '' && file !== '-' && !/^\.[\\/]/.test(file))
        const judged = withFinding(judgedText(samples.violated, file), { message, location: null })
        const [line = '', verdict = '', ...others] = githubLines(judged, options)
        expect(others).toEqual([])
        expect(runner(line)?.message.startsWith(safeText(message))).toBe(true)
        expect(runner(line)?.properties['file']).toBe(file.replaceAll('\\', '/'))
        expect(verdict.startsWith('nuvertex: ')).toBe(true)
        expect([verdict.includes('##['), /[\r\n]/.test(line + verdict)]).toEqual([false, false])
      }),
    )
  })
})
