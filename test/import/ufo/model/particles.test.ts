// Particles of a model one by one: what is made of each, and what is said of each mistake.

import { describe, expect, it } from 'vitest'
import { issues, modelOf } from './reading.js'

const particle = (more: string): string => `x = Particle(${more})\n`
const all = "pdg_code = 7, name = 'x', antiname = 'y', spin = 2, color = 1, mass = P.mx, charge = 0"

describe('a particle', () => {
  const made = (text: string) => [...modelOf({ 'particles.py': text }).particles.values()]
  const one = {
    ...{ name: 'x', antiname: 'y', pdgCode: 7, spin: 2, colour: 1, charge: 0, mass: 'mx' },
    antiOf: undefined,
    location: { file: 'M/particles.py', line: 1, column: 1 },
  }
  it.each<[string, string, Record<string, unknown>]>([
    ['by names', all, {}],
    ['by places', "7, 'x', 'y', 2, 1, P.mx, 0, 't', 'at', -1", { charge: -1 }],
    ['with its mass as a text', all.replace('P.mx', "'mx'"), { mass: 'mx' }],
    ['with a number for its mass', all.replace('P.mx', '5'), { mass: undefined }],
    ['without a mass', all.replace('mass = P.mx, ', ''), { mass: undefined }],
    ['with a charge that is a quotient', all.replace('charge = 0', 'charge = -1/3'), { charge: -1 / 3 }],
  ])('%s', (_, text, expected) => {
    expect(made(particle(text))).toEqual([{ ...one, ...expected }])
  })

  it('and its antiparticle', () => {
    const anti = { ...one, name: 'y', antiname: 'x', pdgCode: -7, antiOf: 'x', location: { ...one.location, line: 2 } }
    const charged = all.replace('charge = 0', 'charge = -2')
    expect(made(`${particle(charged)}y = x.anti()\n`)).toEqual([
      { ...one, charge: -2 },
      { ...anti, charge: 2 },
    ])
    // Declared by hand, and back again.
    const own =
      "y = Particle(pdg_code = -7, name = 'y', antiname = 'x', spin = 2, color = 1, mass = P.mx, charge = 0)\n"
    expect(made(`${particle(all)}${own}`)).toEqual([one, { ...anti, charge: 0 }])
    expect(made(`${particle(all)}y = x.anti()\nz = y.anti()\n`)[2]).toEqual(one)
    // Its own antiparticle.
    const self = all.replace("'y'", "'x'")
    expect(made(`${particle(self)}z = x.anti()\n`)).toEqual([1, 2].map(() => ({ ...one, antiname: 'x' })))
  })

  const at = 'M/particles.py:1:1'
  it.each<[string, string, readonly string[]]>([
    ['without a name', all.replace("name = 'x', ", ''), [`${at} missing-key: an attribute name; none (Particle x)`]],
    [
      'without the other name',
      all.replace("antiname = 'y', ", ''),
      [`${at} missing-key: an attribute antiname; none (Particle x)`],
    ],
    [
      'without a code',
      all.replace('pdg_code = 7, ', ''),
      [`${at} missing-key: an attribute pdg_code; none (Particle x)`],
    ],
    ['without a spin', all.replace('spin = 2, ', ''), [`${at} missing-key: an attribute spin; none (Particle x)`]],
    ['without a colour', all.replace('color = 1, ', ''), [`${at} missing-key: an attribute color; none (Particle x)`]],
    [
      'without a charge',
      all.replace(', charge = 0', ''),
      [`${at} missing-key: an attribute charge; none (Particle x)`],
    ],
    [
      'with nothing',
      '',
      ['name', 'antiname', 'pdg_code', 'spin', 'color', 'charge'].map(
        (name) => `${at} missing-key: an attribute ${name}; none (Particle x)`,
      ),
    ],
    [
      'of a code that is a text',
      all.replace('7', "'7'"),
      ['M/particles.py:1:25 wrong-type: pdg_code = a number; a text (Particle x)'],
    ],
    [
      'of a name that is a name',
      all.replace("'x'", 'x'),
      ['M/particles.py:1:35 wrong-type: name = a text; a name (Particle x)'],
    ],
    [
      'of a spin that is a list',
      all.replace('spin = 2', 'spin = [2]'),
      ['M/particles.py:1:63 wrong-type: spin = a number; a list (Particle x)'],
    ],
    [
      'of a spin that is a map',
      all.replace('spin = 2', 'spin = {}'),
      ['M/particles.py:1:63 wrong-type: spin = a number; a map (Particle x)'],
    ],
    [
      'of a spin that is None',
      all.replace('spin = 2', 'spin = None'),
      ['M/particles.py:1:63 wrong-type: spin = a number; None (Particle x)'],
    ],
    [
      'of a spin that is True',
      all.replace('spin = 2', 'spin = True'),
      ['M/particles.py:1:63 wrong-type: spin = a number; a truth value (Particle x)'],
    ],
    [
      'of a spin that is called',
      all.replace('spin = 2', 'spin = f(2)'),
      ['M/particles.py:1:63 wrong-type: spin = a number; a call (Particle x)'],
    ],
    [
      'of an argument too many',
      `1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`,
      ['M/particles.py:1:53 wrong-type: each argument once, by name or in its place; one more (Particle x)'],
    ],
    [
      'of an argument in two ways',
      `7, ${all}`,
      ['M/particles.py:1:28 wrong-type: each argument once, by name or in its place; one more (Particle x)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(issues({ 'particles.py': particle(text) })).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    [
      'two of one name',
      `${particle(all)}z = Particle(${all.replace('7', '8')})\n`,
      ['M/particles.py:2:1 duplicate-id: each particle once; x again'],
    ],
    [
      'two of one code',
      `${particle(all)}z = Particle(${all.replace("'x'", "'u'").replace("'y'", "'v'")})\n`,
      ['M/particles.py:2:1 duplicate-id: each PDG code once; 7 of x and u'],
    ],
    [
      'two of opposite codes',
      `${particle(all)}z = Particle(${all.replace("'x'", "'u'").replace("'y'", "'v'").replace('7', '-7')})\n`,
      ['M/particles.py:2:1 duplicate-id: each PDG code once; -7 of x and u'],
    ],
    [
      'two of one code that are no fermions',
      `${particle(all.replace('spin = 2', 'spin = 1'))}z = Particle(${all.replace("'x'", "'u'").replace("'y'", "'v'").replace('spin = 2', 'spin = 1')})\n`,
      [],
    ],
    [
      'a variable twice',
      `${particle(all)}${particle(all)}`,
      ['M/particles.py:2:1 duplicate-id: each name once; x again (Particle x)'],
    ],
    [
      'the antiparticle of nothing',
      'y = x.anti()\n',
      ['M/particles.py:1:1 unknown-id: a particle that is declared above; x'],
    ],
    [
      'another class',
      'y = Thing(1)\n',
      ['M/particles.py:1:1 unsupported: objects of Particle; another class (Thing y)'],
    ],
    [
      'a class that says nothing here',
      ['CTVertex', 'CTParameter', 'CTCoupling', 'CouplingOrder', 'Decay', 'FormFactor', 'Function', 'Propagator']
        .map((name, k) => `y${k} = ${name}(1)\n`)
        .join(''),
      [],
    ],
    ['a literal', 'y = 5\n', []],
  ])('%s', (_, text, expected) => {
    expect(issues({ 'particles.py': text })).toEqual(expected)
  })
})
