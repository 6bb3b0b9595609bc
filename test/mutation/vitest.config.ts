import { defineConfig } from 'vitest/config'

const tests = (process.env.MUTATION_TESTS ?? 'test').split(' ')

export default defineConfig({
  test: {
    include: tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    exclude: ['**/*.property.test.ts', '**/killed.test.ts', '**/hostile.test.ts'],
    testTimeout: 20_000,
  },
})
