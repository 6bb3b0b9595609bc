/** The names that the code of a stretch of a template knows. */
export interface Scope {
  /** What `this` is. */
  context: string
  /** What stands behind `@`. */
  frame: string
  /** The contexts from this one outwards: `../` counts along it. */
  around: string
  /** What blocks name themselves: `as |item|`. */
  named: Readonly<Record<string, string>>
}

/** The scope of a whole template or partial. */
export function outermost(): Scope {
  return { context: 'c', frame: 'f', around: 'a', named: { __proto__: null } as never }
}

/** The scope of a block within another, with a context of its own; `names` are what it calls its item and its key. */
export function within(scope: Scope, names: readonly string[] = []): Scope {
  const [context, frame, around] = [`${scope.context}i`, `${scope.frame}i`, `${scope.around}i`]
  const values = [context, `${frame}.key`]
  const named = Object.fromEntries(names.map((name, index) => [name, values[index] ?? 'undefined']))
  return { context, frame, around, named: { ...scope.named, ...named } }
}
