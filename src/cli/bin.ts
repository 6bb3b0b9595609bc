#!/usr/bin/env node

import { lastWords } from '../messages/last-words.js'

/** The rest is loaded from here, so that what keeps it from being loaded can be told. */
async function run(): Promise<void> {
  const { main } = await import('./main.js')
  process.exitCode = await main(process.argv.slice(2))
}

/** The language of the system by the beginning of its name; else English. */
const asked = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const language = (Object.keys(lastWords) as (keyof typeof lastWords)[]).find((one) =>
  asked.toLowerCase().startsWith(one.slice(0, 2)),
)

/** Where hardly a file may be opened not even the words for it can be loaded. */
function complain(error: unknown): void {
  const { code, stack } = (error ?? {}) as { code?: unknown; stack?: string }
  process.stderr.write(
    `${code === 'EMFILE' || code === 'ENFILE' ? lastWords[language ?? 'en'] : (stack ?? String(error))}\n`,
  )
  process.exit(3)
}

process.on('uncaughtException', complain)
await run().catch(complain)
