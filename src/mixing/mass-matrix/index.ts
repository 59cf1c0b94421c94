// The public face of numeric mass matrices: factorisations, spectra, the seesaw, and batches for scans.

export { type ComplexEntry, type ComplexMatrix, complexMatrix } from './complex-matrix.js'
export type { LeadingOrderSeesaw, SingularHeavyBlock } from './leading-order.js'
export {
  diracSpectrum,
  type MassSpectrum,
  majoranaMatrix,
  majoranaSpectrum,
  type SpectrumOptions,
} from './mass-spectrum.js'
export type { MassMatrixProblem } from './problem.js'
export { type SeesawSpectrum, seesawSpectrum } from './seesaw.js'
export { type SingularValueDecomposition, singularValues } from './singular-values.js'
export { type TakagiFactorisation, type TakagiOptions, takagi } from './takagi.js'
export { createTakagiBatch, type MatrixBatch, type TakagiBatch, takagiBatch, takagiStatus } from './takagi-batch.js'
export type { MassCluster, MasslessStates } from './undetermined.js'
