// Public entry `nuvertex/plot`: figures, and what they draw of models and reports. Brings no drawing library: `svgFigure` takes
// Observable Plot and a document.

export { type CrossSectionInputs, crossSectionCurves } from './cross-section-curves.js'
export { entryPlane } from './entry-plane.js'
export { forkCurves } from './fork-curves.js'
export * from './plot/index.js'
export { verdictGrids } from './verdict-grids.js'
