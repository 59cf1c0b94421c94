// nuvertex check --watch FILE…: all files once, then each again whenever it changes, until Ctrl-C (exit code 130). A
// terminal is cleared before each round; anything else gets the reports one after another.

import { join, relative, resolve } from 'node:path'
import { safeText } from '../../explain/text/safe-text.js'
import { ufoFileNames } from '../../import/ufo/file-names.js'
import { Failure } from '../failure.js'
import { type FileWatch, watchFiles } from '../file-watch.js'
import { refuseTables } from '../table-format.js'
import type { Action, Call } from './action.js'
import { checkCommand } from './check.js'
import { checkCiCommand } from './check-ci.js'

/** Formats in which one report after another is still something that can be read. */
const streams: readonly (string | undefined)[] = [undefined, 'pretty', 'jsonl', 'markdown', 'github']

const interrupted = 130

export const checkWatchCommand: Action = async (files, call) => {
  refuse(files, call)
  const { terminal, options } = call
  const at = (file: string): string => resolve(terminal.cwd, file)
  // A file may be the folder of a UFO model, which changes with what is in it.
  const partsOf = (file: string): readonly string[] => [at(file), ...ufoFileNames.map((name) => join(at(file), name))]
  const shared = [...(options.rules ?? []), ...(options.params === undefined ? [] : [options.params])]
  const nameOf = new Map([...files, ...shared].map((file) => [at(file), file]))
  const round = async (chosen: readonly string[]): Promise<void> => {
    if (terminal.stdout.isTerminal) terminal.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    await (options.format === 'github' ? checkCiCommand : checkCommand)(chosen, call)
    tell(`Watching ${files.length === 1 ? safeText(files[0] ?? '') : `${files.length} files`}; Ctrl-C ends.`, call)
  }
  return new Promise((done, failed) => {
    let running: Promise<void> = Promise.resolve()
    let watch: FileWatch | undefined
    const end = (finish: () => void): void => {
      watch?.close()
      process.removeListener('SIGINT', interrupt)
      finish()
    }
    const interrupt = (): void => end(() => done(interrupted))
    const start = (chosen: readonly string[]): void => {
      running = running.then(() => round(chosen)).catch((error: unknown) => end(() => failed(error)))
    }
    process.on('SIGINT', interrupt)
    // Watched from before the first round on, so that no change is missed.
    watch = watchFiles([...new Set([...files.flatMap(partsOf), ...shared.map(at)])], (paths) => {
      const isForAll = shared.some((file) => paths.includes(at(file)))
      const chosen = isForAll ? files : files.filter((file) => partsOf(file).some((part) => paths.includes(part)))
      const names = paths.map((path) => nameOf.get(path) ?? relative(terminal.cwd, path))
      tell(`${names.map(safeText).join(', ')} changed.`, call)
      start(chosen)
    })
    start(files)
  })
}

function refuse(files: readonly string[], { options }: Call): void {
  refuseTables(files, options, '--watch')
  if (files.includes('-')) throw new Failure('usage', 'standard input (-) cannot be watched', 'Name a file.')
  if (!streams.includes(options.format))
    throw new Failure(
      'usage',
      `--watch does not write ${options.format ?? ''}`,
      'Take pretty, jsonl, markdown or github.',
    )
  if (options.certificate !== undefined && options.certificate !== 'inline' && options.certificate !== 'none')
    throw new Failure('usage', '--watch writes no certificate file', 'Check the file again without --watch.')
}

function tell(message: string, { options, terminal }: Call): void {
  if (options.quiet !== true) terminal.stderr.write(`${message}\n`)
}
