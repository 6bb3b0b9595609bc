/** A tiny workspace and what its rule finds in it: `roles/a.md:4:5`, line and column of each finding. */
export interface Example {
  title: string
  files: Readonly<Record<string, string>>
  finds: readonly string[]
}

/** What a rule finds and what it does not: the file in `examples/` that has the name of the rule. */
export async function examplesOf(code: string): Promise<readonly Example[]> {
  const { examples } = (await import(`./examples/${code}.ts`)) as { examples: readonly Example[] }
  return examples
}

/** The text of an example's file. */
export function lines(...texts: string[]): string {
  return `${texts.join('\n')}\n`
}
