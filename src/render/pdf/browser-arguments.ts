import { join } from 'node:path'
import type { FoundBrowser } from './find-browser.js'
import { pathForBrowser } from './profile-folder.js'

/** What a browser is told when it starts. */
export interface BrowserArguments {
  found: FoundBrowser
  /** A folder of this run alone. */
  folder: string
  sandboxed: boolean
  pipe: boolean
}

/** A browser that shows nothing, keeps to itself and looks alike everywhere. */
export function browserArguments({ found, folder, sandboxed, pipe }: BrowserArguments): string[] {
  return [
    ...QUIET,
    ...LOOK,
    ...ALONE,
    found.shell ? '--headless' : '--headless=new',
    ...(sandboxed ? [] : ['--no-sandbox']),
    pipe ? '--remote-debugging-pipe' : '--remote-debugging-port=0',
    `--user-data-dir=${pathForBrowser(found, join(folder, 'profile'))}`,
  ]
}

/** Puppeteer's own choice of what a browser that is driven by a program does without. */
const QUIET = [
  '--allow-pre-commit-input',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--enable-automation',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-first-run',
  '--no-startup-window',
  '--password-store=basic',
  '--use-mock-keychain',
  // The last of them would start a process for a page that nobody opens.
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,WebUIReloadButton,ProcessPerSiteUpToMainFrameThreshold,IsolateSandboxedIframes,SpareRendererForSitePerProcess',
]

const LOOK = [
  '--disable-gpu',
  '--export-tagged-pdf',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--generate-pdf-document-outline',
  '--hide-scrollbars',
  '--lang=en-US',
]

/** No scripts and no network. */
const ALONE = [
  '--blink-settings=scriptEnabled=false',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** The environment of a browser that writes nothing outside a folder. */
export function browserEnvironment(
  found: FoundBrowser,
  folder: string,
  fontConfig: string | undefined,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  }
  if (found.libraries) env.LD_LIBRARY_PATH = found.libraries
  if (fontConfig) env.FONTCONFIG_FILE = fontConfig
  // A snap has a home of its own; for the others the true one may be read-only or absent.
  if (process.platform === 'linux' && !found.snap)
    Object.assign(env, { HOME: folder, TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder })
  return env
}
