/** Longer stretches than this are no emphasis; it also bounds the search for the mark that closes one. */
const emphasis = [
  /(\*\*|__|`)(?=\S)(.{1,500}?)(?<=\S)\1/gsu,
  /(?<![*\p{Script=Latin}\d])(\*)(?=[^\s*])([^*]{1,500}?)(?<=\S)\*(?![*\p{Script=Latin}\d])/gu,
]

/** A text without Markdown's marks of emphasis and code; what is struck through was taken back, which is no emphasis. */
export function withoutEmphasis(text: string): string {
  return emphasis.reduce((found, pattern) => found.replace(pattern, '$2'), text)
}
