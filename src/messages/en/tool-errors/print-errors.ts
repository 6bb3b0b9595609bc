import type { BrowserFailure, PrintErrors } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'

/** What is said in English when nothing can be printed, or one document cannot. */
export const printErrors: Sentences<PrintErrors> = {
  'no-browser': () =>
    'PDF needs a browser to print with, and none was found. Install Chrome, Edge or Chromium, or name one with --browser or ROLEWRIGHT_BROWSER.',
  'named-browser-missing': ({ path, settings }) =>
    `There is no browser that can be started at ${path}. Correct the path (--browser, ROLEWRIGHT_BROWSER, PUPPETEER_EXECUTABLE_PATH or \`browser:\` in ${settings}), or remove it to use the browser found on this system.`,
  'browser-not-unpacked': ({ cache, reason }) =>
    `The browser that prints could not be unpacked into ${cache} (${reason}). Free some space there (about 210 MB), or name an installed browser with ROLEWRIGHT_BROWSER.`,
  'browser-not-started': ({ path, folder, origin, failure }) => {
    const next = {
      named: 'Name another one, or none to use the one found on this system.',
      system: 'Name another one with ROLEWRIGHT_BROWSER.',
      embedded: `Delete the folder ${folder} and run again, or install Chrome, Edge or Chromium.`,
    }
    return `The browser at ${path} does not start: ${reasonOf(failure)}. ${next[origin]}`
  },
  'browser-too-old': ({ path, version, least }) =>
    `The browser at ${path} is ${version}; printing page numbers needs version ${least} or later. Update it, or name a newer one with PUPPETEER_EXECUTABLE_PATH.`,
  'settings-not-understood': ({ path }) =>
    `${path} cannot be understood. Write \`browser: PATH\` with the full path of the browser, or delete the file.`,
  'too-few-files': ({ limit }) =>
    `Printing needs more than the ${limit} files that may be open at one time here. Raise the limit first: ulimit -n 1024.`,
  'fonts-missing': ({ path }) =>
    `The fonts of the printed page are missing (${path}). Run \`npm run fonts\` in a checkout, or install the package again.`,
  'no-temporary-folder': ({ parent }) =>
    `Printing needs a folder for temporary files, and none can be made in ${parent}. Set TMPDIR (on Windows TEMP) to a folder that you may write to.`,
  'temporary-folder-full': ({ parent, left, least }) =>
    `The folder for temporary files, ${parent}, is full (${left} MB left; printing needs ${least} MB). Free some space there, or set TMPDIR (on Windows TEMP) to another folder.`,
  'not-printed': ({ title, reason }) =>
    `"${title}" could not be printed in two attempts: ${reason}. Look at its HTML for very large images or tables.`,
  'too-wide': ({ title, heading, words }) =>
    `"${title}" was not printed: something${heading ? ` under "${heading}"` : ''} is wider than the page, which would shrink the whole document${words ? `: "${words} …"` : ''}. Make it narrower: fewer columns, or a smaller picture.`,
}

function reasonOf(failure: BrowserFailure): string {
  if (failure === 'silent') return 'it does not answer'
  if (failure === 'broken-off') return 'it broke off'
  return 'said' in failure ? failure.said : `it ended at once (code ${failure.ended})`
}
