/** A text with ordinary letters, figures and signs instead of full-width ones: Ｍ３ is M3, ％ is %. */
export function plainWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** A code with ordinary letters, figures and hyphens: Ｍ３ and M3 are one grade. Other signs stay as they were written. */
export function plainCode(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d]+/g, plainWidth)
}

/** A unit with the ordinary percent sign: ％ and % are one unit, and a page prints one of them. */
export function plainUnit(unit: string): string {
  return unit.trim() === '％' ? '%' : unit
}
