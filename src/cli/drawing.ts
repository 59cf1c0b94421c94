// Observable Plot, a document for it and the renderer of PNG: optional packages, loaded when a figure is drawn. Where one is
// missing, the user is told what to install.

import type { Figure } from '../plot/figure.js'
import { svgFigure } from '../plot/render/svg-figure.js'
import { Failure } from './failure.js'
import { optionalPackage } from './optional-package.js'

/** The SVG of a figure. */
export async function drawSvg(figure: Figure): Promise<string> {
  const plot = await optional(() => import('@observablehq/plot'), '@observablehq/plot@0.6')
  const { parseHTML } = await optional(() => import('linkedom'), 'linkedom@0.18')
  return svgFigure(figure, { plot, document: parseHTML('<html></html>').document })
}

/** Dots of a PNG for one px of the figure: 600 dots an inch, what journals ask of line art. */
const zoom = 600 / 96

/** The PNG of an SVG, with the fonts of this machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await optional(() => import('@resvg/resvg-js'), '@resvg/resvg-js@2')
  if (new Resvg(probe).getBBox() === undefined)
    throw new Failure(
      'missing',
      'a PNG needs fonts, and none are installed',
      'Write .svg, or install a font such as DejaVu Sans.',
    )
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } }).render().asPng()
}

/** Nothing but a letter: empty where there is no font. */
const probe = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">A</text></svg>'

const optional = <A>(load: () => Promise<A>, name: string): Promise<A> => optionalPackage(load, name, 'figures')
