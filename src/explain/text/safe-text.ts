// Text from the user's files, made harmless: every text format goes through here.

export { safeJson, safeLines, safeText } from '../../physics/safe-text.js'
