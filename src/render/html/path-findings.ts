import type { Mistake } from './mistakes.js'

/** What was found of the paths of templates. One is a mistake when it is missing in every call of its partial. */
export class PathFindings {
  readonly #there = new Set<string>()
  readonly #missing = new Map<string, () => Mistake>()

  /** Adds what was found in one call; `missing` tells of it when there is nothing at the end of the path. */
  add(file: string, { loc }: hbs.AST.PathExpression, missing: (() => Mistake['what']) | undefined): void {
    const { line, column } = loc.start
    const place = `${file}:${line}:${column}`
    if (missing === undefined) this.#there.add(place)
    else if (!this.#missing.has(place)) this.#missing.set(place, () => ({ file, line, what: missing() }))
  }

  /** The mistakes in the files asked for. */
  mistakes(isWanted: (file: string) => boolean): Mistake[] {
    const missing = [...this.#missing].filter(([place]) => !this.#there.has(place))
    return missing.map(([, mistake]) => mistake()).filter(({ file }) => isWanted(file))
  }
}
