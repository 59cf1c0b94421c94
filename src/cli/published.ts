// Where the files of the published package can be read: a mirror of every version, by name, version and path.

import { version } from './version.js'

const mirror = 'https://cdn.jsdelivr.net/npm'

/** Files of this very version; ends in `/`. */
export const published = `${mirror}/nuvertex@${version}/`

/** The JSON Schema of the model file, of the newest version: the format grows only by addition. */
export const schemaUrl = `${mirror}/nuvertex/schema/model.schema.json`
