// How much a document may hold before it is refused with the issue `limit`.

/** UTF-16 units of text. */
export const maximumLength: number = 64 * 1024 * 1024
/** Lists and maps inside one another. */
export const maximumDepth = 64
/** Tokens of YAML, values of JSON or of an object. */
export const maximumTokens = 5_000_000
/** Aliases of YAML, and the values that they stand for. */
export const maximumAliases = 100
export const maximumAliasedValues = 100_000
/** Syntax errors reported of one text; the rest are mostly consequences. */
export const maximumSyntaxErrors = 100
