// Whole pictures as they were looked at and found right: places, strokes, colours and words. After a change of the drawing:
// vitest -u, and then look at each picture that changed.

import { describe, expect, it } from 'vitest'
import { csvTable, dataTable, htmlTable } from '../../src/plot/index.js'
import { samples } from './samples.js'
import { smallFigures } from './small-figures.js'
import { drawn, figureOf } from './toolkit.js'

/** Of the large samples those with curves that the small ones do not have. */
const large = samples.filter(([name]) =>
  ['an entry on a line', 'a free entry', 'bounds', 'the verdicts'].includes(name),
)

describe('the approved picture of', () => {
  const figures = [...large, ...Object.entries(smallFigures).map(([name, result]) => [name, figureOf(result)] as const)]
  it.each(figures)('%s', async (name, figure) => {
    await expect(drawn(figure)).toMatchFileSnapshot(`approved/${name.replaceAll(' ', '-')}.svg`)
  })
})

describe('the table behind a figure', () => {
  const table = {
    caption: 'a < b & "c"',
    columns: ['T (keV)', 'x<y'],
    rows: [
      [1.5, '=1+1'],
      [-2e-30, 'plain, with a comma'],
    ],
  }

  it('is CSV, where nothing is a formula', () => {
    expect(csvTable(table)).toBe(`T (keV),x<y\n1.5,'=1+1\n-2e-30,"plain, with a comma"\n`)
  })

  it('is an HTML table with heads for its columns', () => {
    expect(htmlTable(table)).toBe(
      '<table>\n<caption>a &lt; b &amp; &quot;c&quot;</caption>\n' +
        '<thead><tr><th scope="col">T (keV)</th><th scope="col">x&lt;y</th></tr></thead>\n<tbody>\n' +
        '<tr><td>1.5</td><td>=1+1</td></tr>\n<tr><td>-2e-30</td><td>plain, with a comma</td></tr>\n</tbody>\n</table>\n',
    )
  })

  it('has a caption', async () => {
    const captions = Object.entries(smallFigures).map(
      ([name, result]) => `${name}: ${dataTable(figureOf(result)).caption}`,
    )
    await expect(`${captions.join('\n')}\n`).toMatchFileSnapshot('approved/captions.txt')
  })
})
