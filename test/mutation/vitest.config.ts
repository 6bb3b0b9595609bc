import { defineConfig } from 'vitest/config'

/** The files that `gather.mjs` chose. */
const tests = (process.env.MUTATION_TESTS ?? '').split(' ')

export default defineConfig({ test: { include: tests, testTimeout: 20_000 } })
