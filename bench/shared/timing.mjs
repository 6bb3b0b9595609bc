import { spawnSync } from 'node:child_process'

/** The middle of some figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The seconds that a command takes in a process of its own. It must succeed: half a run is soon done. */
export function secondsOf(args, { command = process.execPath, cwd, env = process.env } = {}) {
  const started = performance.now()
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  if (error || status !== 0)
    throw new Error(`${[command, ...args].join(' ')} failed (${error ?? status}):\n${stderr}`)
  return seconds
}

/**
 * Takes the time of ours and theirs in turns, and prints both with their ratio. Each is run once beforehand, so that
 * neither finds its files colder than the other. A ratio is of two neighbours, which met the same load; who goes
 * first changes from round to round. `ours` and `theirs` give seconds.
 */
export async function compare({ name, goal, rounds = 5, ours, theirs }) {
  await ours()
  await theirs()
  const taken = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? ours : theirs
    const one = await first()
    const other = await (first === ours ? theirs : ours)()
    taken.push(first === ours ? [one, other] : [other, one])
  }
  const ratio = median(taken.map(([own, other]) => own / other))
  print(name, median(taken.map(([own]) => own)), median(taken.map(([, other]) => other)), ratio, goal)
}

function print(name, own, other, ratio, goal) {
  const verdict = ratio <= goal ? 'met' : 'MISSED'
  console.log(
    `${name.padEnd(34)} ${timeIn(own)} ${timeIn(other)} ${ratio.toFixed(2).padStart(6)} (goal: at most ${goal}, ${verdict})`,
  )
}

const timeIn = (seconds) =>
  (seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`).padStart(9)
