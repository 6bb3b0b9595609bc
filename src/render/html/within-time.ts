import { createContext, Script } from 'node:vm'

const stopwatch = createContext(Object.assign(Object.create(null), { job: undefined }))
const script = new Script('job()')

/** Runs a function that does not wait for anything, and ends it by an error when it takes too long. */
export function withinTime<T>(milliseconds: number, job: () => T): T {
  stopwatch.job = job
  try {
    return script.runInContext(stopwatch, { timeout: milliseconds }) as T
  } finally {
    stopwatch.job = undefined
  }
}
