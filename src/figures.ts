// Public entry `nuvertex/plot`: figures, and what they draw of models and reports. Brings no drawing library: `svgFigure` takes
// Observable Plot and a document.

export { comparedGroups, ledgerGroups } from './bound-groups.js'
export { type CrossSectionInputs, crossSectionCurves } from './cross-section-curves.js'
export { type EffectiveMomentInputs, effectiveMomentCurves } from './effective-moment-curves.js'
export { entryPlane } from './entry-plane.js'
export { forkCurves } from './fork-curves.js'
export { modelPrecessionCurves } from './model-precession-curves.js'
export * from './plot/index.js'
export { precessionCurves } from './precession-curves.js'
export type { PrecessionInputs } from './precession-inputs.js'
export { verdictGrids } from './verdict-grids.js'
