import { importSource } from './import-source.mjs'

/**
 * How a peer starts the browser with which Rolewright prints: the same program, libraries and fonts, as options of
 * Puppeteer. `folder` is for what the browser writes.
 */
export async function launchOptions(folder) {
  const { cacheFolder, findBrowser, fontFolder, wantsSandbox, writeFontConfig } = await importSource(
    'render/pdf',
    `export { cacheFolder } from './cache-folder.js'
export { findBrowser } from './find-browser.js'
export { fontFolder } from './fonts.js'
export { wantsSandbox } from './sandbox.js'
export { writeFontConfig } from './font-config.js'`,
  )
  const { path, libraries, shell } = await findBrowser()
  const fontConfig = writeFontConfig({ folder, fonts: [fontFolder()], cache: cacheFolder() })
  return {
    executablePath: path,
    headless: shell ? 'shell' : true,
    args: wantsSandbox() ? [] : ['--no-sandbox'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig,
      ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  }
}
