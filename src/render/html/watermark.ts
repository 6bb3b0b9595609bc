import { escapeHtml } from './escape.js'

/** A word across every page, behind the text; none for a finished document. */
export function watermark(word: string | undefined): string[] {
  if (word === undefined || word === '') return []
  const size = Math.min(
    190,
    560 / [...word].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.7), 0),
  )
  const text = `<text x="300" y="300" text-anchor="middle" dominant-baseline="central" font-size="${Math.round(size)}" transform="rotate(-35 300 300)">${escapeHtml(word)}</text>`
  return [`<svg class="watermark" viewBox="0 0 600 600" aria-hidden="true" focusable="false">${text}</svg>`]
}

/** In print, what is fixed stands on every page. */
export const watermarkStyle = `.watermark {
  position: fixed;
  z-index: -1;
  inset: 0;
  width: 100%;
  height: 100%;
  pointer-events: none;
  user-select: none;
}
.watermark text {
  fill: #000;
  fill-opacity: 0.08;
  font-family: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  font-weight: 700;
}
@media screen and (prefers-color-scheme: dark) {
  .watermark text { fill: #fff }
}`
