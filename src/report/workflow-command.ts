import { visible } from './words/visible.js'

/** GitHub shows no more than ten annotations of a kind in one step. */
export const annotationsShown = 10

/** A workflow command of GitHub: an annotation beside a line of a file. */
export function workflowCommand(
  command: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${command} ${written.join(',')}::${escapeMessage(text)}`
}

/** Names of files and titles come from the branch: what would steer a terminal is shown as a mark, line by line. */
const escapeMessage = (text: string) =>
  text.split(/\r?\n/).map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')

const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
