// The JSON Schema of models is a file of the package, which editors read: it must be the one that the codecs give. Those of
// records are kept beside this test.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../src/schema/json-schema.js'

const text = (kind: Parameters<typeof jsonSchema>[0]): string => `${JSON.stringify(jsonSchema(kind), null, 2)}\n`

describe('the JSON Schema', () => {
  it('of models is the one in schema/', () => {
    expect(text('model')).toBe(readFileSync(new URL('../../schema/model.schema.json', import.meta.url), 'utf8'))
    expect(jsonSchema()).toEqual(jsonSchema('model'))
  })

  it.each(['rule', 'convention', 'bound'] as const)('of a %s', async (kind) => {
    await expect(text(kind)).toMatchFileSnapshot(`approved/${kind}-schema.txt`)
  })
})
