import { fuzz, targets } from './run.js'

/** `npm run fuzz -- [check|diff|templates] [INPUTS] [SEED]`: a crash can be had again with its seed and 1 input. */
const [name = '', inputs = '2000', first = '1'] = process.argv.slice(2)
const names = (Object.keys(targets) as (keyof typeof targets)[]).filter(
  (known) => name === '' || known === name,
)
if (names.length === 0) throw new Error(`${name}? There are: ${Object.keys(targets).join(', ')}`)
const say = (line: string) => process.stdout.write(`${line}\n`)
let crashes = 0
for (const target of names) {
  const [wanted, start] = [Number(inputs), Number(first)]
  let [done, seed] = [0, start]
  while (done < wanted) {
    const part = await fuzz(target, Math.min(2000, wanted - done), seed)
    done += part.inputs
    seed = part.next
    crashes += part.crashes.length
    for (const { seed: wrong, error } of part.crashes)
      say(
        `${target} seed ${wrong}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    say(`${target}: ${done} inputs, seeds ${start} to ${seed - 1}, ${crashes} crashes`)
  }
}
process.exitCode = crashes > 0 ? 1 : 0
