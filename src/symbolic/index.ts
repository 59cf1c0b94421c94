// Public entry `nuvertex/symbolic`: expressions read, printed, evaluated and differentiated, exactly.

export { nativeBackend, type SymbolicBackend } from './backend.js'
export { chargeRadius, type DerivativeOptions, derivativeInQ2 } from './derivative.js'
export { type ClaimInSymbols, type DerivationStep, type DeriveOptions, derive } from './derive.js'
export { evaluateConstant } from './evaluate.js'
export { type Expression, symbolsIn } from './expression.js'
export type { ExpressionIssue } from './expression-issue.js'
export { latex } from './latex.js'
export { loadNerdamer } from './nerdamer.js'
export { parseExpression } from './parse.js'
export { print } from './print.js'
