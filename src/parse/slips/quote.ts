/** A text in straight quotes, so that YAML reads it as it stands: single ones where double ones would change it. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
