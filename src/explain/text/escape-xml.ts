// Text of the user's inside XML 1.0: characters that XML cannot hold are shown as \u{…}, the rest is escaped.

import { safeText } from './safe-text.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** One line, fit for an attribute in either kind of quotes or for character data. */
export const escapeXml = (text: string): string =>
  // U+FFFE and U+FFFF are no characters of XML.
  safeText(text).replace(/[&<>"'\uFFFE\uFFFF]/g, (character) => entities[character] ?? '\uFFFD')
