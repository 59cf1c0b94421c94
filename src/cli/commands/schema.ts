// nuvertex schema: the JSON Schema of the model file. Editors complete and check model files with it.

import { toJson } from '../../explain/json.js'
import { jsonSchema } from '../../schema/json-schema.js'
import type { Action } from './action.js'

export const schemaCommand: Action = (_values, { terminal }) => {
  terminal.stdout.write(`${toJson(jsonSchema('model'))}\n`)
  return 0
}
