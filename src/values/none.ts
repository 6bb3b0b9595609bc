/** What forms say for "there is none", perhaps with a reason in brackets. */
const none =
  /^(?:无|没有|暂无|不适用|空缺|none|n\/?a|nil|not applicable|[-—–－/\\×]+)\s*(?:[（(].*[)）])?[。.]?$/i

/** Whether a text says that there is nothing to name: 无, None, N/A, —, 无（…）. */
export function saysNone(text: string): boolean {
  return none.test(text.trim())
}

/** Whether it says so and no more. */
export function saysOnlyNone(text: string): boolean {
  return saysNone(text) && !/[（(]/.test(text)
}
