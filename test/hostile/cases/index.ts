// All cases that run inside the test.

import type { HostileCase } from '../hostile-case.js'
import { certificateCases } from './certificates.js'
import { documentCases } from './documents.js'
import { fileCases } from './files.js'
import { numberCases } from './numbers.js'
import { tableCases } from './tables.js'
import { textCases } from './texts.js'

export const cases: readonly HostileCase[] = [
  ...documentCases,
  ...numberCases,
  ...textCases,
  ...fileCases,
  ...certificateCases,
  ...tableCases,
]
