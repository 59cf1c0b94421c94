// Issues of the files of a model, and the model of files without any.

import * as E from 'fp-ts/lib/Either.js'
import type { UfoFiles } from '../../../../src/import/ufo/file-names.js'
import { readUfoModel } from '../../../../src/import/ufo/model/read-model.js'
import type { UfoModel } from '../../../../src/import/ufo/model/ufo-model.js'

export const empty: UfoFiles = {
  'particles.py': '',
  'parameters.py': '',
  'couplings.py': '',
  'lorentz.py': '',
  'vertices.py': '',
}

export const issues = (files: UfoFiles, folder: string | null = 'M'): readonly string[] => {
  const read = readUfoModel({ ...empty, ...files }, folder)
  if (E.isRight(read)) return []
  return read.left.map(
    ({ code, location, expected, received, hint }) =>
      `${location?.file}:${location?.line}:${location?.column} ${code}: ${expected}; ${received}${hint === null ? '' : ` (${hint})`}`,
  )
}

export const modelOf = (files: UfoFiles): UfoModel => {
  const read = readUfoModel({ ...empty, ...files }, 'M')
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right
}
