/** A template has taken more steps than any page needs. */
export class TooManySteps extends Error {}

/** Counts what a template repeats, so that none goes on for ever: by steps, which are the same on every machine. */
export interface StepLimit {
  /** Begins anew. */
  reset(): void
  /** Gives the function back with a step before each of its calls. */
  counted<A extends unknown[], T>(run: (...values: A) => T): (...values: A) => T
}

/** A limit on the number of steps. */
export function stepLimit(most: number): StepLimit {
  let left = most
  return {
    reset() {
      left = most
    },
    counted:
      (run) =>
      (...values) => {
        left -= 1
        if (left < 0) throw new TooManySteps()
        return run(...values)
      },
  }
}
