// docs/errata.md from rules/errata.yaml.

export interface Erratum {
  readonly id: string
  readonly source: { readonly key: string; readonly where?: string }
  readonly kind: 'misprint' | 'omission' | 'convention' | 'inconsistent'
  readonly printed: string
  readonly right: string
  readonly why: string
  readonly test: { readonly file: string; readonly title: string }
}

const kinds: Readonly<Record<Erratum['kind'], string>> = {
  misprint: 'symbols lost or wrong',
  omission: 'a condition or a term is missing',
  convention: 'right in a convention that is not the one stated',
  inconsistent: 'contradicts another statement of the same review',
}

/** The page, one section an erratum. */
export const errataPage = (errata: readonly Erratum[]): string =>
  `# Errata of the reviews

Made by \`npm run embed\` from \`rules/errata.yaml\`. Do not edit.

Where the two reviews that nuvertex rests on print something that first principles contradict, nuvertex does what is
right; conventions of the reviews can be asked for by name. Reference keys are those of \`rules/references.yaml\`.

${errata.map(section).join('\n')}`

const section = ({ id, source: { key, where }, kind, printed, right, why, test }: Erratum): string => `## ${id}

${where === undefined ? key : `${key}, ${where}`}: ${kinds[kind]}.

| | |
| --- | --- |
| printed | ${cell(printed)} |
| right | ${cell(right)} |
| why | ${cell(why)} |
| shown by | \`${test.file}\`, “${test.title}” |
`

/** A cell ends at a bar; underscores and stars would format. */
const cell = (text: string): string => text.replace(/[|\\*_[\]<>`]/g, (character) => `\\${character}`)
