// Public entry `nuvertex/observables`: numbers of a model that can be measured.

export { leadingExcess, loopFunction, loopFunctionExcess } from './loop-function.js'
export {
  type Complex,
  type ComplexMatrix,
  momentPerMass,
  type OneLoopInput,
  type OneLoopMoments,
  oneLoopMoments,
} from './one-loop-moments.js'
