/** A text with ordinary letters, figures and signs instead of full-width ones: Ｍ３ is M3, ％ is %. */
export function plainWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
