// A text as a cell of CSV by RFC 4180, safe where a spreadsheet opens it.

/** Where the text begins as a formula does, an apostrophe goes before it. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
