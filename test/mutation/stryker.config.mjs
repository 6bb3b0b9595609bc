/**
 * StrykerJS changes one thing in the code at a time and looks whether a test notices. What it changes is named by
 * `rooms.mjs`; tests of properties, browsers and killed processes are left out, for each change runs the rest again.
 */
import { cpus } from 'node:os'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A change in a constant of a module shows only if the module is loaded again, which doubles the time.
  ignoreStatic: true,
  concurrency: cpus().length,
  disableTypeChecks: false,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  tempDirName: 'node_modules/.cache/stryker',
  cleanTempDir: 'always',
  thresholds: { high: 90, low: 75, break: 75 },
  ignorePatterns: ['bench', 'out', 'dist', 'examples/*/out', 'test/mutation/node_modules'],
  allowEmpty: true,
}
