const digits = '零一二三四五六七八九'

/** Figures up to 99 in characters, where something is counted. */
const counted =
  /(?<![一二三四五六七八九十百千万亿第])([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[个名项次天日周月季年元户家份人倍成])/gu

/** The same text with 三天 as 3天 and 十五户 as 15户; figures lose the commas that group them. */
export function withDigits(text: string): string {
  const inDigits = text.replace(counted, (written: string, tens: string, ten: string, ones: string) => {
    if (written === '' || (ten === '' && ones !== '')) return written
    if (ten === '') return String(digitOf(tens))
    return String((tens === '' ? 1 : digitOf(tens)) * 10 + digitOf(ones))
  })
  return inDigits.replace(/(?<=\d),(?=\d{3})/g, '').replace(/(\d)\s+(?=\p{Script=Han})/gu, '$1')
}

const digitOf = (character: string) =>
  Math.max(0, digits.indexOf(character === '两' ? '二' : character || '零'))
