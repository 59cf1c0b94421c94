// What drawing needs and the caller brings: Observable Plot and a document. In a browser these are the module and the page's
// document, in Node the module and one that linkedom makes. Told by their shape, so that nothing is loaded here.

/** The module `@observablehq/plot`. */
export interface PlotLibrary {
  plot(options: object): unknown
  axisX(values: readonly number[], options: object): unknown
  axisY(values: readonly number[], options: object): unknown
  dot(data: readonly unknown[], options: object): unknown
  frame(options: object): unknown
  line(data: readonly unknown[], options: object): unknown
  rect(data: readonly unknown[], options: object): unknown
  text(data: readonly unknown[], options: object): unknown
}

export interface Toolkit {
  readonly plot: PlotLibrary
  /** A `Document`. */
  readonly document: unknown
}

/** What a drawn element is to us: a tag, attributes in their order, and what is inside. */
export interface DrawnElement {
  readonly nodeType: number
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<DrawnNode>
}

export interface DrawnText {
  readonly nodeType: number
  readonly nodeValue: string | null
}

export type DrawnNode = DrawnElement | DrawnText

export const isElement = (node: DrawnNode): node is DrawnElement => node.nodeType === 1
