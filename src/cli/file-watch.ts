// Watching files by name, whatever happens to them: written in place, replaced by renaming another over them, deleted and
// made again. The system's notices (of the folders) make it quick, and a look at each file every second makes it sure
// where there are none, as on some network drives.

import { type FSWatcher, statSync, watch } from 'node:fs'
import { dirname } from 'node:path'

export interface FileWatch {
  /** Stops watching and lets the process end. */
  readonly close: () => void
}

/** Editors write a file in several steps; what follows within this time is one change. */
const quietMilliseconds = 100
/** … unless the folder is never quiet, as beside a log file. */
const longestMilliseconds = 500
const lookMilliseconds = 1000

/** Calls `changed` with the paths that are no longer as they were. Changes during a call are told by the next one. */
export function watchFiles(paths: readonly string[], changed: (paths: readonly string[]) => void): FileWatch {
  const seen = new Map(paths.map((path) => [path, signature(path)]))
  let timer: NodeJS.Timeout | undefined
  let latest: NodeJS.Timeout | undefined
  const rest = (): void => {
    clearTimeout(timer)
    clearTimeout(latest)
    timer = undefined
    latest = undefined
  }
  const look = (): void => {
    rest()
    const different = paths.filter((path) => signature(path) !== seen.get(path))
    for (const path of different) seen.set(path, signature(path))
    if (different.length > 0) changed(different)
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, quietMilliseconds)
    latest ??= setTimeout(look, longestMilliseconds)
  }
  const watchers = [...new Set(paths.flatMap((path) => [dirname(path), path]))].flatMap((path) => watcherOf(path, soon))
  const regular = setInterval(() => {
    if (paths.some((path) => signature(path) !== seen.get(path)) && timer === undefined) soon()
  }, lookMilliseconds)
  return {
    close: () => {
      rest()
      clearInterval(regular)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** Folders only: a watched file that is replaced is watched no more. None where the system has no more to give. */
function watcherOf(path: string, notice: () => void): readonly FSWatcher[] {
  try {
    if (!statSync(path).isDirectory()) return []
    const watcher = watch(path, { persistent: true }, notice)
    // A folder that is removed: the regular look goes on.
    watcher.on('error', () => watcher.close())
    return [watcher]
  } catch {
    return []
  }
}

/** Changes whenever the file does; of a folder, whenever something is put into it or taken out. What is in its files is not seen. */
function signature(path: string): string {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
    return [dev, ino, size, mtimeNs, ctimeNs].join()
  } catch {
    return 'none'
  }
}
