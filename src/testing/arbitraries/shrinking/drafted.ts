// Arbitraries that shrink by drafts. A value is built from a draft, a plain record of what was drawn; what is simpler than a
// draft is said in so many words, large steps first, so that a counterexample is reached in a few steps, its path is short,
// and nothing that shrinking drops (a state, a nature, an assumption) changes what is kept.

import fc from 'fast-check'

/** Simpler drafts, the simplest first. Each is simpler in a measure that cannot fall for ever. */
export type Simpler<Draft> = (draft: Draft) => Iterable<Draft>

export interface Drafting<Draft, A> {
  readonly drafts: fc.Arbitrary<Draft>
  readonly simpler: Simpler<Draft>
  readonly build: (draft: Draft) => A
}

export const drafted = <Draft, A>(drafting: Drafting<Draft, A>): fc.Arbitrary<A> => new Drafted(drafting)

/** fast-check takes arbitraries as objects of a class; this one has no state but the three functions. */
class Drafted<Draft, A> extends fc.Arbitrary<A> {
  readonly drafting: Drafting<Draft, A>

  constructor(drafting: Drafting<Draft, A>) {
    super()
    this.drafting = drafting
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<A> {
    return this.valueFrom(this.drafting.drafts.generate(random, bias).value)
  }

  canShrinkWithoutContext(_: unknown): _ is A {
    return false
  }

  shrink(_: A, context: unknown): fc.Stream<fc.Value<A>> {
    const { simpler } = this.drafting
    return context === undefined
      ? fc.Stream.nil()
      : fc.stream(simpler(context as Draft)[Symbol.iterator]() as IterableIterator<Draft>).map((d) => this.valueFrom(d))
  }

  private valueFrom(draft: Draft): fc.Value<A> {
    return new fc.Value(this.drafting.build(draft), draft)
  }
}
