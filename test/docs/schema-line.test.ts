import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { starterModel } from '../../src/cli/commands/init.js'
import { schemaUrl } from '../../src/cli/published.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as { readonly name: string; readonly files: readonly string[] }
const line = `# yaml-language-server: $schema=${schemaUrl}`

describe('the schema that editors load', () => {
  it('is a file of the published package', () => {
    const path = schemaUrl.split(`/npm/${manifest.name}/`)[1] ?? ''
    expect(manifest.files).toContain(path.split('/')[0])
    expect(JSON.parse(read(path))).toMatchObject({ title: 'nuvertex model file' })
  })

  it.each(readdirSync(new URL('../../examples', import.meta.url)).filter((name) => name.endsWith('.yaml')))(
    'is named by examples/%s',
    (name) => {
      expect(read(`examples/${name}`).split('\n')[0]).toBe(line)
    },
  )

  it('is named by the starter model and told in the documentation', () => {
    expect(starterModel.split('\n')[0]).toBe(line)
    expect(read('docs/model-file.md')).toContain(line)
  })
})
