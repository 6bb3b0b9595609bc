import type { Renderer } from '../renderer.js'

/** Pages printed by a browser, all of a run by one. */
export const pdf: Renderer = {
  format: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  shows: 'templates',
  usual: true,
  needs: ['fonts', 'browser'],
  links: false,
  // The browser is left out: one that updates itself would make every file anew.
  fingerprint: ({ fonts, created }) => [fonts(), created()],
  async open(run) {
    const { openPdf } = await import('./open-pdf.js')
    return openPdf(run)
  },
  async trial(machine) {
    const { printSample } = await import('./print-sample.js')
    return printSample(machine)
  },
}
