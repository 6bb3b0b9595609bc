const MOST = 12
const STEP = 12

/** Dots for a level out of some: filled up to the level, hollow beyond; readable in black and white. */
export function levelDots(level: number, of: number): string {
  if (!Number.isInteger(level) || !Number.isInteger(of) || of < 1 || of > MOST) return ''
  const dots = Array.from({ length: of }, (_, index) => {
    const name = index < level ? 'on' : 'off'
    return `<circle class="${name}" cx="${STEP / 2 + index * STEP}" cy="6" r="4"/>`
  })
  const width = of * STEP
  return `<svg class="dots" viewBox="0 0 ${width} 12" width="${width}" height="12" role="img" aria-label="${level} / ${of}">${dots.join('')}</svg>`
}
