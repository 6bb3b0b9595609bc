const digits = '零一二三四五六七八九'
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Figures in characters where something is counted; 百 and 万 alone are many, not a figure. */
const counted =
  /(?<![一二三四五六七八九十百千万亿第\d])(?=[一二两三四五六七八九十])([零〇一二两三四五六七八九十百千万亿]+)(?=[个名项次天日周月季年元户家份人倍成位件台折秒]|小时|分钟|工作日)/gu

/** The same text with 三天 as 3天 and 十五户 as 15户; figures lose the commas that group them. */
export function withDigits(text: string): string {
  return text
    .replace(counted, (written: string) => String(numberOf(written) ?? written))
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(\d)\s+(?=\p{Script=Han})/gu, '$1')
}

/** What a figure in characters is, as 二十, 一百零五, 两千, 三万; undefined for characters that are none, as 三五. */
export function numberOf(written: string): number | undefined {
  let [sum, part, digit] = [0, 0, -1]
  for (const character of written.replace(/〇/gu, '零').replace(/两/gu, '二')) {
    const [step, scale] = [steps[character], scales[character]]
    if (scale !== undefined) {
      sum += (part + Math.max(0, digit)) * scale
      ;[part, digit] = [0, -1]
    } else if (step !== undefined) {
      part += (digit < 0 ? 1 : digit) * step
      digit = -1
    } else if (digit > 0) return undefined
    else digit = digits.indexOf(character)
  }
  return sum + part + Math.max(0, digit)
}
