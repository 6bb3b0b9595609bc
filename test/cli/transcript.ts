import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** A stretch of a transcript: prose, a file of the workspace, or commands with what they print. */
export interface Block {
  /** Info string of the fence: `console`, or `file PATH`; empty for prose. */
  kind: string
  text: string
}

/** Splits a transcript, a Markdown file, at its code fences. Joined by `writeTranscript` it is the same text again. */
export function readTranscript(markdown: string): Block[] {
  const parts = markdown.split(/^```(.*)\n([\s\S]*?)^```\n/m)
  const blocks: Block[] = []
  for (let index = 0; index < parts.length; index += 3) {
    blocks.push({ kind: '', text: parts[index] ?? '' })
    const kind = parts[index + 1]
    if (kind !== undefined) blocks.push({ kind, text: parts[index + 2] ?? '' })
  }
  return blocks
}

/** The Markdown of a transcript. */
export function writeTranscript(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => (kind === '' ? text : `\`\`\`${kind}\n${text}\`\`\`\n`)).join('')
}

/** Plays a transcript in a folder: writes its files, runs its commands, and answers with what really happened. */
export async function playTranscript(blocks: readonly Block[], folder: string): Promise<Block[]> {
  const shell = shellIn(folder)
  const played: Block[] = []
  for (const { kind, text } of blocks) {
    if (kind.startsWith('file ')) writeFile(join(shell.home, kind.slice(5)), text)
    played.push(kind === 'console' ? { kind, text: await playConsole(text, shell) } : { kind, text })
  }
  return played
}

interface Shell {
  home: string
  env: NodeJS.ProcessEnv
}

/** A shell in which `rolewright` is the built command. */
function shellIn(folder: string): Shell {
  const [bin, home] = [join(folder, 'bin'), join(folder, 'home')]
  for (const path of [bin, home]) mkdirSync(path)
  symlinkSync(join(import.meta.dirname, '../../dist/bin.js'), join(bin, 'rolewright'))
  const { NO_COLOR, FORCE_COLOR, CI, ...rest } = process.env
  return { home, env: { ...rest, LC_ALL: '', LANG: 'en_US.UTF-8', PATH: `${bin}${delimiter}${rest.PATH}` } }
}

async function playConsole(text: string, shell: Shell): Promise<string> {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '))
  let played = ''
  for (const command of commands) played += `${command}\n${await run(command.slice(2), shell)}`
  return played
}

function run(command: string, { home, env }: Shell): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: home, env, maxBuffer: 1 << 26 }
    const child = execFile('sh', ['-c', `{ ${command}\n} 2>&1`], options, (error, output) => {
      const code = error ? `[exit ${error.code ?? error.signal}]\n` : ''
      const ended = output === '' || output.endsWith('\n') ? output : `${output}\n`
      resolve(normalized(ended, home) + code)
    })
    child.stdin?.end()
  })
}

/** Without what differs from run to run: the folder and the time. */
function normalized(output: string, home: string): string {
  return output
    .replaceAll(home, '/home')
    .replace(/\d+\.\d s$/gm, '0.1 s')
    .replace(/用时 \d+\.\d 秒/g, '用时 0.1 秒')
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
