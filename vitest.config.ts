import { defineConfig } from 'vitest/config'

/** Tests that run the built package in `dist/`: slow, and only right after a build. */
const BUILT = ['test/cli/*.test.ts', 'test/end-to-end/**/*.test.ts']

/** Tests that start browsers and git, or put something else in the place of a module: each file in a process of its own. */
const ALONE = [
  'test/render/pdf/**/*.test.ts',
  'test/render/breaks/**/*.test.ts',
  'test/doctor/**/*.test.ts',
  'test/source/**/*.test.ts',
  'test/publish/{formats,killed,print,publish}.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/hosting/**/*.test.ts',
  'test/parse/fault.test.ts',
  'test/report/frame.test.ts',
]

/**
 * Milliseconds after which a test is taken to hang. It proves nothing about speed, which is counted in steps (test/steps.ts)
 * or measured in bench/: a busy machine must fail no test.
 */
const PATIENCE = 600_000

const FAST = {
  sequence: { groupOrder: 0 },
  // All of a small machine, too: left to itself one core would stay idle.
  maxWorkers: '100%',
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...BUILT, ...ALONE],
          // Most of the time of a small test went into loading the sources anew.
          isolate: false,
          ...FAST,
        },
      },
      { test: { name: 'fast-alone', include: ALONE, ...FAST } },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: 'test/built.ts',
          // After the fast ones: browsers and installs of both at once outrun their time limits.
          sequence: { groupOrder: 1 },
          // Each waits for processes of its own most of the time.
          maxWorkers: '100%',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
})
