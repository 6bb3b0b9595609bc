/** A text as written in YAML: in quotes if YAML would otherwise read it as something else. */
export function asWritten(text: string): string {
  return needsQuotes.test(text) ? inQuotes(text) : text
}

/** Signs that YAML reads as its own: at the start, in the middle, anywhere inside of brackets, at the end. */
const needsQuotes = /^$|^[>|@`%*&!?#'"-]|^\s|\s$|:(?:\s|$)|\s#|[,[\]{}]|^\d+:\d/

/**
 * A text in straight quotes, so that YAML reads it as it stands. In double quotes only `\` and `"` are more than themselves;
 * a text with them goes into single ones.
 */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
