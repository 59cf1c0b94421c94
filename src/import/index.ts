// Public entry `nuvertex/import`: texts and objects → documents with places.

export { type ImportModelOptions, importerFor, importModel } from './import-model.js'
export type { Importer, ImportOptions, IndexOrder, MajoranaPhases } from './importer.js'
export { importers } from './importers.js'
export { type ReadOptions, readDocument } from './read-document.js'
export { readObject } from './read-object.js'
export { readSlha } from './slha/read-slha.js'
export type { SlhaBlock, SlhaDocument, SlhaRemark, SlhaRow, SlhaToken } from './slha/slha-document.js'
export { type SlhaText, toSlha } from './slha/to-slha.js'
export { type UfoFileName, type UfoFiles, ufoFileNames } from './ufo/file-names.js'
export type { UfoOptions } from './ufo/import-ufo.js'
export { importUfo } from './ufo/load.js'
export type { ParameterText } from './ufo/model/read-params.js'
