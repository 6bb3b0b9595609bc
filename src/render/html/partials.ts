import type { TemplateFile, TemplateFolder } from './template-files.js'

/** Partials by the names that templates call them: all of `shared/`, and the files named `_….hbs` of the document that is used, then of the document itself. */
export function partialsOf(
  shared: TemplateFolder,
  ...folders: (TemplateFolder | undefined)[]
): Map<string, TemplateFile> {
  const partials = new Map<string, TemplateFile>()
  for (const [file, content] of shared) {
    if (file.endsWith('.hbs')) partials.set(partialName(file), content)
  }
  for (const [file, content] of folders.flatMap((folder) => [...(folder ?? [])])) {
    if (file.startsWith('_') && file.endsWith('.hbs')) partials.set(partialName(file), content)
  }
  return partials
}

function partialName(file: string): string {
  return file.replace(/^_/, '').replace(/\.hbs$/, '')
}
