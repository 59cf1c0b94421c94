// Packages that the user brings: loaded when they are needed. Where one is missing, the user is told what to install.

import { Failure } from './failure.js'

/** What `load` loads; `needy` says what needs the package, whose name has the version to install. */
export async function optionalPackage<A>(load: () => Promise<A>, name: string, needy: string): Promise<A> {
  try {
    return await load()
  } catch (error) {
    if (!isNotFound(error)) throw error
    throw new Failure('missing', `${needy} need the package ${name.replace(/@[\d.]+$/, '')}`, `npm install ${name}`)
  }
}

/** The package, a part of it that this version has not, or the part of it that is made for this machine. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && notFound.includes(error.code)

const notFound = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED']
