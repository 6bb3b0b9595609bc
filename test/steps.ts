import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'

/**
 * How much of Rolewright's code is run by some work: each run of a function, a branch or a turn of a loop counts one. The
 * number is the same on every machine, however busy it is, which no time is.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  // Code that V8 has optimized is not counted.
  setFlagsFromString('--no-opt')
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    await work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
    setFlagsFromString('--opt')
    session.disconnect()
  }
}

/**
 * How many times as many steps it takes when the work is four times as large: 4 where each thing is looked at alone, 16
 * where each is held against every other.
 */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  // What is prepared once, and then kept, belongs to neither.
  await work(size)
  const small = await stepsOf(() => work(size))
  return (await stepsOf(() => work(4 * size))) / small
}
