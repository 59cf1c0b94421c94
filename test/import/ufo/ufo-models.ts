// UFO models as texts, written for these tests in the manner of FeynRules and SARAH. Each test says what it changes.

import type { UfoFiles } from '../../../src/import/ufo/file-names.js'

const head = `# This file was automatically created by FeynRules 2.3.36
# Mathematica version: 12.0.0 for Linux x86 (64-bit)

`

export interface Neutral {
  readonly name: string
  readonly code: number
  readonly mass?: string
  readonly isMajorana?: boolean
}

const particle = ({
  name,
  code,
  mass = 'ZERO',
  isMajorana = false,
}: Neutral): string => `${name} = Particle(pdg_code = ${code},
              name = '${name}',
              antiname = '${name}${isMajorana ? '' : '~'}',
              spin = 2,
              color = 1,
              mass = Param.${mass},
              width = Param.ZERO,
              texname = '${name}',
              antitexname = '${name}~',
              charge = 0,
              GhostNumber = 0,
              LeptonNumber = 1)
${isMajorana ? '' : `\n${name}__tilde__ = ${name}.anti()\n`}
`

export const particlesFile = (neutrals: readonly Neutral[]): string => `${head}from __future__ import division
from object_library import all_particles, Particle
import parameters as Param

import propagators as Prop

a = Particle(pdg_code = 22,
             name = 'a',
             antiname = 'a',
             spin = 3,
             color = 1,
             mass = Param.ZERO,
             width = Param.ZERO,
             texname = 'a',
             antitexname = 'a',
             charge = 0)

e__minus__ = Particle(pdg_code = 11,
                      name = 'e-',
                      antiname = 'e+',
                      spin = 2,
                      color = 1,
                      mass = Param.ZERO,
                      width = Param.ZERO,
                      texname = 'e-',
                      antitexname = 'e+',
                      charge = -1)

e__plus__ = e__minus__.anti()

u = Particle(pdg_code = 2, name = 'u', antiname = 'u~', spin = 2, color = 3, mass = Param.ZERO, width = Param.ZERO,
             texname = 'u', antitexname = 'u~', charge = 2/3)

u__tilde__ = u.anti()

${neutrals.map(particle).join('\n')}`

export interface External {
  readonly name: string
  readonly value: string
  readonly block: string
  readonly code: string
}

const external = ({ name, value, block, code }: External): string => `${name} = Parameter(name = '${name}',
                nature = 'external',
                type = 'real',
                value = ${value},
                texname = '\\\\text{${name}}',
                lhablock = '${block}',
                lhacode = [ ${code} ])
`

export const internal = (
  name: string,
  value: string,
  type = 'complex',
): string => `${name} = Parameter(name = '${name}',
               nature = 'internal',
               type = '${type}',
               value = '${value}',
               texname = '${name}')
`

export const parametersFile = (externals: readonly External[], internals: readonly string[] = []): string => `${head}
from object_library import all_parameters, Parameter

from function_library import complexconjugate, re, im, csc, sec, acsc, asec, cot

# This is a default parameter object representing 0.
ZERO = Parameter(name = 'ZERO',
                 nature = 'internal',
                 type = 'real',
                 value = '0.0',
                 texname = '0')

# User-defined parameters.
aEWM1 = Parameter(name = 'aEWM1', nature = 'external', type = 'real', value = 127.9, texname = '\\\\text{aEWM1}',
                  lhablock = 'SMINPUTS', lhacode = [ 1 ])

${externals.map(external).join('\n')}
aEW = Parameter(name = 'aEW', nature = 'internal', type = 'real', value = '1/aEWM1', texname = '\\\\alpha _{\\\\text{EW}}')

ee = Parameter(name = 'ee', nature = 'internal', type = 'real', value = '2*cmath.sqrt(aEW)*cmath.sqrt(cmath.pi)', texname = 'e')

${internals.join('\n')}`

export const couplingsFile = (couplings: Readonly<Record<string, string>>): string => `${head}
from object_library import all_couplings, Coupling

from function_library import complexconjugate, re, im, csc, sec, acsc, asec, cot

${Object.entries({ GC_3: '-(ee*complex(0,1))', ...couplings })
  .map(
    ([name, value]) =>
      `${name} = Coupling(name = '${name}',\n                value = '${value}',\n                order = {'QED':1})\n`,
  )
  .join('\n')}`

/** The structures that FeynRules writes; FFV5 is σ^µν q_ν P_L up to a factor of 2i. */
export const structures: Readonly<Record<string, string>> = {
  FFV1: 'Gamma(3,2,1)',
  FFV2: 'Gamma(3,2,-1)*ProjM(-1,1)',
  FFV3: '-(P(-1,3)*Gamma(-1,2,-2)*Gamma(3,-2,1)) + P(-1,3)*Gamma(-1,-2,1)*Gamma(3,2,-2)',
  FFV4: '-(P(-1,3)*Gamma5(-2,1)*Gamma(-1,2,-3)*Gamma(3,-3,-2)) + P(-1,3)*Gamma5(-2,1)*Gamma(-1,-3,-2)*Gamma(3,2,-3)',
  FFV5: '-(P(-1,3)*Gamma(-1,2,-3)*Gamma(3,-3,-2)*ProjM(-2,1)) + P(-1,3)*Gamma(-1,-3,-2)*Gamma(3,2,-3)*ProjM(-2,1)',
  FFV6: '-(P(-1,3)*Gamma(-1,2,-3)*Gamma(3,-3,-2)*ProjP(-2,1)) + P(-1,3)*Gamma(-1,-3,-2)*Gamma(3,2,-3)*ProjP(-2,1)',
  FFV7: 'P(-1,3)**2*Gamma(3,2,-2)*Gamma5(-2,1) - P(-1,3)*P(3,3)*Gamma(-1,2,-2)*Gamma5(-2,1)',
  FFV8: 'Gamma(3,2,-1)*Gamma5(-1,1)',
  FFV9: 'P(3,1)*Identity(2,1)',
}

export const lorentzFile = (more: Readonly<Record<string, string>> = {}): string => `${head}
from object_library import all_lorentz, Lorentz

from function_library import complexconjugate, re, im, csc, sec, acsc, asec, cot
try:
   import form_factors as ForFac
except ImportError:
   pass

${Object.entries({ ...structures, ...more })
  .map(
    ([name, text]) =>
      `${name} = Lorentz(name = '${name}',\n               spins = [ 2, 2, 3 ],\n               structure = '${text}')\n`,
  )
  .join('\n')}`

export interface Vertex {
  readonly particles: string
  /** Lorentz structure → coupling. */
  readonly terms: Readonly<Record<string, string>>
}

export const verticesFile = (vertices: readonly Vertex[]): string => `${head}
from object_library import all_vertices, Vertex
import particles as P
import couplings as C
import lorentz as L


V_1 = Vertex(name = 'V_1',
             particles = [ P.e__plus__, P.e__minus__, P.a ],
             color = [ '1' ],
             lorentz = [ L.FFV1 ],
             couplings = {(0,0):C.GC_3})

${vertices
  .map(({ particles, terms }, k) => {
    const lines = Object.entries(terms)
    return `V_${k + 2} = Vertex(name = 'V_${k + 2}',
             particles = [ ${particles
               .split(' ')
               .map((name) => `P.${name}`)
               .join(', ')} ],
             color = [ '1' ],
             lorentz = [ ${lines.map(([name]) => `L.${name}`).join(', ')} ],
             couplings = {${lines.map(([, coupling], index) => `(0,${index}):C.${coupling}`).join(',')}})
`
  })
  .join('\n')}`

export interface Recipe {
  readonly neutrals: readonly Neutral[]
  readonly externals?: readonly External[]
  readonly internals?: readonly string[]
  readonly couplings: Readonly<Record<string, string>>
  readonly structures?: Readonly<Record<string, string>>
  readonly vertices: readonly Vertex[]
}

/** The files of a model. */
export const ufo = (recipe: Recipe): UfoFiles => ({
  'particles.py': particlesFile(recipe.neutrals),
  'parameters.py': parametersFile(recipe.externals ?? [], recipe.internals),
  'couplings.py': couplingsFile(recipe.couplings),
  'lorentz.py': lorentzFile(recipe.structures),
  'vertices.py': verticesFile(recipe.vertices),
})
