// Text of the user's inside Markdown: shown as written, neither formatted nor linked nor taken for HTML.

import { safeText } from './safe-text.js'

/** One line, fit for a paragraph, a heading or a table cell. */
export const escapeMarkdown = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_[\]{}<>|#~$!]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replace(/(https?|ftp|mailto):/gi, '$1&#58;')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
