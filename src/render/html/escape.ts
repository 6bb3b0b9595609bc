const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Text as a CSS string with its quotes, safe inside a style element too. */
export function cssString(text: string): string {
  const escaped = text.replace(/[\p{Cc}"'\\<>&\u2028\u2029]/gu, (character) => {
    return character === '\0' ? '\ufffd' : `\\${character.codePointAt(0)?.toString(16)} `
  })
  return `"${escaped}"`
}
