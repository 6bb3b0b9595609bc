import { type Command, CommanderError } from 'commander'
import { ToolError, type ToolErrorKind } from '../errors.js'
import { langAskedFor, systemLang } from './language.js'
import { createProgram } from './program.js'
import { openSession, type Session, say, standardError } from './session.js'
import { complaintOf } from './wrong-use.js'

const codes = { usage: 2, environment: 3 } as const satisfies Record<ToolErrorKind, number>

/** Runs one command line and answers with its exit code. Every end of a run passes here. */
export async function main(argv: readonly string[]): Promise<number> {
  const asked = langAskedFor(argv)
  const session = openSession(asked ?? systemLang(process.env))
  endQuietlyWhenNobodyReads(session)
  session.langGiven = asked !== undefined
  const program = createProgram(session)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return session.code
  } catch (error) {
    session.progress('')
    if (isCallForHelp(error)) return showHelp(program, argv)
    if (isWrongUse(error)) await settleLangHere(session)
    return codeOf(error, session, commandOf(program, argv))
  }
}

function isWrongUse(error: unknown): boolean {
  if (error instanceof CommanderError) return error.exitCode !== 0
  return error instanceof ToolError && error.kind === 'usage'
}

/** Takes the language of the workspace that the command is called in, if there is one with a language of its own. */
async function settleLangHere(session: Session): Promise<void> {
  if (session.langGiven || session.langSettled) return
  try {
    const [{ findWorkspace }, { settleLang }] = await Promise.all([
      import('../unchanged.js'),
      import('./workspace.js'),
    ])
    await settleLang(session, findWorkspace('.'))
  } catch {
    // What is wrong with the workspace itself is not the question here.
  }
}

/** The command that was called, as far as it was understood: `rolewright new role`. */
function commandOf(program: Command, argv: readonly string[]): string {
  const [first, second] = argv
  const command = program.commands.find((candidate) => candidate.name() === first)
  const below = command?.commands.find((candidate) => candidate.name() === second)
  return [program, command, below].flatMap((found) => found?.name() ?? []).join(' ')
}

/** A command that only groups others was called alone. */
function isCallForHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help'
}

function showHelp(program: Command, [name]: readonly string[]): number {
  const command = program.commands.find((candidate) => candidate.name() === name) ?? program
  command.outputHelp()
  return 0
}

function codeOf(error: unknown, session: Session, command: string): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    complain(complaintOf(error, session, command))
    return codes.usage
  }
  if (error instanceof ToolError) {
    complain(error.text[session.lang])
    if (process.env.ROLEWRIGHT_DEBUG) complain(stackOf(error))
    return codes[error.kind]
  }
  // The caller reports it: saying more here would have to open further files.
  if (/^E[MN]FILE$/.test((error as NodeJS.ErrnoException | undefined)?.code ?? '')) throw error
  complain(bugReport(error, session))
  return codes.environment
}

function bugReport(error: unknown, session: Session): string {
  const reason = error instanceof Error ? error.message : String(error)
  const note = say(session, 'internal-error', { reason })
  return process.env.ROLEWRIGHT_DEBUG ? `${note}\n${stackOf(error)}` : note
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? String(error.stack) : `${error.stack}\n${stackOf(error.cause)}`
}

function complain(text: string): void {
  standardError().write(`${text}\n`)
}

/** `rolewright check | head` closes the pipe early, which is no error; a full disk behind `>` is one, in one sentence. */
function endQuietlyWhenNobodyReads(session: Session): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    complain(say(session, 'result-not-written', { reason: error.code ?? error.message }))
    process.exit(codes.environment)
  })
}
