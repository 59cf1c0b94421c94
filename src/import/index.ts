// Public entry `nuvertex/import`: texts and objects → documents with places.

export { type ReadOptions, readDocument } from './read-document.js'
export { readObject } from './read-object.js'
