/** Says how many tests passed and failed, from the JSON that vitest writes. Fails where that says that tests failed. */
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
)
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`)
process.exitCode = success ? 0 : 1
