import { defineConfig } from 'vitest/config'

/** Tests that run the built package in `dist/`: slow, and only right after a build. */
const BUILT = ['test/cli/**/*.test.ts', 'test/end-to-end/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: BUILT } },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: 'test/built.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
