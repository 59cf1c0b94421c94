// The importers, loaded on the first file that is no model file. The installed command has them as ES modules of their own.

/** What `import-formats.ts` exports. */
export const importFormats = (): Promise<typeof import('./import-formats.js')> => import('./import-formats.js')
