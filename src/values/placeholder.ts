/** Whether a text was left as it stood in a new role; a colon of the other width is the same mark. */
export function isPlaceholder(text: string): boolean {
  return /^\s*(?:待填写|to be written)\s*[:：]/i.test(text)
}

/** Whether a text only keeps a place: …, 待填写, TODO, ???, 某某. Nobody has agreed to anything by it. */
export function isUnfilled(text: string): boolean {
  return (
    isPlaceholder(text) ||
    /^\s*(?:[.…。·_\-—*?？xX×/\s]+|待(?:填写?|定|补充?|确认)|(?:请)?填写|某某?|姓名|名字|todo|tbd|n\/?a|name|reason|理由|<.*>|［.*］|【.*】)\s*$/i.test(
      text,
    )
  )
}
