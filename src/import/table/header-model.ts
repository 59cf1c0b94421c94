// A model at the head of a table: comment lines from `# nuvertex: 1` on, which without their sign are a model file, or a
// line that is a model in JSON.

/** The text of the model file; `undefined` if no comment begins one. Lines before it are blank, so that places stay right. */
export function headerModel(comments: readonly string[]): string | undefined {
  const start = comments.findIndex((comment) => /^ ?nuvertex[ \t]*:|^\s*\{.*"nuvertex"\s*:/.test(comment))
  if (start < 0) return undefined
  // One blank after the sign is no indentation.
  return comments.map((comment, k) => (k < start ? '' : comment.replace(/^ /, ''))).join('\n')
}
