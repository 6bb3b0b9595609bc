/** What the texts of a new role begin with until somebody writes them. */
export const placeholderMarks = { zh: '待填写：', en: 'To be written:' } as const

/** Whether a text was left as it stood in a new role; a colon of the other width is the same mark. */
export function isPlaceholder(text: string): boolean {
  return /^\s*(?:待填写|to be written)\s*[:：]/i.test(text)
}
