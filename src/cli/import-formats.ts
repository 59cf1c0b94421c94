// What the command needs of the importers. Loaded by late-importers.ts, so that `check` of a model file starts without them.

export { importerFor, importModel } from '../import/import-model.js'
export { importers } from '../import/importers.js'
export { importUfo } from '../import/ufo/import-ufo.js'
export { readMixingOption } from './import-mixing.js'
