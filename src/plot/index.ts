// Figures: data in, a figure as plain data out, and its picture. Nothing here loads Observable Plot or makes a document: who
// draws brings both (`Toolkit`).

export { csvTable, type DataTable, htmlTable } from './data-table.js'
export { dataTable, type Figure, type FigureKind, type FigureWidth, figureKinds, type Point } from './figure.js'
export { argandFigure } from './figures/argand.js'
export type { ArgandData, PlanePoint } from './figures/argand-data.js'
export { type BoundGroup, type BoundRow, type BoundsData, boundsFigure } from './figures/bounds.js'
export { type CrossSectionData, crossSectionFigure } from './figures/cross-sections.js'
export type { Curve, FigureResult } from './figures/curve.js'
export { type EffectiveMomentData, effectiveMomentFigure } from './figures/effective-moment.js'
export { type ForkData, type ForkPoint, forkFigure } from './figures/fork.js'
export { type PrecessionData, precessionFigure } from './figures/precession.js'
export { type VerdictCell, type VerdictGrid, type VerdictsData, verdictsFigure } from './figures/verdicts.js'
export { svgFigure } from './render/svg-figure.js'
export type { PlotLibrary, Toolkit } from './render/toolkit.js'
export { type Label, plainText, type RichText, rich, scientific } from './text/rich-text.js'
