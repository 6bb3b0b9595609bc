#!/usr/bin/env node

/** The rest is loaded from here, so that what keeps it from being loaded can be told. */
async function run(): Promise<void> {
  const { main } = await import('./main.js')
  process.exitCode = await main(process.argv.slice(2))
}

const isChinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')

/** Where hardly a file may be opened not even the words for it can be loaded. */
function complain(error: unknown): void {
  const { code, stack } = (error ?? {}) as { code?: unknown; stack?: string }
  const tooMany = isChinese
    ? '可同时打开的文件数太少。请先提高限制：ulimit -n 1024。'
    : 'Too few files may be open at one time. Raise the limit first: ulimit -n 1024.'
  process.stderr.write(`${code === 'EMFILE' || code === 'ENFILE' ? tooMany : (stack ?? String(error))}\n`)
  process.exit(3)
}

process.on('uncaughtException', complain)
await run().catch(complain)
