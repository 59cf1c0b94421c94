// Everything that is fuzzed.

import type { FuzzTarget } from '../target.js'
import { formatTargets, ufoTarget } from './formats.js'
import { expressionTarget, jsonTarget, yamlTarget } from './models.js'
import { objectTarget } from './object.js'
import { parquetTarget } from './parquet.js'
import { certificateTarget, evalTarget, rulesTarget } from './records.js'
import { csvTarget, jsonlTarget } from './tables.js'

export const targets: readonly FuzzTarget[] = [
  yamlTarget,
  jsonTarget,
  objectTarget,
  expressionTarget,
  ...formatTargets,
  ufoTarget,
  csvTarget,
  jsonlTarget,
  parquetTarget,
  certificateTarget,
  rulesTarget,
  evalTarget,
]
