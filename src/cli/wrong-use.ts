import type { CommanderError } from 'commander'
import { type Session, say } from './session.js'

type Told = (session: Pick<Session, 'lang'>, name: string, near: string) => string

const plain =
  (code: 'missing-argument' | 'option-without-value' | 'missing-option'): Told =>
  (session, name) =>
    say(session, code, { name })

/** Complaints about the command line by commander's code: what was found, and what may have been meant. */
const complaints: Readonly<Record<string, Told>> = {
  'commander.unknownOption': (session, name, near) => say(session, 'unknown-option', { name, near }),
  'commander.unknownCommand': (session, name, near) => say(session, 'unknown-command', { name, near }),
  'commander.missingArgument': (session, name, near) =>
    name === 'title'
      ? say(session, 'missing-role-title', {})
      : plain('missing-argument')(session, name, near),
  'commander.optionMissingArgument': plain('option-without-value'),
  'commander.missingMandatoryOptionValue': plain('missing-option'),
  'commander.excessArguments': (session) => say(session, 'too-many-arguments', {}),
}

/** What is wrong with the command line, in the user's language, and where to read on: the help of the command. */
export function complaintOf({ code, message }: CommanderError, session: Session, command: string): string {
  const found = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1] ?? meantBy(code, found, command)
  const complaint = complaints[code]?.(session, found, near) ?? message.replace(/^error: /, '')
  return `${complaint}\n${say(session, 'see-help', { command })}`
}

/** `rolewright new 客户经理` names no command, but what is to be made. */
function meantBy(code: string, found: string, command: string): string {
  return code === 'commander.unknownCommand' && command.endsWith(' new') ? `rolewright new role ${found}` : ''
}
