// The log of an SLHA file.

export { type ImportLog as SlhaLog, newLog } from '../import-log.js'
