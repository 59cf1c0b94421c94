// Texts of the files of a UFO model → its objects, or everything that is wrong with them.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../../../physics/issue.js'
import { type UfoFileName, type UfoFiles, ufoFileNames } from '../file-names.js'
import { type PythonFile, readPython } from '../python/read-python.js'
import { objectsOf, readExpressionObject, readParameter, readVertex } from './read-objects.js'
import { readParticles } from './read-particles.js'
import type { UfoModel, UfoParameter } from './ufo-model.js'

/** Reads a model; `folder` is its path as the user gave it, for locations. */
export function readUfoModel(files: UfoFiles, folder: string | null): E.Either<NonEmptyArray<Issue>, UfoModel> {
  const issues: Issue[] = []
  const [particles, parameters, couplings, lorentz, vertices] = ufoFileNames.map((name) =>
    readFile(files[name], pathOf(folder, name), issues),
  ) as [PythonFile, PythonFile, PythonFile, PythonFile, PythonFile]
  const model: UfoModel = {
    particles: readParticles(particles, issues),
    parameters: objectsOf(parameters, 'Parameter', readParameter, issues),
    couplings: objectsOf(couplings, 'Coupling', readExpressionObject('value'), issues),
    lorentz: objectsOf(lorentz, 'Lorentz', readExpressionObject('structure'), issues),
    vertices: [...objectsOf(vertices, 'Vertex', readVertex, issues).values()],
  }
  issues.push(...sharedNames([...model.parameters.values()]))
  const [first, ...more] = issues
  return first === undefined ? E.right(model) : E.left([first, ...more])
}

/** Expressions know parameters by name, so two of one name would be one. */
function sharedNames(parameters: readonly UfoParameter[]): readonly Issue[] {
  const seen = new Set<string>()
  return parameters.flatMap(({ name, location }) => {
    const isNew = !seen.has(name)
    seen.add(name)
    const received = `${name.slice(0, 80)} again`
    return isNew
      ? []
      : [{ code: 'duplicate-id', path: '$', location, expected: 'each parameter once', received, hint: null }]
  })
}

const pathOf = (folder: string | null, name: UfoFileName): string =>
  folder === null || folder === '' ? name : `${folder.replace(/[/\\]+$/, '')}/${name}`

function readFile(text: string | undefined, path: string, issues: Issue[]): PythonFile {
  if (text === undefined) {
    const hint = `A UFO model is a folder with ${ufoFileNames.join(', ')}.`
    const location = { file: path, line: 1, column: 1 }
    issues.push({ code: 'unreadable', path: '$', location, expected: 'the file', received: 'no such file', hint })
    return { assignments: [], issues: [], locate: () => location }
  }
  const file = readPython(text, path)
  issues.push(...file.issues)
  return file
}
