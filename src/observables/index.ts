// Public entry `nuvertex/observables`: numbers of a model that can be measured.

export type {
  Evaluation,
  EvaluationPart,
  ObservableDescription,
  UsedConstant,
  Value,
  ValueWithUnit,
} from '../physics/evaluation.js'
export { type ComplexArithmetic, exactArithmetic, floatingArithmetic } from './complex-arithmetic.js'
export { plasmonMomentSquared } from './decays/stellar-cooling-moment.js'
export { describe } from './describe.js'
export {
  type DoublingOptions,
  doubleDirac,
  doubledStates,
  doublingPhases,
  type HalvedMatrix,
  halveMajorana,
  type Matrix,
} from './double-dirac.js'
export {
  type DipoleMoments,
  type DipoleNormalisation,
  diracFromMoments,
  majoranaFromMoments,
  momentsFromDirac,
  momentsFromMajorana,
  transitionMatrix,
} from './eft/left-dipole.js'
export { type EvaluateOptions, evaluate } from './evaluate.js'
export { type HeavyLoopValue, heavyLoopFunction } from './heavy-loop-function.js'
export { type HeavyMoment, type HeavyMomentInput, type HeavyMomentRefusal, heavyMoment } from './heavy-moment.js'
export { leadingExcess, loopFunction, loopFunctionExcess } from './loop-function.js'
export type { ModelPart, NumericModel } from './numeric-model.js'
export type { Citation, LimitCheck, Observable, WorkedExample } from './observable.js'
export {
  type Complex,
  type ComplexMatrix,
  momentPerMass,
  type OneLoopInput,
  type OneLoopMoments,
  oneLoopMoments,
} from './one-loop-moments.js'
export { evolveSpin, type Layer, layersOf, type SpinHistory } from './propagation/evolve.js'
export type { Beam, SpinConstants, SpinModel, Surroundings } from './propagation/spin-system.js'
export { standardModelRadius } from './radii/charge-radius-sm.js'
export type { InputValue, RawInputs } from './read-inputs.js'
export { observables } from './registry.js'
export {
  type FlavourBeam,
  type FlavourConstants,
  type FlavourCrossSection,
  flavourCrossSection,
} from './scattering/electron/flavour-cross-section.js'
export { type Flight, oscillationPhase, type Phase } from './scattering/mixed/oscillation-phase.js'
export { type HelmInput, helmFormFactor } from './scattering/nucleus/helm-form-factor.js'
export { maximumRecoil, minimumEnergy } from './scattering/recoil.js'
