// The importer of UFO models for the library: it and the Python grammar are loaded on the first call.

import type { Either } from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import type { UfoFiles } from './file-names.js'
import type { UfoOptions } from './import-ufo.js'

/**
 * Imports a UFO model from the texts of its files by name (`particles.py`, …), which are read and never run. Values are
 * matrix elements in the convention giunti-studenikin-2015 at q² = 0: charge in e0, magnetic and electric in GeV^-1,
 * anapole in GeV^-2, [final][initial], each with its rounding error. Issues: files that are missing or are no plain
 * declarations, texts that are no expressions, `params` that do not fit.
 */
export async function importUfo(
  files: UfoFiles,
  options: UfoOptions = {},
): Promise<Either<NonEmptyArray<Issue>, Imported>> {
  const { importUfo: load } = await import('./import-ufo.js')
  return load(files, options)
}
