import { escapeHtml } from './escape.js'

/** A word across every page, behind the text; none for a finished document. */
export function watermark(word: string | undefined): string[] {
  if (word === undefined || word === '') return []
  const size = Math.min(
    190,
    560 / [...word].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.7), 0),
  )
  const text = `<text x="300" y="300" text-anchor="middle" dominant-baseline="central" font-size="${Math.round(size)}">${escapeHtml(word)}</text>`
  const drawing = `<svg viewBox="0 0 600 600" focusable="false">${text}</svg>`
  return [`<div class="watermark" aria-hidden="true">${drawing}</div>`]
}

/** In print, what is fixed stands on every page; Chromium repeats a turned box, but not what is turned within a drawing. */
export const watermarkStyle = `.watermark {
  position: fixed;
  z-index: -1;
  inset: 0;
  pointer-events: none;
  user-select: none;
}
.watermark svg {
  width: 100%;
  height: 100%;
  transform: rotate(-35deg);
}
.watermark text {
  fill: #000;
  fill-opacity: 0.08;
  font-family: var(--sans, "Noto Sans SC", sans-serif);
  font-weight: 700;
}
@media screen and (prefers-color-scheme: dark) {
  .watermark text { fill: #fff }
}`
