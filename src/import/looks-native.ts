// Whether a text says that it is a model file: by its key `nuvertex`, at the head of a line or after a brace. Cheap, so
// that a model file never loads the importers; a model file that lacks the key is told so as before.

/** Linear: at every place only so many blanks are looked at. */
export const looksNative = (text: string): boolean =>
  /(?:^\ufeff?|[{,])[ \t]{0,80}["']?nuvertex["']?[ \t]{0,80}:/m.test(text)
