// Why a figure cannot be drawn: all of it, to be read.

import { describe, expect, it } from 'vitest'
import {
  crossSectionCurves,
  effectiveMomentCurves,
  entryPlane,
  forkCurves,
  modelPrecessionCurves,
  precessionCurves,
} from '../../src/figures.js'
import { diracs, loop, majorana, matrix, mixed, model, page, phases } from './issue-page.js'

describe('what is said of', () => {
  it('figures that cannot be drawn', () =>
    expect(
      page({
        'fork: the diagonal': () => forkCurves(mixed(phases), 'magnetic[2,2]'),
        'fork: a Dirac state': () => forkCurves(mixed({}, {}, diracs), 'magnetic[2,1]'),
        'fork: no mass': () => forkCurves(mixed(phases, {}, { count: 3, nature: 'majorana' }), 'magnetic[2,1]'),
        'fork: no mixing': () => forkCurves(model({}), 'magnetic[2,1]'),
        'fork: another phase': () => forkCurves(mixed({ alpha31: '0 deg' }), 'magnetic[2,3]'),
        'fork: no entry': () => forkCurves(mixed(phases), 'moment'),
        'fork: no model': () => forkCurves({}, 'magnetic[2,1]'),
        'plane: an open parity': () =>
          entryPlane(model({ assume: ['cp'] }, { count: 2, nature: 'majorana' }), 'magnetic[1,2]'),
        'plane: outside': () => entryPlane(model({}), 'antineutrino.magnetic[4,1]'),
        'plane: one state': () => entryPlane(model({}, majorana(1)), 'magnetic[1,2]'),
        'plane: no model': () => entryPlane('', 'magnetic[1,1]'),
        'cross sections: one energy': () => crossSectionCurves({ T: '9keV' }),
        'cross sections: three energies': () => crossSectionCurves({ T: '1keV..2keV..3keV' }),
        'cross sections: downwards': () => crossSectionCurves({ T: '9keV..1keV' }),
        'cross sections: no energy': () => crossSectionCurves({ T: '1keV..x' }),
        'cross sections: no moment': () => crossSectionCurves({ mu: '1e-11muB,0muB' }),
        'cross sections: no flavour': () => crossSectionCurves({ flavour: 'x' }),
        'effective moments: no phase': () => effectiveMomentCurves(mixed(phases, loop), { phase: 'alpha11' }),
        'effective moments: no such phase': () => effectiveMomentCurves(mixed(phases, loop), { phase: 'alpha41' }),
        'effective moments: a Dirac phase': () => effectiveMomentCurves(mixed({}, loop, diracs)),
        'effective moments: no mixing': () => effectiveMomentCurves(model({})),
        'effective moments: no angles': () =>
          effectiveMomentCurves(model({ mixing: { matrix }, ...loop }), { phase: 'delta' }),
        'effective moments: an open phase': () =>
          effectiveMomentCurves(mixed({ alpha31: '0 deg' }), { phase: 'alpha31' }),
        'effective moments: no magnetic moment': () => effectiveMomentCurves(mixed(phases)),
        'effective moments: no electric moment': () =>
          effectiveMomentCurves(
            mixed(phases, {
              formFactors: {
                magnetic: {
                  unit: 'muB',
                  matrix: [
                    [0, 0, 0],
                    [0, 0, 0],
                    [0, 0, 0],
                  ],
                },
              },
            }),
          ),
        'effective moments: no flavour': () => effectiveMomentCurves(mixed(phases, loop), { flavour: 'e,x' }),
        'effective moments: no model': () => effectiveMomentCurves({}),
        'precession: nothing': () => precessionCurves({}),
        'precession: a negative density': () =>
          precessionCurves({ mu: '1e-11muB', B: '1G', L: '1km', rho: '-1g/cm^3' }),
        'precession: too many electrons': () => precessionCurves({ mu: '1e-11muB', B: '1G', L: '1km', Y: '2' }),
        'precession: too many periods': () => precessionCurves({ mu: '1e-11muB', B: '1e5G', L: '1e9km' }),
        'precession of a model: nothing': () => modelPrecessionCurves(mixed(phases, loop), {}),
        'precession of a model: no moments': () => modelPrecessionCurves(model({}), { E: '1MeV', B: '1G', L: '1km' }),
        'precession of a model: two natures': () =>
          modelPrecessionCurves(
            mixed(
              phases,
              {
                formFactors: {
                  magnetic: {
                    unit: 'muB',
                    matrix: [
                      [0, 0, 0],
                      [0, 0, 0],
                      [0, 0, 0],
                    ],
                  },
                  electric: {
                    unit: 'muB',
                    matrix: [
                      [0, 0, 0],
                      [0, 0, 0],
                      [0, 0, 0],
                    ],
                  },
                },
              },
              [...majorana(2), { nature: 'dirac', mass: '5 meV' }],
            ),
            { E: '1MeV', B: '1G', L: '1km' },
          ),
        'precession of a model: too many periods': () =>
          modelPrecessionCurves(mixed(phases, loop), { E: '1MeV', B: '1G', L: '1e6km' }),
      }),
    ).toMatchFileSnapshot('approved/figure-issues.txt'))
})
