import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterModel } from '../../src/cli/commands/init.js'
import { schemaUrl } from '../../src/cli/published.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as { readonly name: string; readonly files: readonly string[] }
const line = `# yaml-language-server: $schema=${schemaUrl}`

const examples = readdirSync(new URL('../../examples', import.meta.url)).filter((name) => name.endsWith('.yaml'))

describe('the schema that editors load', () => {
  it('is a file of the published package', () => {
    const path = schemaUrl.split(`/npm/${manifest.name}/`)[1] ?? ''
    expect(manifest.files).toContain(path.split('/')[0])
    expect(JSON.parse(read(path))).toMatchObject({ title: 'nuvertex model file' })
  })

  it.each(examples)('is named by examples/%s', (name) => {
    expect(read(`examples/${name}`).split('\n')[0]).toBe(line)
  })

  it('is named by the starter model and told in the documentation', () => {
    expect(starterModel.split('\n')[0]).toBe(line)
    expect(read('docs/model-file.md')).toContain(line)
  })
})

// As an editor does it: any YAML parser, any validator of JSON Schema.
describe('an editor with that schema', () => {
  const schema = JSON.parse(read('schema/model.schema.json')) as { readonly $schema: string }
  const isValid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
  const problems = (text: string): readonly string[] =>
    isValid(parse(text)) ? [] : (isValid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

  it.each(examples)('has nothing to say of examples/%s', (name) => {
    expect(problems(read(`examples/${name}`))).toEqual([])
  })

  it('has nothing to say of the starter model', () => {
    expect(problems(starterModel)).toEqual([])
  })

  it.each([
    ['a key that is misspelt', 'assume: [cp]', 'asume: [cp]', ' additionalProperties'],
    ['a key of a state that is misspelt', 'cpParity: -i', 'cpPhase: -i', '/states/1'],
    ['a nature that there is not', 'nature: majorana', 'nature: weyl', '/states/0'],
    ['no version', 'nuvertex: 1\n', '', ' required'],
    ['another version', 'nuvertex: 1', 'nuvertex: 2', '/nuvertex'],
    ['a q² that is neither', 'q2: generic', 'q2: general', '/q2'],
    ['a unit of something else', 'unit: muB', 'unit: cm^2', '/formFactors/magnetic/unit'],
    ['a matrix that is a number', /matrix: *\n( +- .*\n?)+/, 'matrix: 1\n', '/formFactors/magnetic/matrix'],
    ['a symbol of a kind that there is not', 'x: real', 'x: reel', '/parameters/x'],
  ])('marks %s', (_what, from, to, place) => {
    const model = `nuvertex: 1
states:
  - { label: nu1, nature: majorana, cpParity: i }
  - { label: nu2, nature: majorana, cpParity: -i }
assume: [cp]
q2: generic
parameters: { x: real }
formFactors:
  magnetic:
    unit: muB
    matrix:
      - [0, "i*x"]
      - ["-i*x", 0]
`
    expect(problems(model)).toEqual([])
    const broken = model.replace(from, to)
    expect(broken).not.toBe(model)
    expect(problems(broken).some((problem) => problem.startsWith(place))).toBe(true)
  })
})
