/** A text as it is to be written in YAML: in quotes when it would be read as something else without. */
export function asWritten(text: string): string {
  return /^[>|@`%*&!?#[{'"-]|:(?:\s|$)|\s#|^\d+:\d/.test(text) ? `"${text}"` : text
}
