import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const INTERVAL = 100

/**
 * Runs a command and looks at its memory ten times a second: the most megabytes of the process itself, and of all that
 * it started together. Memory that processes share counts for each of them. Only on Linux, which keeps it in /proc.
 */
export async function peaksOf(args, { cwd } = {}) {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const peaks = { own: 0, children: 0 }
  const look = () => {
    peaks.own = Math.max(peaks.own, residentOf(child.pid))
    const started = descendantsOf(child.pid).map(residentOf)
    peaks.children = Math.max(
      peaks.children,
      started.reduce((sum, megabytes) => sum + megabytes, 0),
    )
  }
  const started = performance.now()
  const timer = setInterval(look, INTERVAL)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve))
  clearInterval(timer)
  if (status !== 0) throw new Error(`${args.join(' ')} failed (${status})`)
  return { ...peaks, seconds: (performance.now() - started) / 1000 }
}

function descendantsOf(ancestor) {
  const children = new Map()
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const parent = parentOf(pid)
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const below = (pid) => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)])
  return below(ancestor)
}

/** The field after the state; the name before it is in brackets and may itself have some. */
function parentOf(pid) {
  return Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? -1)
}

function residentOf(pid) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** A process may end while it is looked at. */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
