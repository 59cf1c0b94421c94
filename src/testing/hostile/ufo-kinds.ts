// Hostile UFO models: Python modules that would do something if they were run, or that no reader of them expects. Each
// stands in a folder with the other modules of a model of two neutrinos with one dipole.

import { type HostileKind, kindsOf } from './hostile-kind.js'

const particle = (name: string, code: number, spin: number): string =>
  `${name} = Particle(pdg_code = ${code}, name = '${name}', antiname = '${name}', spin = ${spin}, color = 1, ` +
  `mass = Param.ZERO, width = Param.ZERO, texname = '${name}', antitexname = '${name}', charge = 0)\n`

const parameter = (name: string, value: string): string =>
  `${name} = Parameter(name = '${name}', nature = 'internal', type = 'complex', value = '${value}', texname = '${name}')\n`

const coupling = (value: string): string => `GC_1 = Coupling(name = 'GC_1', value = '${value}', order = {'QED':1})\n`

const vertex =
  "V_1 = Vertex(name = 'V_1', particles = [P.n1, P.n2, P.a], color = ['1'], lorentz = [L.FFV1], couplings = {(0,0): C.GC_1})\n"

const structure = (text: string): string => `FFV1 = Lorentz(name = 'FFV1', spins = [2, 2, 3], structure = '${text}')\n`

const sigma = 'Gamma(3,2,-1)*P(-2,3)*Gamma(-2,-1,1) - P(-2,3)*Gamma(-2,2,-1)*Gamma(3,-1,1)'

const modules = {
  'particles.py': particle('n1', 12, 2) + particle('n2', 14, 2) + particle('a', 22, 3),
  'parameters.py': parameter('ZERO', '0.0') + parameter('d', '0.5'),
  'couplings.py': coupling('d'),
  'lorentz.py': structure(sigma),
  'vertices.py': vertex,
}

type Module = keyof typeof modules

/** Kinds whose hostile text is one module; the others of the folder are sound. */
const inModule = (
  module: Module,
  must: HostileKind['must'],
  texts: Parameters<typeof kindsOf>[2],
): readonly HostileKind[] =>
  kindsOf('ufo', must, texts).map((kind) => ({ ...kind, files: (text) => ({ ...modules, [module]: text }) }))

const withValue = (value: string): string => modules['parameters.py'] + parameter('x', value) + parameter('d', 'x')
const only = (value: string): string => parameter('ZERO', '0.0') + parameter('d', value)

export const ufoKinds: readonly HostileKind[] = [
  ...inModule('parameters.py', 'refuse', {
    'a string that is never closed': "d = Parameter(name = 'd, nature = 'internal')\n",
    'brackets that are never closed': (n) => `d = ${'('.repeat(n + 1)}\n`,
    'code for a value': only("__import__(\\'os\\').system(\\'true\\')"),
    'the class of a value': only('().__class__.__base__'),
    'nested brackets': (n) => only(`${'('.repeat(n + 300)}1${')'.repeat(n + 300)}`),
    'a parameter given twice': withValue('1'),
  }),
  ...inModule('vertices.py', 'refuse', {
    'couplings that are no dictionary': vertex.replace('{(0,0): C.GC_1}', '[C.GC_1]'),
  }),
  // What a model leaves open is no error: a reader may say that it does not know.
  ...inModule('couplings.py', 'survive', {
    'a coupling of a parameter that is not there': coupling('e_prime'),
    'a coupling without a value': "GC_1 = Coupling(name = 'GC_1', order = {'QED':1})\n",
    'a coupling that is not there': '\n',
  }),
  ...inModule('lorentz.py', 'survive', {
    'a structure that is not there': '\n',
    'a structure of an open index': structure('Gamma(3,2,-1)'),
    'a structure of an unknown object': structure('Evil(3,2,1)'),
  }),
  ...inModule('vertices.py', 'survive', {
    'a particle that is not there': vertex.replace('P.n2', 'P.n3'),
  }),
  ...inModule('parameters.py', 'survive', {
    'a parameter that is its own value': only('d'),
    'a tower of powers': (n) => only(`${'9**'.repeat(n + 3)}9`),
    'division by zero': only('1/0'),
    'a name that is not there': only('nowhere'),
    'a statement that would run': `import os\nos.system('true')\n${modules['parameters.py']}`,
    'a loop': `for k in range(10**9):\n    pass\n${modules['parameters.py']}`,
    'a byte order mark': `\ufeff${modules['parameters.py']}`,
    'ends of lines of Windows': modules['parameters.py'].replaceAll('\n', '\r\n'),
    'tabs between words': modules['parameters.py'].replaceAll(' = ', '\t=\t'),
    'comments without end': (n) => `${'#'.repeat(n + 1)}\n`.repeat(2) + modules['parameters.py'],
    'a text before the first statement': (n) => `"""${'x '.repeat(n)}"""\n${modules['parameters.py']}`,
    'a sum without end': (n) => only(`0${'+1'.repeat(n)}`),
    'a chain of parameters': (n) =>
      parameter('ZERO', '0.0') +
      parameter('p0', '1') +
      Array.from({ length: n % 300 }, (_, k) => parameter(`p${k + 1}`, `p${k}*2/2`)).join('') +
      parameter('d', `p${n % 300}`),
  }),
]
