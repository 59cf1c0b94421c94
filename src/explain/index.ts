// Public entry `nuvertex/explain`: results as text for people. JSON needs no renderer: it is the report itself.

export { latexBounds } from './bounds/bound-latex.js'
export { boundPage } from './bounds/bound-page.js'
export { markdownBounds, prettyBounds, type TableOptions } from './bounds/bound-table.js'
export { type Bibliography, type PresentedBound, presentBound } from './bounds/present-bound.js'
export type { RuleText } from './facts/rule-text.js'
export { type IssuesOptions, prettyIssues } from './issues.js'
export { type IssuesDocument, issuesDocument, toJson, toJsonLine } from './json.js'
export { latexReport } from './latex.js'
export { markdownReport } from './markdown.js'
export { markdownExplanation } from './markdown-explanation.js'
export { markdownFactorTwo } from './markdown-factor-two.js'
export {
  markdownMixing,
  markdownMixingComparison,
  prettyMixing,
  prettyMixingComparison,
} from './mixing/pretty-mixing.js'
export { prettyExplanation } from './pretty/explanation.js'
export { prettyFactorTwo } from './pretty/factor-two.js'
export type { PrettyOptions } from './pretty/options.js'
export { prettyReport } from './pretty/pretty.js'
export { conventionPage, recordList, rulePage } from './rules-page.js'
export type { PageFormat } from './sheet.js'
export { type Paint, plain, type Role, roles } from './text/paint.js'
export { safeText } from './text/safe-text.js'
