import type { CommanderError } from 'commander'
import type { Lang } from '../index.js'

type Wording = (found: string, suggestion: string) => { en: string; zh: string }

/** Complaints about the command line by commander's code: what was found, and what may have been meant. */
const wordings: Readonly<Record<string, Wording>> = {
  'commander.unknownOption': (found, near) => ({
    en: `There is no option ${found}.${near && ` Did you mean ${near}?`}`,
    zh: `没有选项 ${found}。${near && `是否想写 ${near}？`}`,
  }),
  'commander.unknownCommand': (found, near) => ({
    en: `There is no command ${found}.${near && ` Did you mean ${near}?`}`,
    zh: `没有命令 ${found}。${near && `是否想写 ${near}？`}`,
  }),
  'commander.missingArgument': (found) =>
    found === 'title'
      ? {
          en: 'The title of the role is missing, for example: rolewright new role "Area Manager".',
          zh: '还要写岗位名称，例如 rolewright new role 区域经理。',
        }
      : { en: `The argument <${found}> is missing.`, zh: `缺少参数 <${found}>。` },
  'commander.optionMissingArgument': (found) => ({
    en: `The option ${found} needs a value.`,
    zh: `选项 ${found} 后面还要写值。`,
  }),
  'commander.missingMandatoryOptionValue': (found) => ({
    en: `The option ${found} is required.`,
    zh: `缺少选项 ${found}，请补上。`,
  }),
  'commander.excessArguments': () => ({ en: 'There are too many arguments.', zh: '参数太多。' }),
}

/** What is wrong with the command line, in the user's language, and where to read on: the help of the command. */
export function complaintOf({ code, message }: CommanderError, lang: Lang, command: string): string {
  const found = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1] ?? meantBy(code, found, command)
  const wording = wordings[code]?.(found, near)
  const plain = message.replace(/^error: /, '')
  return lang === 'zh-CN'
    ? `${wording?.zh ?? plain}\n运行 ${command} --help 可查看用法。`
    : `${wording?.en ?? plain}\nRun ${command} --help to see how it is used.`
}

/** `rolewright new 客户经理` names no command, but what is to be made. */
function meantBy(code: string, found: string, command: string): string {
  return code === 'commander.unknownCommand' && command.endsWith(' new') ? `rolewright new role ${found}` : ''
}
