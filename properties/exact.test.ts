// Laws of the exact numbers: fields, automorphisms, square roots, signs, polynomials. Doubles serve as an independent
// check where they are far from their rounding errors.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as C from '../src/exact/cyclotomic.js'
import * as P from '../src/exact/polynomial.js'
import * as Q from '../src/exact/rational.js'
import * as R from '../src/exact/root-of-unity.js'
import { cyclotomics, gaussians, polynomials, rationals, rootsOfUnity } from './exact-arbitraries.test.js'
