import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { verdictsFigure } from '../../src/plot/figures/verdicts.js'
import { crossSectionFigure, dataTable, type Figure } from '../../src/plot/index.js'
import { samples, verdicts } from './samples.js'
import { drawn, figureOf, origin, overlaps, parsed, textBoxes } from './toolkit.js'

describe.each(samples)('the picture of %s', (_, figure) => {
  const svg = drawn(figure)
  const root = parsed(svg)

  it('is one image with title and description', () => {
    expect(root.getAttribute('role')).toBe('img')
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg')
    const [title, description] = root.children
    expect([title?.localName, title?.textContent]).toEqual(['title', figure.title])
    expect([description?.localName, description?.textContent]).toEqual(['desc', figure.description])
    expect(figure.description.length).toBeGreaterThan(40)
  })

  it('names nothing inside that a screen reader would stumble over, and has no ids to collide', () => {
    expect(svg).not.toMatch(/\saria-|\sid=|\sclass=|<style|<script/)
  })

  it('has numbers wherever it should', () => {
    expect(svg.replace(/<(title|desc|metadata)>[^<]*/g, '')).not.toMatch(/NaN|undefined|Infinity|null/)
  })

  it('is as wide as a column or a page of a journal', () => {
    expect(['85.99mm', '178.06mm']).toContain(root.getAttribute('width'))
  })

  it('is XML that a renderer takes', () => {
    expect(() => new Resvg(svg)).not.toThrow()
  })

  it('comes out the same again, whatever was drawn before', () => {
    for (const [, other] of samples.slice(0, 2)) drawn(other)
    expect(drawn(figure)).toBe(svg)
  })

  it('has no texts over one another, and none beyond the page', () => {
    const boxes = textBoxes(root)
    expect(boxes.length).toBeGreaterThan(3)
    expect(overlaps(boxes)).toEqual([])
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > figure.width || bottom > figure.height,
    )
    expect(outside).toEqual([])
  })

  it('has a table with a cell for every column, which travels with it', () => {
    const { columns, rows } = dataTable(figure)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect([...root.querySelectorAll('metadata')].map(({ textContent }) => textContent.split('\n')[0])).toEqual([
      columns.join(','),
    ])
  })
})

describe('a logarithmic chart', () => {
  const points = [
    [0.1, 1e-46],
    [1, 1e-45],
    [100, 1e-44],
  ] as const
  const figure = figureOf(
    crossSectionFigure({
      curves: [
        { label: '', points },
        { label: 'x', points },
      ],
    }),
  )
  const root = parsed(drawn(figure))
  const panel = figure.panels[0]

  it('puts a point where its logarithm says', () => {
    if (panel === undefined) throw new Error('no panel')
    const { left, right, top, bottom } = panel.frame
    // x from 0.1 to 100, three decades; y from 1e-46 to 1e-44, two decades and 4 % of them below and above.
    const x = left + ((right - left) * 1) / 3
    const y = bottom - ((bottom - top) * (1 + 0.08)) / (2 + 0.16)
    const path = [...root.querySelectorAll('path')].map((each) => each.getAttribute('d') ?? '')
    const curve = path.find((d) => d.split('L').length === 3)
    const [px, py] = (curve?.split('L')[1] ?? '').split(',').map(Number)
    expect(px).toBeCloseTo(x, 1)
    expect(py).toBeCloseTo(y, 1)
  })

  it('is marked at powers of ten, with the exponent raised', () => {
    const texts = [...root.querySelectorAll('text')].filter(({ textContent }) => /^10−?\d+$/.test(textContent))
    expect(texts.map(({ textContent }) => textContent)).toEqual([
      '10−1',
      '100',
      '101',
      '102',
      '10−46',
      '10−45',
      '10−44',
    ])
    for (const text of texts) {
      const raised = [...text.querySelectorAll('tspan')]
      expect(raised.map((span) => `10${span.textContent}`)).toEqual([text.textContent])
      expect(Number.parseFloat(raised[0]?.getAttribute('dy') ?? '')).toBeLessThan(-0.3)
    }
  })

  it('has its curves at the same places in another unit, down to the least doubles', () => {
    const pathsIn = (power: number): readonly (string | null)[] => {
      const scaled = points.map(([x, y]): [number, number] => [Number(`${x}e${power}`), y])
      const drawing = drawn(figureOf(crossSectionFigure({ curves: [{ label: 'x', points: scaled }] })))
      return [...parsed(drawing).querySelectorAll('path')]
        .map((path) => path.getAttribute('d'))
        .filter((d) => d !== null)
    }
    // From 10⁻³¹⁹ to 10⁻³¹⁶ a double has five digits, enough for hundredths of a px.
    expect(pathsIn(-318)).toEqual(pathsIn(0))
  })

  it('puts the label of a power of ten at the power of ten', () => {
    if (panel === undefined) throw new Error('no panel')
    const { left, right } = panel.frame
    const ten = [...root.querySelectorAll('text')].find(({ textContent }) => textContent === '101')
    expect(ten === undefined ? undefined : origin(ten)[0]).toBeCloseTo(left + ((right - left) * 2) / 3, 1)
  })

  it('has units in the names of its axes and italic symbols', () => {
    const svg = drawn(figure)
    expect(svg).toContain('<tspan font-style="italic">T</tspan> (keV)')
    expect(root.textContent).toContain('dσ/dT (cm2 keV−1)')
  })
})

describe('text of a user', () => {
  const hostile = '</text><script>alert(1)</script>&"\u202Eevil\u001b[31m\u0000\uE001\uD800'
  const figures: readonly Figure[] = [
    figureOf(
      crossSectionFigure({
        curves: [
          {
            label: hostile,
            points: [
              [1, 1],
              [10, 2],
            ],
          },
        ],
      }),
    ),
    figureOf(verdictsFigure({ ...verdicts(1), name: hostile, states: [hostile], legend: hostile })),
  ]
  it.each(figures.map((figure) => [figure.kind, figure] as const))('is shown in %s, never obeyed', (_, figure) => {
    const svg = drawn(figure)
    for (const forbidden of ['<script', '\u202E', '\u001b', '\u0000', '\uE001', '\uD800'])
      expect(svg).not.toContain(forbidden)
    expect(svg).toContain('&lt;script&gt;')
    expect([...parsed(svg).querySelectorAll('script')]).toEqual([])
    expect(() => new Resvg(svg)).not.toThrow()
  })
})
